package org.mailboxinventory.scanner.source.graph.network;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Makes and judges links. Inside the program a link is relative: what follows {@code /v1.0}. One
 * that the service hands out is accepted only when it leads back to the same Graph.
 */
public final class Links {
  private final String root;
  private final HttpUrl base;
  private volatile @Nullable ForeignLinkException foreign;

  public Links(Endpoint endpoint) {
    this.root = endpoint.root().toString();
    this.base = HttpUrl.get(endpoint.base());
  }

  /** The host that all links lead to, with its port where that is unusual. */
  public String host() {
    return base.port() == HttpUrl.defaultPort(base.scheme())
        ? base.host()
        : base.host() + ":" + base.port();
  }

  /** The last link to another host that was refused; null when none was. */
  public @Nullable ForeignLinkException foreign() {
    return foreign;
  }

  /** Joins path segments, each escaped. */
  public static String path(String... segments) {
    StringBuilder path = new StringBuilder();
    for (String segment : segments) {
      path.append('/').append(escape(segment));
    }
    return path.toString();
  }

  /** Adds parameters, given as name and value in turn, without the dollar signs of the names. */
  public static String query(String path, List<String> namesAndValues) {
    StringBuilder link = new StringBuilder(path);
    char mark = '?';
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      link.append(mark).append(namesAndValues.get(i)).append('=');
      link.append(escape(namesAndValues.get(i + 1)));
      mark = '&';
    }
    return link.toString();
  }

  /** The address of a relative link. */
  public HttpUrl absolute(String version, String relative) throws IOException {
    refuseDotSegments(relative);
    HttpUrl url = HttpUrl.parse(root + version + relative);
    if (url == null || !atHome(url)) {
      throw new IOException("a link that does not lead to the Graph host was refused");
    }
    return url;
  }

  /**
   * What follows version 1.0 in a link that the service handed out.
   *
   * @throws ForeignLinkException when it leads elsewhere
   */
  public String relative(String link) throws ForeignLinkException {
    return relative(Endpoint.VERSION, link);
  }

  /**
   * What follows the version in a link that the service handed out.
   *
   * @throws ForeignLinkException when it leads elsewhere
   */
  public String relative(String prefix, String link) throws ForeignLinkException {
    HttpUrl url = HttpUrl.parse(link);
    if (url == null || !atHome(url) || !url.encodedPath().startsWith(prefix + "/")) {
      ForeignLinkException refused =
          new ForeignLinkException(host(), url == null ? "" : url.host());
      foreign = refused;
      throw refused;
    }
    String path = url.encodedPath().substring(prefix.length());
    return url.encodedQuery() == null ? path : path + "?" + url.encodedQuery();
  }

  /** Whether an address is at the Graph host: scheme, host and port. */
  public boolean atHome(HttpUrl url) {
    return url.scheme().equals(base.scheme())
        && url.host().equals(base.host())
        && url.port() == base.port();
  }

  /**
   * A segment of one or two dots cannot be escaped: whoever reads the address takes it for a step
   * to another place.
   */
  private static void refuseDotSegments(String relative) throws ForeignLinkException {
    int query = relative.indexOf('?');
    String path = query < 0 ? relative : relative.substring(0, query);
    for (String segment : path.split("/", -1)) {
      String plain = segment.replaceAll("(?i)%2e", ".");
      if (plain.equals(".") || plain.equals("..")) {
        throw new ForeignLinkException(
            "the service returned an id that would lead to another address; it was not asked"
                + " for");
      }
    }
  }

  private static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%24", "$")
        .replace("%2C", ",")
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%3D", "=");
  }

  /**
   * The service returned a link to another host, or an id that would lead elsewhere. Never
   * followed, never retried. That host's name is said where it is one of Microsoft's: a gateway
   * that passes Graph's links on as they are.
   */
  public static final class ForeignLinkException extends IOException {
    private static final long serialVersionUID = 1L;

    ForeignLinkException(String home, String other) {
      this(
          "the links in its answers lead to "
              + (Endpoint.isKnownHost(other) ? other : "another host")
              + ", not to "
              + home
              + ", and were not followed: if a gateway stands at tenant.graphEndpoint, let it"
              + " rewrite @odata.nextLink and @odata.deltaLink to its own address; else correct"
              + " tenant.graphEndpoint and tenant.cloud");
    }

    ForeignLinkException(String message) {
      super(message);
    }
  }
}
