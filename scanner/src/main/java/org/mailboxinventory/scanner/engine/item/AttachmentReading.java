package org.mailboxinventory.scanner.engine.item;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.source.SourceItem;

/** Reads attachments, each content once. For one thread. */
final class AttachmentReading {
  private final KnownReadings known;
  private final Fingerprinter fingerprinter;

  /** What a body or an attachment holds: its parts, and the values in them. */
  record Found(List<Part> parts, ValueCounts counts) {}

  AttachmentReading(KnownReadings known, Fingerprinter fingerprinter) {
    this.known = known;
    this.fingerprinter = fingerprinter;
  }

  /**
   * What an attachment holds: as it was found before, or else as {@code parse} finds it.
   *
   * @param none makes counts of nothing yet
   */
  Found read(
      SourceItem.Attachment attachment,
      Extractor.Input input,
      Supplier<ValueCounts> none,
      Function<Extractor.Input, Found> parse) {
    Found fresh = null;
    try (HashedContent content = new HashedContent(input, fingerprinter)) {
      KnownReadings.Reading before = before(content, kind(attachment));
      if (before != null) {
        ValueCounts counts = none.get();
        before.findings().forEach(counts::add);
        return new Found(before.parts(), counts);
      }
      fresh = parse.apply(content);
      keep(content, kind(attachment), fresh);
    } catch (IOException e) {
      // Whoever parses meets the same failure and says what it is.
    }
    return fresh == null ? parse.apply(input) : fresh;
  }

  private KnownReadings.@Nullable Reading before(HashedContent content, String kind)
      throws IOException {
    return known.beginsLikeOne(content.beginning())
        ? known.of(new KnownReadings.Key(content.readThrough(), kind))
        : null;
  }

  private void keep(HashedContent content, String kind, Found fresh) {
    Fingerprint whole = content.whole();
    if (whole != null && known.wants(fresh.parts(), fresh.counts().size())) {
      known.keep(
          new KnownReadings.Key(whole, kind),
          new KnownReadings.Reading(content.beginning(), fresh.parts(), fresh.counts().findings()));
    }
  }

  /** Types are told by what is behind a name's dots, or by a name without any. */
  private static String kind(SourceItem.Attachment attachment) {
    String name = attachment.name().reveal().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.indexOf('.');
    return (dot < 0 ? last : last.substring(dot)) + ' ' + attachment.mediaType();
  }
}
