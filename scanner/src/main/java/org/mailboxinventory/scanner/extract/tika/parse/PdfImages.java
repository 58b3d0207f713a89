package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.barcode.EncodedPicture;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;
import org.mailboxinventory.scanner.extract.picture.PictureFile;

/** The images on a page of a PDF, and what they look like. */
final class PdfImages {
  private static final int SMALLEST_CODE = 40;
  private static final int DEEPEST_FORM = 3;

  /**
   * Spaces whose numbers are shades, or red, green and blue, near enough to tell dark from light.
   */
  private static final Set<String> PLAIN_COLOURS =
      Set.of("DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "ICCBased");

  private PdfImages() {}

  /** Those that a page shows itself or in forms, each once. */
  static List<PDImageXObject> on(PDPage page) {
    List<PDImageXObject> found = new ArrayList<>();
    collect(page.getResources(), found, new HashSet<>(), 0);
    return found;
  }

  /** Whether some form that a page has draws with so many bytes at least. */
  static boolean drawnInForms(PDPage page, int bytes) throws IOException {
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (object(resources, name) instanceof PDFormXObject form) {
        try (InputStream in = form.getContents()) {
          if (in.readNBytes(bytes).length == bytes) {
            return true;
          }
        }
      }
    }
    return false;
  }

  static long pixels(PDImageXObject image) {
    return (long) image.getWidth() * image.getHeight();
  }

  /** JPEG 2000 needs a decoder that Java does not bring along; PDFBox would leave a blank. */
  static boolean canDecode(PDImageXObject image) {
    boolean jpeg2000 = image.getStream().getFilters().contains(COSName.JPX_DECODE);
    return !jpeg2000 || ImageIO.getImageReadersByFormatName("jpeg2000").hasNext();
  }

  /** In shades of grey; null when it is too small for a code, too large, or cannot be decoded. */
  static @Nullable GreyPicture grey(PDImageXObject image) {
    if (Math.min(image.getWidth(), image.getHeight()) < SMALLEST_CODE
        || pixels(image) > PictureFile.MOST_TO_HOLD
        || !canDecode(image)) {
      return null;
    }
    try {
      GreyPicture plain = plain(image);
      return plain == null ? GreyPicture.of(image.getImage()) : plain;
    } catch (IOException | RuntimeException e) {
      // No code can be seen in it.
      return null;
    }
  }

  /** As it is stored; null when its bytes alone do not say what it looks like. */
  static @Nullable EncodedPicture encoded(PDImageXObject image) {
    try (InputStream in = image.getCOSObject().createRawInputStream()) {
      return isPlain(image)
          ? new EncodedPicture(form(image), in.readAllBytes(), () -> grey(image))
          : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static String form(PDImageXObject image) throws IOException {
    COSStream stream = image.getCOSObject();
    return String.join(
        " ",
        String.valueOf(image.getWidth()),
        String.valueOf(image.getHeight()),
        String.valueOf(image.getColorSpace().getNumberOfComponents()),
        String.valueOf(stream.getFilters()),
        String.valueOf(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)));
  }

  /** Straight from its bytes; null when they have to be converted, masked or turned round first. */
  private static @Nullable GreyPicture plain(PDImageXObject image) throws IOException {
    if (!isPlain(image)) {
      return null;
    }
    int length = (int) pixels(image) * image.getColorSpace().getNumberOfComponents();
    try (InputStream in = image.createInputStream()) {
      byte[] bytes = in.readNBytes(length);
      return bytes.length == length
          ? GreyPicture.of(image.getWidth(), image.getHeight(), bytes)
          : null;
    }
  }

  private static boolean isPlain(PDImageXObject image) throws IOException {
    int components = image.getColorSpace().getNumberOfComponents();
    return image.getBitsPerComponent() == 8
        && (components == 1 || components == 3)
        && PLAIN_COLOURS.contains(image.getColorSpace().getName())
        && image.getDecode() == null
        && image.getMask() == null
        && image.getSoftMask() == null
        && image.getColorKeyMask() == null;
  }

  private static void collect(
      @Nullable PDResources resources, List<PDImageXObject> found, Set<COSBase> seen, int depth) {
    if (resources == null || depth > DEEPEST_FORM) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = object(resources, name);
      if (object == null || !seen.add(object.getCOSObject())) {
        continue;
      }
      if (object instanceof PDImageXObject image) {
        found.add(image);
      } else if (object instanceof PDFormXObject form) {
        collect(form.getResources(), found, seen, depth + 1);
      }
    }
  }

  private static @Nullable PDXObject object(PDResources resources, COSName name) {
    try {
      return resources.getXObject(name);
    } catch (IOException e) {
      return null;
    }
  }
}
