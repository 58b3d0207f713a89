package org.mailboxinventory.scanner.engine.body;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.body.html.InlinePictures;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;
import org.mailboxinventory.scanner.source.SourceItem.Body;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.written.FileLines;

/**
 * Takes out of an item's bodies the files that stand in them, which are attachments like others.
 */
public final class BodyFiles {
  private final List<Body> bodies = new ArrayList<>();
  private final List<Attachment> files = new ArrayList<>();
  private @Nullable Reason failure;

  private BodyFiles() {}

  /** The item with such files as attachments; itself when there are none. */
  public static SourceItem apart(SourceItem item) {
    BodyFiles found = new BodyFiles();
    item.bodies().forEach(found::take);
    if (found.files.isEmpty() && found.failure == null) {
      return item;
    }
    List<Attachment> all = new ArrayList<>(item.attachments());
    all.addAll(found.files);
    return item.with(found.bodies, all, item.failure() == null ? found.failure : item.failure());
  }

  private void take(Body body) {
    if (body.html()) {
      InlinePictures inline = InlinePictures.of(body.content());
      inline
          .pictures()
          .forEach(
              picture ->
                  add(
                      new FileLines.File("", picture.content(), picture.content().length, null),
                      picture.mediaType()));
      failure = inline.missing() == null ? failure : inline.missing();
      bodies.add(body);
      return;
    }
    FileLines.CutOut lines = FileLines.cutOut(body.content());
    lines.files().forEach(file -> add(file, "application/octet-stream"));
    failure = lines.missing() == null ? failure : lines.missing();
    bodies.add(lines.files().isEmpty() ? body : new Body(false, lines.rest(), body.charset()));
  }

  private void add(FileLines.File file, String mediaType) {
    files.add(
        new Attachment(
            SensitiveText.of(file.name()),
            mediaType,
            file.length(),
            file.unreadable(),
            () -> new ByteArrayInputStream(file.content())));
  }
}
