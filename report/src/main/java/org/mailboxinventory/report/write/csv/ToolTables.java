package org.mailboxinventory.report.write.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.write.item.ItemLinks;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.table.Column;

/** Tables whose headings are those of another tool's import or of a register. */
public final class ToolTables {
  /** A query of eDiscovery may name so many mails before it gets too long to be read. */
  private static final int MAILS_OF_A_QUERY = 20;

  private ToolTables() {}

  /**
   * Writes {@code servicenow.csv}: a row for each mailbox that holds something, under the labels of
   * a processing activity in ServiceNow Privacy Management; {@code external_id} stays the same.
   */
  public static void serviceNow(Inventory inventory, LawBook law, OutputStream out)
      throws IOException {
    List<Column<MailboxEntry>> columns = new ArrayList<>();
    columns.add(new Column<>("external_id", it -> it.mailbox().id()));
    columns.add(new Column<>("Name", it -> "Mailbox " + it.mailbox().address()));
    columns.add(
        new Column<>("Processing activity purpose", it -> inventory.run().privacy().purpose()));
    columns.add(new Column<>("Department", it -> it.mailbox().owner().department()));
    columns.add(new Column<>("Owned by", it -> it.mailbox().displayName()));
    columns.add(new Column<>("Processing activity status", it -> "In Production"));
    columns.add(new Column<>("Data storage type", it -> "Digital"));
    columns.add(new Column<>("Data storage locations", it -> String.join(", ", it.countries())));
    columns.add(new Column<>("Data subject range", ToolTables::people));
    columns.add(new Column<>("Data subjects, likely", ToolTables::likely));
    columns.add(new Column<>("Information objects", it -> categories(it, law)));
    columns.add(new Column<>("Values", ToolTables::values));
    columns.add(new Column<>("Exposure level", it -> it.exposure().level().word()));
    new CsvTable<>(columns)
        .write(
            () -> inventory.mailboxes().stream().filter(it -> !it.holdings().isEmpty()).iterator(),
            out);
  }

  private static @Nullable String people(MailboxEntry entry) {
    return entry.isJudged() ? entry.people().atLeast() + "-" + entry.people().atMost() : null;
  }

  private static @Nullable Long likely(MailboxEntry entry) {
    return entry.isJudged() ? entry.people().likely() : null;
  }

  private static long values(MailboxEntry entry) {
    return entry.holdings().stream().mapToLong(Holding::values).sum();
  }

  private static String categories(MailboxEntry entry, LawBook law) {
    return entry.holdings().stream()
        .filter(holding -> holding.values() > 0)
        .map(holding -> law.category(holding.category()).name())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private record Query(MailboxEntry entry, Holding holding, @Nullable String mails) {}

  /**
   * Writes {@code purview-kql.csv}: queries for eDiscovery in Purview: one that covers the days of
   * a holding, and, where items are listed, one that names its heaviest mails.
   */
  public static void purviewKql(Inventory inventory, ItemListing items, OutputStream out)
      throws IOException {
    CsvTable<Query> table =
        new CsvTable<>(
            List.of(
                new Column<>("holding.id", it -> it.holding().id()),
                new Column<>("mailbox.address", it -> it.entry().mailbox().address()),
                new Column<>("detector", it -> it.holding().detector()),
                new Column<>("items", it -> it.holding().items()),
                new Column<>("values", it -> it.holding().values()),
                new Column<>("staffValues", it -> it.holding().staffValues()),
                new Column<>("kql.days", it -> days(it.holding())),
                new Column<>("kql.mails", Query::mails)));
    try (CsvTable.Rows<Query> rows = table.begin(out)) {
      for (MailboxEntry entry : inventory.mailboxes()) {
        Map<String, List<String>> mails = mails(entry, items);
        for (Holding holding : entry.holdings()) {
          List<String> own = mails.getOrDefault(holding.detector(), List.of());
          rows.add(
              new Query(
                  entry, holding, own.isEmpty() ? null : "(" + String.join(") OR (", own) + ")"));
        }
      }
    }
  }

  private static Map<String, List<String>> mails(MailboxEntry entry, ItemListing items) {
    Map<String, List<String>> mails = new LinkedHashMap<>();
    if (items.isListed() && !entry.holdings().isEmpty()) {
      for (HeldItem item :
          items.heaviest(entry.mailbox().id(), MAILS_OF_A_QUERY * entry.holdings().size())) {
        for (HeldItem.Found found : item.found()) {
          List<String> own = mails.computeIfAbsent(found.detector(), it -> new ArrayList<>());
          if (own.size() < MAILS_OF_A_QUERY) {
            own.add(ItemLinks.kql(item));
          }
        }
      }
    }
    return mails;
  }

  /** All days where some of its items have no time: a query by days would leave them out. */
  private static String days(Holding holding) {
    long dated = holding.detail().itemsByYear().values().stream().mapToLong(Long::longValue).sum();
    if (holding.oldest() == null || holding.newest() == null || dated < holding.items()) {
      return "kind:email";
    }
    String from = holding.oldest().toString().substring(0, 10);
    String to = holding.newest().toString().substring(0, 10);
    return "kind:email AND received:" + from + ".." + to;
  }
}
