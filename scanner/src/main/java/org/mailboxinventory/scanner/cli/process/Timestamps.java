package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.timestamp.Timestamp;
import org.mailboxinventory.scanner.timestamp.TimestampServer;

/**
 * Timestamps by the authority that the settings name; a run without one is complete, and says so.
 */
public final class Timestamps {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int HTTP = 80;

  private final @Nullable TimestampServer server;
  private final Console console;

  public Timestamps(Settings settings, Console console) {
    this.console = console;
    URI address = settings.report().timestampServer();
    this.server =
        address == null ? null : new TimestampServer(address, PATIENCE, proxy(settings, address));
  }

  /** Whether there is anybody to ask. */
  public boolean areGiven() {
    return server != null;
  }

  private static ProxySelector proxy(Settings settings, URI address) {
    URI proxy = settings.network().proxyUrl();
    if (proxy == null
        || isDirect(String.valueOf(address.getHost()), settings.network().noProxy())) {
      return ProxySelector.of(null);
    }
    int port = proxy.getPort() < 0 ? HTTP : proxy.getPort();
    return ProxySelector.of(new InetSocketAddress(proxy.getHost(), port));
  }

  private static boolean isDirect(String host, List<String> noProxy) {
    return noProxy.stream()
        .map(name -> name.startsWith("*") ? name.substring(1) : name)
        .anyMatch(name -> name.startsWith(".") ? host.endsWith(name) : host.equals(name));
  }

  /** The token for a digest; empty where there is none, which a warning says. */
  public Optional<byte[]> of(String what, byte[] sha256) {
    if (server == null) {
      return Optional.empty();
    }
    try {
      Timestamp given = server.of(sha256);
      return Optional.of(given.bytes());
    } catch (IOException e) {
      console.warn(
          "the timestamp authority of report.timestampServer gave no timestamp for "
              + what
              + ": "
              + e.getMessage()
              + "; the run is complete without it");
      return Optional.empty();
    }
  }
}
