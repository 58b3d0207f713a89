package org.mailboxinventory.report.inventory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.Judgement;
import org.mailboxinventory.report.exposure.TenantFact;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.exposure.law.Regime;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.inventory.Inventory.LawState;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.Inventory.RegimeText;
import org.mailboxinventory.report.inventory.Inventory.RuleText;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.inventory.action.Actions;
import org.mailboxinventory.report.inventory.change.ChangesSince;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.ledger.count.InventoryFacts.MailboxFacts;

/** Puts an inventory together from facts and judgement. */
public final class Assembly {
  private static final Comparator<Actions.Judged> BY_ADDRESS_THEN_ID =
      Comparator.<Actions.Judged, String>comparing(
              it -> it.facts().mailbox().address(), Assembly::byCodePoint)
          .thenComparing(it -> it.facts().mailbox().id().value(), Assembly::byCodePoint);

  private final LawBook law;
  private final LocalDate day;
  private final List<Rule> rules;
  private final List<MailboxEntry> entries;

  /** By id of a regime, how many mailboxes it reaches. */
  private final Map<String, Long> reached = new HashMap<>();

  /** By id of a regime, of how many mailboxes it is not known whether it reaches them. */
  private final Map<String, Long> notKnown;

  private final List<TenantFact> ofTenant;

  /** By status, in the order of the rules, how many mailboxes have it. */
  private final Map<Rule.Status, long[]> statuses = new EnumMap<>(Rule.Status.class);

  private Assembly(
      LawBook law,
      LocalDate day,
      List<Rule> rules,
      List<MailboxEntry> entries,
      Map<String, Long> notKnown,
      List<TenantFact> ofTenant) {
    this.notKnown = notKnown;
    this.ofTenant = ofTenant;
    this.law = law;
    this.day = day;
    this.rules = rules;
    this.entries = entries;
    for (MailboxEntry entry : entries) {
      entry.regimes().forEach(it -> reached.merge(it.id(), 1L, Long::sum));
      // Each mailbox has an obligation of each rule, in their order.
      for (int rule = 0; rule < rules.size(); rule++) {
        counts(entry.obligations().get(rule).status())[rule]++;
      }
    }
  }

  /** {@code failOn}: the level of exposure that was asked for; null when none was. */
  public static Inventory of(
      InventoryFacts facts, LawBook law, JudgeSettings settings, @Nullable Level failOn) {
    return of(facts, law, settings, failOn, Besides.nothing());
  }

  /**
   * What an inventory takes besides the facts of its time.
   *
   * @param earlier what it is compared with; null for nothing
   * @param actions what people recorded about steps, by their id
   * @param planned whether steps are looked for that would help
   */
  public record Besides(
      @Nullable Earlier earlier, Map<String, Action.Recorded> actions, boolean planned) {
    public Besides {
      actions = Map.copyOf(actions);
    }

    /** The same, with steps that would help. */
    public Besides(@Nullable Earlier earlier, Map<String, Action.Recorded> actions) {
      this(earlier, actions, true);
    }

    /** Nothing to compare with, and nothing recorded. */
    public static Besides nothing() {
      return new Besides(null, Map.of());
    }

    /** For comparison alone: no steps are looked for. */
    public static Besides unplanned() {
      return new Besides(null, Map.of(), false);
    }
  }

  /** The same, compared with an earlier run and with what was recorded about steps. */
  public static Inventory of(
      InventoryFacts facts,
      LawBook law,
      JudgeSettings settings,
      @Nullable Level failOn,
      Besides besides) {
    Judgement judgement = new Judgement(law, settings, facts.asOf());
    List<Actions.Judged> judged =
        facts.mailboxes().parallelStream()
            .map(mailbox -> new Actions.Judged(mailbox, judgement.judge(mailbox)))
            .sorted(BY_ADDRESS_THEN_ID)
            .toList();
    List<MailboxEntry> entries =
        judged.stream().map(it -> entry(it.facts(), it.judgement())).toList();
    LocalDate day = LocalDate.ofInstant(facts.asOf(), ZoneOffset.UTC);
    List<MailboxEntry> placed = entries.stream().map(Standings.of(entries)::placed).toList();
    return new Assembly(law, day, judgement.rules(), placed, notKnown(judged), judgement.tenant())
        .inventory(
            facts,
            failOn,
            besides.planned()
                ? Actions.of(judged, law, settings, facts.asOf(), judgement, besides.actions())
                : List.of(),
            changes(besides.earlier(), placed, LawThen.of(law, day)));
  }

  private static Map<String, Long> notKnown(List<Actions.Judged> judged) {
    Map<String, Long> counts = new HashMap<>();
    judged.forEach(it -> it.judgement().notKnown().forEach(id -> counts.merge(id, 1L, Long::sum)));
    return counts;
  }

  private static @Nullable ChangesSince changes(
      @Nullable Earlier earlier, List<MailboxEntry> entries, LawThen law) {
    return earlier == null
        ? null
        : ChangesSince.between(
            earlier,
            entries.stream()
                .map(
                    it ->
                        new Earlier.Was(
                            it.mailbox().id().value(),
                            it.mailbox().address(),
                            it.exposure().level(),
                            it.exposure().score(),
                            it.mailbox().location().effective())),
            law);
  }

  private static MailboxEntry entry(MailboxFacts facts, Judgement.Judged judged) {
    return new MailboxEntry(
        facts.mailbox(),
        judged.countries(),
        facts.coverage(),
        facts.opaque(),
        facts.holdings(),
        facts.people(),
        judged.exposure(),
        judged.regimes(),
        judged.obligations());
  }

  private Inventory inventory(
      InventoryFacts facts,
      @Nullable Level failOn,
      List<Action> actions,
      @Nullable ChangesSince changes) {
    InventoryFacts.Totals totals = facts.totals();
    return new Inventory(
        facts.run(failOnWord(failOn), law.digest()),
        facts.coverage(),
        new Inventory.Totals(
            totals.matches(),
            totals.values(),
            totals.staffValues(),
            totals.people(),
            totals.items(),
            totals.byCategory(),
            totals.byDetector(),
            totals.byLocation(),
            byLevel()),
        entries,
        OfTenant.of(entries, ofTenant),
        actions,
        changes,
        lawState(),
        law.regimes().stream().map(this::regime).toList(),
        rules.stream().map(this::rule).toList(),
        law.disclosures());
  }

  private String failOnWord(@Nullable Level failOn) {
    if (failOn == null) {
      return "not-asked";
    }
    boolean reached = entries.stream().anyMatch(entry -> entry.exposure().level().atLeast(failOn));
    return reached ? "reached" : "not-reached";
  }

  private SortedMap<Level, Long> byLevel() {
    SortedMap<Level, Long> byLevel = new TreeMap<>();
    for (Level level : Level.values()) {
      byLevel.put(level, 0L);
    }
    entries.forEach(entry -> byLevel.merge(entry.exposure().level(), 1L, Long::sum));
    return byLevel;
  }

  private RegimeText regime(Regime regime) {
    return new RegimeText(
        regime,
        regime.validity().on(day),
        reached.getOrDefault(regime.id(), 0L),
        notKnown.getOrDefault(regime.id(), 0L));
  }

  private RuleText rule(Rule rule) {
    return new RuleText(
        rule,
        rule.validity().on(day),
        count(rule, Rule.Status.INDICATION),
        count(rule, Rule.Status.NEEDS_DECISION),
        count(rule, Rule.Status.NOT_ASSESSABLE),
        count(rule, Rule.Status.NO_INDICATION));
  }

  private LawState lawState() {
    List<String> overdue = law.overdue(day);
    return new LawState(
        law.version(), law.digest(), overdue, overdue.stream().map(law::name).toList());
  }

  private long count(Rule rule, Rule.Status status) {
    return counts(status)[rules.indexOf(rule)];
  }

  private long[] counts(Rule.Status status) {
    return statuses.computeIfAbsent(status, key -> new long[rules.size()]);
  }

  /** Unlike {@link String#compareTo}, also right beyond the basic plane. */
  private static int byCodePoint(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int at = 0; at < length; at++) {
      if (left.charAt(at) != right.charAt(at)) {
        boolean plain =
            !Character.isSurrogate(left.charAt(at)) && !Character.isSurrogate(right.charAt(at));
        return plain
            ? Character.compare(left.charAt(at), right.charAt(at))
            : Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
