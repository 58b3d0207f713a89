package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a PDF, and remembers how many pages it announced before its page tree was mended. */
public final class PagesParser extends PDFParser {
  private int announced;

  private PagesParser(RandomAccessRead source, String password, StreamCacheCreateFunction cache)
      throws IOException {
    super(source, password, null, null, cache);
  }

  /** A document that was opened. */
  public record Opened(PDDocument document, int announcedPages, boolean cut) {}

  /** Opens it; {@code source} is closed with it, or here where it cannot be opened. */
  public static Opened open(
      RandomAccessRead source, String password, StreamCacheCreateFunction cache)
      throws IOException {
    try {
      boolean cut = PdfEnd.isCut(source);
      PagesParser parser = new PagesParser(source, password, cache);
      PDDocument document = parser.parse();
      return new Opened(document, parser.announced, cut);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeQuietly(source);
      throw e;
    }
  }

  @Override
  protected void checkPages(COSDictionary root) throws IOException {
    COSDictionary pages = root.getCOSDictionary(COSName.PAGES);
    announced = pages == null ? 0 : pages.getInt(COSName.COUNT, 0);
    super.checkPages(root);
  }
}
