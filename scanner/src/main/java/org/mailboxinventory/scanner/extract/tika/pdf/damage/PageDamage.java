package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Whether what draws a page is all there. PDFBox reads a packed stream up to where it is damaged,
 * and takes a lost one for an empty one and a lost page for an empty page; none of it is told.
 */
public final class PageDamage {
  private static final int HEADER = 2;
  private static final int PIECE = 8 * 1024;

  private final Set<COSStream> sound = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final byte[] packed = new byte[PIECE];
  private final byte[] plain = new byte[PIECE];

  /**
   * Whether some content of the page, or a drawing that it shows, is lost or damaged. Drawings that
   * a page before it showed are not looked at again.
   */
  public boolean isIn(PDPage page) throws IOException {
    return isMadeUp(page.getCOSObject())
        || lost(page.getCOSObject().getItem(COSName.CONTENTS))
        || (page.getResources() != null && damagedDrawing(page.getResources().getCOSObject()));
  }

  /**
   * In place of a page that is not there: it says of itself that it is a page, and nothing else.
   */
  private static boolean isMadeUp(COSDictionary page) {
    return page.size() == 1 && page.containsKey(COSName.TYPE);
  }

  private boolean damagedDrawing(COSDictionary ofPage) throws IOException {
    Deque<COSDictionary> waiting = new ArrayDeque<>();
    waiting.add(ofPage);
    while (!waiting.isEmpty()) {
      COSDictionary drawings = waiting.pop().getCOSDictionary(COSName.XOBJECT);
      if (drawings != null && seen.add(drawings) && damagedForm(drawings, waiting)) {
        return true;
      }
    }
    return false;
  }

  /** {@code drawn} takes what the forms draw with in turn. */
  private boolean damagedForm(COSDictionary drawings, Deque<COSDictionary> drawn)
      throws IOException {
    for (COSName name : drawings.keySet()) {
      COSBase drawing = drawings.getDictionaryObject(name);
      if (drawing instanceof COSStream form
          && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
        if (damaged(form)) {
          return true;
        }
        COSDictionary resources = form.getCOSDictionary(COSName.RESOURCES);
        if (resources != null) {
          drawn.add(resources);
        }
      }
    }
    return false;
  }

  private boolean lost(COSBase content) throws IOException {
    COSBase object = content instanceof COSObject reference ? reference.getObject() : content;
    if (object instanceof COSArray array) {
      for (COSBase element : array) {
        if (lost(element)) {
          return true;
        }
      }
      return false;
    }
    if (object instanceof COSStream stream) {
      return damaged(stream);
    }
    return content instanceof COSObject && (object == null || object instanceof COSNull);
  }

  private boolean damaged(COSStream stream) throws IOException {
    if (!isDeflated(stream.getFilters()) || sound.contains(stream)) {
      return false;
    }
    Inflater inflater = new Inflater(true);
    try (InputStream in = stream.createRawInputStream()) {
      boolean whole = in.skip(HEADER) < HEADER || inflates(in, inflater);
      if (whole) {
        sound.add(stream);
      }
      return !whole;
    } catch (DataFormatException e) {
      return true;
    } finally {
      inflater.end();
    }
  }

  private boolean inflates(InputStream in, Inflater inflater)
      throws IOException, DataFormatException {
    while (!inflater.finished()) {
      int length = inflater.inflate(plain);
      if (length == 0 && inflater.needsInput()) {
        int read = in.read(packed);
        if (read <= 0) {
          return false;
        }
        inflater.setInput(packed, 0, read);
      } else if (length == 0 && inflater.needsDictionary()) {
        return false;
      }
    }
    return true;
  }

  /** Of several filters the first one alone, so that packed bytes are at hand. */
  private static boolean isDeflated(COSBase filters) {
    COSBase first = filters instanceof COSArray all && all.size() > 0 ? all.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
  }
}
