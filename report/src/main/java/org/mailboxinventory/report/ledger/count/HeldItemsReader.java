package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.SealedHeader;

/** Reads the items that hold something, one mailbox at a time. */
public final class HeldItemsReader {
  /**
   * One row for an item and detector, item by item; they are asked for by their place. What is
   * small stands in one number: see the places of its bits below.
   */
  private static final String COLUMNS =
      "SELECT i.key, i.id, i.folder, i.at, i.bytes,"
          + " (i.kind << 20) | (i.reason << 3) | ((i.outcome <> 0) << 2) | ((i.external <> 0) << 1)"
          + " | (i.sent <> 0),"
          + " d.detector, d.high + d.medium + d.low, d.value_count, %s";

  private static final String HOLDING =
      " CROSS JOIN detector_count d ON d.item = i.key WHERE"
          + View.ITEM_IN_VIEW
          + "AND d.high + d.medium + d.low > 0";

  private static final String ITEMS =
      COLUMNS + " FROM item i" + HOLDING + " AND i.key > ? ORDER BY i.key";

  /** Of those whose keys stand in a list in JSON, in its order. */
  private static final String SINGLE_ITEMS =
      COLUMNS
          + " FROM json_each(?) n CROSS JOIN item i ON i.key = n.value"
          + HOLDING
          + " ORDER BY n.key";

  private static final String HEADER = "(SELECT sealed FROM item_header h WHERE h.item = i.key)";

  private static final int SENT = 1;
  private static final int EXTERNAL = 2;
  private static final int READ_IN_PART = 4;
  private static final int REASON = 3;
  private static final int REASON_BITS = 0x1ffff;
  private static final int KIND = 20;

  private static final String FOLDERS =
      "SELECT f.key, p.path FROM folder f JOIN folder_fact p ON p.folder = f.key"
          + " WHERE f.mailbox = ? AND p.from_scan <= ?"
          + " AND (p.until_scan IS NULL OR p.until_scan > ?)";

  private static final String MAILBOX =
      "SELECT m.key, p.facts FROM mailbox m JOIN mailbox_fact p ON p.mailbox = m.key"
          + " WHERE m.id = ? AND p.from_scan <= ?"
          + " AND (p.until_scan IS NULL OR p.until_scan > ?)";

  /** So many items are read at a time, so that a large mailbox needs no more memory. */
  private static final int PAGE = 5000;

  private static final int END = -1;

  /** By name: the numbers of detectors in a ledger are those in which it first met them. */
  private static final Comparator<HeldItem.Found> BY_DETECTOR =
      Comparator.comparing(HeldItem.Found::detector);

  private final Database database;
  private final Names names;
  private final Harmless harmless;
  private final View view;
  private final Map<Integer, View.Detector> detectors;
  private final @Nullable HeaderSeal seal;
  private final String statement;
  private final String ofSingleItems;

  private HeldItemsReader(
      Database database, Names names, Harmless harmless, View view, @Nullable HeaderSeal seal)
      throws SQLException {
    this.database = database;
    this.names = names;
    this.harmless = harmless;
    this.view = view;
    this.detectors = view.detectors(names);
    this.seal = seal;
    this.statement = ITEMS.formatted(seal == null ? "NULL" : HEADER);
    this.ofSingleItems = SINGLE_ITEMS.formatted(seal == null ? "NULL" : HEADER);
  }

  /** Of the last scan begun by {@code asOf}; empty when there is none. */
  public static Optional<HeldItemsReader> of(
      Database database, Names names, Harmless harmless, Instant asOf, @Nullable HeaderSeal seal)
      throws SQLException {
    Optional<View> view = FactsReader.view(database, asOf);
    return view.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeldItemsReader(database, names, harmless, view.get(), seal));
  }

  private record MailboxRow(int key, Mailbox mailbox) {}

  /** An item with its key. */
  public record Keyed(int key, HeldItem item) {}

  /**
   * Some items of a mailbox, in the order in which they were first read.
   *
   * @param last after which the next page begins; below zero when this is the last one
   * @param unopened keys of those whose header is kept and cannot be opened
   */
  public record Page(List<Keyed> items, int last, List<Integer> unopened) {
    public Page {
      items = List.copyOf(items);
      unopened = List.copyOf(unopened);
    }
  }

  /** The items of the mailbox behind {@code after}; 0 for the first page. */
  public Page page(MailboxId id, int after) throws SQLException {
    Optional<MailboxRow> mailbox = mailbox(id);
    return mailbox.isEmpty()
        ? new Page(List.of(), END, List.of())
        : read(mailbox.get(), statement, arguments(mailbox.get().key(), after), PAGE);
  }

  /** Single items of the mailbox by their keys, in the order of those. */
  public List<HeldItem> items(MailboxId id, List<Integer> keys) throws SQLException {
    Optional<MailboxRow> mailbox = mailbox(id);
    if (mailbox.isEmpty()) {
      return List.of();
    }
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(keys.toString()); // as a list of numbers stands in JSON
    arguments.addAll(List.of(view.arguments(mailbox.get().key())));
    return read(mailbox.get(), ofSingleItems, arguments.toArray(), keys.size()).items().stream()
        .map(Keyed::item)
        .toList();
  }

  private Optional<MailboxRow> mailbox(MailboxId id) throws SQLException {
    return database.first(
        MAILBOX,
        row -> new MailboxRow(row.getInt(1), LedgerJson.read(row.getString(2), Mailbox.class)),
        id.value(),
        view.scan(),
        view.scan());
  }

  private Page read(MailboxRow mailbox, String query, @Nullable Object[] arguments, int most)
      throws SQLException {
    Map<Integer, String> folders = folders(mailbox.key());
    List<Keyed> items = new ArrayList<>();
    List<Integer> unopened = new ArrayList<>();
    List<HeldItem.Found> found = new ArrayList<>();
    HeldItem item = null;
    int key = 0;
    try (ResultSet rows = database.query(query, arguments)) {
      while (rows.next()) {
        int of = rows.getInt(1);
        if (item == null || of != key) {
          add(key, item, found, items);
          if (items.size() == most) {
            return new Page(items, key, unopened);
          }
          key = of;
          item = item(rows, folders, unopened);
          found = new ArrayList<>();
        }
        found.add(found(rows, mailbox.mailbox()));
      }
    }
    add(key, item, found, items);
    return new Page(items, END, unopened);
  }

  private Object[] arguments(int mailbox, int after) {
    Object[] inView = view.arguments(mailbox);
    Object[] all = Arrays.copyOf(inView, inView.length + 1);
    all[inView.length] = after;
    return all;
  }

  private static void add(
      int key, @Nullable HeldItem item, List<HeldItem.Found> found, List<Keyed> items) {
    if (item != null) {
      found.sort(BY_DETECTOR);
      items.add(new Keyed(key, item.holding(found)));
    }
  }

  private Map<Integer, String> folders(int mailbox) throws SQLException {
    Map<Integer, String> folders = new HashMap<>();
    try (ResultSet rows = database.query(FOLDERS, mailbox, view.scan(), view.scan())) {
      while (rows.next()) {
        folders.put(rows.getInt(1), rows.getString(2));
      }
    }
    return folders;
  }

  private HeldItem item(ResultSet row, Map<Integer, String> folders, List<Integer> unopened)
      throws SQLException {
    long at = row.getLong(4);
    Instant time = at == 0 && row.wasNull() ? null : Instant.ofEpochMilli(at);
    long small = row.getLong(6);
    return new HeldItem(
        row.getString(2),
        folders.getOrDefault(row.getInt(3), ""),
        Item.Kind.valueOf(names.text((int) (small >> KIND))),
        time,
        (small & SENT) != 0,
        (small & EXTERNAL) != 0,
        row.getLong(5),
        (small & READ_IN_PART) != 0,
        names.reason((int) (small >> REASON) & REASON_BITS),
        List.of(),
        header(row, unopened));
  }

  private @Nullable ItemHeader header(ResultSet row, List<Integer> unopened) throws SQLException {
    byte[] sealed = seal == null ? null : row.getBytes(10);
    if (seal == null || sealed == null) {
      return null;
    }
    Optional<ItemHeader> header = seal.open(row.getString(2), new SealedHeader(sealed));
    if (header.isEmpty()) {
      unopened.add(row.getInt(1));
    }
    return header.orElse(null);
  }

  private HeldItem.Found found(ResultSet row, Mailbox mailbox) throws SQLException {
    View.Detector detector = detectors.get(row.getInt(7));
    if (detector == null) {
      throw new IllegalStateException(
          "detector " + names.text(row.getInt(7)) + " is not among those of the scan");
    }
    return new HeldItem.Found(
        detector.id().value(),
        detector.facts().category(),
        row.getLong(8),
        harmless.covers(mailbox, detector.id()) ? 0 : row.getLong(9));
  }
}
