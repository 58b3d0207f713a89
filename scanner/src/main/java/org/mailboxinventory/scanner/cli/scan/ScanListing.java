package org.mailboxinventory.scanner.cli.scan;

import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.cli.choice.UnlikelyAccepted;
import org.mailboxinventory.scanner.cli.choice.UnmatchedMailboxes;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.engine.DailyAllowance;
import org.mailboxinventory.scanner.engine.item.FreeMail;
import org.mailboxinventory.scanner.engine.item.StopSignal;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;

/**
 * Lists the mailboxes of a source, says which entries of the settings match none of them, and puts
 * them in the order of the scan.
 */
final class ScanListing {
  private final Settings settings;
  private final Console console;
  private final StopSignal stop;

  /** Said when mailboxes are listed, and again at the end. */
  private List<String> unprotected = List.of();

  ScanListing(Settings settings, Console console, StopSignal stop) {
    this.settings = settings;
    this.console = console;
    this.stop = stop;
  }

  /**
   * The mailboxes of a source, and the bank's domains where they are known.
   *
   * @throws SourceException when they cannot be listed
   * @throws Failure when the scan is stopped before they are, or the settings leave out all
   */
  MailboxListing of(Source source, FreeMail services) throws SourceException {
    console.detail("listing mailboxes");
    MailboxListing listed = list(source);
    listed.notes().forEach(console::warn);
    MailboxListing listing = BankDomains.known(listed, services);
    BankDomains.say(listed, listing, console);
    sayUnmatched(listing, source.identity());
    return listing;
  }

  /** Sentences on mailboxes that the settings were to leave out and do not; after the listing. */
  List<String> unprotected() {
    return unprotected;
  }

  /** Says which entries match no mailbox; a choice that leaves none ends it here. */
  private void sayUnmatched(MailboxListing listing, SourceIdentity identity) {
    UnmatchedMailboxes unmatched =
        UnmatchedMailboxes.of(settings.mailboxes(), listing, !identity.kind().equals("graph"));
    unprotected = unmatched.unprotected();
    unprotected.forEach(console::error);
    unmatched.warnings().forEach(console::warn);
    UnlikelyAccepted.of(settings.detect(), listing.acceptedDomains()).forEach(console::warn);
    if (unmatched.allLeftOut()) {
      throw new Failure(
          ExitCode.USAGE,
          "the settings below 'mailboxes' leave out all "
              + listing.mailboxes().size()
              + " mailboxes; widen them, nothing was read");
    }
  }

  /** Lists until it is done, or until the stop signal is given. */
  private MailboxListing list(Source source) throws SourceException {
    Thread lister = Thread.currentThread();
    stop.ends(() -> end(source, lister));
    try {
      return source.mailboxes();
    } catch (SourceException e) {
      if (stop.given()) {
        throw new Failure(
            ExitCode.INCOMPLETE,
            "stopped before the mailboxes were listed; the ledger is as it was, scan again");
      }
      throw e;
    } finally {
      stop.endsNoMore();
      if (stop.given()) {
        // What is known is still to be written.
        Thread.interrupted();
      }
    }
  }

  /** Ends it where it waits to send a request, for a delay to pass or for a response. */
  private static void end(Source source, Thread lister) {
    lister.interrupt();
    try {
      source.close();
    } catch (IOException e) {
      // It was to end what is under way, and the process ends in any case.
      return;
    }
  }

  /** Has no more items of a mailbox opened a day than the settings allow. */
  static void limit(Source source, Settings.Throttle throttle, Ledger ledger) {
    Integer most = throttle.itemAccessPerMailboxPerDay();
    if (most != null) {
      source.limit(new DailyAllowance(most, ledger.care(), Clock.systemUTC()));
    }
  }

  /**
   * Those never read first, then those longest unread, so that a short window serves all; those
   * with an item at which a scan ended come last, so that none begins with it again.
   */
  static List<Mailbox> inOrder(MailboxListing listing, Ledger ledger) {
    Set<MailboxId> last = ledger.attempts().mailboxes();
    Map<MailboxId, Integer> lastRead = ledger.lastRead();
    return listing.mailboxes().stream()
        .sorted(
            Comparator.comparing((Mailbox mailbox) -> last.contains(mailbox.id()))
                .thenComparing(mailbox -> lastRead.getOrDefault(mailbox.id(), 0)))
        .toList();
  }
}
