package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.InputStream;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;
import org.mailboxinventory.scanner.extract.body.html.InlinePictures;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.text.TextSink;

/** Text that needs no parser. */
final class CopiedText {
  private CopiedText() {}

  /** Writes it into {@code sink}; pictures that stand in markup go to {@code files}. */
  static PartOutcome write(
      Content content, byte[] head, TextForm form, TextSink sink, TextFiles files)
      throws IOException {
    ByteTarget text = BodyReader.open(form, head, null, sink);
    InlinePictures pictures = new InlinePictures(text);
    ByteTarget target = form == TextForm.HTML ? pictures : text;
    byte[] piece = new byte[BodyReader.HEAD];
    try (InputStream in = content.open()) {
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        target.accept(piece, 0, n);
      }
    }
    target.end();
    files.add(pictures);
    return BodyReader.outcome(head, head.length);
  }
}
