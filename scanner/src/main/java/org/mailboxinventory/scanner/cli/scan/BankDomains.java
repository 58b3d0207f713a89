package org.mailboxinventory.scanner.cli.scan;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.cli.process.Console;
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

  /** The listing with the domains that are known by its mailboxes. */
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
    return new MailboxListing(
        listing.mailboxes(),
        listing.inputs(),
        List.copyOf(domains),
        listing.staff(),
        listing.notes());
  }

  /** Says which domains were taken where a source had none, or that none is known. */
  static void say(MailboxListing listed, MailboxListing known, Console console) {
    if (!listed.acceptedDomains().isEmpty()) {
      return;
    }
    if (known.acceptedDomains().isEmpty()) {
      console.warn(
          "no domain of the bank is known, so which mail went outside is not known either; name an"
              + " Exchange export in 'evidence.exchangeExport', or the folders of mailboxes by"
              + " their addresses");
    } else {
      console.say(
          "the bank's own domains are taken from the addresses of its mailboxes: "
              + String.join(", ", known.acceptedDomains())
              + "; an Exchange export in 'evidence.exchangeExport' says them for sure");
    }
  }
}
