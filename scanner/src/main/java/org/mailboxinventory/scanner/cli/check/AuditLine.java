package org.mailboxinventory.scanner.cli.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.graph.check.AuditFootprint;

/** What a scan does to the tenant's own record of who opened which mail, and what avoids it. */
final class AuditLine {
  private static final String WHAT = "audit records";
  private static final String TELL =
      "tell the security team beforehand: the application's id, the times, this machine's address";
  private static final String SETTING = "throttle.itemAccessPerMailboxPerDay";

  private AuditLine() {}

  /**
   * The line.
   *
   * @param footprint null when no mailbox could be counted
   * @param limit how many items of a mailbox a scan opens a day; 0 when there is no limit
   */
  static CheckLine of(@Nullable AuditFootprint footprint, int limit) {
    if (footprint == null) {
      return CheckLine.gap(
          "tenant",
          WHAT,
          text(
              "how many MailItemsAccessed records a scan makes is not known, because no mailbox"
                  + " could be counted; Exchange makes them, and %s",
              consequence()),
          TELL);
    }
    if (footprint.most() <= AuditFootprint.MOST_RECORDS) {
      return new CheckLine(
          "tenant",
          WHAT,
          CheckLine.Result.OK,
          text(
              "a scan makes at most %,d MailItemsAccessed records in the busiest mailbox (%s);"
                  + " after %,d in 24 hours Exchange would record no more of them for a day",
              footprint.most(), footprint.mailbox(), AuditFootprint.MOST_RECORDS),
          TELL);
    }
    return limit > 0 ? limited(footprint, limit) : unlimited(footprint);
  }

  private static CheckLine unlimited(AuditFootprint footprint) {
    return CheckLine.gap(
        "tenant",
        WHAT,
        text(
            "a scan makes %,d to %,d MailItemsAccessed records in the busiest mailbox (%s):"
                + " Exchange joins what is opened within two minutes, and does not say how much of"
                + " it; %s; mailboxes known to hold over %,d items: %,d",
            footprint.least(),
            footprint.most(),
            footprint.mailbox(),
            consequence(),
            AuditFootprint.MOST_RECORDS,
            footprint.over()),
        text(
            "set %s=%d: a scan then opens no more of a mailbox a day, each next day's scan"
                + " continues, and the busiest takes %,d days; and %s",
            SETTING, AuditFootprint.SAFE_LIMIT, footprint.days(AuditFootprint.SAFE_LIMIT), TELL));
  }

  private static CheckLine limited(AuditFootprint footprint, int limit) {
    String says =
        text(
            "a scan makes at most %,d MailItemsAccessed records a day in a mailbox (%s), and takes"
                + " %,d days for the busiest (%s, %,d items)",
            limit, SETTING, footprint.days(limit), footprint.mailbox(), footprint.items());
    if (2L * limit < AuditFootprint.MOST_RECORDS) {
      return new CheckLine("tenant", WHAT, CheckLine.Result.OK, says, TELL);
    }
    return CheckLine.gap(
        "tenant",
        WHAT,
        says
            + "; two days' items may be opened within 24 hours; Exchange makes the records, and "
            + consequence(),
        text("set %s to %d or less; and %s", SETTING, AuditFootprint.SAFE_LIMIT, TELL));
  }

  private static String consequence() {
    return text(
        "after %,d in 24 hours it records none of that mailbox for the next 24 hours, and the bank"
            + " cannot see who else reads it then",
        AuditFootprint.MOST_RECORDS);
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
