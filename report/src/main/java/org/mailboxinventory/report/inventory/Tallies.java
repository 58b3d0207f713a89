package org.mailboxinventory.report.inventory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.exposure.Judgement;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.TenantFact;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.inventory.action.Actions;
import org.mailboxinventory.report.inventory.action.Holders;
import org.mailboxinventory.report.model.Migration;

/** What is counted over all mailboxes while they are judged one after another. */
final class Tallies {
  private final Standings.Counter standings = new Standings.Counter();
  private final SortedMap<Level, Long> byLevel = new TreeMap<>();

  /** By status, in the order of the rules, how many mailboxes have it. */
  private final Map<Rule.Status, long[]> statuses = new EnumMap<>(Rule.Status.class);

  /** Mailboxes of one place share the list of laws, so that lists are counted. */
  private final IdentityHashMap<List<RegimeReach>, Long> reaches = new IdentityHashMap<>();

  private final IdentityHashMap<List<String>, Long> notKnown = new IdentityHashMap<>();
  private final OfTenant.Counter ofTenant = new OfTenant.Counter();
  private final Holders.Leads leads;
  private final int rules;

  Tallies(int rules, LawBook law) {
    this.rules = rules;
    this.leads = new Holders.Leads(law);
    for (Level level : Level.values()) {
      byLevel.put(level, 0L);
    }
  }

  /** The next mailbox. */
  void add(Actions.Judged mailbox) {
    Judgement.Judged judged = mailbox.judgement();
    standings.add(judged.exposure());
    byLevel.merge(judged.exposure().level(), 1L, Long::sum);
    // Each mailbox has an obligation of each rule, in their order.
    for (int rule = 0; rule < rules; rule++) {
      counts(judged.obligations().get(rule).status())[rule]++;
    }
    reaches.merge(judged.regimes(), 1L, Long::sum);
    notKnown.merge(judged.notKnown(), 1L, Long::sum);
    if (mailbox.facts().mailbox().migration().state() != Migration.State.ON_PREMISES) {
      ofTenant.add(judged.regimes());
    }
    leads.add(mailbox);
  }

  Standings standings() {
    return standings.standings();
  }

  SortedMap<Level, Long> byLevel() {
    return byLevel;
  }

  /** Of how many mailboxes the rule in this place says so. */
  long of(int rule, Rule.Status status) {
    return counts(status)[rule];
  }

  private long[] counts(Rule.Status status) {
    return statuses.computeIfAbsent(status, any -> new long[rules]);
  }

  /** By id of a regime, how many mailboxes it reaches. */
  Map<String, Long> reached() {
    Map<String, Long> reached = new HashMap<>();
    reaches.forEach((list, times) -> list.forEach(it -> reached.merge(it.id(), times, Long::sum)));
    return reached;
  }

  /** By id of a regime, of how many mailboxes it is not known whether it reaches them. */
  Map<String, Long> notKnown() {
    Map<String, Long> ids = new HashMap<>();
    notKnown.forEach((list, times) -> list.forEach(id -> ids.merge(id, times, Long::sum)));
    return ids;
  }

  OfTenant ofTenant(List<TenantFact> facts) {
    return ofTenant.of(facts);
  }

  Holders.Leads leads() {
    return leads;
  }
}
