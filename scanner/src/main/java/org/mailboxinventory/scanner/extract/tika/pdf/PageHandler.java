package org.mailboxinventory.scanner.extract.tika.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.sheet.CellSink;
import org.mailboxinventory.scanner.extract.sheet.Tables;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.mailboxinventory.scanner.extract.tika.pdf.damage.PageDamage;
import org.mailboxinventory.scanner.extract.tika.pdf.damage.PagesParser;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes on what Tika writes of a PDF, and writes the text of each page where Tika begins it. So
 * that no text comes twice, the page has no contents while Tika looks at it.
 */
final class PageHandler extends DefaultHandler {
  private final XhtmlText text;
  private final PdfText pageText;
  private final PageView view;
  private Iterator<PDPage> pages = Collections.emptyIterator();
  private final PageDamage damage = new PageDamage();
  private final StringBuilder field = new StringBuilder();
  private boolean inForm;
  private boolean failed;
  private int announced;
  private int seen;
  private @Nullable PDPage emptied;
  private @Nullable COSBase contents;

  PageHandler(XhtmlText text, PageView view) {
    this.text = text;
    this.view = view;
    this.pageText = new PdfText(new OwnTables(text), text::line, damage);
  }

  /** The pages that are to come are those of this document. */
  void of(PagesParser.Opened opened) {
    pages = opened.document().getPages().iterator();
    announced = opened.announcedPages();
    failed |= opened.cut();
  }

  /** Whether some page could not be read, or not all of it, or is not there. */
  boolean failed() {
    return failed || damage.found() || seen < announced;
  }

  /** Gives the last page its contents back. */
  void close() {
    if (emptied != null) {
      emptied.getCOSObject().setItem(COSName.CONTENTS, contents);
      emptied = null;
    }
  }

  private void page() throws SAXException {
    close();
    if (!pages.hasNext()) {
      return;
    }
    PDPage page = pages.next();
    seen++;
    try {
      if (!text.limitReached()) {
        pageText.write(damage.checked(page));
      }
    } catch (IOException e) {
      if (text.limitReached()) {
        throw new SAXException(e);
      }
      failed = true;
    } catch (RuntimeException e) {
      failed = true;
    }
    view.see(page, pageText.letters(), pageText.untold());
    emptied = page;
    contents = page.getCOSObject().getItem(COSName.CONTENTS);
    page.getCOSObject().removeItem(COSName.CONTENTS);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    if (inForm && localName.equals("li")) {
      field();
    }
    text.startElement(uri, localName, qName, attributes);
    inForm |= localName.equals("div") && "acroform".equals(attributes.getValue("class"));
    if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
      page();
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    if (inForm) {
      field();
      inForm = !localName.equals("div");
    }
    text.endElement(uri, localName, qName);
  }

  /** Writes what a form says of a field, unless its value was written with its page. */
  private void field() throws SAXException {
    String said = field.toString();
    field.setLength(0);
    int value = said.indexOf(": ");
    if (!said.isBlank() && (value < 0 || !pageText.hasField(said.substring(value + 2)))) {
      text.characters(said.toCharArray(), 0, said.length());
    }
  }

  @Override
  public void characters(char[] chars, int from, int length) throws SAXException {
    if (inForm) {
      field.append(chars, from, length);
    } else {
      text.characters(chars, from, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int from, int length) throws SAXException {
    text.ignorableWhitespace(chars, from, length);
  }

  /** Tables of a page as tables of the text. */
  private record OwnTables(XhtmlText text) implements Tables {
    @Override
    public CellSink begin() {
      text.beginTable();
      return text;
    }

    @Override
    public void end() {
      text.endTable();
    }
  }
}
