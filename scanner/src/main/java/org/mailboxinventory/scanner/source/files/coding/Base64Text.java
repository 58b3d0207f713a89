package org.mailboxinventory.scanner.source.files.coding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.mailboxinventory.scanner.source.BlockStream;

/**
 * Decodes base64 of whatever form: in pieces that were each encoded by themselves, in the alphabet
 * for URLs, with other characters between. It tells the monitor when there were such, and when the
 * end came too early.
 */
final class Base64Text extends BlockStream {
  private static final byte FOREIGN = -1;
  private static final byte BLANK = -2;
  private static final byte END_OF_LINE = -3;
  private static final byte PAD = -4;
  private static final byte[] VALUES = values();

  private final InputStream in;
  private final DamageMonitor monitor;
  private final byte[] coded = new byte[8192];
  private final byte[] decoded = new byte[coded.length + 3];
  private int at;
  private int filled;
  private int bits;
  private int digits;
  private boolean inLine;
  private boolean blankInLine;
  private boolean foreign;
  private boolean padded;
  private boolean ended;

  Base64Text(InputStream in, DamageMonitor monitor) {
    this.in = in;
    this.monitor = monitor;
  }

  @Override
  public int read(byte[] bytes, int off, int len) throws IOException {
    while (at == filled && !ended) {
      fill();
    }
    if (at == filled) {
      return -1;
    }
    int n = Math.min(len, filled - at);
    System.arraycopy(decoded, at, bytes, off, n);
    at += n;
    return n;
  }

  private void fill() throws IOException {
    at = 0;
    filled = 0;
    int n = in.read(coded);
    if (n < 0) {
      end();
      return;
    }
    for (int i = 0; i < n; i++) {
      byte value = VALUES[coded[i] & 0xFF];
      if (value >= 0) {
        foreign |= blankInLine;
        inLine = true;
        digit(value);
      } else {
        other(value);
      }
    }
  }

  private void digit(byte value) {
    bits = bits << 6 | value;
    if (++digits == 4) {
      decoded[filled++] = (byte) (bits >> 16);
      decoded[filled++] = (byte) (bits >> 8);
      decoded[filled++] = (byte) bits;
      digits = 0;
      bits = 0;
    }
  }

  private void other(byte value) {
    switch (value) {
      case PAD -> {
        padded = true;
        flush();
      }
      case BLANK -> blankInLine = inLine;
      case END_OF_LINE -> {
        inLine = false;
        blankInLine = false;
      }
      default -> foreign = true;
    }
  }

  /** What the digits since the last whole group say. */
  private void flush() {
    if (digits == 2) {
      decoded[filled++] = (byte) (bits >> 4);
    } else if (digits == 3) {
      decoded[filled++] = (byte) (bits >> 10);
      decoded[filled++] = (byte) (bits >> 2);
    }
    digits = 0;
    bits = 0;
  }

  private void end() {
    ended = true;
    // What follows a whole text, as the footer of a mailing list, is no piece of it.
    if (digits > 0 && !(padded && foreign)) {
      monitor.cutShort();
    }
    if (foreign) {
      monitor.foreignText();
    }
    flush();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, FOREIGN);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
    }
    values['-'] = values['+'];
    values['_'] = values['/'];
    values[' '] = BLANK;
    values['\t'] = BLANK;
    values[0] = BLANK;
    values['\r'] = END_OF_LINE;
    values['\n'] = END_OF_LINE;
    values['='] = PAD;
    return values;
  }
}
