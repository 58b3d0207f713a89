package org.mailboxinventory.scanner.source.graph.signin;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpHeaders;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries the identity library's requests over the same client as Graph's, so that proxy and trust
 * are settled once, and no host is asked that the settings do not lead to.
 */
final class SignInClient implements HttpClient {
  private final OkHttpClient client;
  private final Predicate<String> hosts;

  /**
   * @param hosts accepts the hosts that may be asked
   */
  SignInClient(OkHttpClient client, Predicate<String> hosts) {
    this.client = client;
    this.hosts = hosts;
  }

  @Override
  public Mono<HttpResponse> send(HttpRequest request) {
    return Mono.fromCallable(() -> sendSync(request, Context.NONE));
  }

  @Override
  public HttpResponse sendSync(HttpRequest request, Context context) {
    if (!hosts.test(request.getUrl().getHost())) {
      throw new UncheckedIOException(
          new IOException("a sign-in request to a host that the settings do not name was refused"));
    }
    try (Response response = client.newCall(translated(request)).execute()) {
      ResponseBody body = response.body();
      HttpHeaders headers = new HttpHeaders();
      response
          .headers()
          .forEach(
              pair -> headers.add(HttpHeaderName.fromString(pair.getFirst()), pair.getSecond()));
      Whole whole =
          new Whole(request, response.code(), headers, body == null ? new byte[0] : body.bytes());
      whole.check(response.header("Content-Type", ""));
      return whole;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Request translated(HttpRequest request) {
    Request.Builder builder = new Request.Builder().url(request.getUrl());
    request.getHeaders().forEach(h -> builder.header(h.getName(), h.getValue()));
    BinaryData data = request.getBodyAsBinaryData();
    String method = request.getHttpMethod().name();
    boolean needsBody = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    byte[] bytes = data == null ? new byte[0] : data.toBytes();
    return builder.method(method, needsBody ? RequestBody.create(bytes) : null).build();
  }

  /** An answer held in memory: those of sign-in services are small. */
  private static final class Whole extends HttpResponse {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Whole(HttpRequest request, int status, HttpHeaders headers, byte[] body) {
      super(request);
      this.status = status;
      this.headers = headers;
      this.body = body;
    }

    /**
     * The sign-in service answers with JSON, also where it refuses; a page is from something else,
     * or from one of its machines that is out of order.
     */
    void check(String contentType) throws IOException {
      if (status >= 500 || status == 429 || status == 408) {
        throw new PassingSignInTrouble(
            "the sign-in service answered with status " + status + ": try again later");
      }
      if (contentType.toLowerCase(Locale.ROOT).startsWith("text/html")) {
        throw new PassingSignInTrouble(
            "a web page came in place of an answer of the sign-in service (status "
                + status
                + "): look at the proxy, or try again later");
      }
    }

    @Override
    public int getStatusCode() {
      return status;
    }

    @Override
    @Deprecated
    public @Nullable String getHeaderValue(String name) {
      return headers.getValue(HttpHeaderName.fromString(name));
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public Flux<ByteBuffer> getBody() {
      return Flux.defer(() -> Flux.just(ByteBuffer.wrap(body)));
    }

    @Override
    public Mono<byte[]> getBodyAsByteArray() {
      return Mono.just(body.clone());
    }

    @Override
    public Mono<String> getBodyAsString() {
      return getBodyAsString(StandardCharsets.UTF_8);
    }

    @Override
    public Mono<String> getBodyAsString(Charset charset) {
      return Mono.just(new String(body, charset));
    }
  }
}
