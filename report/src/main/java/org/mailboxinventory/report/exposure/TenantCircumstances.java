package org.mailboxinventory.report.exposure;

import org.mailboxinventory.report.exposure.law.Answer;
import org.mailboxinventory.report.exposure.law.Circumstances;
import org.mailboxinventory.report.exposure.law.Condition;

/** What rules about the tenant as a whole ask; none of them asks for a mailbox. */
record TenantCircumstances(BankFacts facts) implements Circumstances {
  private static final Answer OF_A_MAILBOX = Answer.no("This is asked of a mailbox.");

  @Override
  public Answer tenant(Condition.TenantFact condition) {
    return TenantFacts.answer(condition, facts);
  }

  @Override
  public Answer holds(Condition.Holds condition) {
    return OF_A_MAILBOX;
  }

  @Override
  public Answer place(Condition.Place condition) {
    return OF_A_MAILBOX;
  }

  @Override
  public Answer migration(Condition.MigrationIn condition) {
    return OF_A_MAILBOX;
  }

  @Override
  public Answer opaque(Condition.OpaqueAbove condition) {
    return OF_A_MAILBOX;
  }

  @Override
  public Answer regimeReaches(Condition.RegimeReaches condition) {
    return OF_A_MAILBOX;
  }

  @Override
  public Answer event(Condition.EventOpen condition) {
    return OF_A_MAILBOX;
  }

  @Override
  public Answer cardScope(Condition.CardScope condition) {
    return OF_A_MAILBOX;
  }

  @Override
  public Answer archiveUnread() {
    return OF_A_MAILBOX;
  }
}
