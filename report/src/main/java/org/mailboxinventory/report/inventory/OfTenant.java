package org.mailboxinventory.report.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.TenantFact;

/**
 * What is the same for every mailbox of the tenant: said once, and weighing in no score.
 *
 * @param mailboxes how many it is said of: all but those on the bank's own servers
 * @param regimes the laws that reach each of them for the same reason, by id
 * @param facts what rules say of the tenant as a whole, by id of the rule
 */
public record OfTenant(long mailboxes, List<RegimeReach> regimes, List<TenantFact> facts) {
  public OfTenant {
    regimes = List.copyOf(regimes);
    facts = List.copyOf(facts);
  }

  /** Whether a law is said of the tenant, and so of no single mailbox. */
  public boolean holds(String regime) {
    return regimes.stream().anyMatch(it -> it.id().equals(regime));
  }

  /** The sentence on why a law reaches every mailbox; empty for one that is not said so. */
  public String because(String regime) {
    return regimes.stream()
        .filter(it -> it.id().equals(regime))
        .map(RegimeReach::because)
        .findFirst()
        .orElse("");
  }

  /** Takes the laws of each mailbox that is not on the bank's own servers. */
  static final class Counter {
    /** Mailboxes of one place share the list of laws, so that lists are counted. */
    private final IdentityHashMap<List<RegimeReach>, Long> lists = new IdentityHashMap<>();

    private List<RegimeReach> first = List.of();
    private long mailboxes;

    void add(List<RegimeReach> regimes) {
      if (mailboxes == 0) {
        first = regimes;
      }
      mailboxes++;
      lists.merge(regimes, 1L, Long::sum);
    }

    OfTenant of(List<TenantFact> facts) {
      Map<String, Long> reached = new HashMap<>();
      lists.forEach((list, times) -> list.forEach(it -> reached.merge(key(it), times, Long::sum)));
      List<RegimeReach> all = new ArrayList<>();
      for (RegimeReach reach : first) {
        if (Objects.equals(reached.get(key(reach)), mailboxes)) {
          all.add(reach);
        }
      }
      return new OfTenant(mailboxes, all, facts);
    }
  }

  private static String key(RegimeReach reach) {
    return reach.id() + "\n" + reach.because();
  }
}
