package org.mailboxinventory.report.ledger.seal;

import java.util.List;
import java.util.Set;

/**
 * Rows that are sealed.
 *
 * @param named what the seal calls them: the statement by which they were first read, so that seals
 *     stay good
 * @param sql the statement by which they are read
 * @param table one without whose rows there are none of these; empty where that is not asked
 */
record SealedRows(String named, String sql, String table) {
  static final String HEADER = "item_header";
  static final String BLOCK = "settled";
  private static final String ITEM = "item";
  private static final String FINDING = "finding";
  private static final String VISIT = "mailbox_scan";
  private static final String FAILURE = "folder_failure";

  /** Those that it may name. */
  static final Set<String> TABLES = Set.of(HEADER, BLOCK, ITEM, FINDING, VISIT, FAILURE);

  /** What belongs to no mailbox. */
  static final List<SealedRows> OF_ALL =
      List.of(
          of("SELECT source, key_check, names FROM identity"),
          of("SELECT key, text FROM name ORDER BY key"),
          of(
              "SELECT key, started, digest, facts, finished, stopped, accepts_gone, records,"
                  + " staff FROM scan ORDER BY key"),
          of("SELECT key, id FROM mailbox ORDER BY key"),
          of("SELECT scan, signature, number FROM person_set ORDER BY scan, signature"),
          of("SELECT scan, bit, detector FROM person_kind ORDER BY scan, bit"),
          of("SELECT scan, number, facts FROM counted ORDER BY scan, number"),
          of("SELECT scan, form, facts FROM counted_total ORDER BY scan"),
          of(
              "SELECT scan, mailbox, folder, before, now FROM vanished ORDER BY scan, mailbox,"
                  + " folder"));

  /** Of a mailbox, by its key. */
  static final List<SealedRows> OF_MAILBOX =
      List.of(
          of(
              "SELECT from_scan, until_scan, facts FROM mailbox_fact WHERE mailbox = ? ORDER BY"
                  + " from_scan"),
          byScan(VISIT, "done, reason", "scan"),
          of(
              "SELECT key, id, generation, digest, position FROM folder WHERE mailbox = ? ORDER"
                  + " BY key"),
          of(
              "SELECT folder, from_scan, until_scan, path, expected FROM folder_fact WHERE folder"
                  + " IN (SELECT key FROM folder WHERE mailbox = ?) ORDER BY folder, from_scan"),
          byScan(FAILURE, "folder, reason", "scan, folder"),
          in(
              ITEM,
              "SELECT key, folder, id, from_scan, until_scan, generation, digest, facts, kind,"
                  + " message_key, at, sent, external, bytes, outcome, reason FROM item WHERE"
                  + " mailbox = ? ORDER BY key"),
          in(
              ITEM,
              "SELECT p.item, p.attachment, p.outcome, p.reason, p.provider, p.parts FROM item i"
                  + " CROSS JOIN part_count p ON p.item = i.key WHERE i.mailbox = ? ORDER BY 1, 2,"
                  + " 3, 4, 5"),
          in(
              ITEM,
              "SELECT d.item, d.detector, d.high, d.medium, d.low, d.accepted, d.value_count,"
                  + " d.staff_count FROM item i CROSS JOIN detector_count d ON d.item = i.key WHERE"
                  + " i.mailbox = ? ORDER BY 1, 2"),
          in(
              FINDING,
              "SELECT detector, fingerprint, item, high, medium, low, accepted, records, staff"
                  + " FROM finding WHERE mailbox = ? ORDER BY detector, fingerprint, item"));

  /** Of a mailbox. A ledger without headers has the seals that it had before there were any. */
  static final List<SealedRows> HEADERS =
      List.of(
          in(
              HEADER,
              "SELECT h.item, h.sealed FROM item i CROSS JOIN item_header h ON h.item = i.key"
                  + " WHERE i.mailbox = ? ORDER BY h.item"));

  /** Of a mailbox. The same of a ledger whose items are all in rows. */
  static final List<SealedRows> BLOCKS =
      List.of(
          of(
              "SELECT key, first, last, items, holding, findings, oldest_end, newest, piece,"
                  + " pieces FROM settled WHERE mailbox = ? ORDER BY key"),
          of(
              "SELECT p.key, p.facts FROM settled s CROSS JOIN settled_piece p ON p.key BETWEEN"
                  + " s.piece AND s.piece + s.pieces - 1 WHERE s.mailbox = ? ORDER BY p.key"),
          of(
              "SELECT f.folder, f.generation, f.block, f.holding FROM folder d CROSS JOIN"
                  + " settled_folder f ON f.folder = d.key WHERE d.mailbox = ? ORDER BY 1, 2, 3"));

  static SealedRows of(String sql) {
    return in("", sql);
  }

  private static SealedRows in(String table, String sql) {
    return new SealedRows(sql, sql, table);
  }

  /**
   * Rows of a mailbox in a table whose key begins with the scan, read by the numbers of the scans
   * that have rows there: else each mailbox would be looked for in the rows of all.
   */
  private static SealedRows byScan(String table, String columns, String order) {
    String named =
        "SELECT scan, %s FROM %s WHERE mailbox = ? ORDER BY %s".formatted(columns, table, order);
    String scans =
        "WITH RECURSIVE scans (k) AS (SELECT min(scan) FROM %1$s UNION ALL SELECT (SELECT min(scan)"
            + " FROM %1$s WHERE scan > k) FROM scans WHERE k IS NOT NULL)";
    String rows =
        " SELECT scan, %2$s FROM scans CROSS JOIN %1$s ON scan = k AND mailbox = ? ORDER BY %3$s";
    return new SealedRows(named, (scans + rows).formatted(table, columns, order), table);
  }
}
