package org.mailboxinventory.scanner.cli.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.LedgerInfo;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;

/** Removes facts from a ledger, by what people name them with. */
final class Removal {
  private Removal() {}

  /** All facts of mailboxes that ever had this address, in whatever case it is written. */
  static Removed mailbox(Ledger ledger, String address) {
    Set<String> addresses = new TreeSet<>();
    int number =
        ledger
            .care()
            .forgetMailboxes(
                mailbox -> {
                  boolean it = mailbox.address().equalsIgnoreCase(address.strip());
                  if (it) {
                    addresses.add(mailbox.address());
                  }
                  return it;
                });
    return new Removed("mailbox", List.copyOf(addresses), number, "mailboxes");
  }

  /** All findings of a detector. */
  static Removed detector(Ledger ledger, String detector) {
    String id = detector.strip().toLowerCase(Locale.ROOT);
    int number = id.isEmpty() ? 0 : ledger.care().forgetDetector(new DetectorId(id));
    return new Removed("detector", number == 0 ? List.of() : List.of(id), number, "findings");
  }

  /** All findings of customers' values. */
  static Removed customers(Ledger ledger, BiPredicate<DetectorId, Fingerprint> values) {
    Set<String> detectors = new TreeSet<>();
    int number =
        ledger
            .care()
            .forgetValues(
                (detector, value) -> {
                  boolean it = values.test(detector, value);
                  if (it) {
                    detectors.add(detector.value());
                  }
                  return it;
                });
    return new Removed("customer", List.copyOf(detectors), number, "findings");
  }

  /** What was gone from the source before a time. */
  static Removed before(Ledger ledger, String what, Instant time) {
    int kept = items(ledger);
    ledger.care().retainFrom(time);
    return new Removed(
        what,
        List.of(time.toString()),
        kept - items(ledger),
        "items that were gone from the source");
  }

  private static int items(Ledger ledger) {
    LedgerInfo info = ledger.care().info();
    return info.items() + info.past();
  }
}
