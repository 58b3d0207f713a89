package org.mailboxinventory.report.exposure;

import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.MailboxCoverage;

/** How much of a mailbox judgement can go by. */
enum ReadState {
  ALL,
  SOME,
  NOTHING;

  static ReadState of(MailboxFacts facts) {
    MailboxCoverage.State state = facts.coverage().state();
    if (state == MailboxCoverage.State.COMPLETE) {
      return ALL;
    }
    Coverage.ItemCounts items = facts.coverage().items();
    boolean anyRead = items.read() + items.partlyRead() > 0 || !facts.holdings().isEmpty();
    return anyRead ? SOME : NOTHING;
  }
}
