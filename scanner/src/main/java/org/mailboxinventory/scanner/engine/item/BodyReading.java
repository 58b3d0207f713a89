package org.mailboxinventory.scanner.engine.item;

import java.util.function.Supplier;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.source.SourceItem;

/** Reads bodies: one that came before is kept, and not read a third time. For one thread. */
final class BodyReading {
  private final SeenContents seen;
  private final KnownReadings known;
  private final Fingerprinter fingerprinter;

  BodyReading(KnownContents contents, Fingerprinter fingerprinter) {
    this.seen = contents.seenBodies;
    this.known = contents.bodies;
    this.fingerprinter = fingerprinter;
  }

  /**
   * What a body holds: as it was found before, or else as {@code read} finds it.
   *
   * @param none makes counts of nothing yet
   */
  Found read(SourceItem.Body body, Supplier<ValueCounts> none, Supplier<Found> read) {
    if (!seen.add(body.content())) {
      return read.get();
    }
    Fingerprint content = fingerprinter.of("body", body.content());
    String kind = (body.html() ? "html " : "plain ") + body.charset();
    KnownReadings.Key key = new KnownReadings.Key(content, kind);
    KnownReadings.Reading before = known.of(key);
    if (before != null) {
      ValueCounts counts = none.get();
      before.findings().forEach(counts::add);
      return new Found(before.parts(), counts);
    }
    Found fresh = read.get();
    if (known.wants(fresh.parts(), fresh.counts().size())) {
      known.keep(key, new KnownReadings.Reading(content, fresh.parts(), fresh.counts().findings()));
    }
    return fresh;
  }
}
