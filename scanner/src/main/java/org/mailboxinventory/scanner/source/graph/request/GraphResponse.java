package org.mailboxinventory.scanner.source.graph.request;

import java.io.Closeable;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** One answer of the service, its body not read yet. */
final class GraphResponse implements Closeable {
  private final Response response;

  GraphResponse(Response response) {
    this.response = response;
  }

  int status() {
    return response.code();
  }

  boolean good() {
    return response.isSuccessful();
  }

  /**
   * The header of that name. A date in it is told as seconds from the answer's own date, since this
   * machine's clock may be wrong.
   */
  @Nullable String retryAfter() {
    Instant until = response.headers().getInstant("Retry-After");
    Instant answered = response.headers().getInstant("Date");
    return until == null || answered == null
        ? response.header("Retry-After")
        : String.valueOf(Math.max(0, Duration.between(answered, until).toSeconds()));
  }

  InputStream body() {
    ResponseBody body = response.body();
    return body == null ? InputStream.nullInputStream() : body.byteStream();
  }

  @Override
  public void close() {
    response.close();
  }
}
