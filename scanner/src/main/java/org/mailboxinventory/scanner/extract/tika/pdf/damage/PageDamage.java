package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/**
 * Whether what draws pages is all there. PDFBox reads a packed stream up to where it is damaged,
 * and takes a lost one for an empty one and a lost page for an empty page; none of it is told.
 * Pages and drawings that are read as given here tell it, without being unpacked twice.
 */
public final class PageDamage {
  private final Contents contents = new Contents(() -> this.found = true);
  private boolean found;

  /** Whether something of what was read so far, or some page that was looked at, is lost. */
  public boolean found() {
    return found;
  }

  /** The page to be read in place of this one. */
  public PDPage checked(PDPage page) {
    COSDictionary dictionary = page.getCOSObject();
    found |= isMadeUp(dictionary) || isLost(dictionary.getItem(COSName.CONTENTS));
    return new CheckedPage(page, contents);
  }

  /** The drawing to be read in place of this one. */
  public PDFormXObject checked(PDFormXObject form) {
    return new CheckedForm(form, contents);
  }

  /** The drawing to be read in place of this one. */
  public PDTransparencyGroup checked(PDTransparencyGroup group) {
    return new CheckedGroup(group, contents);
  }

  /**
   * In place of a page that is not there: it says of itself that it is a page, and nothing else.
   */
  private static boolean isMadeUp(COSDictionary page) {
    return page.size() == 1 && page.containsKey(COSName.TYPE);
  }

  private static boolean isLost(COSBase content) {
    COSBase object = content instanceof COSObject reference ? reference.getObject() : content;
    if (object instanceof COSArray array) {
      for (COSBase element : array) {
        if (isLost(element)) {
          return true;
        }
      }
      return false;
    }
    return content instanceof COSObject && (object == null || object instanceof COSNull);
  }
}
