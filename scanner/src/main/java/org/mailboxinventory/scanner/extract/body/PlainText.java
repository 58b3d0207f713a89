package org.mailboxinventory.scanner.extract.body;

import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;
import org.mailboxinventory.scanner.extract.body.charset.EightBytes;
import org.mailboxinventory.scanner.text.TextSink;

/** Plain text as it stands; every kind of line end becomes a line feed. */
final class PlainText implements ByteTarget {
  private static final byte[] LINE_FEED = {'\n'};

  private final TextSink sink;
  private boolean afterReturn;

  PlainText(TextSink sink) {
    this.sink = sink;
  }

  @Override
  public void accept(byte[] bytes, int from, int to) {
    int start = from;
    if (afterReturn && from < to && bytes[from] != '\n') {
      sink.text(LINE_FEED, 0, 1);
    }
    afterReturn = afterReturn && from == to;
    int at = EightBytes.find(bytes, from, to, (byte) '\r');
    while (at < to) {
      emit(bytes, start, at);
      start = at + 1;
      if (start == to) {
        afterReturn = true;
      } else if (bytes[start] != '\n') {
        sink.text(LINE_FEED, 0, 1);
      }
      at = EightBytes.find(bytes, start, to, (byte) '\r');
    }
    emit(bytes, start, to);
  }

  @Override
  public void end() {
    if (afterReturn) {
      sink.text(LINE_FEED, 0, 1);
    }
  }

  private void emit(byte[] bytes, int from, int to) {
    if (from < to) {
      sink.text(bytes, from, to);
    }
  }
}
