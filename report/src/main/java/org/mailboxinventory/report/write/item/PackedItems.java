package org.mailboxinventory.report.write.item;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.inventory.ItemWeights.Weighed;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.packed.PackedList;
import org.mailboxinventory.report.packed.Packer;
import org.mailboxinventory.report.packed.Unpacker;

/** What formats say of the items of a mailbox, in few bytes. */
final class PackedItems implements PackedList.Codec<MailboxItems> {
  private static final List<Item.Kind> KINDS = List.of(Item.Kind.values());
  private static final List<Reason> REASONS = List.of(Reason.values());
  private static final int SENT = 1;
  private static final int EXTERNAL = 2;
  private static final int IN_PART = 4;

  @Override
  public void write(MailboxItems items, Packer out) {
    out.number(items.count());
    out.each(
        items.byYear().entrySet(),
        year -> {
          out.signed(year.getKey());
          out.number(year.getValue());
        });
    out.each(items.heaviest(), it -> item(it, out));
  }

  private static void item(Weighed weighed, Packer out) {
    HeldItem item = weighed.item();
    out.number(Double.doubleToRawLongBits(weighed.weight()));
    out.text(item.id());
    out.text(item.folder());
    out.number(KINDS.indexOf(item.kind()));
    out.time(item.at());
    out.number(
        (item.sent() ? SENT : 0)
            | (item.external() ? EXTERNAL : 0)
            | (item.readInPart() ? IN_PART : 0));
    out.signed(item.bytes());
    out.number(item.reason() == null ? 0 : REASONS.indexOf(item.reason()) + 1);
    out.each(
        item.found(),
        found -> {
          out.text(found.detector());
          out.text(found.category());
          out.number(found.matches());
          out.number(found.values());
        });
    ItemHeader header = item.header();
    out.number(header == null ? 0 : 1);
    if (header != null) {
      out.text(header.subject());
      out.each(header.parties(), out::text);
    }
  }

  @Override
  public MailboxItems read(Unpacker in) {
    long count = in.number();
    SortedMap<Integer, Long> byYear = new TreeMap<>();
    for (int left = in.small(); left > 0; left--) {
      byYear.put((int) in.signed(), in.number());
    }
    return new MailboxItems(count, byYear, in.each(() -> item(in)));
  }

  private static Weighed item(Unpacker in) {
    double weight = Double.longBitsToDouble(in.number());
    String id = in.someText();
    String folder = in.someText();
    Item.Kind kind = KINDS.get(in.small());
    var at = in.time();
    int flags = in.small();
    long bytes = in.signed();
    int reason = in.small();
    return new Weighed(
        weight,
        new HeldItem(
            id,
            folder,
            kind,
            at,
            (flags & SENT) != 0,
            (flags & EXTERNAL) != 0,
            bytes,
            (flags & IN_PART) != 0,
            reason == 0 ? null : REASONS.get(reason - 1),
            in.each(
                () -> new HeldItem.Found(in.someText(), in.someText(), in.number(), in.number())),
            in.small() == 0 ? null : new ItemHeader(in.someText(), in.each(in::someText))),
        0);
  }
}
