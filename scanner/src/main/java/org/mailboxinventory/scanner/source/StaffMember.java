package org.mailboxinventory.scanner.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the tenant's own people, as its directory or an evidence file describes them. Held until
 * the values are fingerprints; printed, logged and stored nowhere.
 *
 * @param names as they are written, with first and last name in whatever order
 * @param addresses mail addresses of any domain, aliases too
 * @param telephones as they are written
 * @param person whether it is a person for certain: a directory has shared mailboxes and rooms too
 * @param country ISO 3166-1 alpha-2, whose telephones may lack a country's code; null when unknown
 */
public record StaffMember(
    List<String> names,
    List<String> addresses,
    List<String> telephones,
    boolean person,
    @Nullable String country) {

  public StaffMember {
    names = List.copyOf(names);
    addresses = List.copyOf(addresses);
    telephones = List.copyOf(telephones);
  }

  @Override
  public String toString() {
    return "StaffMember[***]";
  }
}
