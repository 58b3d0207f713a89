package org.mailboxinventory.scanner.source.graph.request;

import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.NativeResponseHandler;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.ResponseHandlerOption;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.middleware.options.RedirectHandlerOption;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.network.ReadTimeoutSockets;
import org.mailboxinventory.scanner.source.graph.network.UserAgent;

/**
 * Sends one GET through the SDK's request adapter and hands the answer over as it came. The SDK's
 * retries and redirects are off: a retry within it waits inside the call, and loses what went
 * wrong.
 */
public final class Transport implements Closeable {
  private static final Duration CONNECT = Duration.ofSeconds(30);
  private static final Duration READ = Duration.ofMinutes(2);

  private final Links links;
  private final UserAgent agent;
  private final OkHttpClient client;
  private final BaseGraphRequestAdapter adapter;

  public Transport(
      Endpoint endpoint,
      AuthenticationProvider signIn,
      OkHttpClient.Builder way,
      RequestLimits limits,
      UserAgent agent) {
    this.agent = agent;
    this.links = new Links(endpoint);
    this.client = client(way, limits);
    this.adapter = new BaseGraphRequestAdapter(signIn, endpoint.base(), client);
  }

  private OkHttpClient client(OkHttpClient.Builder way, RequestLimits limits) {
    OkHttpClient.Builder builder = way;
    GraphClientFactory.create(
            new RequestOption[] {
              new RetryHandlerOption((delay, count, request, response) -> false, 0, 0),
              new RedirectHandlerOption(0, response -> false)
            })
        .interceptors()
        .forEach(builder::addInterceptor);
    return builder
        .addNetworkInterceptor(
            chain -> {
              if (!links.atHome(chain.request().url())) {
                throw new IOException("a request to another host than Graph was refused");
              }
              return chain.proceed(chain.request());
            })
        .followRedirects(false)
        .followSslRedirects(false)
        .connectionPool(new ConnectionPool(limits.overall(), 1, TimeUnit.MINUTES))
        // One request a connection: what breaks one line costs one request, and each line has the
        // patience of its socket.
        .protocols(List.of(Protocol.HTTP_1_1))
        .socketFactory(new ReadTimeoutSockets(READ, limits.maxAnswerTime()))
        .connectTimeout(CONNECT)
        .readTimeout(Duration.ZERO)
        .writeTimeout(READ)
        .callTimeout(Duration.ZERO)
        .build();
  }

  Links links() {
    return links;
  }

  /** Sends it once. The caller closes the answer. */
  GraphResponse send(GraphRequest get) throws IOException {
    RequestInformation request = new RequestInformation();
    request.httpMethod = HttpMethod.GET;
    request.setUri(links.absolute(get.version(), get.link()).uri());
    request.headers.add("User-Agent", agent.text());
    String prefer = get.prefer();
    if (prefer != null) {
      request.headers.add("Prefer", prefer);
    }
    NativeResponseHandler raw = new NativeResponseHandler();
    ResponseHandlerOption option = new ResponseHandlerOption();
    option.setResponseHandler(raw);
    request.addRequestOptions(List.of(option));
    try {
      adapter.sendPrimitive(request, new HashMap<>(), InputStream.class);
    } catch (RuntimeException wrapped) {
      throw unwrapped(wrapped);
    }
    if (raw.getValue() instanceof Response response) {
      return new GraphResponse(response);
    }
    throw new IOException("the request adapter returned no answer");
  }

  /** The adapter wraps what went wrong on the line. */
  private static IOException unwrapped(RuntimeException wrapped) {
    for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException lineTrouble) {
        return lineTrouble;
      }
    }
    throw wrapped;
  }

  /** Ends what is under way, without waiting for it. */
  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
  }
}
