package org.mailboxinventory.scanner.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Writes what a text sink is given: tables as {@code {row;row}}, cells as {@code [text]}, wider
 * ones as {@code [2|text]}.
 */
public final class WrittenText implements TextSink {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final StringBuilder open = new StringBuilder();

  @Override
  public void text(byte[] utf8, int from, int to) {
    written.write(utf8, from, to - from);
  }

  @Override
  public void beginTable() {
    open.append('{');
    mark("{");
  }

  @Override
  public void beginCell(int span) {
    expect('{');
    open.append('[');
    mark(span == 1 ? "[" : "[" + span + "|");
  }

  @Override
  public void endCell() {
    expect('[');
    open.setLength(open.length() - 1);
    mark("]");
  }

  @Override
  public void endRow() {
    expect('{');
    mark(";");
  }

  @Override
  public void endTable() {
    expect('{');
    open.setLength(open.length() - 1);
    mark("}");
  }

  @Override
  public String toString() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private void expect(char innermost) {
    if (open.isEmpty() || open.charAt(open.length() - 1) != innermost) {
      throw new IllegalStateException("table events out of order");
    }
  }

  private void mark(String mark) {
    byte[] bytes = mark.getBytes(StandardCharsets.UTF_8);
    written.write(bytes, 0, bytes.length);
  }
}
