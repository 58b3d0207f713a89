package org.mailboxinventory.report.exposure;

import org.mailboxinventory.report.exposure.law.Answer;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Truth;

/** What the bank says of its tenant, asked condition by condition. */
final class TenantFacts {
  static final String AUDIT_RETENTION = "auditRetention";

  private TenantFacts() {}

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
}
