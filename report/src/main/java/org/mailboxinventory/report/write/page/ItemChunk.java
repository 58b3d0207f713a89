package org.mailboxinventory.report.write.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.mailboxinventory.report.ledger.count.HeldItem;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemHeader;
import org.mailboxinventory.report.model.ShownText;

/** The heaviest mails of some mailboxes, in columns, with a dictionary of their folders. */
final class ItemChunk {
  private static final int KILOBYTE = 1024;
  private static final int SENT = 1;
  private static final int EXTERNAL = 2;
  private static final int IN_PART = 4;
  private static final int BULK = 8;
  private static final int DRAFT = 16;

  private final Codes codes;
  private final Map<String, Integer> folders = new LinkedHashMap<>();
  private final List<Long> counts = new ArrayList<>();
  private final List<HeldItem> items = new ArrayList<>();

  ItemChunk(Codes codes) {
    this.codes = codes;
  }

  /** The next mailbox has these. */
  void add(List<HeldItem> ofMailbox) {
    counts.add((long) ofMailbox.size());
    for (HeldItem item : ofMailbox) {
      items.add(item);
      folders.putIfAbsent(ShownText.of(item.folder()), folders.size());
    }
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  byte[] packed() {
    Columns columns = new Columns();
    columns.number(folders.size());
    columns.texts(List.copyOf(folders.keySet()));
    columns.numbers(counts.stream().mapToLong(Long::longValue).toArray());
    columns.numbers(of(it -> folders.getOrDefault(ShownText.of(it.folder()), 0)));
    columns.numbers(of(it -> Months.minute(it.at())));
    columns.numbers(of(ItemChunk::flags));
    columns.numbers(of(it -> Math.max(0, it.bytes()) / KILOBYTE));
    columns.numbers(of(it -> it.reason() == null ? 0 : Codes.REASONS.indexOf(it.reason()) + 1));
    columns.numbers(of(it -> it.found().size()));
    List<HeldItem.Found> found = items.stream().flatMap(it -> it.found().stream()).toList();
    columns.numbers(found.stream().mapToLong(it -> codes.detector(it.detector())).toArray());
    columns.numbers(found.stream().mapToLong(HeldItem.Found::values).toArray());
    columns.texts(items.stream().map(it -> ShownText.of(it.id())).toList());
    columns.texts(headers(ItemHeader::subject));
    columns.texts(headers(it -> String.join(" ", it.parties())));
    return columns.packed();
  }

  private List<String> headers(Function<ItemHeader, String> text) {
    return items.stream()
        .map(it -> it.header() == null ? "" : ShownText.of(text.apply(it.header())))
        .toList();
  }

  private long[] of(ToLongFunction<HeldItem> value) {
    return items.stream().mapToLong(value).toArray();
  }

  private static int flags(HeldItem item) {
    return (item.sent() ? SENT : 0)
        + (item.external() ? EXTERNAL : 0)
        + (item.readInPart() ? IN_PART : 0)
        + (item.bulk() ? BULK : 0)
        + (item.kind() == Item.Kind.DRAFT ? DRAFT : 0);
  }
}
