package org.mailboxinventory.scanner.source.graph.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTimeoutSocketsTest {

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void aHostThatTakesCallsAndSaysNothingIsGivenUp(String scheme) throws Exception {
    OkHttpClient client =
        HttpRoute.direct()
            .readTimeout(Duration.ZERO)
            .socketFactory(new ReadTimeoutSockets(Duration.ofMillis(50)))
            .build();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("localhost"))) {
      String url = scheme + "://localhost:" + silent.getLocalPort();

      assertThatThrownBy(() -> client.newCall(new Request.Builder().url(url).build()).execute())
          .isInstanceOf(SocketTimeoutException.class);
    }
  }
}
