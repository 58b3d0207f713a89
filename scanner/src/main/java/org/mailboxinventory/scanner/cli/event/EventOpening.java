package org.mailboxinventory.scanner.cli.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.event.Event;
import org.mailboxinventory.report.event.Notices;
import org.mailboxinventory.report.event.RunningClock;
import org.mailboxinventory.report.event.Touched;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.law.Condition;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.Notification;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.report.write.RunFolder;
import org.mailboxinventory.report.write.xlsx.NotificationXlsx;
import org.mailboxinventory.scanner.cli.match.CustomerComparison;
import org.mailboxinventory.scanner.cli.match.ListOptions;
import org.mailboxinventory.scanner.cli.process.AccessRecords;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;
import org.mailboxinventory.scanner.cli.process.WorkFolder;
import org.mailboxinventory.scanner.cli.wiring.Wiring;
import org.mailboxinventory.scanner.settings.Settings;

/** Opens an event on a ledger: counts whom it touches, starts clocks, writes drafts. */
final class EventOpening {
  private final Wiring wiring;
  private final Settings settings;
  private final EventStore store;
  private final LawBook law;

  EventOpening(Wiring wiring, Settings settings, EventStore store) {
    this.wiring = wiring;
    this.settings = settings;
    this.store = store;
    this.law = wiring.reports(settings).law();
  }

  /**
   * Keeps the event beside the ledger, and writes drafts into a folder.
   *
   * @param list of customers; null where none is given
   */
  void open(Event event, Path drafts, @Nullable ListOptions list)
      throws IOException, InvalidConfigException {
    refuseUnknownNotice(event, law);
    // Not cut to seconds: a scan that began in this second is known too.
    Instant now = Instant.now();
    try (WorkFolder work = WorkFolder.open(settings.workDir());
        Ledger ledger = Ledger.openExisting(settings.ledger().path(), work.folder("native"))) {
      Touched touched = touched(event, ledger, now, work.folder("event"));
      if (list != null) {
        new CustomerComparison(wiring, settings, list)
            .compare(ledger, now, event::touches, touched.people(), work.folder("match"), drafts);
      }
      LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
      JudgeSettings.Bank bank = RuledBank.of(settings.judge());
      List<RunningClock> clocks = RunningClock.of(event, law, bank, countries(), day);
      sayOthers(clocks, RunningClock.notYet(event, law, bank, countries(), day));
      store.open(event, touched, clocks, now.truncatedTo(ChronoUnit.SECONDS));
      Map<String, Object> entry = AccessRecords.ofLatest(ledger);
      entry.putAll(store.noted(event.id()));
      new AccessRecords(settings, wiring.console()).add("event", entry);
      Notices.write(event, touched, wiring.config(), drafts);
      register(Register.of(store.entry(event.id()).orElseThrow(), law.clocks()), drafts);
      warnWithoutKinds(event);
    }
  }

  private Touched touched(Event event, Ledger ledger, Instant now, Path work) throws IOException {
    ScanFacts scan =
        ledger
            .latestScan()
            .orElseThrow(() -> new Failure(ExitCode.USAGE, "the ledger holds no scan; scan first"));
    return Touched.by(
        event,
        ledger,
        now,
        law.accepted().on(LocalDate.ofInstant(now, ZoneOffset.UTC)),
        scan.detectors(),
        union(),
        work);
  }

  private static void refuseUnknownNotice(Event event, LawBook law) {
    if (event.notice() != null
        && law.disclosures().stream()
            .noneMatch(it -> it.aboutThisTenant() && it.id().equals(event.notice()))) {
      throw new Failure(
          ExitCode.USAGE,
          "the event names a notice of the provider that no file of evidence.disclosureNotices has;"
              + " correct 'notice', or leave it out");
    }
  }

  private void warnWithoutKinds(Event event) {
    if (event.kinds().isEmpty()) {
      wiring
          .console()
          .warn(
              "the event names no kinds, so rules do not know it; write some of "
                  + String.join(", ", Condition.EventOpen.KINDS));
    }
  }

  /** Deadlines that do not run say so: of law to come, and where the pack has none. */
  private void sayOthers(List<RunningClock> clocks, List<String> notYet) {
    notYet.forEach(it -> wiring.console().say("no deadline yet: " + it));
    Set<String> without = countries();
    for (RunningClock running : clocks) {
      String ofLaw = running.clock().jurisdiction();
      without.remove(ofLaw);
      without.removeAll(law.groups().getOrDefault(ofLaw, Set.of()));
    }
    if (!without.isEmpty()) {
      wiring
          .console()
          .warn(
              "the law pack has no deadline that runs for "
                  + String.join(", ", without)
                  + " at this event; ask counsel which apply");
    }
  }

  private static void register(Notification event, Path folder) throws IOException {
    Path file = folder.resolve(RunFolder.NOTIFICATION);
    OwnerOnly.makeFile(file);
    Files.write(file, NotificationXlsx.of(List.of(event)));
  }

  private Set<String> union() {
    return law.groups().getOrDefault("EU", Set.of());
  }

  private Set<String> countries() {
    Set<String> countries = new TreeSet<>(settings.judge().entity().presence());
    countries.add(settings.judge().entity().home());
    if (countries.stream().anyMatch(union()::contains)) {
      countries.add("EU");
    }
    return countries;
  }
}
