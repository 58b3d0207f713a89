package org.mailboxinventory.scanner.source.graph.request;

import java.io.Closeable;
import java.io.InputStream;
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

  @Nullable String retryAfter() {
    return response.header("Retry-After");
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
