package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.body.html.InlinePictures;
import org.mailboxinventory.scanner.extract.tika.part.KnownOutcome;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.TooManyPartsException;
import org.mailboxinventory.scanner.text.written.FileLines;

/** Puts aside the files that stand in texts, and remembers what is missing of them. */
final class TextFiles {
  private final NestedParts inside;
  private @Nullable Reason missing;

  TextFiles(NestedParts inside) {
    this.inside = inside;
  }

  /** Why not all is here; null when it is. */
  @Nullable Reason missing() {
    return missing;
  }

  /** A plain text without the files that stood in it. */
  byte[] apart(byte[] text) {
    FileLines.CutOut lines = FileLines.cutOut(text);
    missing = lines.missing() == null ? missing : lines.missing();
    try {
      for (FileLines.File file : lines.files()) {
        if (file.unreadable() == null) {
          inside.add(file.name(), null, new ByteArrayInputStream(file.content()));
        } else {
          inside.add(file.name(), KnownOutcome.because(file.unreadable()), file.length());
        }
      }
    } catch (TooManyPartsException e) {
      missing = Reason.TOO_MANY_PARTS;
    }
    return lines.rest();
  }

  /** The pictures of markup. */
  void add(InlinePictures pictures) {
    missing = pictures.missing() == null ? missing : pictures.missing();
    try {
      for (InlinePictures.Picture picture : pictures.pictures()) {
        inside.add(null, picture.mediaType(), new ByteArrayInputStream(picture.content()));
      }
    } catch (TooManyPartsException e) {
      missing = Reason.TOO_MANY_PARTS;
    }
  }
}
