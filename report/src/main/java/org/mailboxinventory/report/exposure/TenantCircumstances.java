package org.mailboxinventory.report.exposure;

import org.mailboxinventory.report.exposure.law.Answer;
import org.mailboxinventory.report.exposure.law.Circumstances;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Truth;

/** What rules about the tenant as a whole ask; none of them asks for a mailbox. */
record TenantCircumstances(BankFacts facts) implements Circumstances {
  private static final String AUDIT_RETENTION = "auditRetention";
  private static final Answer OF_A_MAILBOX = Answer.no("This is asked of a mailbox.");

  @Override
  public Answer tenant(Condition.TenantFact condition) {
    return answer(condition, facts);
  }

  /** What the bank says of its tenant. */
  static Answer answer(Condition.TenantFact condition, BankFacts facts) {
    if (condition.key().equals(AUDIT_RETENTION)) {
      Integer days = facts.auditRetentionDays();
      return days == null
          ? Answer.unknown("How long records of access are kept is not set.")
          : Answer.of(
              Truth.of(days < condition.days()),
              () -> "Records of access are kept for " + days + " days.");
    }
    return Answer.of(
        facts.auditComplete().not(),
        () ->
            switch (facts.auditComplete()) {
              case TRUE -> "The bank says that every access is recorded.";
              case FALSE -> "The bank says that not every access is recorded.";
              case UNKNOWN -> "Whether every access is recorded is not set.";
            });
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
