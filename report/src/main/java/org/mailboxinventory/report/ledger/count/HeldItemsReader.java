package org.mailboxinventory.report.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.item.MailboxItems;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerJson;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.ledger.store.OutcomeCode;
import org.mailboxinventory.report.model.HeaderSeal;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.SealedHeader;

/** Reads the items that hold something, one mailbox at a time. */
public final class HeldItemsReader {
  private static final String HEADER = "SELECT sealed FROM item_header WHERE item = ?";

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

  private HeldItemsReader(
      Database database, Names names, Harmless harmless, View view, @Nullable HeaderSeal seal)
      throws SQLException {
    this.database = database;
    this.names = names;
    this.harmless = harmless;
    this.view = view;
    this.detectors = view.detectors(names);
    this.seal = seal;
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
    if (mailbox.isEmpty()) {
      return new Page(List.of(), END, List.of());
    }
    Reading reading = new Reading(mailbox.get());
    try (MailboxItems items =
        MailboxItems.counted(database, mailbox.get().key(), after + 1, Integer.MAX_VALUE - 1)) {
      while (items.next()) {
        if (reading.items.size() == PAGE) {
          return reading.page(reading.items.get(PAGE - 1).key());
        }
        reading.add(items.item());
      }
    }
    return reading.page(END);
  }

  /** Single items of the mailbox by their keys, in the order of those. */
  public List<HeldItem> items(MailboxId id, List<Integer> keys) throws SQLException {
    Optional<MailboxRow> mailbox = mailbox(id);
    if (mailbox.isEmpty() || keys.isEmpty()) {
      return List.of();
    }
    Set<Integer> wanted = Set.copyOf(keys);
    Reading reading = new Reading(mailbox.get());
    try (MailboxItems items =
        MailboxItems.counted(
            database, mailbox.get().key(), Collections.min(keys), Collections.max(keys))) {
      while (items.next()) {
        if (wanted.contains(items.item().key())) {
          reading.add(items.item());
        }
      }
    }
    Map<Integer, HeldItem> found = new HashMap<>();
    reading.items.forEach(item -> found.put(item.key(), item.item()));
    return keys.stream().filter(found::containsKey).map(found::get).toList();
  }

  private Optional<MailboxRow> mailbox(MailboxId id) throws SQLException {
    return database.first(
        MAILBOX,
        row -> new MailboxRow(row.getInt(1), LedgerJson.read(row.getString(2), Mailbox.class)),
        id.value(),
        view.scan(),
        view.scan());
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

  /** Items of a mailbox, as far as they hold something. */
  private final class Reading {
    private final Mailbox mailbox;
    private final Map<Integer, String> folders;
    private final List<Keyed> items = new ArrayList<>();
    private final List<Integer> unopened = new ArrayList<>();

    Reading(MailboxRow row) throws SQLException {
      this.mailbox = row.mailbox();
      this.folders = folders(row.key());
    }

    Page page(int last) {
      return new Page(items, last, unopened);
    }

    void add(StoredItem item) throws SQLException {
      if (!view.holds(item)) {
        return;
      }
      List<HeldItem.Found> found = new ArrayList<>();
      for (StoredItem.Sum sum : item.sums()) {
        if (sum.matches() > 0) {
          found.add(found(sum, mailbox));
        }
      }
      if (!found.isEmpty()) {
        found.sort(BY_DETECTOR);
        items.add(new Keyed(item.key(), held(item, found)));
      }
    }

    private HeldItem held(StoredItem item, List<HeldItem.Found> found) throws SQLException {
      return new HeldItem(
          item.id(),
          folders.getOrDefault(item.folder(), ""),
          Item.Kind.valueOf(names.text(item.kind())),
          item.at() == null ? null : Instant.ofEpochMilli(item.at()),
          item.sent(),
          item.external(),
          item.bytes(),
          item.outcome() != OutcomeCode.READ,
          names.reason(item.reason()),
          found,
          header(item));
    }

    private @Nullable ItemHeader header(StoredItem item) throws SQLException {
      byte[] sealed =
          seal == null
              ? null
              : database.first(HEADER, row -> row.getBytes(1), item.key()).orElse(null);
      if (seal == null || sealed == null) {
        return null;
      }
      Optional<ItemHeader> header = seal.open(item.id(), new SealedHeader(sealed));
      if (header.isEmpty()) {
        unopened.add(item.key());
      }
      return header.orElse(null);
    }
  }

  private HeldItem.Found found(StoredItem.Sum sum, Mailbox mailbox) throws SQLException {
    View.Detector detector = detectors.get(sum.detector());
    if (detector == null) {
      throw new IllegalStateException(
          "detector " + names.text(sum.detector()) + " is not among those of the scan");
    }
    return new HeldItem.Found(
        detector.id().value(),
        detector.facts().category(),
        sum.matches(),
        harmless.covers(mailbox, detector.id()) ? 0 : sum.values());
  }
}
