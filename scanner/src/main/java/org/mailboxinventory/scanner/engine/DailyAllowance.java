package org.mailboxinventory.scanner.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mailboxinventory.report.ledger.LedgerCare;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.source.ItemAllowance;

/**
 * So many items of each mailbox a day, over all scans into one ledger: those that were opened are
 * counted in it. A day begins at midnight UTC.
 */
public final class DailyAllowance implements ItemAllowance {
  private final int limit;
  private final LedgerCare counts;
  private final Clock clock;

  /**
   * A limit.
   *
   * @param limit at least 1
   * @param clock tells the day
   */
  public DailyAllowance(int limit, LedgerCare counts, Clock clock) {
    this.limit = limit;
    this.counts = counts;
    this.clock = clock;
  }

  @Override
  public int take(MailboxId mailbox, int wanted) {
    return counts.takeItems(mailbox, day(), wanted, limit);
  }

  @Override
  public void settle(MailboxId mailbox, int taken, int opened) {
    if (opened != taken) {
      counts.settleItems(mailbox, day(), opened - taken);
    }
  }

  private LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
