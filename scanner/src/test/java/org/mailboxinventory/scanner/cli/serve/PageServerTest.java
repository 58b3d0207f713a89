package org.mailboxinventory.scanner.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.report.write.page.ServedMails;

class PageServerTest {
  private static final byte[] PAGE = "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8);

  private final HttpClient client = HttpClient.newHttpClient();

  private static PageWriter.Served served(Map<String, byte[]> parts) {
    return new PageWriter.Served(
        new String(PAGE, StandardCharsets.UTF_8), parts, ServedMails.none());
  }

  private HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void whoHasTheTokenGetsThePageAndItsParts() throws Exception {
    try (PageServer server = PageServer.start(0, served(Map.of("d-hot", new byte[] {1, 2})))) {
      assertThat(server.address().toString()).matches("http://127.0.0.1:\\d+/[0-9a-f]{32}/");
      HttpResponse<byte[]> page = get(server.address());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).isEqualTo(PAGE);
      assertThat(page.headers().map())
          .containsEntry("cache-control", List.of("no-store"))
          .containsEntry("x-content-type-options", List.of("nosniff"))
          .containsEntry("referrer-policy", List.of("no-referrer"));
      assertThat(get(server.address().resolve("d/d-hot")).body()).containsExactly(1, 2);
      assertThat(get(server.address().resolve("d/d-h9")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whoHasNoTokenGetsNothing() throws Exception {
    try (PageServer server = PageServer.start(0, served(Map.of()))) {
      assertThat(get(server.address().resolve("/")).statusCode()).isEqualTo(404);
      assertThat(get(server.address().resolve("/" + "0".repeat(32) + "/")).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void theOtherNameOfThisMachineAndAMissingSlashLeadToThePage() throws Exception {
    try (PageServer server = PageServer.start(0, served(Map.of()))) {
      String address = server.address().toString().replace("127.0.0.1", "localhost");
      assertThat(get(URI.create(address)).body()).isEqualTo(PAGE);
      HttpResponse<byte[]> led = get(URI.create(address.substring(0, address.length() - 1)));
      assertThat(led.statusCode()).isEqualTo(308);
      assertThat(led.headers().firstValue("Location")).contains(server.address().getPath());
    }
  }

  @Test
  void connectionsThatSendNoWholeRequestKeepNobodyAway() throws Exception {
    List<Socket> open = new ArrayList<>();
    try (PageServer server = PageServer.start(0, served(Map.of()))) {
      for (int i = 0; i < 12; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
        socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
        open.add(socket);
      }
      assertThat(get(server.address()).body()).isEqualTo(PAGE);
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }

  @Test
  void anythingButGetIsAnsweredAsIfThereWereNothing() throws Exception {
    try (PageServer server = PageServer.start(0, served(Map.of()))) {
      HttpRequest post =
          HttpRequest.newBuilder(server.address())
              .POST(HttpRequest.BodyPublishers.ofString("x"))
              .build();
      assertThat(client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void aBrowserLedHereUnderAnotherNameGetsNothing() throws Exception {
    try (PageServer server = PageServer.start(0, served(Map.of()));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      String request =
          "GET "
              + server.address().getPath()
              + " HTTP/1.1\r\nHost: evil.example\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      try (InputStream answer = socket.getInputStream()) {
        assertThat(new String(answer.readAllBytes(), StandardCharsets.US_ASCII))
            .startsWith("HTTP/1.1 404");
      }
    }
  }
}
