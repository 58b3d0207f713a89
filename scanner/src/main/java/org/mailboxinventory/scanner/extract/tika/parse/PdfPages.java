package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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

/** A PDF as pages that may be pictures, and as images on pages. Pages count from 0. */
final class PdfPages implements Closeable {
  /** A page with fewer characters holds no text to speak of: a number, a stray mark. */
  private static final int NO_TEXT = 10;

  /** A page with fewer may still be a scan, under what the scanning program wrote on it. */
  private static final int LITTLE_TEXT = 100;

  /** Bytes that say how to draw what could be letters. */
  private static final int DRAWING = 500;

  /** Pixels that a picture of a whole page has at least. */
  private static final long PAGE_SIZED = 500_000;

  private static final float DOTS_AN_INCH = 300;
  private static final float FEWEST_DOTS_AN_INCH = 40;
  private static final float POINTS_AN_INCH = 72;
  private static final double MOST_PIXELS = 16_000_000;
  private static final int MOST_IMAGES = 100;

  private final PDDocument document;
  private final int[] characters;
  private final List<List<PDImageXObject>> images = new ArrayList<>();
  private final List<Integer> withoutText = new ArrayList<>();

  private PdfPages(PDDocument document, int[] characters) {
    this.document = document;
    this.characters = characters;
  }

  /**
   * Opens it.
   *
   * @param characters on each page
   * @param password what opens the document; null when nothing is needed
   */
  static PdfPages open(Content content, int[] characters, @Nullable String password)
      throws IOException {
    String key = password == null ? "" : password;
    Path file = content.file();
    PdfPages pages = null;
    try {
      pages =
          new PdfPages(
              file == null
                  ? Loader.loadPDF(content.head(Integer.MAX_VALUE), key)
                  : Loader.loadPDF(file.toFile(), key),
              characters);
      pages.look();
      return pages;
    } catch (RuntimeException e) {
      if (pages != null) {
        pages.close();
      }
      throw new IOException("a document cannot be opened", e);
    }
  }

  private void look() {
    int count = Math.min(document.getNumberOfPages(), characters.length);
    for (int i = 0; i < count; i++) {
      PDPage page = document.getPage(i);
      List<PDImageXObject> found = PdfImages.on(page);
      images.add(found);
      if (isPicture(page, characters[i], found)) {
        withoutText.add(i);
      }
    }
  }

  private static boolean isPicture(PDPage page, int characters, List<PDImageXObject> images) {
    boolean pageSized = images.stream().anyMatch(image -> PdfImages.pixels(image) >= PAGE_SIZED);
    return (characters == 0 && (!images.isEmpty() || isDrawing(page)))
        || (characters < NO_TEXT && !images.isEmpty())
        || (characters < LITTLE_TEXT && pageSized);
  }

  /** Whether it has more lines and curves than a blank page. */
  private static boolean isDrawing(PDPage page) {
    try (InputStream in = page.getContents()) {
      return in != null && in.readNBytes(DRAWING).length == DRAWING;
    } catch (IOException e) {
      return false;
    }
  }

  /** Pages that draw something and hold no text, or hardly any beside a picture of a page. */
  List<Integer> withoutText() {
    return withoutText;
  }

  /** The page as it is printed. */
  GreyPicture draw(int page) throws IOException {
    for (PDImageXObject image : images.get(page)) {
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

  /**
   * Each image that is large enough for a code, once.
   *
   * @param onlyBesideText whether pages without text are left out, as they are looked at whole
   */
  void images(boolean onlyBesideText, Consumer<GreyPicture> sink) {
    Set<COSBase> seen = new HashSet<>();
    Set<Integer> bare = onlyBesideText ? Set.copyOf(withoutText) : Set.of();
    for (int i = 0; i < images.size(); i++) {
      for (PDImageXObject image : images.get(i)) {
        if (!bare.contains(i) && seen.size() < MOST_IMAGES && seen.add(image.getCOSObject())) {
          GreyPicture picture = PdfImages.grey(image);
          if (picture != null) {
            sink.accept(picture);
          }
        }
      }
    }
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
