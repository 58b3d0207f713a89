package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import java.util.List;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * A drawing whose content tells of its damage while it is read; all else is as the drawing has it.
 */
final class CheckedForm extends PDFormXObject {
  private final PDFormXObject form;
  private final Contents contents;

  CheckedForm(PDFormXObject form, Contents contents) {
    super(form.getCOSObject(), null);
    this.form = form;
    this.contents = contents;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() {
    return contents.open(List.of(getCOSObject()));
  }

  @Override
  public PDResources getResources() {
    return form.getResources();
  }
}
