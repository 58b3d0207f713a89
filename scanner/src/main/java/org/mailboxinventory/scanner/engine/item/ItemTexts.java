package org.mailboxinventory.scanner.engine.item;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.model.PartOutcome;
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
 * Reads the texts of an item again, in the order of a scan, for one who shows what is around a
 * value. Texts are held in memory, one at a time. For one thread.
 */
public final class ItemTexts {
  private static final Duration NO_LIMIT = Duration.ofDays(365);

  private final PartScan scan;
  private final Extractor attachments;
  private final Passwords passwords;
  private final ItemClock clock = new ItemClock(NO_LIMIT, new StopSignal(), System::nanoTime);

  /**
   * @param passwords what may open locked documents
   */
  public ItemTexts(PartScan scan, Extractor attachments, Passwords passwords) {
    this.scan = scan;
    this.attachments = attachments;
    this.passwords = passwords;
  }

  /** Takes one text and what was found in it; places of findings are those of the text. */
  @FunctionalInterface
  public interface Taker {
    void text(CopiedText text, List<Match> found);
  }

  /** Hands over the subject, the headers, each body and all texts of the attachments. */
  public void read(SourceItem given, Taker taker) {
    SourceItem item = BodyFiles.apart(given);
    Parts parts = new Parts(passwords.known(), taker);
    parts.whole(item.subject());
    parts.whole(item.headers());
    for (SourceItem.Body body : item.bodies()) {
      TextSink sink = parts.begin(false);
      BodyReader.read(body.html(), body.content(), body.charset(), sink);
      parts.end();
    }
    int number = 0;
    for (SourceItem.Attachment attachment : item.attachments()) {
      number++;
      if (attachment.unreadable() == null) {
        attachments.extract(
            AttachmentInput.of(attachment.content(), parts.known, clock),
            SensitiveText.of("attachments/" + number + "/" + attachment.name().reveal()),
            attachment.mediaType(),
            0,
            parts);
      }
    }
  }

  private final class Parts implements PartSink {
    private final Passwords.Known known;
    private final Taker taker;
    private List<Match> found = new ArrayList<>();
    private CopiedText copy = new CopiedText(scan);

    Parts(Passwords.Known known, Taker taker) {
      this.known = known;
      this.taker = taker;
    }

    void whole(SensitiveText text) {
      byte[] utf8 = text.bytes();
      begin(false).text(utf8, 0, utf8.length);
      end();
    }

    TextSink begin(boolean ocr) {
      found = new ArrayList<>();
      copy = new CopiedText(scan);
      List<Match> matches = found;
      scan.begin(
          match -> {
            known.found(match);
            matches.add(match);
          },
          ocr);
      return copy;
    }

    void end() {
      scan.finish();
      taker.text(copy, found);
    }

    @Override
    public TextSink beginPart(PartHeader header) {
      return begin(header.ocr());
    }

    @Override
    public void endPart(long bytes, PartOutcome outcome) {
      end();
    }
  }
}
