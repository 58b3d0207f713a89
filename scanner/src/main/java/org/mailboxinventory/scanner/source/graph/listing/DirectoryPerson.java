package org.mailboxinventory.scanner.source.graph.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.StaffMember;
import org.mailboxinventory.scanner.source.graph.request.Json;

/** What the directory says of a user as a person: names, mail addresses, telephones. */
final class DirectoryPerson {
  /** Asked of users for this alone; what is missing is no error. */
  static final String FIELDS = "givenName,surname,otherMails,businessPhones,mobilePhone";

  private static final Set<String> NEEDED_NO_MORE =
      Set.of("givenName", "surname", "otherMails", "businessPhones", "mobilePhone");

  private DirectoryPerson() {}

  static StaffMember of(DirectoryUser user) {
    JsonNode facts = user.facts();
    List<String> names = new ArrayList<>();
    add(names, Json.text(facts, "displayName"));
    String given = Json.text(facts, "givenName");
    String surname = Json.text(facts, "surname");
    if (given != null && surname != null) {
      names.add(given + " " + surname);
    }
    List<String> addresses = new ArrayList<>();
    add(addresses, Json.text(facts, "mail"));
    add(addresses, user.principal());
    facts.path("otherMails").forEach(mail -> addresses.add(mail.asText("")));
    for (JsonNode proxy : facts.path("proxyAddresses")) {
      String address = proxy.asText("");
      if (address.regionMatches(true, 0, "smtp:", 0, 5)) {
        addresses.add(address.substring(5));
      }
    }
    List<String> telephones = new ArrayList<>();
    add(telephones, Json.text(facts, "mobilePhone"));
    facts.path("businessPhones").forEach(number -> telephones.add(number.asText("")));
    boolean person = given != null && surname != null;
    return new StaffMember(names, addresses, telephones, person, Json.text(facts, "usageLocation"));
  }

  /** Lets go of it: a directory has a hundred thousand users. */
  static void forget(DirectoryUser user) {
    if (user.facts() instanceof ObjectNode facts) {
      facts.remove(NEEDED_NO_MORE);
    }
  }

  private static void add(List<String> to, @Nullable String text) {
    if (text != null) {
      to.add(text);
    }
  }
}
