package org.mailboxinventory.report.people;

import java.util.List;
import java.util.SortedMap;

/**
 * How many people there are of whom the same is seen.
 *
 * @param kinds by their bits in signatures
 * @param signatures what is seen of a person in each mailbox, and of how many people that is true;
 *     a signature is read by {@link PersonSignature}
 */
public record PersonSets(List<PersonKind> kinds, SortedMap<byte[], Long> signatures) {
  public PersonSets {
    kinds = List.copyOf(kinds);
  }
}
