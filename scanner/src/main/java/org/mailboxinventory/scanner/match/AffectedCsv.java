package org.mailboxinventory.scanner.match;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * Writes who was found: {@code affected.csv}, {@code affected-shared.csv} (customers of whom only
 * such values were found that others of the list have too), {@code affected-segments.csv} and
 * {@code list-problems.csv}. Only their owner may read them.
 */
public final class AffectedCsv {
  /** The files, by name. */
  public static final List<String> NAMES =
      List.of("affected.csv", "affected-shared.csv", "affected-segments.csv", "list-problems.csv");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private AffectedCsv() {}

  /** How many customers were found, and how many by shared values alone. */
  public record Written(Map<Strength, Integer> found, int sharedOnly) {}

  /** Writes into a folder, which is made when absent. */
  public static Written write(Outcome outcome, CustomerList list, Path folder) throws IOException {
    OwnerOnly.makeFolder(folder);
    Map<Strength, Integer> found = new EnumMap<>(Strength.class);
    int[] shared = {0};
    try (CsvWriter affected = csv(folder.resolve(NAMES.get(0)));
        CsvWriter apart = csv(folder.resolve(NAMES.get(1)))) {
      head(affected);
      head(apart);
      outcome.affected(
          one -> {
            found.merge(one.strength(), 1, Integer::sum);
            row(affected, one);
          },
          one -> {
            shared[0]++;
            row(apart, one);
          });
    }
    try (CsvWriter segments = csv(folder.resolve(NAMES.get(2)))) {
      segments.writeRecord("segment", "found", "customers");
      outcome
          .segments()
          .forEach(
              (name, share) ->
                  segments.writeRecord(
                      safe(name),
                      String.valueOf(share.found()),
                      String.valueOf(share.customers())));
    }
    try (CsvWriter problems = csv(folder.resolve(NAMES.get(3)))) {
      problems.writeRecord("line", "column", "problem");
      list.problems()
          .forEach(
              one ->
                  problems.writeRecord(String.valueOf(one.line()), safe(one.column()), one.what()));
    }
    return new Written(found, shared[0]);
  }

  private static CsvWriter csv(Path file) throws IOException {
    OwnerOnly.makeFile(file);
    Writer text = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    text.write(BYTE_ORDER_MARK);
    return CsvWriter.builder().build(text);
  }

  private static void head(CsvWriter csv) {
    csv.writeRecord(
        "customer",
        "segment",
        "strength",
        "strength.rightPercent",
        "kinds",
        "mailboxes",
        "places",
        "items",
        "oldest",
        "newest",
        "sharedBy");
  }

  private static void row(CsvWriter csv, Outcome.Affected one) {
    csv.writeRecord(
        safe(one.number()),
        safe(one.segment()),
        one.strength().word(),
        String.valueOf(one.strength().right()),
        String.join(" ", one.kinds()),
        safe(String.join(" ", one.mailboxes())),
        String.join(" ", one.places()),
        String.valueOf(one.items()),
        text(one.oldest()),
        text(one.newest()),
        String.valueOf(one.sharedBy()));
  }

  /** A spreadsheet must not take text for a formula. */
  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String text(@Nullable Instant time) {
    return time == null ? "" : time.toString();
  }
}
