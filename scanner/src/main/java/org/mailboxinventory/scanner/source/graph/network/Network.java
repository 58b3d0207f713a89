package org.mailboxinventory.scanner.source.graph.network;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How hosts are reached, for sign-in and Graph alike.
 *
 * @param proxy an HTTP proxy, as in {@code http://proxy.bank.example:8080}; null to connect
 *     directly
 * @param noProxy hosts reached directly: a name, or {@code .suffix} or {@code *.suffix} for all
 *     below it
 * @param caBundle PEM file, for {@link Trust#BUNDLE}
 */
public record Network(
    @Nullable URI proxy,
    @Nullable String proxyUser,
    @Nullable String proxyPassword,
    List<String> noProxy,
    Trust trust,
    @Nullable Path caBundle) {

  public Network {
    noProxy = List.copyOf(noProxy);
  }

  /** No proxy, the trust store of the Java that runs. */
  public static Network direct() {
    return new Network(null, null, null, List.of(), Trust.JVM, null);
  }

  @Override
  public String toString() {
    return "Network[proxy=" + proxy + ", trust=" + trust + "]";
  }

  /** Whose certificate authorities are trusted. */
  public enum Trust {
    JVM,
    SYSTEM,
    BUNDLE
  }
}
