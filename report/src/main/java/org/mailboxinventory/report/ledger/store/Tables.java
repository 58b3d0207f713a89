package org.mailboxinventory.report.ledger.store;

import java.util.List;

/**
 * The tables of a ledger, version by version: what each adds to the one before it. A new version is
 * a new entry at the end, and no entry is ever changed. Times are scans: a row holds from the scan
 * that found it until the scan that missed it ({@code until_scan} is null while it holds), and a
 * scan has its time.
 */
final class Tables {
  private static final List<String> FIRST =
      List.of(
          "CREATE TABLE identity (source TEXT NOT NULL, key_check TEXT NOT NULL)",
          // Dictionary: detectors, reasons, kinds of item, digests. Key 0 stands for none.
          "CREATE TABLE name (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
          // started: microseconds since 1970.
          "CREATE TABLE scan (key INTEGER PRIMARY KEY, started INTEGER NOT NULL, digest INTEGER NOT"
              + " NULL, facts TEXT NOT NULL, finished TEXT, stopped INTEGER NOT NULL DEFAULT 0)",
          "CREATE TABLE mailbox (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
          "CREATE TABLE mailbox_fact (mailbox INTEGER NOT NULL, from_scan INTEGER NOT NULL,"
              + " until_scan INTEGER, facts TEXT NOT NULL, PRIMARY KEY (mailbox, from_scan))"
              + " WITHOUT ROWID",
          // A row: the scan came to the mailbox; done: it came to its end, for better or worse.
          "CREATE TABLE mailbox_scan (scan INTEGER NOT NULL, mailbox INTEGER NOT NULL,"
              + " done INTEGER NOT NULL, reason INTEGER NOT NULL, PRIMARY KEY (scan, mailbox))"
              + " WITHOUT ROWID",
          "CREATE TABLE folder (key INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL, id TEXT NOT"
              + " NULL, generation INTEGER NOT NULL, digest INTEGER NOT NULL, position TEXT, UNIQUE"
              + " (mailbox, id))",
          // expected: below zero when unknown.
          "CREATE TABLE folder_fact (folder INTEGER NOT NULL, from_scan INTEGER NOT NULL,"
              + " until_scan INTEGER, path TEXT NOT NULL, expected INTEGER NOT NULL,"
              + " PRIMARY KEY (folder, from_scan)) WITHOUT ROWID",
          "CREATE TABLE folder_failure (scan INTEGER NOT NULL, mailbox INTEGER NOT NULL,"
              + " folder INTEGER NOT NULL, reason INTEGER NOT NULL,"
              + " PRIMARY KEY (scan, mailbox, folder)) WITHOUT ROWID",
          // facts: digest of all that is known of the item; at: milliseconds since 1970;
          // outcome: see OutcomeCode.
          "CREATE TABLE item (key INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL,"
              + " folder INTEGER NOT NULL, id TEXT NOT NULL, from_scan INTEGER NOT NULL,"
              + " until_scan INTEGER, generation INTEGER NOT NULL, digest INTEGER NOT NULL,"
              + " facts BLOB NOT NULL, kind INTEGER NOT NULL, message_key BLOB, at INTEGER,"
              + " sent INTEGER NOT NULL, external INTEGER NOT NULL, bytes INTEGER NOT NULL,"
              + " outcome INTEGER NOT NULL, reason INTEGER NOT NULL)",
          "CREATE UNIQUE INDEX item_now ON item (folder, id) WHERE until_scan IS NULL",
          "CREATE INDEX item_mailbox ON item (mailbox)",
          // attachment: 0 for a body; outcome, provider: see OutcomeCode.
          "CREATE TABLE part_count (item INTEGER NOT NULL, attachment INTEGER NOT NULL, outcome"
              + " INTEGER NOT NULL, reason INTEGER NOT NULL, provider INTEGER NOT NULL, parts"
              + " INTEGER NOT NULL, PRIMARY KEY (item, attachment, outcome, reason, provider))"
              + " WITHOUT ROWID",
          "CREATE TABLE detector_count (item INTEGER NOT NULL, detector INTEGER NOT NULL,"
              + " high INTEGER NOT NULL, medium INTEGER NOT NULL, low INTEGER NOT NULL,"
              + " accepted INTEGER NOT NULL, value_count INTEGER NOT NULL,"
              + " PRIMARY KEY (item, detector)) WITHOUT ROWID",
          // Read in order, equal fingerprints of a mailbox's detector stand together.
          "CREATE TABLE finding (mailbox INTEGER NOT NULL, detector INTEGER NOT NULL,"
              + " fingerprint BLOB NOT NULL, item INTEGER NOT NULL, high INTEGER NOT NULL,"
              + " medium INTEGER NOT NULL, low INTEGER NOT NULL, accepted INTEGER NOT NULL,"
              + " PRIMARY KEY (mailbox, detector, fingerprint, item)) WITHOUT ROWID");

  private static final List<String> SECOND =
      List.of(
          // Whether a person confirmed that what was missing or empty in this scan is gone.
          "ALTER TABLE scan ADD COLUMN accepts_gone INTEGER NOT NULL DEFAULT 0",
          // How ids that are made from names stand in it: see KeyedNames.
          "ALTER TABLE identity ADD COLUMN names INTEGER NOT NULL DEFAULT 0",
          // What held items before and is missing or empty; folder 0 stands for the mailbox.
          "CREATE TABLE vanished (scan INTEGER NOT NULL, mailbox INTEGER NOT NULL,"
              + " folder INTEGER NOT NULL, before INTEGER NOT NULL, now INTEGER NOT NULL,"
              + " PRIMARY KEY (scan, mailbox, folder)) WITHOUT ROWID");

  private static final List<String> THIRD =
      List.of(
          // Numbers, within the item, of the records a value is in: ascending differences as
          // varints, at most 8, then a 0 when there were more. Null: alone, or of before records.
          "ALTER TABLE finding ADD COLUMN records BLOB",
          // Whether the findings of the scan carry records.
          "ALTER TABLE scan ADD COLUMN records INTEGER NOT NULL DEFAULT 0",
          // Of how many people the same is seen, mailbox by mailbox; see report.people.
          "CREATE TABLE person_set (scan INTEGER NOT NULL, signature BLOB NOT NULL,"
              + " number INTEGER NOT NULL, PRIMARY KEY (scan, signature)) WITHOUT ROWID",
          // The detector of each bit in those signatures.
          "CREATE TABLE person_kind (scan INTEGER NOT NULL, bit INTEGER NOT NULL,"
              + " detector INTEGER NOT NULL, PRIMARY KEY (scan, bit)) WITHOUT ROWID",
          // Keyed digests of each mailbox's facts when the last scan ended; see Seals.
          "CREATE TABLE seal (mailbox INTEGER PRIMARY KEY, digest BLOB NOT NULL)");

  private static final List<String> FOURTH =
      List.of(
          // Whether somebody at a free mail service got it: see Item.FreeMail; 2: not recorded.
          "ALTER TABLE item ADD COLUMN free_mail INTEGER NOT NULL DEFAULT 2");

  private static final List<String> FIFTH =
      List.of(
          // How many items of a mailbox were opened on the latest day (since 1970) on which any
          // was; kept where a day's number is limited.
          "CREATE TABLE opened_item (mailbox INTEGER PRIMARY KEY, day INTEGER NOT NULL,"
              + " items INTEGER NOT NULL)");

  private static final List<String> SIXTH =
      List.of(
          // Whose value it is: see Staff. Counts of an item are of others' values alone, but for
          // the number of values of the tenant's own people.
          "ALTER TABLE finding ADD COLUMN staff INTEGER NOT NULL DEFAULT 0",
          "ALTER TABLE detector_count ADD COLUMN staff_count INTEGER NOT NULL DEFAULT 0",
          // A digest of the keyed hashes of the staff's values under which all findings are marked
          // since that scan; null while they are not.
          "ALTER TABLE scan ADD COLUMN staff TEXT");

  private static final List<String> COUNTED =
      List.of(
          // The facts of all mailboxes as they were counted at the scan's end, some together, in
          // the form that report.ledger.count packs them in.
          "CREATE TABLE counted (scan INTEGER NOT NULL, number INTEGER NOT NULL,"
              + " facts BLOB NOT NULL, PRIMARY KEY (scan, number))",
          "CREATE TABLE counted_total (scan INTEGER PRIMARY KEY, form INTEGER NOT NULL,"
              + " facts TEXT NOT NULL)");

  private static final List<String> HEADED =
      List.of(
          // What people know an item by, encrypted: see HeaderSeal. Only while that is asked for.
          "CREATE TABLE item_header (item INTEGER PRIMARY KEY, sealed BLOB NOT NULL)");

  private static final List<String> SETTLED =
      List.of(
          // Items that are in no row of item, part_count, detector_count and finding: a block of
          // some hundreds, in the form that report.ledger.item packs them in. first, last: keys of
          // items; holding: how many hold; findings: how many; dropped: how many of them have
          // lost their records; oldest_end: the first scan that missed one; newest: the last scan
          // that found or missed one for the first time; piece, pieces: where its bytes lie.
          "CREATE TABLE settled (key INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL, first INTEGER"
              + " NOT NULL, last INTEGER NOT NULL, items INTEGER NOT NULL, holding INTEGER NOT"
              + " NULL, findings INTEGER NOT NULL, dropped INTEGER NOT NULL, oldest_end INTEGER,"
              + " newest INTEGER NOT NULL, piece INTEGER NOT NULL, pieces INTEGER NOT NULL)",
          "CREATE INDEX settled_mailbox ON settled (mailbox)",
          "CREATE TABLE settled_piece (key INTEGER PRIMARY KEY, facts BLOB NOT NULL)",
          // Which readings of folders brought items of a block that hold.
          "CREATE TABLE settled_folder (folder INTEGER NOT NULL, generation INTEGER NOT NULL, block"
              + " INTEGER NOT NULL, holding INTEGER NOT NULL,"
              + " PRIMARY KEY (folder, generation, block)) WITHOUT ROWID");

  private static final List<String> FAILED =
      List.of(
          // Items to be asked for again, since their folder's list of changes does not name them:
          // scans counts those that came to the folder's end with the item still failing.
          "CREATE TABLE failed_item (mailbox INTEGER NOT NULL, item TEXT NOT NULL,"
              + " folder INTEGER NOT NULL, digest INTEGER NOT NULL, scans INTEGER NOT NULL,"
              + " PRIMARY KEY (mailbox, item)) WITHOUT ROWID");

  /** In order: the first makes the tables of an empty ledger, each other goes one version up. */
  static final List<List<String>> VERSIONS =
      List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH, COUNTED, HEADED, SETTLED, FAILED);

  private Tables() {}
}
