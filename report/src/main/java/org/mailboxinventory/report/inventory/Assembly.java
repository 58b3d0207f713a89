package org.mailboxinventory.report.inventory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Verdict;

/** Puts an inventory together from facts and judgement. */
public final class Assembly {
  private final LawBook law;
  private final JudgeSettings settings;
  private final LocalDate day;
  private final List<Rule> rules;
  private final List<MailboxEntry> entries;
  private final Tallies tallies;
  private final Map<String, Long> reached;
  private final Map<String, Long> notKnown;
  private final List<TenantFact> ofTenant;

  private Assembly(
      LawBook law,
      JudgeSettings settings,
      LocalDate day,
      Judgement judgement,
      JudgedTenant tenant) {
    this.law = law;
    this.settings = settings;
    this.day = day;
    this.rules = judgement.rules();
    this.ofTenant = judgement.tenant();
    this.entries = tenant.entries();
    this.tallies = tenant.tallies();
    this.reached = tallies.reached();
    this.notKnown = tallies.notKnown();
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
   * @param notification events that people opened, with whom to tell of them
   * @param planned whether steps are looked for that would help
   * @param verdicts what people said of findings that were shown to them, by detector
   */
  public record Besides(
      @Nullable Earlier earlier,
      Map<String, Action.Recorded> actions,
      List<Notification> notification,
      boolean planned,
      Map<DetectorId, Verdict.Counts> verdicts) {
    public Besides {
      actions = Map.copyOf(actions);
      notification = List.copyOf(notification);
      verdicts = Map.copyOf(verdicts);
    }

    /** With steps that would help; without any event, and nobody judged findings. */
    public Besides(@Nullable Earlier earlier, Map<String, Action.Recorded> actions) {
      this(earlier, actions, List.of(), true, Map.of());
    }

    /** The same, with what people said of findings. */
    public Besides with(Map<DetectorId, Verdict.Counts> said) {
      return new Besides(earlier, actions, notification, planned, said);
    }

    /** Nothing to compare with, and nothing recorded. */
    public static Besides nothing() {
      return new Besides(null, Map.of());
    }

    /** For comparison alone: no steps are looked for. */
    public static Besides unplanned() {
      return new Besides(null, Map.of(), List.of(), false, Map.of());
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
    JudgedTenant tenant =
        JudgedTenant.of(facts.mailboxes(), judgement, new Tallies(judgement.rules().size(), law));
    LocalDate day = LocalDate.ofInstant(facts.asOf(), ZoneOffset.UTC);
    Assembly assembly = new Assembly(law, settings, day, judgement, tenant);
    return assembly.inventory(
        facts,
        failOn,
        besides.notification(),
        besides.planned()
            ? Actions.of(
                tenant.judged(),
                tenant.tallies().leads(),
                new Actions.Circumstances(law, settings, facts.asOf(), judgement),
                besides.actions())
            : List.of(),
        changes(besides.earlier(), tenant, LawThen.of(law, day)),
        Verdicts.of(besides.verdicts()));
  }

  private static @Nullable ChangesSince changes(
      @Nullable Earlier earlier, JudgedTenant tenant, LawThen law) {
    return earlier == null ? null : ChangesSince.between(earlier, tenant.compared().stream(), law);
  }

  private Inventory inventory(
      InventoryFacts facts,
      @Nullable Level failOn,
      List<Notification> notification,
      List<Action> actions,
      @Nullable ChangesSince changes,
      Verdicts verdicts) {
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
            tallies.byLevel()),
        entries,
        tallies.ofTenant(ofTenant),
        actions,
        notification,
        changes,
        verdicts,
        lawState(),
        law.regimes().stream().map(this::regime).toList(),
        rules.stream().map(this::rule).toList(),
        law.disclosures());
  }

  private String failOnWord(@Nullable Level failOn) {
    if (failOn == null) {
      return "not-asked";
    }
    boolean isReached =
        tallies.byLevel().entrySet().stream()
            .anyMatch(entry -> entry.getValue() > 0 && entry.getKey().atLeast(failOn));
    return isReached ? "reached" : "not-reached";
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
        law.version(),
        law.digest(),
        settings.entity().home(),
        settings.providerHome(),
        settings.homesByDefault(),
        overdue,
        overdue.stream().map(law::name).toList());
  }

  private long count(Rule rule, Rule.Status status) {
    return tallies.of(rules.indexOf(rule), status);
  }
}
