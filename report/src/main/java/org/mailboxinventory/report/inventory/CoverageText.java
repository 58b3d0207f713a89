package org.mailboxinventory.report.inventory;

import java.util.Locale;
import org.mailboxinventory.report.model.Coverage;

/** The state of coverage in one sentence, the same wherever it is said. */
public final class CoverageText {
  private CoverageText() {}

  /** As in "407 of at least 18,647 known items (2 %); 2 mailboxes of unknown size". */
  public static String headline(Coverage coverage) {
    return ofItems(coverage) + unknownSizes(coverage.expected().mailboxesUnknown());
  }

  /** True when all items are known of and every one was read in full. */
  public static boolean isWhole(Coverage coverage) {
    return coverage.expected().mailboxesUnknown() == 0
        && coverage.items().read() == coverage.expected().items();
  }

  /**
   * The share of the known items that was read, in whole per cent, rounded down; a dash when none
   * is known, or when all known ones were read and mailboxes of unknown size remain.
   */
  public static String share(Coverage coverage) {
    long read = coverage.items().read();
    long known = coverage.expected().items();
    if (known == 0 || (read == known && coverage.expected().mailboxesUnknown() > 0)) {
      return "–";
    }
    long perCent = (long) (100.0 * read / known);
    return perCent == 0 && read > 0 ? "less than 1 %" : perCent + " %";
  }

  private static String ofItems(Coverage coverage) {
    long read = coverage.items().read();
    long known = coverage.expected().items();
    if (known == 0) {
      return "no item is known of";
    }
    String share = share(coverage);
    return String.format(
        Locale.ROOT,
        "%,d of %s%,d known %s%s",
        read,
        coverage.expected().mailboxesUnknown() > 0 ? "at least " : "",
        known,
        known == 1 ? "item" : "items",
        share.equals("–") ? "" : " (" + share + ")");
  }

  private static String unknownSizes(long mailboxes) {
    return mailboxes == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "; %,d %s of unknown size",
            mailboxes,
            mailboxes == 1 ? "mailbox" : "mailboxes");
  }
}
