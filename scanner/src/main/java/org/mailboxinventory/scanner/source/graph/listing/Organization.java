package org.mailboxinventory.scanner.source.graph.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Pager;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.ServiceFailure;

/**
 * The tenant as a whole.
 *
 * @param country where it signed up, ISO 3166-1 alpha-2: it fixes the default geography
 * @param domains its verified mail domains, lower case
 */
record Organization(@Nullable String country, List<String> domains) {

  /** Nothing is known when the identity may not ask. */
  static Organization read(Requests requests) throws IOException {
    String link =
        Links.query(
            Links.path("organization"), List.of("$select", "id,countryLetterCode,verifiedDomains"));
    try {
      List<JsonNode> found =
          new Pager(requests).all(GraphRequest.directory("the organization", link), Json::tree);
      return found.isEmpty() ? new Organization(null, List.of()) : of(found.get(0));
    } catch (ServiceFailure refused) {
      if (refused.status() == 403) {
        return new Organization(null, List.of());
      }
      throw refused;
    }
  }

  private static Organization of(JsonNode node) {
    List<String> domains = new ArrayList<>();
    for (JsonNode domain : node.path("verifiedDomains")) {
      String name = Json.text(domain, "name");
      if (name != null) {
        domains.add(name.toLowerCase(Locale.ROOT));
      }
    }
    String country = Json.text(node, "countryLetterCode");
    return new Organization(country == null ? null : country.toUpperCase(Locale.ROOT), domains);
  }
}
