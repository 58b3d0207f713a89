package org.mailboxinventory.scanner.engine.item;

import java.time.Duration;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemFacts;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;

/** Turns items into facts, one after the other. For one thread. */
public interface ItemReading {

  /**
   * The facts of {@code item}.
   *
   * @throws ItemEndException when the scan is to stop and the item would take longer
   */
  ItemFacts scan(FolderId folder, SourceItem item);

  /** An item of which nothing was read, for this reason. */
  ItemFacts unread(FolderId folder, SourceItem item, Reason reason);

  /** How long the item at hand has taken, or the last one took, waiting apart. */
  Duration taken();
}
