package org.mailboxinventory.scanner.source.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTimeoutSocketsTest {

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void aHostThatTakesCallsAndSaysNothingIsGivenUp(String scheme) throws Exception {
    OkHttpClient client =
        HttpRoute.direct()
            .readTimeout(Duration.ZERO)
            .socketFactory(new ReadTimeoutSockets(Duration.ofMillis(50), Duration.ofMinutes(5)))
            .build();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("localhost"))) {
      String url = scheme + "://localhost:" + silent.getLocalPort();

      assertThatThrownBy(() -> client.newCall(new Request.Builder().url(url).build()).execute())
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  /**
   * A byte every few milliseconds: of the headers, of the body, of a body that unpacks to little.
   */
  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n\r\n", PACKED})
  void aHostThatSendsAByteNowAndThenIsGivenUp(String begins) throws Exception {
    OkHttpClient client = client(Duration.ofMillis(200));
    try (ServerSocket dripping = new ServerSocket(0, 50, InetAddress.getByName("localhost"))) {
      Thread server = new Thread(() -> drip(dripping, begins));
      server.start();
      Request request =
          new Request.Builder().url("http://localhost:" + dripping.getLocalPort()).build();

      assertThatThrownBy(() -> client.newCall(request).execute().body().bytes())
          .isInstanceOf(SocketTimeoutException.class)
          .hasMessageContaining("too long in all");
      server.join();
    }
  }

  /** Bytes of a chunk's extension, or of nothing packed, that never end. */
  private static final String PACKED =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n1;";

  private static void drip(ServerSocket on, String begins) {
    try (Socket caller = on.accept();
        OutputStream out = caller.getOutputStream()) {
      out.write(begins.getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write('a');
        LockSupport.parkNanos(5_000_000);
      }
    } catch (IOException gone) {
      // The caller has given up.
    }
  }

  /** Each answer has its own time, and what its reader takes is none of it. */
  @Test
  void manyAnswersOnOneLineAndASlowReaderAreNoReason() throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          LockSupport.parkNanos(80_000_000);
          exchange.sendResponseHeaders(200, 100_000);
          try (exchange) {
            exchange.getResponseBody().write(new byte[100_000]);
          }
        });
    server.start();
    OkHttpClient client = client(Duration.ofSeconds(2));
    try {
      for (int i = 0; i < 30; i++) {
        String url = "http://localhost:" + server.getAddress().getPort();
        try (Response answer = client.newCall(new Request.Builder().url(url).build()).execute();
            InputStream body = answer.body().byteStream()) {
          assertThat(body.readNBytes(10)).hasSize(10);
          LockSupport.parkNanos(i == 0 ? 2_200_000_000L : 0);
          assertThat(body.readAllBytes()).hasSize(99_990);
        }
      }
    } finally {
      server.stop(0);
    }
  }

  private static OkHttpClient client(Duration longest) {
    return HttpRoute.direct()
        .readTimeout(Duration.ZERO)
        .retryOnConnectionFailure(false)
        .socketFactory(new ReadTimeoutSockets(Duration.ofMinutes(1), longest))
        .build();
  }
}
