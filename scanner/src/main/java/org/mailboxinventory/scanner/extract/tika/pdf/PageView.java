package org.mailboxinventory.scanner.extract.tika.pdf;

import org.apache.pdfbox.pdmodel.PDPage;

/** Sees the pages of a PDF while it is open, each after its text was written, in order. */
public interface PageView {
  /**
   * Sees one.
   *
   * @param letters how many it has, as far as it could be read
   * @param untold how many signs it has beside them of which its fonts do not say what they are
   */
  void see(PDPage page, int letters, int untold);
}
