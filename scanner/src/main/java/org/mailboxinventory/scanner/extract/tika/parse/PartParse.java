package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.archive.PstParts;
import org.mailboxinventory.scanner.extract.tika.archive.SevenZParts;
import org.mailboxinventory.scanner.extract.tika.archive.ZipParts;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.office.DeletedText;
import org.mailboxinventory.scanner.extract.tika.office.SlideComments;
import org.mailboxinventory.scanner.extract.tika.office.WorkbookNames;
import org.mailboxinventory.scanner.extract.tika.part.Keyring;
import org.mailboxinventory.scanner.extract.tika.part.KnownOutcome;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts.NestedPart;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.extract.tika.part.TooManyPartsException;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.mailboxinventory.scanner.text.TextSink;
import org.xml.sax.SAXException;

/** One part through its parser: its text into a sink, its parts put aside, its outcome. */
final class PartParse {
  private static final Set<String> ZIP =
      Set.of("application/zip", "application/java-archive", "application/x-zip-compressed");

  private static final String OUTLOOK_STORE = "application/vnd.ms-outlook-pst";
  private static final String SEVEN_Z = "application/x-7z-compressed";

  /** Types that say no more than "something in this kind of container". */
  private static final Set<String> VAGUE =
      Set.of("application/octet-stream", "application/x-tika-msoffice", "application/x-tika-ooxml");

  /** Types of which no more is read than what is at their head, if that. */
  private static final Set<String> HEAD_ONLY =
      Set.of(
          "application/vnd.ms-project",
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-elf",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-object",
          "image/vnd.dwg",
          "image/vnd.adobe.photoshop");

  /** Text that stands beside the document, in its properties. */
  private static final List<String> PROPERTIES =
      List.of(
          TikaCoreProperties.TITLE.getName(),
          TikaCoreProperties.SUBJECT.getName(),
          TikaCoreProperties.DESCRIPTION.getName(),
          TikaCoreProperties.COMMENTS.getName(),
          TikaCoreProperties.CREATOR.getName(),
          TikaCoreProperties.MODIFIER.getName(),
          "meta:keyword",
          "cp:category",
          "extended-properties:Company",
          "extended-properties:Manager",
          Message.MESSAGE_FROM,
          Message.MESSAGE_TO,
          Message.MESSAGE_CC,
          Message.MESSAGE_BCC);

  /** How names of properties begin that somebody made up for the document. */
  private static final List<String> CUSTOM = List.of("custom:", "pdf:docinfo:custom:");

  /** An archive's directory without entries, and no comment. */
  private static final long EMPTY_ZIP = 22;

  /** What a slide says that links to no target; nothing is lost with it. */
  private static final String LINK_TO_NOTHING = "A part name shall not be empty";

  private final Parsing parsing;
  private final ExtractLimits limits;
  private final NestedParts inside;
  private final Keyring keyring;
  private final TextSink sink;
  private XhtmlText text;
  private int[] charactersPerPage = {};
  private @Nullable String opener;

  PartParse(
      Parsing parsing, ExtractLimits limits, NestedParts inside, Keyring keyring, TextSink sink) {
    this.parsing = parsing;
    this.limits = limits;
    this.inside = inside;
    this.keyring = keyring;
    this.sink = sink;
    this.text = new XhtmlText(sink, limits.maxTextBytes());
  }

  PartOutcome run(TikaInputStream in, NestedPart part, MediaType type) {
    PartOutcome outcome = parse(in, part, type, null);
    if (outcome.equals(KnownOutcome.ENCRYPTED)) {
      outcome = unlocked(part, type);
    }
    text.finish();
    if (text.limitReached()) {
      return new PartlyRead(Reason.TRUNCATED);
    }
    return inside.tooMany() ? new PartlyRead(Reason.TOO_MANY_PARTS) : outcome;
  }

  /** Whether any text came. */
  boolean hasText() {
    return text.hasText();
  }

  /** How many characters each page of a PDF holds; none for all else, and where reading failed. */
  int[] charactersPerPage() {
    return charactersPerPage;
  }

  /** The password that opened the document; null when none was needed. */
  @Nullable String opener() {
    return opener;
  }

  /** Once more with each password, until one fits; a locked document gives no text before. */
  private PartOutcome unlocked(NestedPart part, MediaType type) {
    PartOutcome opened = keyring.first(password -> tried(part, type, password));
    return opened == null ? KnownOutcome.ENCRYPTED : opened;
  }

  private @Nullable PartOutcome tried(NestedPart part, MediaType type, String password) {
    text = new XhtmlText(sink, limits.maxTextBytes());
    // Tika hands passwords to Excel's old format only; those of Word and PowerPoint ask here.
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (TikaInputStream again = part.content().openForTika()) {
      PartOutcome outcome = parse(again, part, type, password);
      return outcome.equals(KnownOutcome.ENCRYPTED) ? null : outcome;
    } catch (IOException e) {
      return ParseOutcome.outcome(e, false);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private PartOutcome parse(
      TikaInputStream in, NestedPart part, MediaType type, @Nullable String password) {
    Metadata metadata = parsing.metadata(part.name(), type.toString());
    try {
      if (ZIP.contains(type.toString()) && zip(in)) {
        return new Read();
      }
      if (type.toString().equals(SEVEN_Z)) {
        SevenZParts.collect(in.getPath(), inside, keyring, limits.maxItemBytes());
        return new Read();
      }
      if (type.toString().equals(OUTLOOK_STORE)) {
        return PstParts.collect(in.getPath(), inside);
      }
      if (!parsing.opens(type)) {
        return new Unread(Reason.UNSUPPORTED);
      }
      parsing.parse(in, type, text, metadata, parsing.context(inside, password, type));
      if (DeletedText.standsApart(type.toString())) {
        DeletedText.addTo(text, part.content());
      }
      if (SlideComments.mayBeIn(type.toString())) {
        SlideComments.addTo(text, part.content());
      }
      if (WorkbookNames.mayBeIn(type.toString())) {
        WorkbookNames.addTo(text, part.content());
      }
      properties(metadata);
      charactersPerPage = metadata.getIntValues(org.apache.tika.metadata.PDF.CHARACTERS_PER_PAGE);
      opener = password;
      return finished(metadata, type, part);
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      return ParseOutcome.outcome(e, hasSomething());
    }
  }

  /**
   * False when the archive has no directory, or nothing in it; a parser may still find entries in
   * it.
   */
  private boolean zip(TikaInputStream in) throws TooManyPartsException {
    try {
      return ZipParts.collect(in, inside, keyring, limits.maxItemBytes());
    } catch (TooManyPartsException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return !inside.parts().isEmpty();
    }
  }

  /** Whether neither text nor parts came. */
  boolean foundNothing() {
    return !hasSomething();
  }

  private boolean hasSomething() {
    return text.hasText() || !inside.parts().isEmpty();
  }

  private PartOutcome finished(Metadata metadata, MediaType type, NestedPart part) {
    boolean something = hasSomething();
    for (String trace :
        metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM)) {
      if (!trace.contains(LINK_TO_NOTHING)) {
        if (trace.contains("EncryptedDocumentException")) {
          return something ? new PartlyRead(Reason.ENCRYPTED) : KnownOutcome.ENCRYPTED;
        }
        return ParseOutcome.because(Reason.CORRUPT, something);
      }
    }
    if (has(metadata, TikaCoreProperties.TIKA_META_EXCEPTION_WARNING)
        || has(metadata, TikaCoreProperties.CONTAINER_EXCEPTION)) {
      return ParseOutcome.because(Reason.CORRUPT, something);
    }
    if (HEAD_ONLY.contains(type.toString())) {
      return ParseOutcome.because(Reason.UNSUPPORTED, something);
    }
    if (!something && isNotEmpty(metadata, type, part)) {
      return new Unread(Reason.CORRUPT);
    }
    if (!something && VAGUE.contains(type.toString())) {
      return new Unread(Reason.UNSUPPORTED);
    }
    return new Read();
  }

  /** It says of itself that there is something in it, though nothing came. */
  private static boolean isNotEmpty(Metadata metadata, MediaType type, NestedPart part) {
    if (ZIP.contains(type.toString())) {
      return part.content().size() > EMPTY_ZIP;
    }
    Integer characters = metadata.getInt(Office.CHARACTER_COUNT);
    return characters != null && characters > 0;
  }

  private void properties(Metadata metadata) throws SAXException {
    Set<String> said = new HashSet<>();
    for (String property : PROPERTIES) {
      for (String value : metadata.getValues(property)) {
        if (!value.isBlank() && said.add(value)) {
          text.line(value);
        }
      }
    }
    for (String name : metadata.names()) {
      for (String start : CUSTOM) {
        if (name.startsWith(start)) {
          text.line(name.substring(start.length()) + ": " + metadata.get(name));
        }
      }
    }
  }

  private static boolean has(Metadata metadata, Property property) {
    return metadata.getValues(property).length > 0;
  }
}
