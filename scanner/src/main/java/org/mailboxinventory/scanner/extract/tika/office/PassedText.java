package org.mailboxinventory.scanner.extract.tika.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.text.TextSink;

/** Passes text on, and keeps its letters and digits, up to a limit. */
public final class PassedText implements TextSink {
  private static final int MOST = 16 << 20;

  private final TextSink sink;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  public PassedText(TextSink sink) {
    this.sink = sink;
  }

  /** All letters and digits that came, one after another. */
  String letters() {
    return lettersOf(kept.toString(StandardCharsets.UTF_8));
  }

  /** Whether more came than is kept. */
  boolean isFull() {
    return kept.size() >= MOST;
  }

  static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  @Override
  public void text(byte[] utf8, int from, int to) {
    for (int i = from; i < to && !isFull(); i++) {
      if (utf8[i] < 0 || Character.isLetterOrDigit(utf8[i])) {
        kept.write(utf8[i]);
      }
    }
    sink.text(utf8, from, to);
  }

  @Override
  public void beginTable() {
    sink.beginTable();
  }

  @Override
  public void beginCell(int span) {
    sink.beginCell(span);
  }

  @Override
  public void endCell() {
    sink.endCell();
  }

  @Override
  public void endRow() {
    sink.endRow();
  }

  @Override
  public void endTable() {
    sink.endTable();
  }
}
