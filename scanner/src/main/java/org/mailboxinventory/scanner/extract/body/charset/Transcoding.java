package org.mailboxinventory.scanner.extract.body.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.mailboxinventory.scanner.text.Utf8Writer;

/** Turns a charset into UTF-8, piece by piece; what cannot be decoded becomes U+FFFD. */
public final class Transcoding implements ByteTarget {
  private static final int CHARS = 8 * 1024;

  private final CharsetDecoder decoder;
  private final ByteTarget next;
  private final CharBuffer chars = CharBuffer.allocate(CHARS);
  private final Utf8Writer utf8;
  private ByteBuffer left = ByteBuffer.allocate(64).limit(0);

  public Transcoding(Charset charset, ByteTarget next) {
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    this.next = next;
    this.utf8 = new Utf8Writer(4 * CHARS, Utf8Writer.LoneSurrogate.THREE_BYTES, next::accept);
  }

  @Override
  public void accept(byte[] bytes, int from, int to) {
    int at = from;
    while (left.hasRemaining() && at < to) {
      // A character was cut; it is completed byte by byte.
      left.compact().put(bytes[at++]).flip();
      decode(left, false);
    }
    if (at < to) {
      ByteBuffer input = ByteBuffer.wrap(bytes, at, to - at);
      decode(input, false);
      keep(input);
    }
  }

  @Override
  public void end() {
    decode(left, true);
    while (decoder.flush(chars) == CoderResult.OVERFLOW) {
      drain();
    }
    drain();
    next.end();
  }

  private void decode(ByteBuffer input, boolean last) {
    while (decoder.decode(input, chars, last) == CoderResult.OVERFLOW) {
      drain();
    }
    drain();
  }

  private void keep(ByteBuffer input) {
    if (input.remaining() > left.capacity() / 2) {
      left = ByteBuffer.allocate(2 * input.remaining());
    }
    left.clear().put(input).flip();
  }

  private void drain() {
    utf8.write(chars.array(), 0, chars.position());
    utf8.flush();
    chars.clear();
  }
}
