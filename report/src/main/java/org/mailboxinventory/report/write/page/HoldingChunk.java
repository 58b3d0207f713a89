package org.mailboxinventory.report.write.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.Exposure;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Evidence;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.ShownText;

/** What some mailboxes hold, and what else is known of them, in columns. */
final class HoldingChunk {
  private static final String LINE = "\u001f";
  private static final String PART = "\u001e";

  private final List<MailboxEntry> entries;
  private final Codes codes;
  private final int unit;
  private final boolean withLow;

  /**
   * Of these mailboxes.
   *
   * @param unit months that a time is rounded down to: 1 or 12
   * @param withLow whether there is room for what mailboxes of level low hold
   */
  HoldingChunk(List<MailboxEntry> entries, Codes codes, int unit, boolean withLow) {
    this.entries = entries;
    this.codes = codes;
    this.unit = unit;
    this.withLow = withLow;
  }

  private record Held(Holding holding, long step, long newestOfMailbox) {}

  byte[] packed() {
    Columns columns = new Columns();
    columns.texts(entries.stream().map(this::facts).toList());
    columns.numbers(entries.stream().mapToLong(entry -> shown(entry).size()).toArray());
    List<Held> all = entries.stream().flatMap(entry -> held(entry).stream()).toList();
    columns.numbers(of(all, Held::step));
    columns.numbers(of(all, it -> it.holding().values()));
    columns.signed(of(all, it -> it.holding().values() - it.holding().items()));
    columns.numbers(of(all, it -> it.holding().sentItems()));
    columns.numbers(of(all, it -> it.holding().externalItems()));
    columns.numbers(of(all, it -> it.holding().bulkItems()));
    columns.numbers(of(all, it -> it.newestOfMailbox() - time(it.holding().newest())));
    columns.numbers(of(all, it -> time(it.holding().newest()) - time(it.holding().oldest())));
    columns.numbers(of(all, it -> it.holding().staffValues()));
    return columns.packed();
  }

  private static long[] of(List<Held> all, ToLongFunction<Held> value) {
    return all.stream().mapToLong(value).toArray();
  }

  private long time(@Nullable Instant time) {
    return Months.month(time) / unit;
  }

  static @Nullable Instant edge(MailboxEntry entry, boolean oldest) {
    var times =
        entry.holdings().stream()
            .map(oldest ? Holding::oldest : Holding::newest)
            .filter(Objects::nonNull);
    return (oldest ? times.min(Comparator.naturalOrder()) : times.max(Comparator.naturalOrder()))
        .orElse(null);
  }

  private List<Holding> shown(MailboxEntry entry) {
    return withLow || !isLow(entry.exposure().level()) ? entry.holdings() : List.of();
  }

  private static boolean isLow(Level level) {
    return level == Level.LOW || level == Level.NONE;
  }

  /** By the number of the detector, each with how far it is from the one before it. */
  private List<Held> held(MailboxEntry entry) {
    List<Held> held = new ArrayList<>();
    long newest = time(edge(entry, false));
    int last = -1;
    for (Holding holding :
        shown(entry).stream().sorted(Comparator.comparing(Holding::detector)).toList()) {
      int detector = codes.detector(holding.detector());
      held.add(new Held(holding, detector - last - 1, newest));
      last = detector;
    }
    return held;
  }

  private String facts(MailboxEntry entry) {
    List<String> lines = new ArrayList<>();
    if (entry.exposure().standing() != null) {
      lines.add(standing(entry.exposure().standing()));
    }
    entry.exposure().lowers().forEach(it -> lines.add(lowering(it)));
    lines.add("migration" + PART + entry.mailbox().migration().state().word());
    entry.mailbox().location().evidence().forEach(it -> lines.add(evidence(it)));
    entry.mailbox().migration().evidence().forEach(it -> lines.add(evidence(it)));
    entry.mailbox().holds().forEach(hold -> lines.add("hold" + PART + ShownText.of(hold)));
    entry
        .coverage()
        .reasons()
        .forEach(
            (reason, count) -> {
              if (count > 0) {
                lines.add("reason" + PART + Codes.REASONS.indexOf(reason) + PART + count);
              }
            });
    return String.join(LINE, lines);
  }

  private static String standing(Exposure.Standing standing) {
    return String.join(
        PART,
        "standing",
        String.valueOf(standing.rank()),
        String.valueOf(standing.of()),
        String.valueOf(standing.percentile()));
  }

  private String lowering(Exposure.Lowering lowering) {
    boolean category = lowering.kind() == Exposure.Lowering.Kind.CATEGORY;
    return String.join(
        PART,
        "lowers",
        lowering.kind().name().toLowerCase(Locale.ROOT),
        String.valueOf(lowering.number()),
        category ? String.valueOf(codes.category(lowering.of())) : ShownText.of(lowering.of()),
        String.valueOf(lowering.score()),
        String.valueOf(lowering.perCent()));
  }

  private static String evidence(Evidence evidence) {
    String day = evidence.at() == null ? "" : evidence.at().toString().substring(0, 10);
    return String.join(
        PART,
        "evidence",
        ShownText.of(evidence.fact()),
        evidence.source(),
        evidence.strength().word(),
        day);
  }
}
