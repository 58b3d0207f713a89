package org.mailboxinventory.scanner.cli.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.engine.item.FreeMail;
import org.mailboxinventory.scanner.source.MailboxListing;

/**
 * The bank's own mail domains, where neither a directory nor an Exchange export says them: those of
 * the mailboxes' own addresses. Without any, nobody can say which mail went outside.
 */
final class BankDomains {
  private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,8}");

  /** With what the name of a file of mail ends. */
  private static final Pattern ENDING = Pattern.compile("\\.(pst|ost|mbox|mbx|eml|msg)$");

  private BankDomains() {}

  /** The listing with the domains that are known by its mailboxes, and a note that says so. */
  static MailboxListing known(MailboxListing listing, FreeMail services) {
    if (!listing.acceptedDomains().isEmpty()) {
      return listing;
    }
    TreeSet<String> domains = new TreeSet<>();
    for (Mailbox mailbox : listing.mailboxes()) {
      String name = mailbox.address().toLowerCase(Locale.ROOT);
      String address = ENDING.matcher(name).replaceFirst("");
      String domain = address.substring(address.lastIndexOf('@') + 1);
      if (address.indexOf('@') > 0 && DOMAIN.matcher(domain).matches()) {
        domains.add(domain);
      }
    }
    domains.removeAll(services.domains());
    List<String> notes = new ArrayList<>(listing.notes());
    notes.add(note(domains));
    return new MailboxListing(
        listing.mailboxes(), listing.inputs(), List.copyOf(domains), listing.staff(), notes);
  }

  private static String note(Set<String> domains) {
    return domains.isEmpty()
        ? "no domain of the bank is known, so which mail went outside is not known either; name an"
            + " Exchange export in 'evidence.exchangeExport', or the folders of mailboxes by their"
            + " addresses"
        : "the bank's own domains are taken from the addresses of its mailboxes: "
            + String.join(", ", domains)
            + "; an Exchange export in 'evidence.exchangeExport' says them for sure";
  }
}
