package org.mailboxinventory.scanner.source.graph.check;

import java.io.IOException;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.Page;

/** Takes the pages that a check reads as a scan would, to try out the rest of the way. */
public interface CheckTrial {

  /** Pages of this mailbox are asked for from now on. */
  void opened(Mailbox mailbox);

  /** Takes one page with items; whether it has seen enough. */
  boolean read(Page page) throws IOException;
}
