package org.mailboxinventory.scanner.extract.tika.pdf.damage;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page whose content tells of its damage while it is read; all else is as the page has it. */
final class CheckedPage extends PDPage {
  private final PDPage page;
  private final Contents contents;

  CheckedPage(PDPage page, Contents contents) {
    super(page.getCOSObject());
    this.page = page;
    this.contents = contents;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() {
    List<COSStream> streams = new ArrayList<>();
    COSBase content = getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (content instanceof COSStream stream) {
      streams.add(stream);
    } else if (content instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        if (all.getObject(i) instanceof COSStream stream) {
          streams.add(stream);
        }
      }
    }
    return contents.open(streams);
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public ResourceCache getResourceCache() {
    return page.getResourceCache();
  }
}
