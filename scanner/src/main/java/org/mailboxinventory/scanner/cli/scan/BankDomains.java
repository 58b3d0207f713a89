package org.mailboxinventory.scanner.cli.scan;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.engine.item.FreeMail;
import org.mailboxinventory.scanner.source.MailboxListing;

/**
 * The bank's own mail domains, where neither a directory nor an Exchange export says them: those of
 * the mailboxes' own addresses. Without any, nobody can say which mail went outside.
 */
final class BankDomains {
  /** The last label begins with a letter: a date behind an {@code @} is no domain. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@]+@((?:[a-z0-9-]{1,63}\\.){1,8}[a-z][a-z0-9-]{0,62})");

  private static final Pattern STEPS = Pattern.compile("[/\\\\]");

  /** With what the name of a file of mail ends. */
  private static final Pattern ENDING = Pattern.compile("\\.(pst|ost|mbox|mbx|eml|msg)$");

  private static final int DIGEST_LENGTH = 16;

  private BankDomains() {}

  /** The listing with the domains that are known by its mailboxes. */
  static MailboxListing known(MailboxListing listing, FreeMail services) {
    if (!listing.acceptedDomains().isEmpty()) {
      return listing;
    }
    TreeSet<String> domains = new TreeSet<>();
    for (Mailbox mailbox : listing.mailboxes()) {
      String name = mailbox.address().toLowerCase(Locale.ROOT);
      String[] steps = STEPS.split(ENDING.matcher(name).replaceFirst(""), -1);
      Matcher address = ADDRESS.matcher(steps[steps.length - 1]);
      if (address.matches()) {
        domains.add(address.group(1));
      }
    }
    domains.removeAll(services.domains());
    return new MailboxListing(
        listing.mailboxes(),
        listing.inputs(),
        List.copyOf(domains),
        listing.staff(),
        listing.notes(),
        true);
  }

  /** A digest of the domains: what was read by others is read again. */
  static String digest(MailboxListing listing) {
    String domains = String.join("\n", new TreeSet<>(listing.acceptedDomains()));
    return "domains-" + DigestUtils.sha256Hex(domains).substring(0, DIGEST_LENGTH);
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
