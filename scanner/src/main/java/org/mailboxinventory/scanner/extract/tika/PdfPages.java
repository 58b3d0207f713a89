package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.tika.io.TikaInputStream;
import org.jspecify.annotations.Nullable;

/** Tells pages that are pictures from pages that are empty. */
final class PdfPages {
  /** Fewer characters are a stamp or a page number; Tika draws the line for OCR here too. */
  private static final int FEW_CHARACTERS = 10;

  private PdfPages() {}

  /**
   * Whether some page has a picture and next to no text.
   *
   * @param characters of each page
   */
  static boolean anyPicture(Content content, int[] characters, @Nullable String password)
      throws IOException {
    if (!anyWithFew(characters)) {
      return false;
    }
    try (TikaInputStream in = content.openForTika();
        PDDocument document = Loader.loadPDF(in.getFile(), password == null ? "" : password)) {
      int pages = Math.min(characters.length, document.getNumberOfPages());
      for (int page = 0; page < pages; page++) {
        if (characters[page] < FEW_CHARACTERS
            && hasPicture(document.getPage(page).getResources(), new HashSet<>())) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean anyWithFew(int[] characters) {
    for (int onPage : characters) {
      if (onPage < FEW_CHARACTERS) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPicture(@Nullable PDResources resources, Set<COSBase> seen)
      throws IOException {
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      COSStream stream = object == null ? null : object.getCOSObject();
      if (object instanceof PDImageXObject) {
        return true;
      }
      if (object instanceof PDFormXObject form
          && seen.add(stream)
          && hasPicture(form.getResources(), seen)) {
        return true;
      }
    }
    return false;
  }
}
