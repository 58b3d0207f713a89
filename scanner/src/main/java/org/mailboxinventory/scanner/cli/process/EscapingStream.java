package org.mailboxinventory.scanner.cli.process;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Takes UTF-8 and writes it in another charset, for a terminal that shows no UTF-8; a character
 * that the charset does not have is written as its number, as in <code>&#92;u0939</code>.
 */
final class EscapingStream extends FilterOutputStream {
  private static final int LONGEST = 4;

  private final CharsetEncoder encoder;
  private final Charset charset;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);

  /** The bytes of a character that is not whole yet. */
  private final byte[] begun = new byte[LONGEST];

  private int length;

  EscapingStream(OutputStream out, Charset charset) {
    super(out);
    this.charset = charset;
    this.encoder = charset.newEncoder();
  }

  @Override
  public synchronized void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) throws IOException {
    ByteBuffer in = ByteBuffer.allocate(length + count);
    in.put(begun, 0, length).put(bytes, from, count).flip();
    CharBuffer text = CharBuffer.allocate(in.remaining() + 1);
    decoder.reset().decode(in, text, false);
    length = in.remaining();
    in.get(begun, 0, length);
    out.write(escaped(text.flip().toString()).getBytes(charset));
  }

  private String escaped(String text) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(
          !Character.isSurrogate(c) && encoder.canEncode(c)
              ? String.valueOf(c)
              : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return shown.toString();
  }
}
