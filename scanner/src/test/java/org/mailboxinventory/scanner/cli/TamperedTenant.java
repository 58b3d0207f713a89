package org.mailboxinventory.scanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/** A sample tenant behind a gateway that answers some requests by itself. */
public final class TamperedTenant implements AutoCloseable {
  private final SampleServer tenant;
  private final HttpServer gateway;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Rule> rules = new CopyOnWriteArrayList<>();

  /** {@code change}: of the tenant's own answer. */
  private record Rule(Pattern target, int status, UnaryOperator<String> change) {}

  private TamperedTenant(SampleServer tenant) throws IOException {
    this.tenant = tenant;
    this.gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/", this::answer);
    gateway.setExecutor(threads);
    gateway.start();
  }

  /** So many mailboxes with so many messages each. */
  public static TamperedTenant of(int mailboxes, int items) throws IOException {
    return new TamperedTenant(SampleServer.start(SampleTenant.sized(mailboxes, items, 200)));
  }

  /** From now on, what matches is answered so, whatever the tenant would say. */
  public TamperedTenant answers(String target, int status, String body) {
    return changes(target, status, own -> body);
  }

  /** From now on, what matches is answered by the tenant, and changed. */
  public TamperedTenant changes(String target, int status, UnaryOperator<String> change) {
    rules.add(new Rule(Pattern.compile(target), status, change));
    return this;
  }

  /** The tenant answers everything again. */
  public void honest() {
    rules.clear();
  }

  public SampleTenant tenant() {
    return tenant.tenant();
  }

  public List<String> settings() {
    List<String> arguments = new ArrayList<>();
    for (String setting :
        List.of(
            "tenant.id=sample.example",
            "tenant.graphEndpoint=" + own(),
            "tenant.credential.kind=static-token",
            "tenant.credential.token='${env:MAILBOX_TOKEN}'",
            "privacy.purpose=test")) {
      arguments.addAll(List.of("--set", setting));
    }
    return arguments;
  }

  private String own() {
    return "http://127.0.0.1:" + gateway.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse<byte[]> response = forwarded(exchange);
      String target = exchange.getRequestURI().toString();
      int status = response.statusCode();
      String body = new String(response.body(), UTF_8).replace(tenant.endpoint().toString(), own());
      for (Rule rule : rules) {
        if (rule.target().matcher(target).find()) {
          status = rule.status();
          body = rule.change().apply(body);
        }
      }
      byte[] bytes = body.getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> forwarded(HttpExchange exchange)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(tenant.endpoint() + exchange.getRequestURI().toString()));
    for (String name : List.of("Authorization", "Prefer")) {
      exchange
          .getRequestHeaders()
          .getOrDefault(name, List.of())
          .forEach(value -> request.header(name, value));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    gateway.stop(0);
    threads.shutdownNow();
    tenant.close();
  }
}
