package org.mailboxinventory.report.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.TenantFact;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Migration;

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

  static OfTenant of(List<MailboxEntry> entries, List<TenantFact> facts) {
    List<MailboxEntry> atProvider =
        entries.stream()
            .filter(it -> it.mailbox().migration().state() != Migration.State.ON_PREMISES)
            .toList();
    Map<String, Long> reached = new HashMap<>();
    for (MailboxEntry entry : atProvider) {
      entry.regimes().forEach(it -> reached.merge(key(it), 1L, Long::sum));
    }
    List<RegimeReach> all = new ArrayList<>();
    if (!atProvider.isEmpty()) {
      for (RegimeReach reach : atProvider.get(0).regimes()) {
        if (Objects.equals(reached.get(key(reach)), (long) atProvider.size())) {
          all.add(reach);
        }
      }
    }
    return new OfTenant(atProvider.size(), all, facts);
  }

  private static String key(RegimeReach reach) {
    return reach.id() + "\n" + reach.because();
  }
}
