package org.mailboxinventory.report.exposure;

import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Rule;

/** Of what a rule speaks: of each mailbox, of an event, or of the tenant as a whole. */
enum RuleScope {
  MAILBOX,
  /** It says nothing until a person opens an event. */
  EVENT,
  /** It is the same for all mailboxes. */
  TENANT;

  static RuleScope of(Rule rule) {
    return of(rule.when());
  }

  private static RuleScope of(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream()
          .map(RuleScope::of)
          .reduce(MAILBOX, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    if (condition instanceof Condition.EventOpen) {
      return EVENT;
    }
    return condition instanceof Condition.TenantFact || condition instanceof Condition.CalendarOnly
        ? TENANT
        : MAILBOX;
  }
}
