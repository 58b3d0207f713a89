package org.mailboxinventory.scanner.cli.report;

import java.util.Locale;
import org.mailboxinventory.report.inventory.Inventory;

/** What is said of the values of the bank's own people, and by what they were known. */
final class StaffLine {
  private static final String TENANT = "graph";

  private StaffLine() {}

  static String of(Inventory inventory) {
    String counted =
        String.format(
            Locale.ROOT,
            "staff: %,d distinct values of the bank's own people, counted in no other figure",
            inventory.totals().staffValues());
    return inventory.run().source().kind().equals(TENANT)
        ? counted
        : counted
            + "; no directory was read: staff are known by their mailboxes and exchange.csv alone,"
            + " others of them count among the values";
  }
}
