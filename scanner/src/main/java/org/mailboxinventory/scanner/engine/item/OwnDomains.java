package org.mailboxinventory.scanner.engine.item;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mailboxinventory.report.model.Staff;
import org.mailboxinventory.scanner.detect.Match;

/** Tells mail addresses in the tenant's own domains, whoever they belong to. */
final class OwnDomains {
  private static final String ADDRESSES = "email-address";

  private final Set<String> domains;

  /**
   * @param domains lower case; empty when unknown
   */
  OwnDomains(Set<String> domains) {
    this.domains = Set.copyOf(domains);
  }

  Staff of(Match match) {
    if (domains.isEmpty() || !match.detector().category().equals(ADDRESSES)) {
      return Staff.NO;
    }
    byte[] address = match.canonical().bytes();
    int at = address.length - 1;
    while (at >= 0 && address[at] != '@') {
      at--;
    }
    String domain = new String(address, at + 1, address.length - at - 1, StandardCharsets.UTF_8);
    return domains.contains(domain) ? Staff.BY_DOMAIN : Staff.NO;
  }
}
