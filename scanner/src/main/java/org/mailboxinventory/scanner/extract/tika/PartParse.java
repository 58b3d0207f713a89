package org.mailboxinventory.scanner.extract.tika;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.NestedParts.NestedPart;
import org.mailboxinventory.scanner.text.TextSink;
import org.xml.sax.SAXException;

/** One part through its parser: its text into a sink, its parts put aside, its outcome. */
final class PartParse {
  private static final Set<String> ZIP =
      Set.of("application/zip", "application/java-archive", "application/x-zip-compressed");

  /** Types that say no more than "something in this kind of container". */
  private static final Set<String> VAGUE =
      Set.of("application/octet-stream", "application/x-tika-msoffice", "application/x-tika-ooxml");

  /** Text that stands beside the document, in its properties. */
  private static final List<String> PROPERTIES =
      List.of(
          TikaCoreProperties.TITLE.getName(),
          TikaCoreProperties.DESCRIPTION.getName(),
          TikaCoreProperties.COMMENTS.getName(),
          "meta:keyword",
          Message.MESSAGE_FROM,
          Message.MESSAGE_TO,
          Message.MESSAGE_CC,
          Message.MESSAGE_BCC);

  /** An archive's directory without entries, and no comment. */
  private static final long EMPTY_ZIP = 22;

  /** What a slide says that links to no target; nothing is lost with it. */
  private static final String LINK_TO_NOTHING = "A part name shall not be empty";

  private final Parsing parsing;
  private final NestedParts inside;
  private final XhtmlText text;

  PartParse(Parsing parsing, ExtractLimits limits, NestedParts inside, TextSink sink) {
    this.parsing = parsing;
    this.inside = inside;
    this.text = new XhtmlText(sink, limits.maxTextBytes());
  }

  PartOutcome run(TikaInputStream in, NestedPart part, MediaType type) {
    PartOutcome outcome = parse(in, part, type);
    text.finish();
    if (text.limitReached()) {
      return new PartlyRead(Reason.TRUNCATED);
    }
    return inside.tooMany() ? new PartlyRead(Reason.TOO_MANY_PARTS) : outcome;
  }

  private PartOutcome parse(TikaInputStream in, NestedPart part, MediaType type) {
    Metadata metadata = parsing.metadata(part.name(), type.toString());
    try {
      if (ZIP.contains(type.toString()) && zip(in)) {
        return new Read();
      }
      if (!parsing.opens(type)) {
        return new Unread(Reason.UNSUPPORTED);
      }
      parsing.parse(in, type, text, metadata, parsing.context(new EmbeddedParts(inside)));
      properties(metadata);
      return finished(metadata, type, in);
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      return Failure.outcome(e, hasSomething());
    }
  }

  /**
   * False when the archive has no directory, or nothing in it; a parser may still find entries in
   * it.
   */
  private boolean zip(TikaInputStream in) throws NestedParts.TooManyPartsException {
    try {
      return ZipParts.collect(in, inside);
    } catch (NestedParts.TooManyPartsException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return !inside.parts().isEmpty();
    }
  }

  private boolean hasSomething() {
    return text.hasText() || !inside.parts().isEmpty();
  }

  private PartOutcome finished(Metadata metadata, MediaType type, TikaInputStream in)
      throws IOException {
    boolean something = hasSomething();
    for (String trace :
        metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM)) {
      if (!trace.contains(LINK_TO_NOTHING)) {
        boolean encrypted = trace.contains("EncryptedDocumentException");
        return Failure.because(encrypted ? Reason.ENCRYPTED : Reason.CORRUPT, something);
      }
    }
    if (has(metadata, TikaCoreProperties.TIKA_META_EXCEPTION_WARNING)
        || has(metadata, TikaCoreProperties.CONTAINER_EXCEPTION)) {
      return Failure.because(Reason.CORRUPT, something);
    }
    if (!something && isNotEmpty(metadata, type, in)) {
      return new Unread(Reason.CORRUPT);
    }
    if (!something && VAGUE.contains(type.toString())) {
      return new Unread(Reason.UNSUPPORTED);
    }
    return isPictureOnly(metadata) ? new Unread(Reason.IMAGE_NO_OCR) : new Read();
  }

  /** It says of itself that there is something in it, though nothing came. */
  private static boolean isNotEmpty(Metadata metadata, MediaType type, TikaInputStream in)
      throws IOException {
    if (ZIP.contains(type.toString())) {
      return in.getLength() > EMPTY_ZIP;
    }
    Integer characters = metadata.getInt(Office.CHARACTER_COUNT);
    return characters != null && characters > 0;
  }

  /** A PDF with pages and no characters on any: scanned, as a rule. */
  private boolean isPictureOnly(Metadata metadata) {
    int[] characters = metadata.getIntValues(PDF.CHARACTERS_PER_PAGE);
    for (int onPage : characters) {
      if (onPage > 0) {
        return false;
      }
    }
    return characters.length > 0;
  }

  private void properties(Metadata metadata) throws SAXException {
    for (String property : PROPERTIES) {
      for (String value : metadata.getValues(property)) {
        if (!value.isBlank()) {
          text.line(value);
        }
      }
    }
  }

  private static boolean has(Metadata metadata, Property property) {
    return metadata.getValues(property).length > 0;
  }
}
