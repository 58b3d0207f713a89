package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.InvalidConfigException;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.DataLocation;
import org.mailboxinventory.report.model.DetectorFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Lifecycle;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Migration;
import org.mailboxinventory.report.model.Owner;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.scanner.detect.compiled.CatalogueStore;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * A ledger of made-up facts about many mailboxes, written by the database itself: no mail is read.
 * Every mailbox has {@value #HOLDINGS} holdings and {@value #ITEMS} items that hold something; in
 * one mailbox of ten, one item in a hundred holds a list.
 */
final class LargeLedger {
  static final int HOLDINGS = 50;
  static final int ITEMS = 200;

  private static final int AT_A_TIME = 500;
  private static final Instant NOW = Instant.parse("2026-11-24T21:00:00Z");
  private static final List<String> PLACES = List.of("IND", "APC", "NAM", "EUR", "GBR");

  /** How many values the item {@code n} has of its first and of its second kind. */
  private static final String FIRST =
      "(CASE WHEN s.n % 97 = 0 AND m.key % 10 = 0 THEN 60 ELSE 1 + (m.key * 31 + s.n) % 11 / 9"
          + " END)";

  private final Path folder;
  private final int mailboxes;

  private LargeLedger(Path folder, int mailboxes) {
    this.folder = folder;
    this.mailboxes = mailboxes;
  }

  /** Makes one in a folder that does not exist. */
  static void make(Path folder, int mailboxes) throws Exception {
    new LargeLedger(folder, mailboxes).make();
  }

  private void make() throws IOException, InvalidConfigException, SQLException {
    Path libraries = folder.resolveSibling("native");
    java.nio.file.Files.createDirectories(libraries);
    ScanFacts scan = scan();
    LedgerIdentity identity = new LedgerIdentity(folder, libraries, "bench", "bench");
    try (Ledger ledger = Ledger.open(identity)) {
      ledger.beginScan(scan);
      ledger.list(listing(mailboxes));
      try (Connection database =
          DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"))) {
        fill(database, detectors(scan));
      }
      long begun = System.nanoTime();
      ledger.endScan(NOW.plusSeconds(3600), false);
      System.out.printf(
          Locale.ROOT,
          "%-18s %8.1f s: people grouped, all counted%n",
          "scan ended",
          (System.nanoTime() - begun) / 1e9);
    }
  }

  /** The facts of its one scan. */
  static ScanFacts scan() throws IOException, InvalidConfigException {
    CompiledCatalogue detection =
        CompiledCatalogue.of(
            CatalogueStore.read(ConfigFiles.bundled(), List.of(), new ArrayList<>()), "in");
    Map<DetectorId, DetectorFacts> detectors = new HashMap<>();
    detection
        .catalogue()
        .detectors()
        .forEach(
            it ->
                detectors.put(
                    it.id(),
                    new DetectorFacts(
                        it.category(),
                        DetectorFacts.Identifies.valueOf(
                            it.identifies().toUpperCase(Locale.ROOT)))));
    return new ScanFacts(
        UUID.nameUUIDFromBytes(new byte[] {1}).toString(),
        "bench",
        NOW,
        NOW,
        null,
        new Run.SourceText("graph", "bench.example", "global"),
        new Run.Scope(
            null, null, List.of(), List.of(), true, false, false, false, "medium", 1L << 27),
        new Run.Privacy("benchmark", null, null, null),
        List.of(),
        new Run.CatalogueText("1", "sha256:0", detectors.size()),
        "bench",
        detectors,
        false);
  }

  /** The same {@value #HOLDINGS} each time. */
  private static List<String> detectors(ScanFacts scan) {
    return scan.detectors().keySet().stream()
        .map(DetectorId::value)
        .sorted()
        .limit(HOLDINGS)
        .toList();
  }

  /** So many made-up mailboxes. */
  static List<Mailbox> listing(int mailboxes) {
    List<Mailbox> listing = new ArrayList<>(mailboxes);
    for (int i = 0; i < mailboxes; i++) {
      String place = PLACES.get(i % 29 == 0 ? i / 29 % PLACES.size() : 0);
      listing.add(
          new Mailbox(
              new MailboxId(UUID.nameUUIDFromBytes(("mailbox" + i).getBytes()).toString()),
              String.format(Locale.ROOT, "first%d.last%d@bench.example", i % 997, i),
              "First" + i % 997 + " Last" + i,
              MailboxKind.USER,
              Lifecycle.ACTIVE,
              null,
              new Owner("Department " + i % 40, null, "Office " + i % 200, "IN"),
              List.of(),
              new Migration(Migration.State.MIGRATED, List.of()),
              new DataLocation(place, "IND", null, List.of()),
              new Access.Open(),
              null));
    }
    return listing;
  }

  private void fill(Connection database, List<String> detectors) throws SQLException {
    try (Statement sql = database.createStatement()) {
      sql.execute("PRAGMA synchronous = OFF");
      sql.execute("PRAGMA cache_size = -65536");
      sql.execute("CREATE TEMP TABLE s (n INTEGER PRIMARY KEY)");
      sql.execute(
          "WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n < "
              + (ITEMS - 1)
              + ") INSERT INTO s SELECT n FROM c");
      sql.execute("CREATE TEMP TABLE d (n INTEGER PRIMARY KEY, code INTEGER)");
      for (int i = 0; i < detectors.size(); i++) {
        sql.execute(
            "INSERT OR IGNORE INTO name (key, text) VALUES ((SELECT max(key) + 1 FROM name), '"
                + detectors.get(i)
                + "')");
        sql.execute(
            "INSERT INTO d VALUES ("
                + i
                + ", (SELECT key FROM name WHERE text = '"
                + detectors.get(i)
                + "'))");
      }
      sql.execute(
          "INSERT OR IGNORE INTO name (key, text) VALUES ((SELECT max(key) + 1 FROM name),"
              + " 'MESSAGE')");
      int digest = number(sql, "SELECT digest FROM scan");
      int kind = number(sql, "SELECT key FROM name WHERE text = 'MESSAGE'");
      for (int from = 1; from <= mailboxes; from += AT_A_TIME) {
        sql.execute("BEGIN");
        some(sql, from, Math.min(mailboxes, from + AT_A_TIME - 1), digest, kind);
        sql.execute("COMMIT");
      }
    }
  }

  private static int number(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.getInt(1);
    }
  }

  /** Two folders a mailbox; keys of rows follow from those of mailboxes. */
  private static void some(Statement sql, int from, int to, int digest, int kind)
      throws SQLException {
    String these = " m.key BETWEEN " + from + " AND " + to;
    sql.execute(
        "INSERT INTO folder (key, mailbox, id, generation, digest, position)"
            + " SELECT m.key * 2 + s.n, m.key, 'folder' || s.n, 1, "
            + digest
            + ", 'end' FROM mailbox m, s WHERE s.n < 2 AND"
            + these);
    sql.execute(
        "INSERT INTO folder_fact (folder, from_scan, path, expected) SELECT m.key * 2 + s.n, 1,"
            + " CASE s.n WHEN 0 THEN 'Inbox' ELSE 'Sent Items' END, "
            + ITEMS / 2
            + " FROM mailbox m, s WHERE s.n < 2 AND"
            + these);
    sql.execute(
        "INSERT INTO mailbox_scan (scan, mailbox, done, reason) SELECT 1, m.key, 1, 0"
            + " FROM mailbox m WHERE"
            + these);
    sql.execute(
        "INSERT INTO item (key, mailbox, folder, id, from_scan, generation, digest, facts, kind,"
            + " message_key, at, sent, external, bytes, outcome, reason, free_mail) SELECT"
            + itemKey()
            + ", m.key, m.key * 2 + s.n % 2, printf('AAMkAGI%0104xAAA%s%012xAAA=', m.key,"
            + " hex(randomblob(10)), "
            + itemKey()
            + "), 1, 1, "
            + digest
            + ", randomblob(16), "
            + kind
            + ", NULL, 1500000000000 + abs(random()) % 280000 * 1000000, s.n % 2,"
            + " s.n % 5 = 0, 2000 + abs(random()) % 90000, 0, 0, 0 FROM mailbox m, s WHERE"
            + these
            + " ORDER BY 1");
    detected(sql, these, "s.n % " + HOLDINGS, FIRST, "1");
    detected(sql, these, "(s.n + 1 + s.n / 50) % " + HOLDINGS, "1", "s.n % 3 = 0");
  }

  private static String itemKey() {
    return " (m.key - 1) * " + ITEMS + " + s.n + 1";
  }

  private static void detected(
      Statement sql, String these, String detector, String values, String only)
      throws SQLException {
    String from = " FROM mailbox m, s, d WHERE d.n = " + detector + " AND " + only + " AND" + these;
    sql.execute(
        "INSERT INTO detector_count (item, detector, high, medium, low, accepted, value_count)"
            + " SELECT"
            + itemKey()
            + ", d.code, "
            + values
            + ", 0, 0, 0, "
            + values
            + from
            + " ORDER BY 1, 2");
    String value = "(" + itemKey() + ") * 64 + v.n";
    sql.execute(
        "INSERT INTO finding (mailbox, detector, fingerprint, item, high, medium, low, accepted)"
            + " SELECT m.key, d.code, unhex(printf('%016x%016x', ("
            + value
            + ") * 2654435761, "
            + value
            + ")),"
            + itemKey()
            + ", 1, 0, 0, 0"
            + from.replace(" WHERE", " JOIN s v ON v.n < " + values + " WHERE")
            + " ORDER BY 1, 2, 3");
  }
}
