package org.mailboxinventory.scanner.source.graph.network;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * Where a cloud's Graph and sign-in services stand.
 *
 * @param cloud the cloud's name in settings: {@code global}, {@code us-gov-high}, {@code
 *     us-gov-dod}, {@code china} or {@code custom}
 * @param root scheme, host and port of Graph, without version and without a slash at the end
 * @param authority the sign-in service
 */
public record Endpoint(String cloud, URI root, URI authority) {

  private static final List<String> CLOUDS =
      List.of("global", "us-gov-high", "us-gov-dod", "china");

  /** Version 1.0 of Graph, which is used for everything that it has. */
  public static final String VERSION = "/v1.0";

  /** The preview: only it hands out reports without a link to another host. */
  public static final String BETA = "/beta";

  /**
   * The endpoint that the settings name. National clouds are those that Microsoft lists; any other
   * is {@code custom}. A loopback address may stand in for Graph in every cloud.
   *
   * @param graphEndpoint only for {@code custom} or a loopback address
   * @param authority only for {@code custom}
   * @throws SourceException when the three do not fit together
   */
  public static Endpoint of(
      String cloud, @Nullable String graphEndpoint, @Nullable String authority)
      throws SourceException {
    Endpoint known = known(cloud);
    if (known != null) {
      return graphEndpoint == null
          ? known
          : new Endpoint(cloud, loopbackOnly(root(graphEndpoint)), known.authority);
    }
    if (!cloud.equals("custom")) {
      throw usage(
          "tenant.cloud is not one of global, us-gov-high, us-gov-dod, china, custom: write one of"
              + " these");
    }
    if (graphEndpoint == null) {
      throw usage("tenant.graphEndpoint is missing: a custom cloud needs it");
    }
    URI root = root(graphEndpoint);
    if (authority == null && !isLoopback(root)) {
      throw usage("tenant.authority is missing: a custom cloud needs it");
    }
    return new Endpoint(cloud, root, authority == null ? root : root(authority));
  }

  /** True when Graph is on this machine: plain HTTP and a static token are allowed then only. */
  public boolean loopback() {
    return isLoopback(root);
  }

  /** What a token is asked for. */
  public String scope() {
    return root + "/.default";
  }

  /** Scheme, host, port and version: what relative links are appended to. */
  public String base() {
    return root + VERSION;
  }

  /** Whether it is the Graph host of a cloud that Microsoft lists. */
  static boolean isKnownHost(String host) {
    return CLOUDS.stream()
        .map(Endpoint::known)
        .anyMatch(cloud -> cloud != null && host.equals(cloud.root.getHost()));
  }

  private static @Nullable Endpoint known(String cloud) {
    return switch (cloud) {
      case "global" -> known(cloud, "graph.microsoft.com", "login.microsoftonline.com");
      case "us-gov-high" -> known(cloud, "graph.microsoft.us", "login.microsoftonline.us");
      case "us-gov-dod" -> known(cloud, "dod-graph.microsoft.us", "login.microsoftonline.us");
      case "china" -> known(cloud, "microsoftgraph.chinacloudapi.cn", "login.chinacloudapi.cn");
      default -> null;
    };
  }

  private static Endpoint known(String cloud, String graphHost, String signInHost) {
    return new Endpoint(
        cloud, URI.create("https://" + graphHost), URI.create("https://" + signInHost));
  }

  private static URI root(String address) throws SourceException {
    try {
      URI given = URI.create(address.strip());
      String scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || (scheme.equals("http") && isLoopback(given));
      boolean bare = given.getPath() == null || given.getPath().matches("/?");
      if (web && bare && given.getHost() != null && given.getQuery() == null) {
        String host = given.getHost().toLowerCase(Locale.ROOT);
        return URI.create(
            scheme + "://" + host + (given.getPort() < 0 ? "" : ":" + given.getPort()));
      }
    } catch (IllegalArgumentException notAnAddress) {
      // Falls through: refused with the same remedy as any other address that does not serve.
    }
    throw usage(
        "tenant.graphEndpoint or tenant.authority is not an address that can be used: write scheme"
            + " and host only, as in https://graph.microsoft.com; plain http is for loopback only");
  }

  private static URI loopbackOnly(URI root) throws SourceException {
    if (isLoopback(root)) {
      return root;
    }
    throw usage(
        "tenant.graphEndpoint is set although tenant.cloud names a known cloud: remove it, or set"
            + " tenant.cloud to custom");
  }

  private static boolean isLoopback(URI address) {
    String host = address.getHost();
    return host != null
        && (host.equalsIgnoreCase("localhost")
            || host.equals("[::1]")
            || host.matches("127(\\.\\d{1,3}){3}"));
  }

  private static SourceException usage(String message) {
    return new SourceException(SourceException.Kind.USAGE, Reason.ACCESS_DENIED, message);
  }
}
