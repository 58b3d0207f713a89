package org.mailboxinventory.report.write.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mailboxinventory.report.exposure.law.Geography;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Sum;
import org.mailboxinventory.report.write.html.ReportPage.CategoryRow;
import org.mailboxinventory.report.write.html.ReportPage.ExposureView;
import org.mailboxinventory.report.write.html.ReportPage.LevelRow;
import org.mailboxinventory.report.write.html.ReportPage.LocationRow;

/** How severe the exposure is, where it lies, and of what kind. */
final class ExposureSection {
  private static final String UNKNOWN = "unknown";

  private final LawBook law;
  private final Inventory inventory;

  ExposureSection(LawBook law, Inventory inventory) {
    this.law = law;
    this.inventory = inventory;
  }

  ExposureView view() {
    return new ExposureView(levels(), locations(), categories());
  }

  private List<LevelRow> levels() {
    long all = inventory.mailboxes().size();
    return inventory.totals().byLevel().entrySet().stream()
        .map(
            entry ->
                new LevelRow(
                    entry.getKey().word(),
                    means(entry.getKey()),
                    Shown.number(entry.getValue()),
                    Bar.of(
                        entry.getKey().word() + ": " + entry.getValue() + " of " + all,
                        all,
                        List.of(new Bar.Piece(entry.getValue(), entry.getKey().word())))))
        .toList();
  }

  private String means(Level level) {
    var levels = law.formula().levels();
    return switch (level) {
      case CRITICAL -> "score " + levels.critical() + " or more";
      case HIGH -> "score " + levels.high() + " to " + (levels.critical() - 1);
      case MEDIUM -> "score " + levels.medium() + " to " + (levels.high() - 1);
      case LOW -> "score " + levels.low() + " to " + (levels.medium() - 1);
      case NONE -> "no sensitive data was found";
      case UNKNOWN -> "not read, so not known";
    };
  }

  private List<LocationRow> locations() {
    Map<String, List<MailboxEntry>> byCode =
        inventory.mailboxes().stream()
            .collect(
                Collectors.groupingBy(ExposureSection::code, TreeMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<String, List<MailboxEntry>> entry) -> -entry.getValue().size()))
        .map(entry -> location(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String code(MailboxEntry entry) {
    return Objects.requireNonNullElse(entry.mailbox().location().effective(), UNKNOWN);
  }

  private LocationRow location(String code, List<MailboxEntry> entries) {
    Geography geography = law.geographies().get(code);
    String name = code.equals(UNKNOWN) ? "Place not known" : "Not a listed geography";
    Sum sum = inventory.totals().byLocation().getOrDefault(code, new Sum(0, 0, 0));
    long drift = entries.stream().filter(it -> it.mailbox().location().drift()).count();
    return new LocationRow(
        code,
        geography == null ? name : geography.name(),
        Shown.list(law.countriesOf(code)),
        Shown.number(sum.mailboxes()),
        drift == 0 ? "–" : Shown.number(drift),
        levelsBar(code, entries),
        Shown.number(sum.items()),
        Shown.number(sum.values()));
  }

  private static Bar levelsBar(String code, List<MailboxEntry> entries) {
    Map<Level, Long> counts =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.exposure().level(), TreeMap::new, Collectors.counting()));
    String label =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().word())
            .collect(Collectors.joining(", "));
    return Bar.of(
        code + ": " + label,
        entries.size(),
        counts.entrySet().stream()
            .map(entry -> new Bar.Piece(entry.getValue(), entry.getKey().word()))
            .toList());
  }

  private List<CategoryRow> categories() {
    long most =
        inventory.totals().byCategory().values().stream().mapToLong(Sum::values).max().orElse(0);
    return inventory.totals().byCategory().entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Sum> entry) -> -law.category(entry.getKey()).sensitivity())
                .thenComparing(entry -> -entry.getValue().values()))
        .map(entry -> category(entry.getKey(), entry.getValue(), most))
        .toList();
  }

  private CategoryRow category(String id, Sum sum, long most) {
    String name = law.category(id).name();
    return new CategoryRow(
        name,
        Shown.number(sum.mailboxes()),
        Shown.number(sum.items()),
        Shown.number(sum.values()),
        Bar.of(
            name + ": " + Shown.number(sum.values()) + " distinct values",
            most,
            List.of(new Bar.Piece(sum.values(), "values"))));
  }
}
