package org.mailboxinventory.report.inventory.action;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;
import org.mailboxinventory.report.model.Reason;

/**
 * A step that may help some mailboxes.
 *
 * @param category whose data is to be deleted; null for other kinds
 * @param reason for which mailboxes are not read; null for other kinds
 * @param place the geography to move to; null for other kinds
 * @param concerns whether it can be taken at a mailbox
 * @param change the facts as they would be after it
 */
record Step(
    Action.Kind kind,
    @Nullable String category,
    @Nullable Reason reason,
    @Nullable String place,
    Predicate<Actions.Judged> concerns,
    UnaryOperator<MailboxFacts> change) {

  /** The same in each run for the same kind of step. */
  String id() {
    return Action.id(kind, reason == null ? category : reason.word());
  }

  /** Whether it deletes something, so that duties to keep speak against it. */
  boolean deletes() {
    return kind != Action.Kind.MOVE && kind != Action.Kind.READ;
  }
}
