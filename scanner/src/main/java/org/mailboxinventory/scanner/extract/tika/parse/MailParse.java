package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.extract.body.html.InlinePictures;
import org.mailboxinventory.scanner.extract.tika.frame.PartStream;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.KnownOutcome;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.extract.tika.part.TooManyPartsException;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;
import org.mailboxinventory.scanner.text.mail.MailReader;
import org.mailboxinventory.scanner.text.mail.ReadMail;
import org.mailboxinventory.scanner.text.mail.ReadMail.MailBody;
import org.mailboxinventory.scanner.text.mail.ReadMail.MailPart;

/**
 * A message within a document, read as one among mail files is: its subject, the names of its
 * correspondents and its text are one part, whatever is attached to it are others.
 */
final class MailParse {
  private static final Set<String> TYPES = Set.of("message/rfc822", "message/global");
  private static final byte[] BREAK = {'\n', '\n'};
  private static final MailReader READER =
      ServiceLoader.load(MailReader.class, MailParse.class.getClassLoader())
          .findFirst()
          .orElseThrow();

  private final PartStream parts;
  private final NestedParts inside;
  private final TextSink sink;
  private final TextFiles files;
  private boolean something;

  /** The part of {@code parts} has begun, and takes its text in {@code sink}. */
  MailParse(PartStream parts, NestedParts inside, TextSink sink) {
    this.parts = parts;
    this.inside = inside;
    this.sink = sink;
    this.files = new TextFiles(inside);
  }

  static boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  /** Reads it; parts that lie in it are put aside. */
  PartOutcome run(Content content) {
    try {
      ReadMail mail = READER.read(content::open, content.size());
      text(mail.subject());
      text(mail.headers());
      PartOutcome outcome = bodies(mail.bodies());
      outcome = addAll(mail.parts()) ? outcome : new PartlyRead(Reason.TOO_MANY_PARTS);
      Reason missing = mail.failure() == null ? files.missing() : mail.failure();
      return missing == null ? outcome : ParseOutcome.because(missing, something);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return ParseOutcome.outcome(e, something);
    }
  }

  /** Whether neither text nor parts came. */
  boolean foundNothing() {
    return !something;
  }

  private void text(SensitiveText text) {
    byte[] utf8 = text.reveal().strip().getBytes(StandardCharsets.UTF_8);
    if (utf8.length > 0) {
      apart();
      sink.text(utf8, 0, utf8.length);
      something = true;
    }
  }

  private PartOutcome bodies(List<MailBody> bodies) {
    PartOutcome outcome = new Read();
    for (MailBody body : bodies) {
      if (body.content().length == 0) {
        continue;
      }
      if (bodies.size() > 1) {
        parts.form();
      }
      apart();
      something = true;
      byte[] text = body.html() ? body.content() : files.apart(body.content());
      PartOutcome form = BodyReader.read(body.html(), text, body.charset(), sink);
      if (body.html()) {
        files.add(InlinePictures.of(text));
      }
      outcome = form instanceof Read ? outcome : form;
    }
    return outcome;
  }

  /** What was written before is another text. */
  private void apart() {
    if (something) {
      sink.text(BREAK, 0, BREAK.length);
    }
  }

  /** False when there are more than may be. */
  private boolean addAll(List<MailPart> attached) {
    try {
      for (MailPart part : attached) {
        something = true;
        add(part);
      }
      return true;
    } catch (TooManyPartsException e) {
      return false;
    }
  }

  private void add(MailPart part) throws TooManyPartsException {
    String name = part.name().reveal();
    if (part.unreadable() != null) {
      inside.add(name, part.mediaType(), KnownOutcome.because(part.unreadable()), part.bytes());
      return;
    }
    try (InputStream in = part.content().open()) {
      inside.add(name, part.mediaType(), in);
    } catch (TooManyPartsException e) {
      throw e;
    } catch (IOException e) {
      inside.add(name, part.mediaType(), ParseOutcome.outcome(e, false), part.bytes());
    }
  }
}
