package org.mailboxinventory.scanner.sample.http;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * @param path the segments of the path, unescaped
 * @param parameters by name, with the dollar sign
 * @param immutableIds the client prefers ids that survive moves
 * @param pageSize what the client prefers; 0 when it says nothing
 */
public record Request(
    List<String> path, Map<String, String> parameters, boolean immutableIds, int pageSize) {
  private static final Pattern PAGE_SIZE = Pattern.compile("odata\\.maxpagesize=\"?(\\d{1,6})");

  public static Request of(HttpExchange exchange) {
    URI uri = exchange.getRequestURI();
    List<String> segments = new ArrayList<>();
    for (String segment : uri.getRawPath().split("/", -1)) {
      if (!segment.isEmpty()) {
        segments.add(decode(segment.replace("+", "%2B")));
      }
    }
    Map<String, String> parameters = new HashMap<>();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    List<String> prefers = exchange.getRequestHeaders().get("Prefer");
    String prefer = prefers == null ? "" : String.join(", ", prefers);
    Matcher size = PAGE_SIZE.matcher(prefer);
    return new Request(
        List.copyOf(segments),
        Map.copyOf(parameters),
        prefer.contains("IdType=\"ImmutableId\""),
        size.find() ? Integer.parseInt(size.group(1)) : 0);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** A segment of the path; empty when the path is shorter. */
  String segment(int index) {
    return index < path.size() ? path.get(index) : "";
  }

  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  /** A number given as a parameter. */
  int number(String name, int otherwise) {
    String value = parameters.get(name);
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }
}
