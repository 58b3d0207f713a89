package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import java.util.List;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** A drawing that is shown through, checked as {@link CheckedForm} is. */
final class CheckedGroup extends PDTransparencyGroup {
  private final PDTransparencyGroup group;
  private final Contents contents;

  CheckedGroup(PDTransparencyGroup group, Contents contents) {
    super(group.getCOSObject(), null);
    this.group = group;
    this.contents = contents;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() {
    return contents.open(List.of(getCOSObject()));
  }

  @Override
  public PDResources getResources() {
    return group.getResources();
  }
}
