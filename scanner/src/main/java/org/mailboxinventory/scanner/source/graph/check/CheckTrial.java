package org.mailboxinventory.scanner.source.graph.check;

import java.io.IOException;
import org.mailboxinventory.scanner.source.Page;

/** Takes the pages that a check reads as a scan would, to try out the rest of the way. */
@FunctionalInterface
public interface CheckTrial {

  /** Takes one page with items; whether it has seen enough. */
  boolean read(Page page) throws IOException;
}
