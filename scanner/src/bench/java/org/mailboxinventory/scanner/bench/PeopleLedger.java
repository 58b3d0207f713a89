package org.mailboxinventory.scanner.bench;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.mailboxinventory.report.ledger.Ledger;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.ledger.store.ScanFacts;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.people.Varints;
import org.mailboxinventory.scanner.detect.Fingerprinter;

/**
 * A ledger of values of made-up people, and a list of as many made-up customers as it has values.
 * In each mailbox lie a few sheets with a row a person, and letters with up to three values each.
 * There are three people for ten values; seven in ten of them are customers. No mail is read.
 */
final class PeopleLedger {
  static final List<String> DETECTORS = List.of("in.pan", "in.mobile", "global.email");

  private static final int IN_MAILBOX = 10_000;
  private static final int SHEETS = 4;
  private static final int ROWS = 500;
  private static final byte[] KEY = new byte[32];

  private final Path folder;
  private final int values;
  private final int people;
  private final Random random = new Random(1);
  private final Fingerprinter fingerprinter = new Fingerprinter(KEY);

  private PeopleLedger(Path folder, int values) {
    this.folder = folder;
    this.values = values;
    this.people = values / 10 * 3;
  }

  /** Makes {@code ledger}, {@code ledger.key} and {@code customers.csv} in a folder. */
  static void make(Path folder, int values) throws Exception {
    PeopleLedger made = new PeopleLedger(folder, values);
    made.customers();
    made.ledger();
  }

  /** A value as the detector fingerprints it, and as the list writes it. */
  private static String value(int kind, int person) {
    return switch (kind) {
      case 0 -> pan(person);
      case 1 -> "9" + (100_000_000 + (person * 37L + 11) % 900_000_000);
      default -> "user" + person + "@mail" + person % 50 + ".example";
    };
  }

  private static String pan(int person) {
    int letters = person / 9_999;
    return ""
        + letter(letters / 26)
        + letter(letters)
        + letter(letters / 676)
        + 'P'
        + letter(person % 25)
        + Integer.toString(10_001 + person % 9_999).substring(1)
        + letter(person % 23);
  }

  private static char letter(int number) {
    return (char) ('A' + number % 26);
  }

  private boolean isCustomer(int person) {
    return person % 10 < 7;
  }

  private void customers() throws Exception {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("customers.csv"))) {
      out.write("customer_no,pan,mobile,email\n");
      int written = 0;
      for (int person = 0; written < values; person++) {
        if (person >= people || isCustomer(person)) {
          out.write("C" + (100_000_000 + person));
          for (int kind = 0; kind < DETECTORS.size(); kind++) {
            out.write("," + value(kind, person));
          }
          out.write('\n');
          written++;
        }
      }
    }
  }

  private void ledger() throws Exception {
    Path key = folder.resolve("ledger.key");
    Files.createFile(
        key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(key, KEY);
    Path libraries = Files.createDirectories(folder.resolve("native"));
    LedgerIdentity identity =
        new LedgerIdentity(folder.resolve("ledger"), libraries, "bench", fingerprinter.keyCheck());
    ScanFacts scan = LargeLedger.scan();
    int mailboxes = Math.max(1, values / IN_MAILBOX);
    try (Ledger ledger = Ledger.open(identity)) {
      ledger.beginScan(scan);
      ledger.list(LargeLedger.listing(mailboxes));
      try (Connection database =
          DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger/ledger.db"))) {
        fill(database, mailboxes);
      }
      ledger.endScan(scan.startedAt().plusSeconds(3600), false);
    }
  }

  private void fill(Connection database, int mailboxes) throws SQLException {
    try (Statement sql = database.createStatement()) {
      sql.execute("PRAGMA synchronous = OFF");
      for (String name : DETECTORS) {
        sql.execute(
            "INSERT OR IGNORE INTO name (key, text) VALUES ((SELECT max(key) + 1 FROM name), '"
                + name
                + "')");
      }
      List<Integer> codes = new ArrayList<>();
      for (String name : DETECTORS) {
        codes.add(number(sql, "SELECT key FROM name WHERE text = '" + name + "'"));
      }
      int digest = number(sql, "SELECT digest FROM scan");
      database.setAutoCommit(false);
      for (int mailbox = 1; mailbox <= mailboxes; mailbox++) {
        List<Finding> findings = mailbox(mailbox, codes);
        items(database, mailbox, digest, findings);
        insert(database, mailbox, findings);
        if (mailbox % 50 == 0 || mailbox == mailboxes) {
          database.commit();
        }
      }
    }
  }

  private static int number(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.getInt(1);
    }
  }

  private record Finding(int detector, byte[] print, int item, byte[] records) {}

  /** The findings of a mailbox, in the order of their key in the database. */
  private List<Finding> mailbox(int mailbox, List<Integer> codes) {
    List<Finding> findings = new ArrayList<>(IN_MAILBOX);
    int item = mailbox * IN_MAILBOX;
    for (int sheet = 0; sheet < SHEETS; sheet++) {
      int first = random.nextInt(people);
      for (int row = 0; row < ROWS; row++) {
        int person = (int) ((first + row * 7_919L) % people);
        for (int kind = 0; kind < DETECTORS.size(); kind++) {
          if (random.nextInt(10) > 0) {
            findings.add(finding(codes, kind, person, item, row + 1));
          }
        }
      }
      item++;
    }
    while (findings.size() < IN_MAILBOX) {
      int person = (int) (people * Math.pow(random.nextDouble(), 1.6));
      int record = random.nextInt(10) > 0 ? 1 : 0;
      int first = random.nextInt(DETECTORS.size());
      int several = 1 + random.nextInt(DETECTORS.size());
      for (int i = 0; i < several; i++) {
        int kind = (first + i) % DETECTORS.size();
        findings.add(finding(codes, kind, person, item, several == 1 ? 0 : record));
      }
      item++;
    }
    findings.sort(
        (a, b) ->
            a.detector() != b.detector()
                ? Integer.compare(a.detector(), b.detector())
                : Arrays.compareUnsigned(a.print(), b.print()));
    return findings;
  }

  private Finding finding(List<Integer> codes, int kind, int person, int item, int record) {
    var print =
        fingerprinter.of(
            new DetectorId(DETECTORS.get(kind)),
            value(kind, person).getBytes(StandardCharsets.UTF_8));
    byte[] bytes = ByteBuffer.allocate(16).putLong(print.high()).putLong(print.low()).array();
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    Varints.write(records, record);
    return new Finding(
        codes.get(kind), bytes, item, record == 0 ? new byte[0] : records.toByteArray());
  }

  private static void items(Connection database, int mailbox, int digest, List<Finding> findings)
      throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "INSERT INTO item (key, mailbox, folder, id, from_scan, generation, digest, facts,"
                + " kind, at, sent, external, bytes, outcome, reason) VALUES (?, ?, ?, ?, 1, 1, ?,"
                + " x'00', 1, 1500000000000, 0, 0, 1000, 0, 0)")) {
      int[] keys = findings.stream().mapToInt(Finding::item).sorted().distinct().toArray();
      for (int key : keys) {
        insert.setInt(1, key);
        insert.setInt(2, mailbox);
        insert.setInt(3, mailbox);
        insert.setString(4, Integer.toString(key));
        insert.setInt(5, digest);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void insert(Connection database, int mailbox, List<Finding> findings)
      throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "INSERT OR IGNORE INTO finding (mailbox, detector, fingerprint, item, high, medium,"
                + " low, accepted, records) VALUES (?, ?, ?, ?, 1, 0, 0, 0, ?)")) {
      for (Finding finding : findings) {
        insert.setInt(1, mailbox);
        insert.setInt(2, finding.detector());
        insert.setBytes(3, finding.print());
        insert.setInt(4, finding.item());
        insert.setBytes(5, finding.records().length == 0 ? null : finding.records());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
