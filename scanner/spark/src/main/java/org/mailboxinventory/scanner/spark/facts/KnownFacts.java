package org.mailboxinventory.scanner.spark.facts;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Outcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.item.ItemReading;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Items that were read elsewhere: each stands for its facts. For one thread. */
public final class KnownFacts implements ItemReading {
  private final IdentityHashMap<SourceItem, ItemFacts> facts = new IdentityHashMap<>();
  private final Faults faults;

  public KnownFacts(Faults faults) {
    this.faults = faults;
  }

  /** An item without content that stands for these facts. */
  public SourceItem item(byte[] written, @Nullable String fault) {
    ItemFacts read;
    try {
      read = FactsBytes.read(written);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IllegalStateException("facts that were written cannot be read", e);
    }
    if (fault != null) {
      fault(fault);
    }
    SourceItem item =
        new SourceItem(
            read.item().id(),
            read.item().kind(),
            null,
            null,
            read.item().sent(),
            List.of(),
            // Small in any case: nothing of it is read here that could come to no end.
            Math.min(read.item().bytes(), 1),
            SensitiveText.empty(),
            SensitiveText.empty(),
            List.of(),
            List.of(),
            null);
    facts.put(item, read);
    return item;
  }

  /** A fault of the program, of which an executor kept class and stack. */
  public void fault(String trace) {
    faults.note(trace);
  }

  @Override
  public ItemFacts scan(FolderId folder, SourceItem item) {
    ItemFacts known = facts.remove(item);
    if (known != null) {
      return known;
    }
    Reason failure = item.failure();
    if (failure == null) {
      throw new IllegalStateException("an item comes that was not read");
    }
    // A file that holds no rows: no executor saw it.
    Item unread =
        new Item(
            item.id(), folder, item.kind(), null, item.at(), item.fromOwner(), false, item.bytes());
    return new ItemFacts(unread, new Outcome.Unread(failure), List.of(), List.of());
  }

  @Override
  public ItemFacts unread(FolderId folder, SourceItem item, Reason reason) {
    return new ItemFacts(
        scan(folder, item).item(), new Outcome.Unread(reason), List.of(), List.of());
  }

  @Override
  public Duration taken() {
    return Duration.ZERO;
  }
}
