package org.mailboxinventory.scanner.cli.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Posts chunks to one address, each again after a while when the receiver is busy or away. */
final class Delivery {
  private static final int TRIES = 5;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final int SUCCESS = 200;
  private static final int REDIRECT = 300;

  private final URI address;
  private final String authorization;
  private final String mediaType;
  private final Pause pause;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(30))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Waits before the next try. */
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /** {@code authorization}: the value of the header; empty for none. */
  Delivery(URI address, String authorization, String mediaType, Pause pause) {
    this.address = address;
    this.authorization = authorization;
    this.mediaType = mediaType;
    this.pause = pause;
  }

  /** How a chunk fared: null when it was taken, else why not. */
  @Nullable String send(byte[] chunk) throws InterruptedException {
    HttpRequest request = request(chunk);
    String problem = "";
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status >= SUCCESS && status < REDIRECT) {
          return null;
        }
        problem = "the receiver answered " + status;
        if (status != TOO_MANY && status < SERVER_ERROR) {
          return problem;
        }
      } catch (IOException e) {
        problem = "the receiver cannot be reached (" + e.getClass().getSimpleName() + ")";
      }
      if (attempt < TRIES) {
        pause.of(Duration.ofSeconds(1L << attempt));
      }
    }
    return problem;
  }

  private HttpRequest request(byte[] chunk) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", mediaType)
            .header("Content-Encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofByteArray(packed(chunk)));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return request.build();
  }

  private static byte[] packed(byte[] chunk) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(chunk);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes every byte", e);
    }
    return out.toByteArray();
  }
}
