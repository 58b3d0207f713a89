package org.mailboxinventory.scanner.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.write.page.PageWriter;
import org.mailboxinventory.report.write.page.ServedMails;

/**
 * Sends a page, its parts and the mails of a mailbox to who knows the token, from a loopback
 * address. It reads nothing else, takes only GET, and answers everything else as if there were
 * nothing.
 */
final class PageServer implements AutoCloseable {
  private static final int TOKEN_BYTES = 16;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  /**
   * A page asks for several things at once, and one of them may take longer than the others;
   * connections that send no request hold some too, until they are closed.
   */
  private static final int THREADS = 32;

  /** How long a request may take to arrive. */
  private static final String REQUEST_SECONDS = "10";

  private static final int ELSEWHERE = 308;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, PageServer::thread);
  private final String token;
  private final byte[] page;
  private final Map<String, byte[]> parts;
  private final ServedMails mails;

  private PageServer(HttpServer server, String token, PageWriter.Served served) {
    this.server = server;
    this.token = token;
    this.page = served.html().getBytes(StandardCharsets.UTF_8);
    this.parts = Map.copyOf(served.parts());
    this.mails = served.mails();
  }

  /** Starts on a port that is free, when {@code port} is 0. */
  static PageServer start(int port, PageWriter.Served served) throws IOException {
    // Else a body waits until the head before it has been acknowledged, 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", REQUEST_SECONDS);
    InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    HttpServer http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    PageServer server = new PageServer(http, HexFormat.of().formatHex(random), served);
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    server.answerOnce();
    return server;
  }

  /** Asks for the page and for mails, so that whoever comes first waits no longer than others. */
  private void answerOnce() throws IOException {
    for (String part : List.of("", "d/d-m0-all-0")) {
      HttpURLConnection connection =
          (HttpURLConnection) address().resolve(part).toURL().openConnection(Proxy.NO_PROXY);
      if (connection.getResponseCode() == OK) {
        try (InputStream answer = connection.getInputStream()) {
          answer.transferTo(OutputStream.nullOutputStream());
        }
      }
      connection.disconnect();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "answers");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the page is; only who has this can open it. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + token + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = body(exchange);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Content-Security-Policy", "frame-ancestors 'none'");
      headers.set(
          "Content-Type", body == page ? "text/html; charset=utf-8" : "application/octet-stream");
      if (body == null && isKnown(exchange, "/" + token)) {
        headers.set("Location", "/" + token + "/");
        exchange.sendResponseHeaders(ELSEWHERE, -1);
        return;
      }
      if (body == null) {
        exchange.sendResponseHeaders(NOT_FOUND, -1);
        return;
      }
      exchange.sendResponseHeaders(OK, body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  /** A browser that was led here under another name of this machine gets nothing. */
  private byte @Nullable [] body(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (!isKnown(exchange, "/" + token + "/")) {
      return null;
    }
    String rest = path.substring(token.length() + 2);
    if (rest.isEmpty()) {
      return page;
    }
    return rest.startsWith("d/") ? part(rest.substring(2)) : null;
  }

  private boolean isKnown(HttpExchange exchange, String begin) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    String port = ":" + server.getAddress().getPort();
    String path = exchange.getRequestURI().getPath();
    return exchange.getRequestMethod().equals("GET")
        && (host.equals("127.0.0.1" + port) || host.equals("localhost" + port))
        && (begin.endsWith("/") ? path.startsWith(begin) : path.equals(begin));
  }

  private byte @Nullable [] part(String name) throws IOException {
    byte[] kept = parts.get(name);
    return kept != null ? kept : mails.part(name).orElse(null);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
