package org.mailboxinventory.scanner.source.graph.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import org.mailboxinventory.scanner.text.Utf8Writer;

/** The UTF-8 of one body after another; a lone surrogate becomes a question mark. */
final class BodyBytes {
  private static final int FIRST = 32 << 10;
  private static final int KEPT = 1 << 20;

  private ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST);
  private final Utf8Writer writer =
      new Utf8Writer(
          FIRST,
          Utf8Writer.LoneSurrogate.QUESTION_MARK,
          (utf8, from, to) -> bytes.write(utf8, from, to - from));

  /** Writes the characters of a text. */
  @FunctionalInterface
  interface Text {
    void writeTo(Writer writer) throws IOException;
  }

  /** The bytes of a text. */
  byte[] of(Text text) throws IOException {
    bytes.reset();
    text.writeTo(writer);
    writer.finish();
    byte[] taken = bytes.toByteArray();
    if (taken.length > KEPT) {
      bytes = new ByteArrayOutputStream(FIRST);
    }
    return taken;
  }
}
