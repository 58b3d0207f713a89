package org.mailboxinventory.report.exposure;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.Rule;

/** Of what a rule speaks: of each mailbox, of an event, or of the tenant as a whole. */
public enum RuleScope {
  MAILBOX,
  /** It says nothing until a person opens an event. */
  EVENT,
  /** It is the same for all mailboxes. */
  TENANT;

  /** That of a rule, by its conditions. */
  public static RuleScope of(Rule rule) {
    return of(rule.when());
  }

  /** The kinds of event that have to be open for it to say anything. */
  public static Set<String> events(Rule rule) {
    return events(rule.when()).collect(Collectors.toSet());
  }

  private static Stream<String> events(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream().flatMap(RuleScope::events);
    }
    return condition instanceof Condition.EventOpen event
        ? Stream.of(event.kind())
        : Stream.empty();
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
