package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;
import org.mailboxinventory.scanner.extract.picture.PictureException;
import org.mailboxinventory.scanner.extract.picture.PictureFile;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/** A PDF whose pages are drawn, as they are printed. Pages count from 0. */
final class PdfPages implements Closeable {
  private static final float DOTS_AN_INCH = 300;
  private static final float FEWEST_DOTS_AN_INCH = 40;
  private static final float POINTS_AN_INCH = 72;
  private static final double MOST_PIXELS = 16_000_000;

  private final PDDocument document;

  private PdfPages(PDDocument document) {
    this.document = document;
  }

  /**
   * Opens it.
   *
   * @param password what opens the document; null when nothing is needed
   */
  static PdfPages open(Content content, @Nullable String password) throws IOException {
    String key = password == null ? "" : password;
    Path file = content.file();
    try {
      return new PdfPages(
          file == null
              ? Loader.loadPDF(content.head(Integer.MAX_VALUE), key)
              : Loader.loadPDF(file.toFile(), key));
    } catch (RuntimeException e) {
      throw new IOException("a document cannot be opened", e);
    }
  }

  /** The page as it is printed. */
  GreyPicture draw(int page) throws IOException {
    for (PDImageXObject image : PdfImages.on(document.getPage(page))) {
      if (PdfImages.pixels(image) > PictureFile.MOST_TO_OPEN / 2) {
        throw new PictureException(Reason.TOO_LARGE, "more pixels than the limit");
      }
      if (!PdfImages.canDecode(image)) {
        throw new PictureException(Reason.UNSUPPORTED, "a picture of an unknown kind");
      }
    }
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    return GreyPicture.of(renderer.renderImageWithDPI(page, resolution(page), ImageType.RGB));
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      // It was read from, and is let go.
    }
  }

  private float resolution(int page) throws PictureException {
    PDRectangle box = document.getPage(page).getCropBox();
    double inches = (double) box.getWidth() * box.getHeight() / POINTS_AN_INCH / POINTS_AN_INCH;
    double most = Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01));
    if (most < FEWEST_DOTS_AN_INCH) {
      throw new PictureException(Reason.TOO_LARGE, "a page larger than the limit");
    }
    return (float) Math.min(DOTS_AN_INCH, most);
  }
}
