package org.mailboxinventory.scanner.engine.item;

import java.util.function.Supplier;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.source.SourceItem;

/** Reads bodies: one that came before is kept, and not read a third time. For one thread. */
final class BodyReading {
  private final KnownContents contents;
  private final KnownReadings known;
  private final Fingerprinter fingerprinter;

  BodyReading(KnownContents contents, Fingerprinter fingerprinter) {
    this.contents = contents;
    this.known = contents.bodies;
    this.fingerprinter = fingerprinter;
  }

  /**
   * What a body holds: as it was found before, or else as {@code read} finds it.
   *
   * @param none makes counts of nothing yet
   */
  AttachmentReading.Found read(
      SourceItem.Body body, Supplier<ValueCounts> none, Supplier<AttachmentReading.Found> read) {
    if (!contents.bodyCameBefore(body.content())) {
      return read.get();
    }
    Fingerprint content = fingerprinter.of("body", body.content());
    String kind = (body.html() ? "html " : "plain ") + body.charset();
    KnownReadings.Key key = new KnownReadings.Key(content, kind);
    KnownReadings.Reading before = known.of(key);
    if (before != null) {
      ValueCounts counts = none.get();
      before.findings().forEach(counts::add);
      return new AttachmentReading.Found(before.parts(), counts);
    }
    AttachmentReading.Found fresh = read.get();
    if (known.wants(fresh.parts(), fresh.counts().size())) {
      known.keep(key, new KnownReadings.Reading(content, fresh.parts(), fresh.counts().findings()));
    }
    return fresh;
  }
}
