package org.mailboxinventory.scanner.cli.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Posts chunks, each again after a while when the receiver is busy or away, and in two halves when
 * it is too large for the receiver.
 */
final class Delivery {
  private static final int TRIES = 5;
  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final int SUCCESS = 200;
  private static final int REDIRECT = 300;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Target target;
  private final Authorization authorization;
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

  /** Says the value of the header before each request; empty for none. */
  interface Authorization {
    String now() throws IOException;
  }

  Delivery(Target target, Authorization authorization, Pause pause) {
    this.target = target;
    this.authorization = authorization;
    this.pause = pause;
  }

  /**
   * How a chunk fared: null when it was taken, else why not; then some of it may have been taken.
   *
   * @throws IOException when there is no authorization
   */
  @Nullable String send(Chunk chunk) throws IOException, InterruptedException {
    byte[] body = chunk.body();
    String problem = "";
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      HttpRequest request = request(chunk, body);
      Duration wait = Duration.ofSeconds(1L << attempt);
      try {
        HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        int status = answer.statusCode();
        if (status >= SUCCESS && status < REDIRECT) {
          return null;
        }
        if (status == TOO_LARGE && chunk.records().size() > 1) {
          return halves(chunk);
        }
        problem = "the receiver answered " + status;
        if (status != TOO_MANY && status < SERVER_ERROR) {
          return problem;
        }
        wait = longer(wait, asked(answer));
      } catch (IOException e) {
        problem =
            chunk.address().getRawAuthority()
                + " cannot be reached ("
                + e.getClass().getSimpleName()
                + ")";
      }
      if (attempt < TRIES) {
        pause.of(wait);
      }
    }
    return problem;
  }

  private @Nullable String halves(Chunk chunk) throws IOException, InterruptedException {
    for (Chunk half : chunk.halves()) {
      String problem = send(half);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  /** How long the receiver asks to be left alone, in whole seconds. */
  private static Duration asked(HttpResponse<Void> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(it -> it.matches("\\d{1,6}"))
        .map(it -> Duration.ofSeconds(Long.parseLong(it)))
        .orElse(Duration.ZERO);
  }

  private static Duration longer(Duration own, Duration asked) {
    Duration longer = own.compareTo(asked) > 0 ? own : asked;
    return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }

  private HttpRequest request(Chunk chunk, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(chunk.address())
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", target.mediaType());
    if (target.packed()) {
      request
          .header("Content-Encoding", "gzip")
          .POST(HttpRequest.BodyPublishers.ofByteArray(packed(body)));
    } else {
      request.POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }
    String value = authorization.now();
    if (!value.isEmpty()) {
      request.header("Authorization", value);
    }
    return request.build();
  }

  private static byte[] packed(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new IllegalStateException("memory takes every byte", e);
    }
    return out.toByteArray();
  }
}
