package org.mailboxinventory.scanner.sample.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how many requests are under way at once on one mailbox. Safe for many threads. */
public final class ConcurrencyPeak {
  private final Map<String, AtomicInteger> underWay = new ConcurrentHashMap<>();
  private final AtomicInteger most = new AtomicInteger();

  /** A request has come. */
  public void begin(String path) {
    String mailbox = mailbox(path);
    if (!mailbox.isEmpty()) {
      int now = underWay.computeIfAbsent(mailbox, any -> new AtomicInteger()).incrementAndGet();
      most.accumulateAndGet(now, Math::max);
    }
  }

  /** It is answered. */
  public void end(String path) {
    AtomicInteger now = underWay.get(mailbox(path));
    if (now != null) {
      now.decrementAndGet();
    }
  }

  /** The most so far. */
  public int most() {
    return most.get();
  }

  /** The user in {@code /v1.0/users/<user>/…}; empty when the path is about none. */
  private static String mailbox(String path) {
    String[] segments = path.split("/", 5);
    return segments.length == 5 && segments[2].equals("users") ? segments[3] : "";
  }
}
