package org.mailboxinventory.scanner.engine.item;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Part;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Explanation;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.body.BodyFiles;
import org.mailboxinventory.scanner.engine.password.Passwords;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.PartSink;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Classifies single messages and documents part by part, for those who want to see where something
 * is. For one thread.
 */
public final class ContentClassifier {
  private final PartScan scan;
  private final Masker masker;
  private final Extractor attachments;

  /** More findings than this in one file are not kept: they are all held until it is read. */
  static final int MOST_FINDINGS = 1_000_000;

  private static final Duration NO_LIMIT = Duration.ofDays(365);

  private final Passwords passwords;
  private final ItemClock clock = new ItemClock(NO_LIMIT, new StopSignal(), System::nanoTime);
  private final List<Explanation.Dropped> dropped = new ArrayList<>();

  public ContentClassifier(PartScan scan, Masker masker, Extractor attachments) {
    this(scan, masker, attachments, Passwords.none());
  }

  /**
   * @param passwords what may open locked documents
   */
  public ContentClassifier(
      PartScan scan, Masker masker, Extractor attachments, Passwords passwords) {
    this.scan = scan;
    this.masker = masker;
    this.attachments = attachments;
    this.passwords = passwords;
  }

  /** From now on findings say why, and parts what was dropped. */
  public ContentClassifier explain() {
    scan.explain(dropped::add);
    return this;
  }

  /**
   * What was found.
   *
   * @param unread parts that were not read, or not wholly
   */
  public record Result(List<ReadPart> parts, List<UnreadPart> unread) {}

  /**
   * A part that gave text.
   *
   * @param path with what was found in it masked
   * @param characters UTF-16 code units of its text
   * @param dropped what was considered and dropped; empty when nobody asked for it
   */
  public record ReadPart(
      String path,
      String mediaType,
      long characters,
      List<Match> findings,
      List<Explanation.Dropped> dropped) {}

  /** A part that was not read, or not wholly. */
  public record UnreadPart(String path, Reason reason) {}

  /**
   * Classifies a message part by part: {@code subject}, {@code headers} (names of its sender and
   * recipients), {@code body} in each of its forms, and its attachments.
   *
   * @param prefix begins every path, for a file with several messages; else empty
   */
  public Result message(SourceItem given, String prefix) {
    SourceItem item = BodyFiles.apart(given);
    Collected collected = new Collected(prefix);
    collected.text("subject", item.subject());
    collected.text("headers", item.headers());
    for (SourceItem.Body body : item.bodies()) {
      collected.beginPart(
          new PartSink.PartHeader(
              Part.Kind.BODY,
              SensitiveText.of("body"),
              body.html() ? "text/html" : "text/plain",
              false));
      collected.endPart(
          body.content().length,
          BodyReader.read(body.html(), body.content(), body.charset(), scan));
    }
    int number = 0;
    for (SourceItem.Attachment attachment : item.attachments()) {
      attachment(attachment, ++number, collected);
    }
    if (item.failure() != null) {
      collected.unread.add(
          new UnreadPart(collected.shown(SensitiveText.of("message")), item.failure()));
    }
    return collected.result();
  }

  private void attachment(SourceItem.Attachment attachment, int number, Collected collected) {
    SensitiveText path =
        SensitiveText.of("attachments/" + number + "/" + attachment.name().reveal());
    if (attachment.unreadable() != null) {
      collected.unread.add(new UnreadPart(collected.shown(path), attachment.unreadable()));
    } else {
      attachments.extract(
          AttachmentInput.of(attachment.content(), collected.known, clock),
          path,
          attachment.mediaType(),
          0,
          collected);
    }
  }

  /** Classifies a document that is no message. */
  public Result document(SourceItem.Content content) {
    Collected collected = new Collected("");
    attachments.extract(
        AttachmentInput.of(content, collected.known, clock),
        SensitiveText.of("body"),
        "application/octet-stream",
        0,
        collected);
    return collected.result();
  }

  private final class Collected implements PartSink {
    private final String prefix;
    private final Passwords.Known known = passwords.known();
    private final List<ReadPart> parts = new ArrayList<>();
    private final List<UnreadPart> unread = new ArrayList<>();
    private List<Match> matches = new ArrayList<>();
    private int findings;
    private boolean tooMany;
    private @Nullable PartHeader open;

    Collected(String prefix) {
      this.prefix = prefix;
    }

    String shown(SensitiveText path) {
      return prefix + maskPath(path);
    }

    void text(String path, SensitiveText text) {
      if (text.length() > 0) {
        byte[] utf8 = text.bytes();
        beginPart(new PartHeader(Part.Kind.BODY, SensitiveText.of(path), "text/plain", false))
            .text(utf8, 0, utf8.length);
        endPart(utf8.length, new PartOutcome.Read());
      }
    }

    @Override
    public TextSink beginPart(PartHeader header) {
      open = header;
      matches = new ArrayList<>();
      dropped.clear();
      scan.begin(this::found, header.ocr());
      return scan;
    }

    private void found(Match match) {
      known.found(match);
      if (findings < MOST_FINDINGS) {
        findings++;
        matches.add(match);
      } else {
        tooMany = true;
      }
    }

    @Override
    public void endPart(long bytes, PartOutcome outcome) {
      long characters = scan.finish();
      PartHeader header = Objects.requireNonNull(open);
      String path = shown(header.path());
      @Nullable Reason reason = reason(outcome);
      if (reason == null && tooMany) {
        reason = Reason.TOO_MANY_VALUES;
      }
      tooMany = false;
      if (reason == null || characters > 0) {
        parts.add(
            new ReadPart(
                path, header.mediaType(), characters, List.copyOf(matches), List.copyOf(dropped)));
      }
      if (reason != null) {
        unread.add(new UnreadPart(path, reason));
      }
    }

    Result result() {
      return new Result(List.copyOf(parts), List.copyOf(unread));
    }
  }

  /** Each step of the path is masked by itself: the running number is ours. */
  private String maskPath(SensitiveText path) {
    List<String> steps = new ArrayList<>();
    for (String step : path.reveal().split("/", -1)) {
      steps.add(masker.mask(SensitiveText.of(step)));
    }
    return String.join("/", steps);
  }

  private static @Nullable Reason reason(PartOutcome outcome) {
    if (outcome instanceof PartOutcome.Unread unread) {
      return unread.reason();
    }
    if (outcome instanceof PartOutcome.Opaque opaque) {
      return opaque.reason();
    }
    return outcome instanceof PartOutcome.PartlyRead partly ? partly.reason() : null;
  }
}
