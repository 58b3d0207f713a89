package org.mailboxinventory.scanner.source.graph.request;

import java.io.Closeable;
import java.io.InputStream;
import java.util.Date;
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
    Date until = response.headers().getDate("Retry-After");
    Date answered = response.headers().getDate("Date");
    return until == null || answered == null
        ? response.header("Retry-After")
        : String.valueOf(Math.max(0, (until.getTime() - answered.getTime()) / 1000));
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
