package org.mailboxinventory.scanner.cli.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final List<String> received = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void aReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            String auth = exchange.getRequestHeaders().getFirst("Authorization");
            received.add(
                auth + " " + new String(gzip.readAllBytes(), StandardCharsets.UTF_8).strip());
          }
          Integer answer = answers.poll();
          if (answer != null && answer == 429) {
            exchange.getResponseHeaders().set("Retry-After", "30");
          }
          exchange.sendResponseHeaders(answer == null ? 200 : answer, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void gone() {
    server.stop(0);
  }

  private Delivery delivery() {
    return new Delivery(Target.SPLUNK, () -> "Splunk secret", pauses::add);
  }

  private Chunk chunk(String... records) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/in");
    return new Chunk(
        address,
        Wrapping.LINES,
        Stream.of(records.length == 0 ? new String[] {"{\"event\":1}"} : records)
            .map(it -> it.getBytes(StandardCharsets.UTF_8))
            .toList());
  }

  @Test
  void aChunkArrivesPackedAndWithItsToken() throws Exception {
    assertThat(delivery().send(chunk())).isNull();
    assertThat(received).containsExactly("Splunk secret {\"event\":1}");
    assertThat(pauses).isEmpty();
  }

  @Test
  void aReceiverThatIsBusyIsAskedAgainAfterLongerAndLongerPauses() throws Exception {
    answers.addAll(List.of(503, 429));
    assertThat(delivery().send(chunk())).isNull();
    assertThat(received).hasSize(3);
    assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(30));
  }

  @Test
  void aReceiverThatRefusesIsNotAskedAgain() throws Exception {
    answers.add(403);
    assertThat(delivery().send(chunk())).isEqualTo("the receiver answered 403");
    assertThat(received).hasSize(1);
  }

  @Test
  void aReceiverThatStaysAwayEndsItAfterFiveTries() throws Exception {
    answers.addAll(List.of(500, 500, 500, 500, 500, 500));
    assertThat(delivery().send(chunk())).isEqualTo("the receiver answered 500");
    assertThat(received).hasSize(5);
  }

  @Test
  void aTokenDoesNotFollowToAnotherAddress() throws Exception {
    answers.add(302);
    assertThat(delivery().send(chunk())).isEqualTo("the receiver answered 302");
  }

  @Test
  void linesAreKeptWholeAndTogetherBelowTheLimit(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("lines"), "aaaa\nbbbb\n\ncccc\n");
    List<String> bodies = new ArrayList<>();
    URI anywhere = URI.create("https://splunk.bank.example/");
    Target.lines(file, anywhere, it -> bodies.add(text(it)));
    assertThat(bodies).containsExactly("aaaa\nbbbb\ncccc\n");
    bodies.clear();
    Chunks chunks = new Chunks(Wrapping.LINES, 10, 100, it -> bodies.add(text(it)));
    for (String line : List.of("aaaa", "bbbb", "cccc", "dddddddddddd")) {
      chunks.add(anywhere, line.getBytes(StandardCharsets.UTF_8));
    }
    chunks.end(anywhere);
    assertThat(bodies).containsExactly("aaaa\nbbbb\n", "cccc\n", "dddddddddddd\n");
  }

  private static String text(Chunk chunk) {
    return new String(chunk.body(), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsTooLargeForTheReceiverIsSentInHalves() throws Exception {
    answers.add(413);
    assertThat(delivery().send(chunk("1", "2", "3"))).isNull();
    assertThat(received)
        .containsExactly("Splunk secret 1\n2\n3", "Splunk secret 1", "Splunk secret 2\n3");
  }

  @Test
  void oneRecordThatIsTooLargeIsRefused() throws Exception {
    answers.add(413);
    assertThat(delivery().send(chunk("1"))).isEqualTo("the receiver answered 413");
  }
}
