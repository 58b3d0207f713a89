package org.mailboxinventory.scanner.sample.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Puts answers on the line: whole, or spoiled by a fault. */
public final class Sending {
  private static final long SLOW_MILLIS = 40;
  private static final byte[] GATEWAY =
      "<html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>"
          .getBytes(StandardCharsets.UTF_8);

  private Sending() {}

  public static void send(HttpExchange exchange, Reply reply, @Nullable Fault fault)
      throws IOException {
    if (fault == null) {
      whole(exchange, reply);
      return;
    }
    switch (fault) {
      case THROTTLE -> throttled(exchange);
      case HTML_GATEWAY -> gateway(exchange);
      case TRUNCATE -> half(exchange, reply);
      case RESET -> throw brokenOff();
      case EXPIRED_DELTA -> whole(exchange, Reply.gone());
      case SLOW -> whole(exchange, reply);
    }
  }

  private static void whole(HttpExchange exchange, Reply reply) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", reply.mediaType());
      exchange.getResponseHeaders().set("Cache-Control", "private");
      exchange.sendResponseHeaders(reply.status(), reply.length() == 0 ? -1 : reply.length());
      if (reply.length() > 0) {
        try (OutputStream out = exchange.getResponseBody()) {
          reply.writeTo(out);
        }
      }
    }
  }

  /** Asks for patience in each of the ways that a service may: seconds, a date, none. */
  private static void throttled(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().hashCode() & 3) {
      case 0 -> exchange.getResponseHeaders().set("Retry-After", "1");
      case 1 -> exchange.getResponseHeaders().set("Retry-After", "0");
      case 2 ->
          exchange
              .getResponseHeaders()
              .set(
                  "Retry-After",
                  DateTimeFormatter.RFC_1123_DATE_TIME.format(
                      ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1)));
      default -> {}
    }
    whole(exchange, Reply.error(429, "ApplicationThrottled", "Application is over its limit."));
  }

  private static void gateway(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      exchange.sendResponseHeaders(502 + (exchange.getRequestURI().hashCode() & 1), GATEWAY.length);
      exchange.getResponseBody().write(GATEWAY);
    }
  }

  /** Promises all and sends half. */
  private static void half(HttpExchange exchange, Reply reply) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(reply.length());
    reply.writeTo(all);
    exchange.getResponseHeaders().set("Content-Type", reply.mediaType());
    exchange.sendResponseHeaders(reply.status(), reply.length() + 1L);
    exchange.getResponseBody().write(all.toByteArray(), 0, reply.length() / 2);
    exchange.getResponseBody().flush();
    throw brokenOff();
  }

  /**
   * Thrown, it ends the connection; of one that is closed here the server would keep its buffers.
   */
  private static IOException brokenOff() {
    return new IOException("the sample tenant broke the connection off");
  }

  /** Lets the client wait. */
  public static void dawdle() {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }
}
