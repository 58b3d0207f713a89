package org.mailboxinventory.scanner.source.graph.network;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a machine asks for the identity that Azure gave it: where its environment says, as on App
 * Service, Arc and in Kubernetes, else at a fixed link-local address.
 *
 * @param hosts each with its port where that is unusual
 */
public record MachineIdentity(List<String> hosts) {
  private static final String LINK_LOCAL = "169.254.169.254";
  private static final List<String> NAMED_BY =
      List.of(
          "IDENTITY_ENDPOINT",
          "IMDS_ENDPOINT",
          "MSI_ENDPOINT",
          "AZURE_POD_IDENTITY_AUTHORITY_HOST");

  public MachineIdentity {
    hosts = List.copyOf(hosts);
  }

  public static MachineIdentity ofThisMachine() {
    return of(System.getenv());
  }

  static MachineIdentity of(Map<String, String> environment) {
    Stream<String> named =
        NAMED_BY.stream()
            .map(name -> host(environment.getOrDefault(name, "")))
            .filter(host -> !host.isEmpty());
    return new MachineIdentity(Stream.concat(Stream.of(LINK_LOCAL), named).distinct().toList());
  }

  /** Whether a request to this host is one for the identity. */
  public boolean isAt(String host) {
    return hosts.stream().anyMatch(at -> at.replaceFirst(":\\d+$", "").equalsIgnoreCase(host));
  }

  private static String host(String address) {
    try {
      URI uri = URI.create(address.strip());
      String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
      return host.isEmpty() || uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    } catch (IllegalArgumentException notAnAddress) {
      return "";
    }
  }
}
