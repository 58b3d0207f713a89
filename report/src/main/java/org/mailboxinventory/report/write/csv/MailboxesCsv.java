package org.mailboxinventory.report.write.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.exposure.RegimeReach;
import org.mailboxinventory.report.exposure.law.Obligation;
import org.mailboxinventory.report.exposure.law.Rule;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.write.table.Column;
import org.mailboxinventory.report.write.table.EntryWriter;

/**
 * Writes {@code mailboxes.csv}: one row a mailbox. A column has the name of the field in {@code
 * inventory.json}, with dots for what is nested; several values in a cell are parted by {@code " |
 * "}.
 */
public final class MailboxesCsv {
  private static final CsvTable<MailboxEntry> TABLE =
      new CsvTable<>(
          List.of(
              column("id", it -> it.mailbox().id()),
              column("address", it -> it.mailbox().address()),
              column("displayName", it -> it.mailbox().displayName()),
              column("kind", it -> it.mailbox().kind().word()),
              column("lifecycle", it -> it.mailbox().lifecycle().word()),
              column("archiveOf", it -> it.mailbox().archiveOf()),
              column("owner.department", it -> it.mailbox().owner().department()),
              column("owner.company", it -> it.mailbox().owner().company()),
              column("owner.office", it -> it.mailbox().owner().office()),
              column("owner.country", it -> it.mailbox().owner().country()),
              column("holds", it -> joined(it.mailbox().holds())),
              column("migration.state", it -> it.mailbox().migration().state().word()),
              column("location.observed", it -> it.mailbox().location().observed()),
              column("location.declared", it -> it.mailbox().location().declared()),
              column("location.inferred", it -> it.mailbox().location().inferred()),
              column("location.effective", it -> it.mailbox().location().effective()),
              column("location.committed", it -> it.committed()),
              column("location.strength", MailboxesCsv::strength),
              column("location.countries", it -> joined(it.countries())),
              Column.truth("location.drift", it -> it.drift()),
              column("coverage.state", it -> it.coverage().state().word()),
              Column.number("coverage.items.seen", it -> it.coverage().items().seen()),
              Column.number("coverage.items.read", it -> it.coverage().items().read()),
              Column.number("coverage.items.partlyRead", it -> it.coverage().items().partlyRead()),
              Column.number("coverage.items.unread", it -> it.coverage().items().unread()),
              Column.number("coverage.attachments.seen", it -> it.coverage().attachments().seen()),
              Column.number("coverage.attachments.read", it -> it.coverage().attachments().read()),
              Column.number(
                  "coverage.attachments.partlyRead",
                  it -> it.coverage().attachments().partlyRead()),
              Column.number(
                  "coverage.attachments.opaque", it -> it.coverage().attachments().opaque()),
              Column.number(
                  "coverage.attachments.unread", it -> it.coverage().attachments().unread()),
              Column.number("coverage.expected.items", it -> it.coverage().expected().items()),
              Column.number(
                  "coverage.expected.mailboxesUnknown",
                  it -> it.coverage().expected().mailboxesUnknown()),
              column("coverage.expected.sources", it -> joined(it.coverage().expected().sources())),
              Column.number("coverage.bytes", it -> it.coverage().bytes()),
              column("coverage.reasons", MailboxesCsv::reasons),
              Column.number("opaque.providerCanRead", it -> it.opaque().providerCanRead()),
              Column.number("opaque.providerCannot", it -> it.opaque().providerCannot()),
              Column.number("opaque.unknown", it -> it.opaque().unknown()),
              column("holdings", MailboxesCsv::holdings),
              Column.number("staffValues", MailboxEntry::staffValues),
              Column.number("people.atLeast", it -> judged(it, it.people().atLeast())),
              Column.number("people.likely", it -> judged(it, it.people().likely())),
              Column.number("people.atMost", it -> judged(it, it.people().atMost())),
              column("exposure.level", it -> it.exposure().level().word()),
              Column.truth("exposure.atLeast", it -> it.exposure().atLeast()),
              Column.number("exposure.score", it -> judged(it, it.exposure().score())),
              column("exposure.because", it -> String.join(" ", it.exposure().because())),
              Column.number("exposure.rank", MailboxesCsv::rank),
              Column.number("exposure.percentile", MailboxesCsv::percentile),
              column(
                  "exposure.lowers",
                  it ->
                      it.exposure().lowers().stream()
                          .map(Exposure.Lowering::what)
                          .findFirst()
                          .orElse(null)),
              column("regimes", MailboxesCsv::regimes),
              column("obligations.indication", it -> rules(it, Rule.Status.INDICATION)),
              column("obligations.needs-decision", it -> rules(it, Rule.Status.NEEDS_DECISION)),
              column("obligations.not-assessable", it -> rules(it, Rule.Status.NOT_ASSESSABLE))));

  private MailboxesCsv() {}

  /** The columns, for tables in other formats. */
  public static List<Column<MailboxEntry>> columns() {
    return TABLE.columns();
  }

  /** Writes the table and closes the stream. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    TABLE.write(inventory.mailboxes(), out);
  }

  /** Begins the table; closing it closes the stream. */
  public static EntryWriter begin(OutputStream out) throws IOException {
    return TABLE.begin(out, List::of);
  }

  private static Column<MailboxEntry> column(
      String heading, Function<MailboxEntry, @Nullable Object> cell) {
    return new Column<>(heading, cell);
  }

  /** Empty where nothing was read, so that unknown never looks like zero. */
  private static @Nullable Object judged(MailboxEntry entry, @Nullable Object cell) {
    return entry.isJudged() ? cell : null;
  }

  private static @Nullable Object rank(MailboxEntry entry) {
    Exposure.Standing standing = entry.exposure().standing();
    return standing == null ? null : standing.rank();
  }

  private static @Nullable Object percentile(MailboxEntry entry) {
    Exposure.Standing standing = entry.exposure().standing();
    return standing == null ? null : standing.percentile();
  }

  private static @Nullable String strength(MailboxEntry entry) {
    var strength = entry.mailbox().location().strength();
    return strength == null ? null : strength.word();
  }

  private static String reasons(MailboxEntry entry) {
    Map<Reason, Long> reasons = entry.coverage().reasons();
    return joined(
        reasons.entrySet().stream()
            .filter(reason -> reason.getValue() != 0)
            .map(reason -> reason.getKey().word() + "=" + reason.getValue())
            .sorted()
            .toList());
  }

  private static String holdings(MailboxEntry entry) {
    return joined(
        entry.holdings().stream()
            .filter(holding -> holding.values() > 0)
            .map(MailboxesCsv::holding)
            .toList());
  }

  private static String holding(Holding holding) {
    return holding.detector() + "=" + holding.values();
  }

  private static String regimes(MailboxEntry entry) {
    return joined(entry.regimes().stream().map(RegimeReach::id).toList());
  }

  private static String rules(MailboxEntry entry, Rule.Status status) {
    return joined(
        entry.obligations().stream()
            .filter(obligation -> obligation.status() == status)
            .map(Obligation::rule)
            .toList());
  }

  private static String joined(List<String> values) {
    return values.stream().collect(Collectors.joining(" | "));
  }
}
