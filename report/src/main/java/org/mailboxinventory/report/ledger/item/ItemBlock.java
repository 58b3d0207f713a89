package org.mailboxinventory.report.ledger.item;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.packed.Packer;
import org.mailboxinventory.report.packed.Unpacker;

/**
 * Items of one mailbox as one run of bytes. It begins with a check sum of the rest; then come
 * fingerprints and digests as they are, since nothing makes them shorter, each value once; then
 * everything else, column by column and compressed. Numbers of a column are kept as the difference
 * from the one before, for most columns hardly change from item to item.
 */
final class ItemBlock {
  private static final int PRINT = 16;
  private static final int HEAD = 8;

  /** In this order; {@link OpenedBlock} reads them by their place. */
  static final List<ToLongFunction<StoredItem>> OF_ITEM =
      List.of(
          StoredItem::key,
          StoredItem::folder,
          StoredItem::fromScan,
          StoredItem::untilScan,
          StoredItem::generation,
          StoredItem::digest,
          StoredItem::kind,
          item -> item.messageKey() == null ? 0 : 1,
          item -> item.at() == null ? 0 : 1,
          item -> item.at() == null ? 0 : item.at(),
          item -> item.sent() ? 1 : 0,
          item -> item.external() ? 1 : 0,
          StoredItem::bytes,
          StoredItem::outcome,
          StoredItem::reason,
          StoredItem::freeMail,
          item -> item.parts().size(),
          item -> item.findings().size());

  static final List<ToLongFunction<StoredItem.Part>> OF_PART =
      List.of(
          part -> part.attachment() ? 1 : 0,
          StoredItem.Part::outcome,
          StoredItem.Part::reason,
          StoredItem.Part::provider,
          StoredItem.Part::parts);

  static final List<ToLongFunction<StoredItem.Finding>> OF_FINDING =
      List.of(
          StoredItem.Finding::detector,
          StoredItem.Finding::high,
          StoredItem.Finding::medium,
          StoredItem.Finding::low,
          StoredItem.Finding::accepted,
          StoredItem.Finding::staff);

  private ItemBlock() {}

  /** Packs items. */
  static byte[] bytes(List<StoredItem> items) {
    List<StoredItem.Part> parts = items.stream().flatMap(item -> item.parts().stream()).toList();
    List<StoredItem.Finding> findings =
        items.stream().flatMap(item -> item.findings().stream()).toList();
    Prints prints = new Prints();
    Packer out = new Packer();
    out.number(items.size());
    OF_ITEM.forEach(column -> write(items, column, out));
    OF_PART.forEach(column -> write(parts, column, out));
    OF_FINDING.forEach(column -> write(findings, column, out));
    ids(items, out);
    for (StoredItem item : items) {
      prints.add(item.facts());
      if (item.messageKey() != null) {
        prints.add(item.messageKey());
      }
    }
    for (StoredItem.Finding finding : findings) {
      out.number(prints.number(finding.value()));
    }
    findings.forEach(finding -> out.bytes(finding.records()));
    return joined(prints.all, out.packed());
  }

  private static <T> void write(List<T> rows, ToLongFunction<T> column, Packer out) {
    long before = 0;
    for (T row : rows) {
      long number = column.applyAsLong(row);
      out.signed(number - before);
      before = number;
    }
  }

  /** Of each id, how much of it is that of the one before, and the rest. */
  private static void ids(List<StoredItem> items, Packer out) {
    byte[] before = {};
    for (StoredItem item : items) {
      byte[] id = item.id().getBytes(StandardCharsets.UTF_8);
      int difference = Arrays.mismatch(before, id);
      int same = difference < 0 ? id.length : difference;
      out.number(same);
      out.bytes(Arrays.copyOfRange(id, same, id.length));
      before = id;
    }
  }

  /** Fingerprints one after another, and which values of findings are among them. */
  private static final class Prints {
    private final List<Fingerprint> all = new ArrayList<>();
    private final Map<Fingerprint, Integer> values = new HashMap<>();

    void add(Fingerprint print) {
      all.add(print);
    }

    /** 0 for a value that comes for the first time and follows in the list; else its number. */
    int number(Fingerprint value) {
      Integer known = values.putIfAbsent(value, values.size() + 1);
      if (known != null) {
        return known;
      }
      add(value);
      return 0;
    }
  }

  private static byte[] joined(List<Fingerprint> prints, byte[] packed) {
    ByteBuffer all = ByteBuffer.allocate(HEAD + prints.size() * PRINT + packed.length);
    all.putInt(0).putInt(prints.size());
    prints.forEach(print -> all.putLong(print.high()).putLong(print.low()));
    all.put(packed);
    return all.putInt(0, sum(all.array())).array();
  }

  private static int sum(byte[] block) {
    CRC32 sum = new CRC32();
    sum.update(block, Integer.BYTES, block.length - Integer.BYTES);
    return (int) sum.getValue();
  }

  /** Unpacks them. */
  static List<StoredItem> items(byte[] block) {
    return opened(block).items();
  }

  /** Unpacks of them what counts are made from: see {@link OpenedBlock#counted}. */
  static List<StoredItem> counted(byte[] block) {
    return opened(block).counted();
  }

  private static OpenedBlock opened(byte[] block) {
    ByteBuffer all = ByteBuffer.wrap(block);
    if (block.length < HEAD || all.getInt(0) != sum(block)) {
      throw new IllegalStateException("the check sum of a block of items is another");
    }
    int packed = HEAD + all.getInt(Integer.BYTES) * PRINT;
    Unpacker in = Unpacker.of(Arrays.copyOfRange(block, packed, block.length));
    return new OpenedBlock(in, all.position(HEAD));
  }
}
