package org.mailboxinventory.scanner.extract.tika.frame;

import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Hears parts, and beforehand which ones will come, so that none is lost when the reading dies. */
public interface PartStream extends PartSink {

  /** A part of this path and size will come. */
  void announce(SensitiveText path, long bytes);
}
