package org.mailboxinventory.report.write.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.model.Sum;
import org.mailboxinventory.report.write.table.Column;

/**
 * Writes {@code dora.csv}: for the register of information of DORA (Implementing Regulation (EU)
 * 2024/2956), template B_02.02, a row for each geography in which mailboxes rest, read or not. What
 * a scan cannot know is left to the bank; five columns behind those of the template say what the
 * row rests on.
 */
public final class DoraTable {
  private static final int FIRST = 1;
  private static final int LAST = 18;
  private static final String UNKNOWN = "unknown";

  private DoraTable() {}

  /**
   * Mailboxes of one geography.
   *
   * @param countries in which it lies; more than one where Microsoft does not say in which
   * @param values distinct values in all of them
   */
  private record Region(
      String code, List<String> countries, long mailboxes, long notRead, long values, Level worst) {

    Region plus(Region other) {
      return new Region(
          code,
          countries,
          mailboxes + other.mailboxes,
          notRead + other.notRead,
          values,
          worst.compareTo(other.worst) < 0 ? worst : other.worst);
    }

    /** Only where there is no choice. */
    @Nullable String country() {
      return countries.size() == 1 ? countries.get(0) : null;
    }
  }

  /** Writes the table and closes the stream. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    SortedMap<String, Region> regions = new TreeMap<>();
    for (MailboxEntry entry : inventory.mailboxes()) {
      Region region = region(entry, inventory);
      regions.merge(region.code(), region, Region::plus);
    }
    boolean stored = inventory.run().source().ofService();
    List<Column<Region>> columns = new ArrayList<>();
    IntStream.rangeClosed(FIRST, LAST)
        .mapToObj(number -> String.format("c%04d", number * 10))
        .forEach(name -> columns.add(template(name, stored)));
    columns.add(new Column<>("region", Region::code));
    columns.add(new Column<>("countries", it -> String.join(" ", it.countries())));
    columns.add(new Column<>("mailboxes", Region::mailboxes));
    columns.add(new Column<>("notRead", Region::notRead));
    columns.add(new Column<>("values", Region::values));
    new CsvTable<>(columns).write(regions.values(), out);
  }

  private static Column<Region> template(String name, boolean stored) {
    return switch (name) {
      case "c0140" -> new Column<>(name, it -> stored ? "Yes" : null);
      case "c0150" -> new Column<>(name, Region::country);
      case "c0170" -> new Column<>(name, DoraTable::sensitivity);
      default -> new Column<>(name, it -> null);
    };
  }

  private static Region region(MailboxEntry entry, Inventory inventory) {
    String place = entry.mailbox().location().effective();
    String code = place == null ? UNKNOWN : place;
    Sum sum = inventory.totals().byLocation().get(code);
    return new Region(
        code,
        entry.countries(),
        1,
        entry.isJudged() ? 0 : 1,
        sum == null ? 0 : sum.values(),
        entry.exposure().level());
  }

  /** What was not read may be anything, so that less than the highest is not said. */
  private static @Nullable String sensitivity(Region region) {
    Level worst = region.worst();
    if (worst == Level.UNKNOWN || (region.notRead() > 0 && !worst.atLeast(Level.HIGH))) {
      return null;
    }
    return worst.atLeast(Level.HIGH) ? "High" : worst.atLeast(Level.MEDIUM) ? "Medium" : "Low";
  }
}
