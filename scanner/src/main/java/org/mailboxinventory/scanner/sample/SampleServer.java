package org.mailboxinventory.scanner.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.mailboxinventory.scanner.sample.http.ConcurrencyPeak;
import org.mailboxinventory.scanner.sample.http.Fault;
import org.mailboxinventory.scanner.sample.http.Faults;
import org.mailboxinventory.scanner.sample.http.Reply;
import org.mailboxinventory.scanner.sample.http.Request;
import org.mailboxinventory.scanner.sample.http.Routes;
import org.mailboxinventory.scanner.sample.http.Sending;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/**
 * Serves a {@link SampleTenant} on loopback as Graph serves a tenant: the part of version 1.0 that
 * reading mail needs, and nothing that writes.
 */
public final class SampleServer implements AutoCloseable {
  private static final int THREADS = 16;
  private static final String TOKEN = "sample-tenant-token";

  private final SampleTenant tenant;
  private final HttpServer http;
  private final ExecutorService threads;
  private final Routes routes;
  private final LongAdder requests = new LongAdder();
  private final ConcurrencyPeak peak = new ConcurrencyPeak();
  private volatile Faults faults = new Faults(Set.of());
  private volatile Listener listener = (method, target) -> {};

  private SampleServer(SampleTenant tenant, HttpServer http, ExecutorService threads) {
    this.tenant = tenant;
    this.http = http;
    this.threads = threads;
    this.routes = new Routes(tenant, endpoint() + "/v1.0");
  }

  /** Starts serving on a free port. */
  public static SampleServer start(SampleTenant tenant) throws IOException {
    return start(tenant, 0);
  }

  /**
   * Starts serving.
   *
   * @param port 0 for any that is free
   */
  public static SampleServer start(SampleTenant tenant, int port) throws IOException {
    // Without it each answer waits for the client's delayed acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 128);
    AtomicInteger number = new AtomicInteger();
    ExecutorService threads =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task, "sample-tenant-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    SampleServer server = new SampleServer(tenant, http, threads);
    http.setExecutor(threads);
    http.createContext("/", server::handle);
    http.start();
    return server;
  }

  /** Where it listens: the root without version, as {@code tenant.graphEndpoint} wants it. */
  public URI endpoint() {
    return URI.create("http://localhost:" + http.getAddress().getPort());
  }

  /** The token that it accepts. */
  public String token() {
    return TOKEN;
  }

  /** The tenant it serves; it may be changed meanwhile. */
  public SampleTenant tenant() {
    return tenant;
  }

  /** How many requests it has answered. */
  public long requests() {
    return requests.sum();
  }

  /** How many requests were under way at once on one mailbox, at most. */
  public int mostAtOnce() {
    return peak.most();
  }

  /** From now on about one request in five goes wrong in one of these ways. */
  public void faults(Set<Fault> kinds) {
    faults = new Faults(kinds);
  }

  /** Hears every request, before it is answered. Called from many threads. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A request came.
     *
     * @param target path and query
     */
    void received(String method, URI target);
  }

  /** From now on {@code other} is told what is asked, and nobody else is. */
  public void listener(Listener other) {
    listener = other;
  }

  /** Writes the tenant's Exchange export into a folder; the file's path. */
  public Path writeExchangeCsv(Path folder) throws IOException {
    return Files.writeString(folder.resolve("exchange.csv"), tenant.exchangeCsv());
  }

  /** Writes what a document of the provider says into a folder; the file's path. */
  public Path writeDataLocations(Path folder) throws IOException {
    return Files.writeString(folder.resolve("data-locations.yaml"), tenant.dataLocations());
  }

  private void handle(HttpExchange exchange) throws IOException {
    URI target = exchange.getRequestURI();
    requests.increment();
    listener.received(exchange.getRequestMethod(), target);
    peak.begin(target.getPath());
    Fault fault = faults.next(target.toString());
    Reply reply;
    try {
      reply = answer(exchange);
      if (fault == Fault.SLOW) {
        Sending.dawdle();
      }
    } finally {
      // Whoever has the answer may ask again before this thread goes on.
      peak.end(target.getPath());
    }
    Sending.send(exchange, reply, fault);
  }

  private Reply answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("GET")) {
      return Reply.error(405, "Request_BadRequest", "This tenant can only be read.");
    }
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (!("Bearer " + TOKEN).equals(authorization)) {
      return Reply.error(401, "InvalidAuthenticationToken", "Access token is empty or invalid.");
    }
    return routes.answer(Request.of(exchange));
  }

  /** Stops at once. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
