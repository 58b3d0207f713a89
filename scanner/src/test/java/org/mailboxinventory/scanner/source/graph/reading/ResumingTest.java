package org.mailboxinventory.scanner.source.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.FakeTime;
import org.mailboxinventory.scanner.source.graph.TestTenant;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.request.ConcurrencyLimits;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.RetryPolicy;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import org.mailboxinventory.scanner.source.graph.request.Transport;
import org.mailboxinventory.scanner.source.graph.signin.Credentials;
import org.mailboxinventory.scanner.source.graph.signin.SignIn;

class ResumingTest {
  private static final int SIZE = 300_000;

  private final FakeTime time = new FakeTime();
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private byte[][] versions;
  private int whole;

  ResumingTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] content = new byte[SIZE];
    new Random(7).nextBytes(content);
    versions = new byte[][] {content};
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Breaks off after half of it, until it is asked for the {@code whole}-th time. */
  private void answer(HttpExchange exchange) throws IOException {
    int turn = asked.getAndIncrement();
    byte[] content = versions[Math.min(turn, versions.length - 1)];
    exchange.sendResponseHeaders(200, content.length);
    exchange
        .getResponseBody()
        .write(content, 0, turn < whole ? content.length / 2 : content.length);
    exchange.getResponseBody().flush();
    exchange.close();
  }

  private InputStream open() throws Exception {
    Endpoint endpoint =
        Endpoint.of("global", "http://127.0.0.1:" + server.getAddress().getPort(), null);
    SignIn signIn =
        new SignIn(
            Credentials.of(TestTenant.at(endpoint).tenant(), time.instant()), endpoint, time);
    Requests requests =
        new Requests(
            new Transport(
                endpoint, signIn, HttpRoute.direct(), RequestLimits.standard(), TestTenant.AGENT),
            signIn,
            RetryPolicy.standard(Duration.ofMinutes(15)),
            new ConcurrencyLimits(1, 1),
            time,
            time,
            Traffic.ignored());
    return new AttachmentContent(requests, new MailboxId("u"), "m", "a").open();
  }

  @Test
  void aBrokenLineIsTakenUpWhereItBroke() throws Exception {
    whole = 2;
    try (InputStream content = open()) {
      assertThat(content.readAllBytes()).isEqualTo(versions[0]);
    }
    assertThat(asked).hasValue(3);
  }

  @Test
  void contentThatChangedMeanwhileIsNotStitchedTogether() throws Exception {
    whole = 1;
    byte[] other = versions[0].clone();
    Arrays.fill(other, 0, 100, (byte) 0);
    versions = new byte[][] {versions[0], other};
    try (InputStream content = open()) {
      SourceException said = catchThrowableOfType(SourceException.class, content::readAllBytes);
      assertThat(said.reason()).isEqualTo(Reason.SERVICE_ERROR);
    }
  }

  @Test
  void aLineThatAlwaysBreaksIsGivenUp() throws Exception {
    whole = Integer.MAX_VALUE;
    try (InputStream content = open()) {
      SourceException said = catchThrowableOfType(SourceException.class, content::readAllBytes);
      assertThat(said.reason()).isEqualTo(Reason.SERVICE_ERROR);
    }
    assertThat(asked).hasValueLessThan(10);
  }

  /** An attachment that never ends could not be opened at all if it were kept anywhere. */
  @Test
  void anAttachmentIsHandedOnAsItComesAndNeverKept() throws Exception {
    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (exchange) {
            while (true) {
              exchange.getResponseBody().write(new byte[8192]);
            }
          } catch (IOException gone) {
            asked.incrementAndGet();
          }
        });

    try (InputStream content = open()) {
      assertThat(content.readNBytes(1 << 20)).hasSize(1 << 20);
    }
  }
}
