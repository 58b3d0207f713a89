package org.mailboxinventory.scanner.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.Assembly;
import org.mailboxinventory.report.inventory.Notification;
import org.mailboxinventory.report.inventory.action.Action;
import org.mailboxinventory.report.inventory.change.Earlier;
import org.mailboxinventory.report.inventory.change.LawThen;
import org.mailboxinventory.report.inventory.change.RunSummary;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.count.Harmless;
import org.mailboxinventory.report.ledger.count.HeldItems;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.scanner.cli.event.Register;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.FingerprintKey;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.settings.Settings;

/** From a ledger to what a report is made from: facts, items, and what they are compared with. */
final class ReportSources {
  private final Ledger ledger;
  private final Settings settings;
  private final ReportWriter reports;
  private final LawBook law;
  private final Console console;

  ReportSources(Ledger ledger, Settings settings, ReportWriter reports, Console console) {
    this.ledger = ledger;
    this.settings = settings;
    this.reports = reports;
    this.law = reports.law();
    this.console = console;
  }

  /** At a time; {@code since}: the run to compare with, null for the one before. */
  ReportWriter.Sources asOf(Instant when, @Nullable String since) {
    InventoryFacts facts = required(when);
    HeldItems held = ledger.heldItems(when, harmless(when), headers());
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

  /** Opens what people know items by, where that is asked for and the ledger's key is there. */
  private @Nullable HeaderSeal headers() {
    if (!settings.report().itemDetail().equals("headers")) {
      return null;
    }
    Optional<byte[]> key = FingerprintKey.existing(settings.ledger());
    if (key.isEmpty()) {
      console.warn(
          "the ledger's key is not there, so no mail is shown with its subject; set"
              + " ledger.fingerprintKey to the key that the ledger was begun with");
    }
    return key.map(HeaderSeal::under).orElse(null);
  }

  /** Says of how many items read so far the header that is kept cannot be opened. */
  static void warnOfUnopened(HeldItems items, Console console) {
    long unopened = items.unopenedHeaders();
    if (unopened > 0) {
      console.warn(
          String.format(
              Locale.ROOT,
              "the headers kept of %,d %s cannot be opened: they were made under another key, or"
                  + " changed; nothing is shown in their place. See that ledger.fingerprintKey is"
                  + " the key that the ledger was begun with, and use 'verify' on the ledger",
              unopened,
              unopened == 1 ? "item" : "items"));
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
    requireRun(ledger, since);
    Optional<Instant> before = since == null ? ledger.scanBefore(when) : ledger.scanNamed(since);
    return before
        .flatMap(this::facts)
        .map(
            then ->
                Earlier.of(then, law, JudgedBank.of(settings, law), now, law(then))
                    .after(runs(when)))
        .orElse(null);
  }

  /** Refuses to compare with a run that the ledger does not hold. */
  static void requireRun(Ledger ledger, @Nullable String since) {
    if (since != null && !since.equals("none") && ledger.scanNamed(since).isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "the ledger holds no run "
              + since
              + "; give --since the id of a run as its inventory.json has it, or none");
    }
  }

  /** What runs before a time came to, as far as that is kept. */
  private List<RunSummary> runs(Instant when) {
    try {
      LawsOfRuns.Before before = new LawsOfRuns(settings.ledger().path()).before(when);
      for (Path file : before.unreadable()) {
        console.warn(
            "what an earlier run came to cannot be read in "
                + file
                + ", so it is left out of how runs went; restore that file, or use 'verify' on the"
                + " ledger");
      }
      return before.runs();
    } catch (IOException e) {
      console.warn(
          "what earlier runs came to cannot be read in "
              + settings.ledger().path()
              + WorkFolder.kind(e)
              + ", so nothing is said of how runs went; see that this user may read its folder"
              + " 'laws'");
      return List.of();
    }
  }

  /** By which law a run was reported; where that was not kept, by the dates of the law of now. */
  private LawThen law(InventoryFacts then) {
    LawThen byDates = LawThen.of(law, LocalDate.ofInstant(then.asOf(), ZoneOffset.UTC));
    try {
      return new LawsOfRuns(settings.ledger().path()).of(then.asOf()).orElse(byDates);
    } catch (IOException e) {
      console.warn(
          "by which law the run compared with was reported cannot be read in the folder 'laws' of "
              + settings.ledger().path()
              + WorkFolder.kind(e)
              + "; it is compared by the dates of the law of now");
      return byDates;
    }
  }

  private Map<String, Action.Recorded> recorded() {
    return reports.recorded();
  }
}
