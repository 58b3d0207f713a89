package org.mailboxinventory.report.inventory;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.law.Disclosure;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.exposure.law.Validity;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.RunSummary;
import org.mailboxinventory.report.model.Coverage;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxCoverage;
import org.mailboxinventory.report.model.Opaque;
import org.mailboxinventory.report.model.People;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.model.Sum;
import org.mailboxinventory.report.packed.PackedList;

/**
 * The exposure inventory, in the order and with the meaning of {@code
 * config/schema/inventory-2.schema.json}: which mailboxes, where they lie, what they hold, about
 * how many people, reachable under which laws, owing what, and what could not be read.
 *
 * @param mailboxes by address, then id, by code point
 * @param tenant what is the same for every mailbox
 * @param actions what the bank could do next, by effect
 * @param notification events that are open, by id; empty without one
 * @param changes since an earlier run; null when there is none to compare with
 * @param verdicts what people said of findings that were shown to them
 * @param regimes every law that was considered, by id
 * @param obligations every rule that was considered, by id
 */
public record Inventory(
    Run run,
    Coverage coverage,
    Totals totals,
    List<MailboxEntry> mailboxes,
    OfTenant tenant,
    List<Action> actions,
    List<Notification> notification,
    @Nullable ChangesSince changes,
    Verdicts verdicts,
    LawState law,
    List<RegimeText> regimes,
    List<RuleText> obligations,
    List<Disclosure> disclosures) {

  public Inventory {
    mailboxes = PackedList.kept(mailboxes);
    actions = List.copyOf(actions);
    notification = List.copyOf(notification);
    regimes = List.copyOf(regimes);
    obligations = List.copyOf(obligations);
    disclosures = List.copyOf(disclosures);
  }

  /** What it comes to, in few numbers. */
  public RunSummary summary() {
    Long likely = totals.people().likely();
    return new RunSummary(
        run.asOf(),
        mailboxes.size(),
        mailboxes.size() - at(Level.UNKNOWN),
        at(Level.CRITICAL) + at(Level.HIGH),
        likely == null ? totals.people().atLeast() : likely,
        totals.values());
  }

  private long at(Level level) {
    return totals.byLevel().getOrDefault(level, 0L);
  }

  /** True when some mailbox is known to be exposed at this level or above. */
  public boolean reaches(Level floor) {
    return totals.byLevel().entrySet().stream()
        .anyMatch(entry -> entry.getValue() > 0 && entry.getKey().atLeast(floor));
  }

  /**
   * True when mailboxes or items remain that failed, are out of reach or are still to be read,
   * except for reasons that are tolerated.
   */
  public boolean isIncomplete(Set<Reason> tolerated) {
    return hasOpenReason(coverage.unreadReasons(), tolerated)
        || (hasGaps()
            && mailboxes.stream().map(MailboxEntry::coverage).anyMatch(Inventory::isUnexplained));
  }

  /** Whether there are mailboxes, and nothing of them remains to be read. */
  public boolean isComplete() {
    return !mailboxes.isEmpty() && !isIncomplete(Set.of());
  }

  private boolean hasGaps() {
    Coverage.MailboxCounts counts = coverage.mailboxes();
    return counts.partial() + counts.unreadable() + counts.pending() > 0;
  }

  private static boolean hasOpenReason(Map<Reason, Long> reasons, Set<Reason> tolerated) {
    return reasons.entrySet().stream()
        .filter(entry -> entry.getValue() > 0 && !tolerated.contains(entry.getKey()))
        .map(entry -> entry.getKey().kind())
        .anyMatch(kind -> kind != Reason.Kind.BY_CHOICE && kind != Reason.Kind.OPAQUE);
  }

  /** Not read, and no reason says why: that is never complete. */
  private static boolean isUnexplained(MailboxCoverage coverage) {
    return coverage.reasons().isEmpty()
        && switch (coverage.state()) {
          case COMPLETE, EXCLUDED -> false;
          case PARTIAL, UNREADABLE, PENDING -> true;
        };
  }

  /**
   * Sums over all mailboxes.
   *
   * @param staffValues values of the tenant's own people, which are in no other figure
   * @param byLocation by the code of the effective location, or {@code unknown}
   * @param byLevel how many mailboxes have each level; every level is there
   */
  public record Totals(
      long matches,
      long values,
      long staffValues,
      People people,
      long items,
      SortedMap<String, Sum> byCategory,
      SortedMap<String, Sum> byDetector,
      SortedMap<String, Sum> byLocation,
      SortedMap<Level, Long> byLevel) {

    public Totals {
      byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
      byDetector = Collections.unmodifiableSortedMap(new TreeMap<>(byDetector));
      byLocation = Collections.unmodifiableSortedMap(new TreeMap<>(byLocation));
      byLevel = Collections.unmodifiableSortedMap(new TreeMap<>(byLevel));
    }
  }

  /**
   * One mailbox, with what it holds and what that means.
   *
   * @param countries of its effective location, ISO 3166-1 alpha-2; none when not known
   * @param committed the geography that the provider committed to; null when none is known
   * @param drift it rests, or was asked to rest, elsewhere than it should
   */
  public record MailboxEntry(
      Mailbox mailbox,
      List<String> countries,
      @Nullable String committed,
      boolean drift,
      MailboxCoverage coverage,
      Opaque opaque,
      List<Holding> holdings,
      People people,
      Exposure exposure,
      List<RegimeReach> regimes,
      List<Obligation> obligations) {

    public MailboxEntry {
      countries = List.copyOf(countries);
      holdings = List.copyOf(holdings);
      regimes = List.copyOf(regimes);
      obligations = List.copyOf(obligations);
    }

    /** Values of the tenant's own people, which are in no other figure. */
    public long staffValues() {
      return holdings.stream().mapToLong(Holding::staffValues).sum();
    }

    /** False when nothing of it was read: then neither score nor people are known. */
    public boolean isJudged() {
      return exposure.level() != Level.UNKNOWN;
    }
  }

  /**
   * A law, described once for all mailboxes.
   *
   * @param regime as the law pack has it
   * @param status where it stands at the time of the inventory
   * @param mailboxes how many it reaches
   * @param notAssessable of how many that is not known
   */
  public record RegimeText(
      Regime regime, Validity.Status status, long mailboxes, long notAssessable) {}

  /** A rule, described once, with how many mailboxes have each status. */
  public record RuleText(
      Rule rule,
      Validity.Status status,
      long indication,
      long needsDecision,
      long notAssessable,
      long noIndication) {}

  /**
   * The law pack that judged, and whom.
   *
   * @param bankHome the bank's country, ISO 3166-1 alpha-2
   * @param providerHome the mail provider's country
   * @param homesByDefault the settings of these two that nobody set
   * @param overdue ids of entries whose day of review has passed, sorted
   * @param overdueNames what these are called, in the same order
   */
  public record LawState(
      String version,
      String digest,
      String bankHome,
      String providerHome,
      Set<String> homesByDefault,
      List<String> overdue,
      List<String> overdueNames) {
    public LawState {
      homesByDefault = Set.copyOf(homesByDefault);
      overdue = List.copyOf(overdue);
      overdueNames = List.copyOf(overdueNames);
    }
  }
}
