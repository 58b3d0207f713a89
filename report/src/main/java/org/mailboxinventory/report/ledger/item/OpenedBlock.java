package org.mailboxinventory.report.ledger.item;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.packed.Unpacker;

/** Reads a block of items in the order in which {@link ItemBlock} wrote it. */
final class OpenedBlock {
  private static final int HAS_KEY = 7;
  private static final int HAS_TIME = 8;
  private static final int PARTS = 16;
  private static final int FINDINGS = 17;
  private static final Fingerprint NONE = new Fingerprint(0, 0);
  private static final byte[] NO_RECORDS = {};

  private final Unpacker in;
  private final ByteBuffer prints;
  private final int size;
  private final long[][] column;
  private final long[][] ofPart;
  private final long[][] ofFinding;

  /** {@code prints}: its fingerprints and digests; {@code in}: all else. */
  OpenedBlock(Unpacker in, ByteBuffer prints) {
    this.in = in;
    this.prints = prints;
    this.size = in.small();
    this.column = columns(ItemBlock.OF_ITEM.size(), size);
    this.ofPart = columns(ItemBlock.OF_PART.size(), total(column[PARTS]));
    this.ofFinding = columns(ItemBlock.OF_FINDING.size(), total(column[FINDINGS]));
  }

  private long[][] columns(int columns, int rows) {
    long[][] all = new long[columns][rows];
    for (long[] one : all) {
      long before = 0;
      for (int row = 0; row < rows; row++) {
        before += in.signed();
        one[row] = before;
      }
    }
    return all;
  }

  private static int total(long[] numbers) {
    return Math.toIntExact(Arrays.stream(numbers).sum());
  }

  /**
   * Without what counts of items are not made from: parts, records, and digests, which are all 0.
   * That is most of the work.
   */
  List<StoredItem> counted() {
    List<String> ids = ids();
    List<StoredItem> items = new ArrayList<>(size);
    int finding = 0;
    for (int i = 0; i < size; i++) {
      int last = finding + (int) column[FINDINGS][i];
      List<StoredItem.Finding> findings = new ArrayList<>(last - finding);
      for (; finding < last; finding++) {
        findings.add(finding(finding, NONE, NO_RECORDS));
      }
      items.add(item(i, ids.get(i), NONE, null, List.of(), findings));
    }
    return items;
  }

  List<StoredItem> items() {
    List<String> ids = ids();
    List<Fingerprint> own = own();
    List<StoredItem.Finding> findings = findings();
    List<StoredItem> items = new ArrayList<>(size);
    int part = 0;
    int finding = 0;
    int print = 0;
    for (int i = 0; i < size; i++) {
      Fingerprint facts = own.get(print++);
      Fingerprint messageKey = column[HAS_KEY][i] == 0 ? null : own.get(print++);
      int lastPart = part + (int) column[PARTS][i];
      int last = finding + (int) column[FINDINGS][i];
      items.add(
          item(
              i,
              ids.get(i),
              facts,
              messageKey,
              parts(part, lastPart),
              findings.subList(finding, last)));
      part = lastPart;
      finding = last;
    }
    return items;
  }

  private StoredItem item(
      int i,
      String id,
      Fingerprint facts,
      @Nullable Fingerprint messageKey,
      List<StoredItem.Part> parts,
      List<StoredItem.Finding> findings) {
    return new StoredItem(
        (int) column[0][i],
        (int) column[1][i],
        id,
        (int) column[2][i],
        (int) column[3][i],
        (int) column[4][i],
        (int) column[5][i],
        facts,
        (int) column[6][i],
        messageKey,
        column[HAS_TIME][i] == 0 ? null : (Long) column[9][i],
        column[10][i] != 0,
        column[11][i] != 0,
        column[12][i],
        (int) column[13][i],
        (int) column[14][i],
        (int) column[15][i],
        parts,
        findings);
  }

  private List<StoredItem.Part> parts(int from, int to) {
    List<StoredItem.Part> parts = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      parts.add(
          new StoredItem.Part(
              ofPart[0][i] != 0,
              (int) ofPart[1][i],
              (int) ofPart[2][i],
              (int) ofPart[3][i],
              (int) ofPart[4][i]));
    }
    return parts;
  }

  private List<StoredItem.Finding> findings() {
    List<Fingerprint> values = values();
    List<StoredItem.Finding> findings = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      findings.add(finding(i, values.get(i), in.bytes()));
    }
    return findings;
  }

  private StoredItem.Finding finding(int i, Fingerprint value, byte[] records) {
    return new StoredItem.Finding(
        (int) ofFinding[0][i],
        value,
        (int) ofFinding[1][i],
        (int) ofFinding[2][i],
        (int) ofFinding[3][i],
        (int) ofFinding[4][i],
        records,
        (int) ofFinding[5][i]);
  }

  /** The value of each finding. */
  private List<Fingerprint> values() {
    int findings = ofFinding[0].length;
    List<Fingerprint> distinct = new ArrayList<>();
    List<Fingerprint> values = new ArrayList<>(findings);
    for (int i = 0; i < findings; i++) {
      int number = in.small();
      if (number == 0) {
        distinct.add(print());
      }
      values.add(distinct.get(number == 0 ? distinct.size() - 1 : number - 1));
    }
    return values;
  }

  /** The digest of each item's facts, and behind it its message key where it has one. */
  private List<Fingerprint> own() {
    List<Fingerprint> own = new ArrayList<>(2 * size);
    for (long key : column[HAS_KEY]) {
      for (long left = 1 + key; left > 0; left--) {
        own.add(print());
      }
    }
    return own;
  }

  private Fingerprint print() {
    return new Fingerprint(prints.getLong(), prints.getLong());
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>(size);
    byte[] before = {};
    for (int i = 0; i < size; i++) {
      int same = in.small();
      byte[] rest = in.bytes();
      byte[] id = Arrays.copyOf(before, same + rest.length);
      System.arraycopy(rest, 0, id, same, rest.length);
      ids.add(new String(id, StandardCharsets.UTF_8));
      before = id;
    }
    return ids;
  }
}
