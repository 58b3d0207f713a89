package org.mailboxinventory.scanner.extract.tika.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.mailboxinventory.scanner.extract.tika.pdf.damage.PagesParser;
import org.xml.sax.SAXException;

/**
 * PDF files: the text of their pages from the places of the letters; comments, forms, attachments
 * and properties as Tika finds them.
 */
public final class PdfPagesParser extends PDFParser {
  private static final long serialVersionUID = 1L;

  private final transient PageHandler pages;

  private PdfPagesParser(PageHandler pages) {
    this.pages = pages;
  }

  /**
   * Reads a file. Each page is shown to the context's {@link PageView}; metadata warns when a page
   * could not be read, or when something of the file is lost.
   */
  public static void parse(
      TikaInputStream in, XhtmlText text, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    PageHandler pages =
        new PageHandler(text, context.get(PageView.class, (page, letters, untold) -> {}));
    try {
      new PdfPagesParser(pages).parse(in, pages, metadata, context);
    } finally {
      pages.close();
    }
    if (pages.failed()) {
      metadata.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, "a page that cannot be read");
    }
  }

  @Override
  protected PDDocument getPDDocument(
      InputStream in,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException {
    return kept(PagesParser.open(new RandomAccessReadBuffer(in), password, cache));
  }

  @Override
  protected PDDocument getPDDocument(
      Path path,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException {
    return kept(PagesParser.open(new RandomAccessReadBufferedFile(path), password, cache));
  }

  private PDDocument kept(PagesParser.Opened opened) {
    pages.of(opened);
    return opened.document();
  }
}
