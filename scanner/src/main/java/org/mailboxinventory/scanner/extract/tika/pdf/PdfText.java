package org.mailboxinventory.scanner.extract.tika.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mailboxinventory.scanner.extract.sheet.Lines;
import org.mailboxinventory.scanner.extract.sheet.Tables;
import org.mailboxinventory.scanner.extract.tika.pdf.damage.PageDamage;
import org.mailboxinventory.scanner.extract.tika.pdf.form.Direction;
import org.xml.sax.SAXException;

/** Writes the text of pages, one after another. For one thread. */
final class PdfText {
  /** A page with more lines is written as they are. */
  private static final int MOST_LINES = 3_000;

  private final PdfGlyphs glyphs;
  private final PageText page;
  private final Lines lines;
  private boolean full;

  /** Into {@code tables} and {@code lines}; {@code damage} tells what the pages have lost. */
  PdfText(Tables tables, Lines lines, PageDamage damage) {
    this.glyphs = new PdfGlyphs(this::overflow, damage);
    this.page = new PageText(tables, lines);
    this.lines = lines;
  }

  /**
   * Writes a page.
   *
   * @throws IOException when not all of it can be read; what could be is written
   * @throws SAXException when there is more text than may be
   */
  void write(PDPage of) throws IOException, SAXException {
    full = false;
    try {
      glyphs.read(of);
    } catch (IOException | RuntimeException e) {
      write();
      throw e;
    }
    write();
  }

  /** How many letters the page written last has. */
  int letters() {
    return glyphs.seen();
  }

  /** How many signs of the page written last nobody can tell the letters of. */
  int untold() {
    return glyphs.untold();
  }

  /** Whether a field of a form with this text was written with its page. */
  boolean hasField(String value) {
    return glyphs.hasField(value);
  }

  private void write() throws SAXException {
    for (List<PdfLetter> letters : glyphs.straight()) {
      List<PdfLine> all = PdfLines.of(PdfWords.of(letters));
      if (full || all.size() > MOST_LINES) {
        page.plain(all);
      } else {
        page.page(all);
      }
    }
    if (!glyphs.aslant().isEmpty()) {
      lines.line(aslant());
    }
    glyphs.clear();
  }

  private String aslant() {
    StringBuilder text = new StringBuilder();
    int call = -1;
    for (PdfLetter letter : glyphs.aslant()) {
      boolean begins = text.length() > 0 && letter.call() != call;
      text.append(begins ? " " : "").append(letter.text());
      call = letter.call();
    }
    return Direction.logical(text);
  }

  private void overflow() throws IOException {
    full = true;
    try {
      write();
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }
}
