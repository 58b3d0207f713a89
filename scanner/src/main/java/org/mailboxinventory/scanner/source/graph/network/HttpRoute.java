package org.mailboxinventory.scanner.source.graph.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * How hosts are reached: the proxy and the trust of the settings, for sign-in and Graph alike. A
 * proxy that only the environment names is not used: hosts are those that the settings lead to.
 */
public final class HttpRoute {
  private HttpRoute() {}

  /** No proxy, the trust of the Java that runs. */
  public static OkHttpClient.Builder direct() {
    return new OkHttpClient.Builder().proxy(Proxy.NO_PROXY);
  }

  /**
   * The proxy and the trusted certificates that the settings name.
   *
   * @throws SourceException when the certificates cannot be read
   */
  public static OkHttpClient.Builder of(Network network) throws SourceException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    TrustedAuthorities.of(network).ifPresent(trusted -> trusted.applyTo(builder));
    URI proxy = network.proxy();
    if (proxy == null) {
      return builder.proxy(Proxy.NO_PROXY);
    }
    builder.proxySelector(new Chosen(proxy, network.noProxy()));
    if (network.proxyUser() != null) {
      String password = network.proxyPassword() == null ? "" : network.proxyPassword();
      String basic = Credentials.basic(network.proxyUser(), password);
      builder.proxyAuthenticator(
          (route, response) ->
              basic.equals(response.request().header("Proxy-Authorization"))
                  ? null
                  : response.request().newBuilder().header("Proxy-Authorization", basic).build());
    }
    return builder;
  }

  /** One proxy, and the hosts that are reached without it. */
  static final class Chosen extends ProxySelector {
    private final Proxy proxy;
    private final List<String> direct;

    Chosen(URI address, List<String> noProxy) {
      int port = address.getPort() < 0 ? 8080 : address.getPort();
      this.proxy =
          new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(address.getHost(), port));
      this.direct = noProxy.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public List<Proxy> select(URI address) {
      String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
      boolean without = direct.stream().anyMatch(entry -> covers(entry, host));
      return List.of(without ? Proxy.NO_PROXY : proxy);
    }

    private static boolean covers(String entry, String host) {
      String suffix = entry.startsWith("*") ? entry.substring(1) : entry;
      return suffix.startsWith(".") ? host.endsWith(suffix) : host.equals(suffix);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxyAddress, IOException failed) {
      // The request itself reports the failure.
    }
  }
}
