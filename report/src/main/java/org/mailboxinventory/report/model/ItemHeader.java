package org.mailboxinventory.report.model;

import java.util.List;

/**
 * What people know a mail by, without anything that was found in it.
 *
 * @param subject with masks in the places of what was found; may be empty
 * @param parties domains of senders and recipients outside the bank, in order; an address would be
 *     a value
 */
public record ItemHeader(String subject, List<String> parties) {
  public ItemHeader {
    parties = List.copyOf(parties);
  }
}
