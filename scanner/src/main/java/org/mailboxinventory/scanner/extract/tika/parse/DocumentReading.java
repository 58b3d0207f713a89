package org.mailboxinventory.scanner.extract.tika.parse;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.extract.body.TextForm;
import org.mailboxinventory.scanner.extract.tika.archive.CmsContent;
import org.mailboxinventory.scanner.extract.tika.frame.DocumentRequest;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.frame.PartStream;
import org.mailboxinventory.scanner.extract.tika.office.LockedOffice;
import org.mailboxinventory.scanner.extract.tika.office.RightsLicence;
import org.mailboxinventory.scanner.extract.tika.office.StrictPackage;
import org.mailboxinventory.scanner.extract.tika.office.TruncatedPackage;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.DirectForm;
import org.mailboxinventory.scanner.extract.tika.part.Keyring;
import org.mailboxinventory.scanner.extract.tika.part.KnownOutcome;
import org.mailboxinventory.scanner.extract.tika.part.MediaTypes;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts;
import org.mailboxinventory.scanner.extract.tika.part.NestedParts.NestedPart;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.text.PartSink.PartHeader;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;
import org.mailboxinventory.scanner.text.written.FileLines;

/** Reads a document and then, one after another, the parts inside it. */
final class DocumentReading {
  private final Parsing parsing;
  private final ExtractLimits limits;
  private final Pictures pictures;
  private final PartStream parts;

  DocumentReading(Parsing parsing, ExtractLimits limits, Pictures pictures, PartStream parts) {
    this.parsing = parsing;
    this.limits = limits;
    this.pictures = pictures;
    this.parts = parts;
  }

  /** Reads all of it; the content is closed at the end. */
  void read(Content content, DocumentRequest request) throws IOException {
    SensitiveText path = request.path();
    Keyring keyring = new Keyring(request.passwords(), limits.timeout().dividedBy(2));
    NestedParts.Budget budget = new NestedParts.Budget(limits);
    Deque<NestedPart> waiting = new ArrayDeque<>();
    String name = lastName(path);
    waiting.push(
        new NestedPart(
            path, name, request.mediaType(), request.depth(), content, content.size(), null));
    while (!waiting.isEmpty()) {
      NestedPart part = waiting.pop();
      NestedParts inside = new NestedParts(limits, budget, part.path(), part.depth());
      try (Content open = part.content()) {
        read(part, open, inside, keyring);
      }
      budget.release(part.content());
      List<NestedPart> children = inside.parts();
      children.forEach(child -> parts.announce(child.path(), child.bytes()));
      for (int i = children.size() - 1; i >= 0; i--) {
        waiting.push(children.get(i));
      }
    }
  }

  private void read(NestedPart part, Content content, NestedParts inside, Keyring keyring)
      throws IOException {
    if (part.known() != null || content.size() == 0) {
      begin(part, part.mediaType());
      parts.endPart(part.bytes(), part.known() == null ? new Read() : part.known());
      return;
    }
    byte[] head = content.head(BodyReader.HEAD);
    TextForm form = DirectForm.of(head, part.name(), part.mediaType());
    if (form != null) {
      String direct = DirectForm.mediaType(form, part.name(), part.mediaType());
      direct(part, content, head, form, direct, inside);
      return;
    }
    if (FileLines.begin(head)) {
      lines(part, content, inside);
    } else if (CmsContent.isCompressed(head)) {
      begin(part, "application/pkcs7-mime");
      parts.endPart(part.bytes(), CmsContent.expand(content, inside));
    } else if (CmsContent.isWritten(head, part.name(), part.mediaType())) {
      written(part, content, inside, keyring);
    } else {
      detected(part, content, head, inside, keyring);
    }
  }

  /** Signed content that was written in Base64 once more. */
  private void written(NestedPart part, Content content, NestedParts inside, Keyring keyring)
      throws IOException {
    Content bytes;
    try {
      bytes = CmsContent.bytes(content);
    } catch (IOException e) {
      begin(part, part.mediaType());
      parts.endPart(part.bytes(), new Unread(Reason.CORRUPT));
      return;
    }
    try (Content opened = bytes) {
      read(part.opened(opened), opened, inside, keyring);
    }
  }

  private void detected(
      NestedPart part, Content content, byte[] head, NestedParts inside, Keyring keyring)
      throws IOException {
    try (TikaInputStream in = content.openForTika()) {
      MediaType type = parsing.typeOf(in, part.name(), part.mediaType());
      TextForm form = parsing.form(type, content, head);
      PartOutcome known = KnownOutcome.of(head, part.name(), part.mediaType(), type.toString());
      if (known != null) {
        begin(part, type.toString());
        parts.endPart(
            part.bytes(), known.equals(KnownOutcome.IRM) ? RightsLicence.outcome(content) : known);
      } else if (KnownOutcome.isPicture(type.toString())) {
        pictures.read(part, content, type.toString());
      } else if (form != null) {
        direct(part, content, head, form, type.toString(), inside);
      } else if (type.toString().equals(LockedOffice.TYPE)) {
        locked(in, part, inside, keyring);
      } else if (TruncatedPackage.is(type, content)) {
        parts.endPart(part.bytes(), second(part, type, inside, keyring).ofCut());
      } else if (StrictPackage.is(type, content)) {
        strict(part, content, type, inside, keyring);
      } else if (MailParse.reads(type.toString())) {
        mail(part, content, head, inside, type);
      } else {
        SecondReading second = second(part, type, inside, keyring);
        PartParse parse = second.parses().get();
        PartOutcome outcome = second.read(in, parse);
        pictures.endWithPages(part, content, outcome, parse);
      }
    }
  }

  /** What lies under a lock is read as if it had none, when something takes it off. */
  private void locked(TikaInputStream in, NestedPart part, NestedParts inside, Keyring keyring)
      throws IOException {
    try (LockedOffice office = LockedOffice.open(in, keyring, limits)) {
      if (office.inside() != null) {
        read(part.opened(office.inside()), office.inside(), inside, keyring);
      } else if (office.isLocked()) {
        begin(part, LockedOffice.TYPE);
        parts.endPart(part.bytes(), KnownOutcome.ENCRYPTED);
      } else {
        MediaType type = MediaType.parse(LockedOffice.TYPE);
        PartParse parse =
            new PartParse(
                parsing, limits, pictures, inside, keyring, begin(part, LockedOffice.TYPE));
        parts.endPart(part.bytes(), parse.run(in, part, type));
      }
    }
  }

  private void mail(
      NestedPart part, Content content, byte[] head, NestedParts inside, MediaType type)
      throws IOException {
    TextSink sink = begin(part, type.toString());
    MailParse parse = new MailParse(parts, inside, sink);
    PartOutcome outcome = parse.run(content);
    parts.endPart(
        part.bytes(),
        parse.foundNothing()
            ? CopiedText.write(content, head, TextForm.PLAIN, sink, new TextFiles(inside))
            : outcome);
  }

  /** Begins the part too. */
  private SecondReading second(
      NestedPart part, MediaType type, NestedParts inside, Keyring keyring) {
    TextSink sink = begin(part, type.toString());
    return new SecondReading(
        part,
        type,
        inside,
        sink,
        () -> new PartParse(parsing, limits, pictures, inside, keyring, sink));
  }

  private void strict(
      NestedPart part, Content content, MediaType type, NestedParts inside, Keyring keyring)
      throws IOException {
    Content usual;
    try {
      usual = StrictPackage.usual(content, limits.maxUnpackedBytes());
    } catch (IOException | RuntimeException e) {
      begin(part, type.toString());
      parts.endPart(part.bytes(), ParseOutcome.outcome(e, false));
      return;
    }
    try (Content opened = usual) {
      read(part.opened(opened), opened, inside, keyring);
    }
  }

  private void direct(
      NestedPart part,
      Content content,
      byte[] head,
      TextForm form,
      String mediaType,
      NestedParts inside)
      throws IOException {
    TextSink sink = begin(part, mediaType);
    TextFiles files = new TextFiles(inside);
    PartOutcome outcome = CopiedText.write(content, head, form, sink, files);
    parts.endPart(
        part.bytes(), files.missing() == null ? outcome : new PartlyRead(files.missing()));
  }

  /** A file that was written as lines of letters, and the text around it. */
  private void lines(NestedPart part, Content content, NestedParts inside) throws IOException {
    TextSink sink = begin(part, "text/plain");
    TextFiles files = new TextFiles(inside);
    byte[] rest = files.apart(content.head(Integer.MAX_VALUE));
    PartOutcome outcome = BodyReader.read(false, rest, null, sink);
    parts.endPart(
        part.bytes(), files.missing() == null ? outcome : new PartlyRead(files.missing()));
  }

  private TextSink begin(NestedPart part, String mediaType) {
    String shown = MediaTypes.base(mediaType);
    return parts.beginPart(new PartHeader(Part.Kind.ATTACHMENT, part.path(), shown, false));
  }

  private static String lastName(SensitiveText path) {
    String all = path.reveal();
    return all.substring(all.lastIndexOf('/') + 1);
  }
}
