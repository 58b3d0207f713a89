package org.mailboxinventory.scanner.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.FileSource;

/** Mail that no one here wrote: what is found in its subjects and bodies is taken for false. */
final class RealMail {
  private final PartScan scan;
  private int messages;

  RealMail(CompiledCatalogue detection) {
    this.scan = PartScan.of(detection, Confidence.MEDIUM);
  }

  int messages() {
    return messages;
  }

  /** Reads every message below a folder. */
  void read(Path folder, Consumer<Match> found) throws IOException {
    try (FileSource source = new FileSource(List.of(folder), null)) {
      for (Mailbox mailbox : source.mailboxes().mailboxes()) {
        try (ItemStream stream = source.open(mailbox, Map.of())) {
          for (Page page = stream.next(); page != null; page = stream.next()) {
            page.items().forEach(item -> read(item, found));
          }
        }
      }
    }
  }

  private void read(SourceItem item, Consumer<Match> found) {
    messages++;
    byte[] subject = item.subject().bytes();
    scan.begin(found::accept);
    scan.text(subject, 0, subject.length);
    scan.finish();
    for (SourceItem.Body body : item.bodies()) {
      scan.begin(found::accept);
      BodyReader.read(body.html(), body.content(), body.charset(), scan);
      scan.finish();
    }
  }
}
