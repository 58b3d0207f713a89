package org.mailboxinventory.report.ledger.count;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.distinct.FingerprintSet;
import org.mailboxinventory.report.ledger.distinct.ValueWays;
import org.mailboxinventory.report.ledger.item.StoredItem;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Holding;
import org.mailboxinventory.report.model.HoldingDetail;
import org.mailboxinventory.report.model.Item.FreeMail;
import org.mailboxinventory.report.model.MailboxId;

/** Counts what one detector found in one mailbox, item by item. */
final class HoldingCount {
  private static final long DAY = 86_400_000;

  private long high;
  private long medium;
  private long low;
  private long accepted;
  private long items;
  private long itemsWithoutKey;
  private long sent;
  private long external;
  private long bulk;
  private long staffValues;
  private long outside;
  private long outsideBulk;
  private long freeMail;
  private long freeMailUnknown;
  private long outsideUnknown;
  private long outsideUnknownBulk;
  private long externalUnknown;
  private long values;
  private long sentValues;
  private long externalValues;
  private long outsideValues;
  private long freeMailValues;
  private final SortedMap<Integer, Long> itemsByYear = new TreeMap<>();
  private @Nullable Long oldest;
  private @Nullable Long newest;
  private @Nullable FingerprintSet messages = new FingerprintSet();
  private long distinctMessages;
  private final boolean harmless;

  /** {@code harmless}: all of it is accepted, whatever was said of each match. */
  HoldingCount(boolean harmless) {
    this.harmless = harmless;
  }

  /** Adds one item, with what the detector found in it. */
  void add(StoredItem item, StoredItem.Sum sum) {
    high += sum.high();
    medium += sum.medium();
    low += sum.low();
    accepted += sum.accepted();
    boolean many = isBulk(sum);
    bulk += many ? 1 : 0;
    items++;
    sent += item.sent() ? 1 : 0;
    external += item.external() ? 1 : 0;
    ways(item, many);
    Fingerprint key = item.messageKey();
    if (key == null) {
      itemsWithoutKey++;
    } else {
      Objects.requireNonNull(messages).add(key.high(), key.low());
    }
    Long at = item.at();
    if (at != null) {
      itemsByYear.merge(LocalDate.ofEpochDay(Math.floorDiv(at, DAY)).getYear(), 1L, Long::sum);
      oldest = oldest == null ? at : Math.min(oldest, at);
      newest = newest == null ? at : Math.max(newest, at);
    }
  }

  /** All items were added: their keys are counted and go, since there are many holdings. */
  void allAdded() {
    if (messages != null) {
      distinctMessages = messages.size();
      messages = null;
    }
  }

  /** Whether an item holds so many values of this detector that it counts as bulk. */
  boolean isBulk(StoredItem.Sum sum) {
    return !harmless && sum.values() >= HoldingDetail.BULK_VALUES;
  }

  private void ways(StoredItem item, boolean many) {
    int free = item.freeMail();
    if (free == FreeMail.OUTSIDE_NOT_KNOWN.code()) {
      externalUnknown++;
      outsideUnknown += item.sent() ? 1 : 0;
      outsideUnknownBulk += item.sent() && many ? 1 : 0;
    }
    if (!item.sent() || !item.external()) {
      return;
    }
    outside++;
    outsideBulk += many ? 1 : 0;
    freeMail += free == FreeMail.YES.code() ? 1 : 0;
    freeMailUnknown += free == FreeMail.NOT_KNOWN.code() ? 1 : 0;
  }

  boolean harmless() {
    return harmless;
  }

  void addStaffValues(long distinct) {
    staffValues += distinct;
  }

  void addValues(ValueWays.Distinct distinct) {
    values += distinct.values();
    sentValues += distinct.sent();
    externalValues += distinct.external();
    outsideValues += distinct.outside();
    freeMailValues += distinct.freeMail();
  }

  long values() {
    return values;
  }

  /** Distinct values in what was sent outside. */
  long outsideValues() {
    return outsideValues;
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
        distinctMessages + itemsWithoutKey,
        values,
        staffValues,
        sent,
        external,
        bulk,
        harmless ? matches() : accepted,
        oldest == null ? null : Instant.ofEpochMilli(oldest),
        newest == null ? null : Instant.ofEpochMilli(newest),
        new HoldingDetail(
            sentValues,
            externalValues,
            outside,
            outsideValues,
            outsideBulk,
            freeMail,
            freeMailValues,
            freeMailUnknown,
            outsideUnknown,
            outsideUnknownBulk,
            externalUnknown,
            itemsByYear));
  }
}
