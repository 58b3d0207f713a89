package org.mailboxinventory.scanner.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.mailboxinventory.scanner.sample.SampleServer;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

/**
 * Serves a sized tenant from a process of its own, so that its memory is not the scan's. Says where
 * and with which token, and then, each time a line comes in, how many requests there were since the
 * last one, how many of them at once on one mailbox at most, and between which milliseconds those
 * for messages came.
 */
public final class ServedTenant {
  private ServedTenant() {}

  /** Takes the number of mailboxes, of items in each, and whether they have attachments. */
  public static void main(String[] arguments) throws IOException {
    SampleTenant tenant =
        SampleTenant.sized(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            20_000,
            Boolean.parseBoolean(arguments[2]));
    AtomicLong first = new AtomicLong();
    AtomicLong last = new AtomicLong();
    try (SampleServer server = SampleServer.start(tenant)) {
      server.listener(
          (method, target) -> {
            if (target.getRawPath().contains("/messages/")) {
              long now = System.currentTimeMillis();
              first.compareAndSet(0, now);
              last.set(now);
            }
          });
      System.out.println(server.endpoint() + " " + server.token());
      BufferedReader asked =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
      long before = 0;
      while (asked.readLine() != null) {
        long requests = server.requests();
        System.out.println(
            (requests - before) + " " + server.mostAtOnce() + " " + (last.get() - first.get()));
        before = requests;
        first.set(0);
        last.set(0);
      }
    }
  }
}
