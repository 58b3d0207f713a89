package org.mailboxinventory.report.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.count.FactsSeal;
import org.mailboxinventory.report.ledger.put.DroppedRecords;
import org.mailboxinventory.report.ledger.put.FactBatches;
import org.mailboxinventory.report.ledger.put.Forgetting;
import org.mailboxinventory.report.ledger.put.OpenedItems;
import org.mailboxinventory.report.ledger.put.Rekeying;
import org.mailboxinventory.report.ledger.put.Retention;
import org.mailboxinventory.report.ledger.put.ScanRows;
import org.mailboxinventory.report.ledger.seal.Seals;
import org.mailboxinventory.report.ledger.store.Database;
import org.mailboxinventory.report.ledger.store.LedgerException;
import org.mailboxinventory.report.ledger.store.Names;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;

/**
 * What is done to a ledger beside scans: how long facts are kept, which are removed, under which
 * key they are, and the seal by which a change is found. What is removed leaves no byte behind.
 */
public final class LedgerCare {
  private final LedgerGate gate;
  private final Database database;
  private final Names names;
  private final LedgerGate.Change keep;
  private final ScanRows rows;
  private final FactBatches waiting;
  private final Path temporary;

  LedgerCare(
      LedgerGate gate,
      Database database,
      Names names,
      LedgerGate.Change keep,
      ScanRows rows,
      FactBatches waiting,
      Path temporary) {
    this.gate = gate;
    this.database = database;
    this.names = names;
    this.keep = keep;
    this.rows = rows;
    this.waiting = waiting;
    this.temporary = temporary;
  }

  /**
   * Has everything read again from now on, by as many scans as it takes; each folder's facts count
   * until it was read.
   */
  public void readAgain() {
    gate.write(
        () -> {
          rows.beginAllAnew();
          waiting.clear();
        });
  }

  /**
   * Removes what is gone since before {@code horizon}; what held earlier cannot be asked from then
   * on.
   */
  public void forgetBefore(Instant horizon) {
    gate.write(
        () -> {
          new Retention(database).forgetBefore(horizon);
          rows.forget();
        });
  }

  /**
   * Counts items of a mailbox as opened on a day, as many of {@code wanted} as the limit leaves,
   * and returns how many; the latest day is kept.
   */
  public int takeItems(MailboxId mailbox, LocalDate day, int wanted, int limit) {
    return gate.in(() -> new OpenedItems(database).take(mailbox, day, wanted, limit));
  }

  /** So many more items were opened on that day than were taken, or fewer when below zero. */
  public void settleItems(MailboxId mailbox, LocalDate day, int items) {
    gate.write(() -> new OpenedItems(database).add(mailbox, day, items));
  }

  /** Seals all facts under the key, so that a change from now on is found by {@link #unsealed}. */
  public void seal(FactsSeal.Key key) {
    gate.write(() -> new Seals(database).seal(key));
  }

  /** What is written from now on is not sealed, until it is sealed again. */
  public void unseal() {
    gate.write(() -> new Seals(database).open());
  }

  /** A digest of all seals, in hexadecimal; empty when there are none. */
  public String seals(FactsSeal.Key key) {
    return HexFormat.of().formatHex(gate.read(() -> new Seals(database).together(key)));
  }

  /** Whether facts are sealed: not while a scan is under way, nor after one that was killed. */
  public boolean isSealed() {
    return gate.read(() -> new Seals(database).isSealed());
  }

  /**
   * What was changed since it was sealed: ids of mailboxes, and an empty text for what belongs to
   * no mailbox, such as scans.
   */
  public List<String> unsealed(FactsSeal.Key key) {
    return gate.read(() -> new Seals(database).changed(key));
  }

  /** What it keeps, in numbers. */
  public LedgerInfo info() {
    return gate.read(
        () ->
            new LedgerInfo(
                database
                    .first("SELECT source FROM identity", row -> row.getString(1))
                    .orElse("none yet"),
                database.number("PRAGMA user_version"),
                database.number("SELECT count(*) FROM scan"),
                started("min"),
                started("max"),
                database.number("SELECT count(*) FROM mailbox"),
                database.number("SELECT count(*) FROM item WHERE until_scan IS NULL")
                    + database.number("SELECT sum(holding) FROM settled"),
                database.number("SELECT count(*) FROM item WHERE until_scan IS NOT NULL")
                    + database.number("SELECT sum(items - holding) FROM settled"),
                database.number("SELECT count(*) FROM finding")
                    + database.number("SELECT sum(findings) FROM settled"),
                new DroppedRecords(database, names).any(),
                (long) database.number("PRAGMA page_count") * database.number("PRAGMA page_size"),
                new Seals(database).isSealed()));
  }

  private @Nullable Instant started(String which) throws SQLException {
    long micros =
        database.first("SELECT " + which + "(started) FROM scan", row -> row.getLong(1)).orElse(0L);
    return micros == 0 ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /**
   * Drops which values stand in one record, now that people are counted, and every trace of it in
   * the file. Since nobody can be counted without it, the next scan reads everything from its
   * beginning.
   */
  public void dropRecords() {
    gate.write(
        () -> {
          new DroppedRecords(database, names).drop();
          rows.beginAllAnew();
          rows.forget();
        });
    rewrite();
  }

  /** Removes all facts of mailboxes, of whatever time; returns how many there were. */
  public int forgetMailboxes(Predicate<Mailbox> which) {
    return forgotten(forgetting -> forgetting.mailboxes(which));
  }

  /**
   * Removes all findings of a detector, of whatever time; returns how many there were. The next
   * scan reads the folders that held them again: else they would count as read and hold nothing.
   */
  public int forgetDetector(DetectorId detector) {
    return forgotten(forgetting -> forgetting.detector(detector));
  }

  /** Removes all findings of values, of whatever time; returns how many there were. */
  public int forgetValues(BiPredicate<DetectorId, Fingerprint> which) {
    return forgotten(forgetting -> forgetting.values(which));
  }

  /** Removes what people know items by, and every trace of it in the file; returns of how many. */
  public int forgetHeaders() {
    int removed = gate.in(() -> new Forgetting(database, names).headers());
    if (removed > 0) {
      rewrite();
    }
    return removed;
  }

  private interface Removal {
    int from(Forgetting forgetting) throws SQLException;
  }

  private int forgotten(Removal removal) {
    int removed =
        gate.in(
            () -> {
              int number = removal.from(new Forgetting(database, names));
              rows.forget();
              return number;
            });
    gate.in(
        () -> {
          keep.make();
          return removed;
        });
    rewrite();
    return removed;
  }

  /** Removes what is gone since before {@code horizon}, and every trace of it in the file. */
  public void retainFrom(Instant horizon) {
    forgetBefore(horizon);
    rewrite();
  }

  /**
   * Makes every fingerprint anew from the old one under another key; counts stay. Everything is
   * read again by the next scan, since new fingerprints of values are made from the values
   * themselves.
   *
   * @param keyed from what a fingerprint is of (a detector's id, or {@code message-id}) and the old
   *     one to the new one
   * @param keyCheck that of the new key
   * @throws LedgerException when ids in it were made under the old key
   */
  public void rotateKey(BiFunction<String, byte[], byte[]> keyed, String keyCheck) {
    gate.write(
        () -> {
          new Rekeying(database, keyed).apply(keyCheck);
          rows.beginAllAnew();
          rows.forget();
        });
    rewrite();
  }

  private void rewrite() {
    gate.alone(
        () -> {
          database.rewrite(temporary);
          return database;
        });
  }
}
