package org.mailboxinventory.scanner.cli.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.ledger.LedgerFindings;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.extract.body.BodyReader;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;
import org.mailboxinventory.scanner.text.TextSink;

/** Finds in an item that was read again the values that findings are of. For one thread. */
final class MailAgain {
  private static final int BEFORE = 160;
  private static final int AFTER = 100;

  private final PartScan scan;
  private final Fingerprinter fingerprinter;

  MailAgain(PartScan scan, Fingerprinter fingerprinter) {
    this.scan = scan;
    this.fingerprinter = fingerprinter;
  }

  /** A finding and what is around its value, to be shown and not kept. */
  record Shown(LedgerFindings.Finding finding, String before, String value, String after) {}

  /** Those of {@code findings} whose value is in the subject, the headers or a body of the item. */
  List<Shown> shown(SourceItem item, List<LedgerFindings.Finding> findings) {
    List<Shown> shown = new ArrayList<>();
    Set<LedgerFindings.Finding> open = new HashSet<>(findings);
    text(item.subject(), open, shown);
    text(item.headers(), open, shown);
    for (SourceItem.Body body : item.bodies()) {
      read(sink -> BodyReader.read(body.html(), body.content(), body.charset(), sink), open, shown);
    }
    return shown;
  }

  private void text(SensitiveText text, Set<LedgerFindings.Finding> open, List<Shown> shown) {
    byte[] utf8 = text.bytes();
    read(sink -> sink.text(utf8, 0, utf8.length), open, shown);
  }

  /** Hands a text over. */
  private interface Reading {
    void to(TextSink sink);
  }

  private void read(Reading reading, Set<LedgerFindings.Finding> open, List<Shown> shown) {
    List<Match> matches = new ArrayList<>();
    Copy copy = new Copy(scan);
    scan.begin(matches::add);
    reading.to(copy);
    scan.finish();
    String text = copy.text();
    for (Match match : matches) {
      LedgerFindings.Finding finding = finding(match, open);
      if (finding != null) {
        open.remove(finding);
        shown.add(around(finding, match, text));
      }
    }
  }

  private LedgerFindings.@org.jspecify.annotations.Nullable Finding finding(
      Match match, Set<LedgerFindings.Finding> open) {
    for (LedgerFindings.Finding finding : open) {
      if (finding.detector().equals(match.detector().id())
          && fingerprinter
              .of(match.detector().id(), match.canonical().bytes())
              .equals(finding.fingerprint())) {
        return finding;
      }
    }
    return null;
  }

  private static Shown around(LedgerFindings.Finding finding, Match match, String text) {
    int from = (int) Math.min(match.start(), text.length());
    int to = (int) Math.min(match.end(), text.length());
    return new Shown(
        finding,
        text.substring(Math.max(0, from - BEFORE), from),
        text.substring(from, to),
        text.substring(to, Math.min(text.length(), to + AFTER)));
  }

  /** Hands text on, and holds it as detection counts its places: cells parted by tabs. */
  private static final class Copy implements TextSink {
    private final PartScan scan;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean inRow;

    Copy(PartScan scan) {
      this.scan = scan;
    }

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void text(byte[] utf8, int from, int to) {
      bytes.write(utf8, from, to - from);
      scan.text(utf8, from, to);
    }

    @Override
    public void beginTable() {
      scan.beginTable();
    }

    @Override
    public void beginCell(int span) {
      if (inRow) {
        bytes.write('\t');
      }
      inRow = true;
      scan.beginCell(span);
    }

    @Override
    public void endCell() {
      scan.endCell();
    }

    @Override
    public void endRow() {
      inRow = false;
      bytes.write('\n');
      scan.endRow();
    }

    @Override
    public void endTable() {
      scan.endTable();
    }
  }
}
