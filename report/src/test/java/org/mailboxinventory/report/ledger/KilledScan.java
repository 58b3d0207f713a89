package org.mailboxinventory.report.ledger;

import static org.mailboxinventory.report.ledger.Facts.ASHA;
import static org.mailboxinventory.report.ledger.Facts.CARD;
import static org.mailboxinventory.report.ledger.Facts.DIGEST;
import static org.mailboxinventory.report.ledger.Facts.INBOX;
import static org.mailboxinventory.report.ledger.Facts.PAN;
import static org.mailboxinventory.report.ledger.Facts.high;
import static org.mailboxinventory.report.ledger.Facts.item;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.ItemFacts;

/** A scan of made-up items that says each item it has put, so that it can be killed anywhere. */
final class KilledScan {
  static final int PAGES = 40;
  static final int PAGE = 25;

  private KilledScan() {}

  /** Scans into the folder of the first argument. */
  public static void main(String[] arguments) {
    try (Ledger ledger = Facts.open(Path.of(arguments[0]))) {
      run(
          ledger,
          Facts.MONDAY,
          () -> {
            System.out.write('.');
            System.out.flush();
          });
    }
  }

  /** Reads on from where the ledger stands. */
  static void run(Ledger ledger, Instant at, Runnable afterItem) {
    ledger.beginScan(Facts.scan(at));
    ledger.list(List.of(Facts.asha()));
    String position = ledger.positions(ASHA, DIGEST).get(INBOX);
    ledger.beginFolder(ASHA, INBOX, "Inbox", PAGES * PAGE, position == null, DIGEST);
    for (int page = position == null ? 0 : Integer.parseInt(position); page < PAGES; page++) {
      for (int i = page * PAGE; i < (page + 1) * PAGE; i++) {
        ledger.put(ASHA, facts(i), DIGEST);
        afterItem.run();
      }
      ledger.pageDone(ASHA, INBOX, Integer.toString(page + 1), page == PAGES - 1);
    }
    ledger.mailboxDone(ASHA, null);
    ledger.endScan(at.plusSeconds(60), false);
  }

  private static ItemFacts facts(int number) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i <= number % 7; i++) {
      findings.add(high(i % 2 == 0 ? PAN : CARD, number * 3L + i));
    }
    return item("item-" + number, findings.toArray(new Finding[0]));
  }
}
