package org.mailboxinventory.scanner.cli.report;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Notification;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.scanner.cli.event.Register;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.settings.Settings;

/** From a ledger to what a report is made from: facts, items, and what they are compared with. */
final class ReportSources {
  private final Ledger ledger;
  private final Settings settings;
  private final ReportWriter reports;
  private final LawBook law;

  ReportSources(Ledger ledger, Settings settings, ReportWriter reports) {
    this.ledger = ledger;
    this.settings = settings;
    this.reports = reports;
    this.law = reports.law();
  }

  /** At a time; {@code since}: the run to compare with, null for the one before. */
  ReportWriter.Sources asOf(Instant when, @Nullable String since) {
    InventoryFacts facts = required(when);
    HeldItems held = ledger.heldItems(when, harmless(when));
    ItemListing items =
        settings.report().itemDetail().equals("none")
            ? ItemListing.countedOnly(held, law)
            : ItemListing.of(held, law);
    return new ReportWriter.Sources(
        facts,
        items,
        new Assembly.Besides(
            earlier(facts, when, since),
            recorded(),
            notification(),
            true,
            ledger.verdicts().counts()));
  }

  private List<Notification> notification() {
    try {
      return Register.ofOpen(settings.ledger().path(), law.clocks());
    } catch (IOException e) {
      throw JudgedBank.unreadableEvent(settings, e);
    }
  }

  /** The facts of a time. */
  InventoryFacts required(Instant when) {
    return facts(when)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE,
                    "the ledger "
                        + settings.ledger().path()
                        + " holds no scan of that time; scan first, or give another --as-of"));
  }

  private Optional<InventoryFacts> facts(Instant when) {
    return ledger.facts(when, harmless(when));
  }

  private Harmless harmless(Instant when) {
    return law.accepted().on(LocalDate.ofInstant(when, ZoneOffset.UTC));
  }

  private @Nullable Earlier earlier(InventoryFacts now, Instant when, @Nullable String since) {
    if ("none".equals(since)) {
      return null;
    }
    Optional<Instant> before = since == null ? ledger.scanBefore(when) : ledger.scanNamed(since);
    if (since != null && before.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "the ledger holds no run "
              + since
              + "; give the id of a run as its inventory.json has it, or none");
    }
    return before
        .flatMap(this::facts)
        .map(then -> Earlier.of(then, law, JudgedBank.of(settings, law), now, law(then)))
        .orElse(null);
  }

  /** By which law a run was reported; where that was not kept, by the dates of the law of now. */
  private LawThen law(InventoryFacts then) {
    LawThen byDates = LawThen.of(law, LocalDate.ofInstant(then.asOf(), ZoneOffset.UTC));
    try {
      return new LawsOfRuns(settings.ledger().path()).of(then.asOf()).orElse(byDates);
    } catch (IOException e) {
      return byDates;
    }
  }

  private Map<String, Action.Recorded> recorded() {
    return reports.recorded();
  }
}
