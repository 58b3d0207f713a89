package org.mailboxinventory.scanner.engine.item;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Hands a text on to detection and holds its first 32 MB, with places counted as detection counts
 * them: cells of a row parted by tabs, rows by line ends.
 */
public final class CopiedText implements TextSink {
  private static final int MOST = 32 << 20;

  private final PartScan scan;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private boolean inRow;

  CopiedText(PartScan scan) {
    this.scan = scan;
  }

  /** A value and so many characters around it, as they stand in the text. */
  public record Around(String before, String value, String after) {}

  /** What is around a finding of this text; empty when it lies behind what is held. */
  public Optional<Around> around(Match match, int before, int after) {
    String text = bytes.toString(StandardCharsets.UTF_8);
    if (match.end() > text.length()) {
      return Optional.empty();
    }
    int from = (int) match.start();
    int to = (int) match.end();
    return Optional.of(
        new Around(
            text.substring(Math.max(0, from - before), from),
            text.substring(from, to),
            text.substring(to, Math.min(text.length(), to + after))));
  }

  @Override
  public void text(byte[] utf8, int from, int to) {
    bytes.write(utf8, from, Math.min(to - from, MOST - bytes.size()));
    scan.text(utf8, from, to);
  }

  @Override
  public void beginTable() {
    scan.beginTable();
  }

  @Override
  public void beginCell(int span) {
    if (inRow) {
      one('\t');
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
    one('\n');
    scan.endRow();
  }

  @Override
  public void endTable() {
    scan.endTable();
  }

  private void one(int octet) {
    if (bytes.size() < MOST) {
      bytes.write(octet);
    }
  }
}
