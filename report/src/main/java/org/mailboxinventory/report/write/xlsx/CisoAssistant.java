package org.mailboxinventory.report.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Category;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.write.table.Column;

/**
 * Writes the folder {@code ciso-assistant}: workbooks with the sheets and headings that the imports
 * of CISO Assistant read by name: assets, findings, and one processing.
 */
public final class CisoAssistant {
  private final Inventory inventory;
  private final LawBook law;

  private CisoAssistant(Inventory inventory, LawBook law) {
    this.inventory = inventory;
    this.law = law;
  }

  /** Writes the three files into a folder that is made. */
  public static void write(Inventory inventory, LawBook law, Path folder) throws IOException {
    Files.createDirectories(folder);
    CisoAssistant ciso = new CisoAssistant(inventory, law);
    workbook(folder.resolve("assets.xlsx"), ciso::assets);
    workbook(folder.resolve("findings.xlsx"), ciso::findings);
    workbook(folder.resolve("processing.xlsx"), ciso::processing);
  }

  private interface Sheets {
    void write(Workbook workbook) throws IOException;
  }

  private static void workbook(Path file, Sheets sheets) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "mailbox-inventory", null)) {
      sheets.write(workbook);
    }
  }

  private Stream<MailboxEntry> holders() {
    return inventory.mailboxes().stream().filter(it -> !it.holdings().isEmpty());
  }

  private void assets(Workbook workbook) throws IOException {
    List<Column<MailboxEntry>> columns =
        List.of(
            new Column<>("ref_id", it -> it.mailbox().id()),
            new Column<>("name", it -> it.mailbox().address()),
            new Column<>("description", it -> String.join(" ", it.exposure().because())),
            new Column<>("domain", it -> null),
            new Column<>("type", it -> "SP"),
            new Column<>("asset_class", it -> null));
    sheet(workbook, "Sheet1", columns, inventory.mailboxes().stream());
  }

  private record Found(MailboxEntry entry, Holding holding) {}

  private void findings(Workbook workbook) throws IOException {
    List<Column<Found>> columns =
        List.of(
            new Column<>("ref_id", it -> it.holding().id()),
            new Column<>(
                "name",
                it ->
                    law.category(it.holding().category()).name()
                        + " ("
                        + it.holding().detector()
                        + ") in "
                        + it.entry().mailbox().address()),
            new Column<>("description", it -> counts(it.holding())),
            new Column<>("severity", it -> severity(it.entry().exposure().level())),
            new Column<>("status", it -> "identified"),
            new Column<>("filtering_labels", it -> labels(it.entry())),
            new Column<>("asset", it -> it.entry().mailbox().address()));
    sheet(
        workbook,
        "Sheet1",
        columns,
        holders().flatMap(entry -> entry.holdings().stream().map(it -> new Found(entry, it))));
  }

  private static String counts(Holding holding) {
    return "values="
        + holding.values()
        + " items="
        + holding.items()
        + " matches="
        + holding.matches()
        + (holding.staffValues() == 0 ? "" : " staffValues=" + holding.staffValues());
  }

  private static String labels(MailboxEntry entry) {
    String place = entry.mailbox().location().effective();
    return entry.exposure().level().word() + "|" + (place == null ? "unknown" : place);
  }

  private static String severity(Level level) {
    return level == Level.NONE || level == Level.UNKNOWN ? "info" : level.word();
  }

  private record Named(String name, String description, @Nullable String category) {}

  private static final List<Column<Named>> NAMED =
      List.of(
          new Column<>("name", Named::name),
          new Column<>("description", Named::description),
          new Column<>("category", Named::category));

  private void processing(Workbook workbook) throws IOException {
    String purpose = inventory.run().privacy().purpose();
    List<Column<String>> columns =
        List.of(
            new Column<>("ref_id", it -> inventory.run().source().tenantId()),
            new Column<>("name", it -> it),
            new Column<>("description", it -> purpose),
            new Column<>("status", it -> null));
    sheet(
        workbook,
        "Processing",
        columns,
        Stream.of(
            inventory.run().source().ofService()
                ? "Mail of the bank in Microsoft 365"
                : "Mail of the bank in files"));
    sheet(workbook, "Personal data", NAMED, personalData().stream());
    sheet(
        workbook,
        "Data recipients",
        NAMED,
        Stream.of(
            new Named("Mail provider", "It stores the mailboxes.", "privacy_cloud_provider"),
            new Named(
                "Authorities",
                "Those that could compel disclosure; inventory.json names the laws.",
                "privacy_law_enforcement")));
    sheet(workbook, "Transfers", TRANSFERS, transfers().stream());
  }

  private List<Named> personalData() {
    Set<String> categories = new LinkedHashSet<>();
    holders()
        .flatMap(entry -> entry.holdings().stream())
        .filter(holding -> holding.values() > 0)
        .map(Holding::category)
        .forEach(categories::add);
    return categories.stream()
        .sorted()
        .map(law::category)
        .filter(category -> category.cisoAssistant() != null)
        .map(this::named)
        .toList();
  }

  private Named named(Category category) {
    var sum = inventory.totals().byCategory().get(category.id());
    long values = sum == null ? 0 : sum.values();
    return new Named(category.name(), "values=" + values, category.cisoAssistant());
  }

  private record Transfer(String country, String description) {}

  private static final List<Column<Transfer>> TRANSFERS =
      List.of(
          new Column<>("name", it -> "Storage in " + it.country()),
          new Column<>("description", Transfer::description),
          new Column<>("entity", it -> "Mail provider"),
          new Column<>("country", Transfer::country));

  private List<Transfer> transfers() {
    SortedMap<String, String> countries = new TreeMap<>();
    inventory.mailboxes().stream()
        .map(MailboxEntry::countries)
        .distinct()
        .sorted(Comparator.comparing((List<String> several) -> several.size()).reversed())
        .forEach(several -> several.forEach(it -> countries.put(it, resting(several))));
    return countries.entrySet().stream()
        .map(it -> new Transfer(it.getKey(), it.getValue()))
        .toList();
  }

  /** Of a geography of several countries it is not known in which of them a mailbox rests. */
  private static String resting(List<String> countries) {
    return countries.size() == 1
        ? "Mailboxes rest there."
        : "Mailboxes rest in one of these countries: " + String.join(", ", countries) + ".";
  }

  private static <R> void sheet(
      Workbook workbook, String name, List<Column<R>> columns, Stream<R> rows) throws IOException {
    try (SheetWriter<R> sheet = new SheetWriter<>(workbook, name, columns)) {
      for (R row : (Iterable<R>) rows::iterator) {
        sheet.add(row);
      }
    }
  }
}
