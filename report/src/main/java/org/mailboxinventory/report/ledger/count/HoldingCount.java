package org.mailboxinventory.report.ledger.count;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.Fingerprints;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.MailboxId;

/** Counts what one detector found in one mailbox, item by item. */
final class HoldingCount {
  private static final int BULK = 50;

  private long high;
  private long medium;
  private long low;
  private long accepted;
  private long items;
  private long itemsWithoutKey;
  private long sent;
  private long external;
  private long bulk;
  private long candidates;
  private long values;
  private @Nullable Long oldest;
  private @Nullable Long newest;
  private final FingerprintSet messages = new FingerprintSet();
  private final boolean harmless;

  /** {@code harmless}: all of it is accepted, whatever was said of each match. */
  HoldingCount(boolean harmless) {
    this.harmless = harmless;
  }

  /** Adds one item: what detector, counts, values, ways and time {@link MailboxReader} asks for. */
  void add(ResultSet row) throws SQLException {
    high += row.getLong(3);
    medium += row.getLong(4);
    low += row.getLong(5);
    accepted += row.getLong(6);
    if (!harmless) {
      long distinct = row.getLong(7);
      candidates += distinct;
      bulk += distinct >= BULK ? 1 : 0;
    }
    items++;
    sent += row.getLong(8);
    external += row.getLong(9);
    byte[] key = row.getBytes(10);
    if (key == null) {
      itemsWithoutKey++;
    } else {
      messages.add(Fingerprints.high(key), Fingerprints.low(key));
    }
    long at = row.getLong(11);
    if (!row.wasNull()) {
      oldest = oldest == null ? at : Math.min(oldest, at);
      newest = newest == null ? at : Math.max(newest, at);
    }
  }

  boolean harmless() {
    return harmless;
  }

  /** Items' values one after another: no fewer than there are distinct ones. */
  long candidates() {
    return candidates;
  }

  void addValues(long distinct) {
    values += distinct;
  }

  long values() {
    return values;
  }

  long items() {
    return items;
  }

  long matches() {
    return high + medium + low;
  }

  Holding holding(MailboxId mailbox, View.Detector detector) {
    String name = "holding\n" + mailbox + "\n" + detector.id();
    return new Holding(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
        detector.id().value(),
        detector.facts().category(),
        matches(),
        high,
        medium,
        low,
        items,
        messages.size() + itemsWithoutKey,
        values,
        sent,
        external,
        bulk,
        harmless ? matches() : accepted,
        oldest == null ? null : Instant.ofEpochMilli(oldest),
        newest == null ? null : Instant.ofEpochMilli(newest));
  }
}
