package org.mailboxinventory.scanner.spark.facts;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.report.packed.Packer;
import org.mailboxinventory.scanner.engine.Faults;
import org.mailboxinventory.scanner.engine.item.ItemEndException;
import org.mailboxinventory.scanner.engine.item.ItemReading;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * Reads items in a task, as the local engine does it: a fault costs the item, not the run. For one
 * thread.
 */
public final class TaskItems {
  private final ItemReading scan;
  private final Packer bytes = new Packer();
  private @Nullable String fault;

  public TaskItems(ItemReading scan) {
    this.scan = scan;
  }

  /**
   * An item's facts as bytes.
   *
   * @throws ItemEndException when the scan is to stop and the item would take longer
   */
  public byte[] facts(FolderId folder, SourceItem item) {
    fault = null;
    return FactsBytes.write(read(folder, item), bytes);
  }

  private ItemFacts read(FolderId folder, SourceItem item) {
    try {
      return scan.scan(folder, item);
    } catch (ItemEndException stopped) {
      throw stopped;
    } catch (OutOfMemoryError e) {
      return scan.unread(folder, item, Reason.OUT_OF_MEMORY);
    } catch (RuntimeException | StackOverflowError e) {
      fault = Faults.trace(e);
      return scan.unread(folder, item, Reason.CRASHED);
    }
  }

  /** Class and stack of the fault that the last item met; null for none. */
  public @Nullable String fault() {
    return fault;
  }
}
