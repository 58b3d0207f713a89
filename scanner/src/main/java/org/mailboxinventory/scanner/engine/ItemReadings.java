package org.mailboxinventory.scanner.engine;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.engine.item.ItemEndException;
import org.mailboxinventory.scanner.engine.item.ItemReading;
import org.mailboxinventory.scanner.source.SourceItem;

/** Reads items so that one which cannot be read costs itself, not the run. For one thread. */
final class ItemReadings {
  private final ItemReading scan;
  private final HeavyItems heavyItems;
  private final Faults faults;

  ItemReadings(ItemReading scan, HeavyItems heavyItems, Faults faults) {
    this.scan = scan;
    this.heavyItems = heavyItems;
    this.faults = faults;
  }

  /** Null when the scan is to stop before the item is read to its end. */
  @Nullable ItemFacts facts(MailboxId mailbox, FolderId folder, SourceItem item) {
    if (!HeavyItems.isHeavy(item)) {
      return facts(folder, item);
    }
    Reason refused = heavyItems.begin(mailbox, item.id());
    if (refused != null) {
      return scan.unread(folder, item, refused);
    }
    ItemFacts facts = facts(folder, item);
    if (facts == null) {
      heavyItems.stopped(mailbox, item.id(), scan.taken());
    }
    return facts;
  }

  private @Nullable ItemFacts facts(FolderId folder, SourceItem item) {
    try {
      return scan.scan(folder, item);
    } catch (ItemEndException stopped) {
      return null;
    } catch (OutOfMemoryError e) {
      // What the item held is let go with this frame: it costs itself, not the run.
      return scan.unread(folder, item, Reason.OUT_OF_MEMORY);
    } catch (RuntimeException | StackOverflowError e) {
      faults.note(e);
      return scan.unread(folder, item, Reason.CRASHED);
    }
  }
}
