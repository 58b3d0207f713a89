package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.mailboxinventory.scanner.extract.barcode.Barcode;
import org.mailboxinventory.scanner.extract.barcode.BarcodeReader;
import org.mailboxinventory.scanner.extract.barcode.EncodedPicture;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;
import org.mailboxinventory.scanner.extract.tika.pdf.PageView;

/**
 * What there is to see on the pages of a PDF beside their text: which of them are pictures, and the
 * codes in the images on them, each image once. Pages count from 0.
 */
final class PageImages implements PageView {
  /** A page with fewer characters holds no text to speak of: a number, a stray mark. */
  private static final int NO_TEXT = 10;

  /** A page with fewer may still be a scan, under what the scanning program wrote on it. */
  private static final int LITTLE_TEXT = 100;

  /** Bytes that say how to draw what could be letters. */
  private static final int DRAWING = 500;

  /** Pixels that a picture of a whole page has at least. */
  private static final long PAGE_SIZED = 500_000;

  private static final int MOST_IMAGES = 100;

  private final BarcodeReader barcodes;
  private final boolean onlyBesideText;
  private final List<Integer> withoutText = new ArrayList<>();
  private final List<Barcode> codes = new ArrayList<>();
  private final Set<COSBase> seen = new HashSet<>();
  private int pages;
  private boolean textless = true;
  private boolean failed;

  /**
   * @param onlyBesideText whether images of pages without text are left out, as these pages are
   *     looked at whole
   */
  PageImages(BarcodeReader barcodes, boolean onlyBesideText) {
    this.barcodes = barcodes;
    this.onlyBesideText = onlyBesideText;
  }

  @Override
  public void see(PDPage page, int letters, int untold) {
    int number = pages++;
    textless &= letters == 0;
    try {
      List<PDImageXObject> images = PdfImages.on(page);
      boolean picture = untold > letters || isPicture(page, letters, images);
      if (picture) {
        withoutText.add(number);
      }
      if (!picture || !onlyBesideText) {
        images.forEach(this::look);
      }
    } catch (RuntimeException e) {
      failed = true;
    }
  }

  private void look(PDImageXObject image) {
    if (seen.size() >= MOST_IMAGES || !seen.add(image.getCOSObject())) {
      return;
    }
    EncodedPicture encoded = PdfImages.encoded(image);
    GreyPicture picture = encoded == null ? PdfImages.grey(image) : null;
    if (encoded != null) {
      codes.addAll(barcodes.read(encoded));
    } else if (picture != null) {
      codes.addAll(barcodes.read(picture));
    }
  }

  private static boolean isPicture(PDPage page, int letters, List<PDImageXObject> images) {
    boolean pageSized = images.stream().anyMatch(image -> PdfImages.pixels(image) >= PAGE_SIZED);
    return (letters == 0 && (!images.isEmpty() || isDrawing(page)))
        || (letters < NO_TEXT && !images.isEmpty())
        || (letters < LITTLE_TEXT && pageSized);
  }

  /** Whether it has more lines and curves than a blank page. */
  private static boolean isDrawing(PDPage page) {
    try (InputStream in = page.getContents()) {
      return (in != null && in.readNBytes(DRAWING).length == DRAWING)
          || PdfImages.drawnInForms(page, DRAWING);
    } catch (IOException e) {
      return false;
    }
  }

  /** How many pages there are. */
  int pages() {
    return pages;
  }

  /** Pages that draw something and hold no text, or hardly any beside a picture of a page. */
  List<Integer> withoutText() {
    return withoutText;
  }

  /** Whether no page has a letter. */
  boolean textless() {
    return textless;
  }

  /** The codes in the images. */
  List<Barcode> codes() {
    return codes;
  }

  /** Whether some page's images could not be looked at. */
  boolean failed() {
    return failed;
  }
}
