package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.extract.tika.office.LooseRecords;
import org.mailboxinventory.scanner.extract.tika.office.PackageProperties;
import org.mailboxinventory.scanner.extract.tika.office.TruncatedPackage;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts.NestedPart;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * A part through its parser, and what is still to be had where that gave nothing.
 *
 * @param inside takes the files in it
 * @param parses begins a parse into {@code sink}
 */
record SecondReading(
    NestedPart part,
    MediaType type,
    NestedParts inside,
    TextSink sink,
    Supplier<PartParse> parses) {
  private static final PartOutcome CORRUPT = new Unread(Reason.CORRUPT);

  /** A type that a name alone may have given to text that has no message. */
  private static final String MBOX = "application/mbox";

  /** Reads the part, and once more in another way where nothing came. */
  PartOutcome read(TikaInputStream in, PartParse parse) throws IOException {
    // Such a workbook would not fail, but be read as something else.
    PartOutcome first = LooseRecords.areMisnamed(in, type) ? CORRUPT : parse.run(in, part, type);
    return parse.foundNothing() ? after(first) : first;
  }

  /** Text that is no mail, and documents without what kept them from opening. */
  private PartOutcome after(PartOutcome first) throws IOException {
    if (type.toString().equals(MBOX)) {
      byte[] head = part.content().head(BodyReader.HEAD);
      return CopiedText.write(part.content(), head, TextForm.PLAIN, sink, new TextFiles(inside));
    }
    if (!first.equals(CORRUPT)) {
      return first;
    }
    try {
      return opened();
    } catch (IOException | RuntimeException e) {
      return ParseOutcome.outcome(e, false);
    }
  }

  /**
   * Without records that are not as Excel has them, or without the properties that keep it shut.
   */
  private PartOutcome opened() throws IOException {
    LooseRecords.Usable usable = LooseRecords.of(type, part.content());
    if (usable != null) {
      try (Content content = usable.content()) {
        return ofRest(content, usable.lost());
      }
    }
    try (Content rest = PackageProperties.without(type, part.content())) {
      return ofRest(rest, true);
    }
  }

  /** Of a document whose end was cut off. */
  PartOutcome ofCut() throws IOException {
    try (Content rest = TruncatedPackage.salvaged(part.content())) {
      return ofRest(rest, true);
    }
  }

  private PartOutcome ofRest(@Nullable Content rest, boolean lost) throws IOException {
    if (rest == null) {
      return CORRUPT;
    }
    PartParse parse = parses.get();
    try (TikaInputStream in = rest.openForTika()) {
      PartOutcome outcome = parse.run(in, part.opened(rest), type);
      return lost ? TruncatedPackage.outcome(outcome, parse.hasText()) : outcome;
    }
  }
}
