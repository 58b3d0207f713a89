package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
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
import org.mailboxinventory.scanner.extract.tika.office.GraphTable;
import org.mailboxinventory.scanner.extract.tika.office.PassedText;
import org.mailboxinventory.scanner.extract.tika.office.SlideComments;
import org.mailboxinventory.scanner.extract.tika.office.TransportText;
import org.mailboxinventory.scanner.extract.tika.office.WordStories;
import org.mailboxinventory.scanner.extract.tika.office.WorkbookNames;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.Keyring;
import org.mailboxinventory.scanner.extract.tika.part.KnownOutcome;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts.NestedPart;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.extract.tika.part.TooManyPartsException;
import org.mailboxinventory.scanner.extract.tika.part.XhtmlText;
import org.mailboxinventory.scanner.extract.tika.pdf.PageView;
import org.mailboxinventory.scanner.text.TextSink;
import org.xml.sax.SAXException;

/** One part through its parser: its text into a sink, its parts put aside, its outcome. */
final class PartParse {
  private static final String OUTLOOK_STORE = "application/vnd.ms-outlook-pst";
  private static final String SEVEN_Z = "application/x-7z-compressed";

  private final Parsing parsing;
  private final ExtractLimits limits;
  private final NestedParts inside;
  private final Keyring keyring;
  private final Pictures pictures;
  private TextSink sink;
  private XhtmlText text;
  private @Nullable PassedText passed;
  private @Nullable PageImages images;
  private @Nullable String opener;

  PartParse(
      Parsing parsing,
      ExtractLimits limits,
      Pictures pictures,
      NestedParts inside,
      Keyring keyring,
      TextSink sink) {
    this.parsing = parsing;
    this.pictures = pictures;
    this.limits = limits;
    this.inside = inside;
    this.keyring = keyring;
    this.sink = sink;
    this.text = new XhtmlText(sink, limits.maxTextBytes());
  }

  PartOutcome run(TikaInputStream in, NestedPart part, MediaType type) {
    if (WordStories.mayBeIn(type.toString())) {
      passed = new PassedText(sink);
      sink = passed;
      text = new XhtmlText(sink, limits.maxTextBytes());
    }
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

  /** What was seen on the pages of a PDF; null for all else, and where reading failed. */
  @Nullable PageImages images() {
    return images;
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
      if (ZipParts.reads(type) && zip(in)) {
        return new Read();
      }
      if (type.toString().equals(SEVEN_Z)) {
        SevenZParts.collect(in.getPath(), inside, keyring, limits.maxItemBytes());
        return new Read();
      }
      if (type.toString().equals(OUTLOOK_STORE)) {
        return PstParts.collect(in.getPath(), inside);
      }
      if (GraphTable.reads(type)) {
        return GraphTable.parse(in, text);
      }
      if (!parsing.opens(type)) {
        return new Unread(Reason.UNSUPPORTED);
      }
      PageImages seen = pictures.images();
      ParseContext context = parsing.context(inside, password, type);
      context.set(PageView.class, seen);
      parsing.parse(in, type, text, metadata, context);
      passedOver(part.content(), type.toString());
      DocumentProperties.addTo(text, metadata);
      images = seen;
      opener = password;
      return FinishedParse.outcome(
          metadata, type, parsing.opened(type), part.content().size(), hasSomething());
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      return ParseOutcome.outcome(e, hasSomething());
    }
  }

  /** Adds what parsers pass over. */
  private void passedOver(Content content, String type) throws IOException, SAXException {
    if (DeletedText.standsApart(type)) {
      DeletedText.addTo(text, content);
    }
    if (passed != null) {
      WordStories.addTo(text, content, passed);
    }
    if (SlideComments.mayBeIn(type)) {
      SlideComments.addTo(text, content);
    }
    if (WorkbookNames.mayBeIn(type)) {
      WorkbookNames.addTo(text, content);
    }
    if (TransportText.mayBeIn(type)) {
      TransportText.addTo(text, content, inside);
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
}
