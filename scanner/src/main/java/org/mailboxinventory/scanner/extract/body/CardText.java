package org.mailboxinventory.scanner.extract.body;

import java.util.Locale;
import org.mailboxinventory.scanner.extract.body.charset.ByteTarget;

/**
 * Events and contacts (RFC 5545, RFC 6350, and version 2.1 of vCard): lines that were folded are
 * whole again, and characters that were written otherwise stand as they are meant.
 */
final class CardText implements ByteTarget {
  /** Longer than any name of a property with what describes it. */
  private static final int LONGEST_NAME = 1024;

  private static final int NO_DIGIT = -1;

  private final ByteTarget next;
  private final byte[] out = new byte[8 * 1024];
  private final StringBuilder name = new StringBuilder();
  private int length;

  /** A line has ended; whether it goes on after it, the next byte says. */
  private boolean lineEnded;

  private boolean afterReturn;
  private boolean inName = true;
  private boolean quotedPrintable;

  /** After a backslash, or after the sign of quoted-printable. */
  private boolean escaped;

  private int firstDigit = NO_DIGIT;

  CardText(ByteTarget next) {
    this.next = next;
  }

  @Override
  public void accept(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      byte b = bytes[at];
      if (b == '\r' || (b == '\n' && !afterReturn)) {
        endLine();
      } else if (b != '\n') {
        character(b);
      }
      afterReturn = b == '\r';
    }
    flush();
  }

  @Override
  public void end() {
    finishEscape();
    if (lineEnded) {
      put((byte) '\n');
    }
    flush();
    next.end();
  }

  private void endLine() {
    if (lineEnded) {
      beginLine();
    }
    boolean soft = quotedPrintable && escaped && firstDigit == NO_DIGIT;
    lineEnded = !soft;
    escaped &= !soft;
  }

  private void character(byte b) {
    if (lineEnded) {
      lineEnded = false;
      if (b == ' ' || b == '\t') {
        return;
      }
      beginLine();
    }
    if (inName) {
      name(b);
    } else if (escaped) {
      escaped(b);
    } else if (b == (quotedPrintable ? '=' : '\\')) {
      escaped = true;
    } else {
      put(b);
    }
  }

  private void beginLine() {
    finishEscape();
    put((byte) '\n');
    name.setLength(0);
    inName = true;
    quotedPrintable = false;
  }

  private void name(byte b) {
    put(b);
    if (b == ':') {
      inName = false;
      quotedPrintable = name.toString().toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    } else if (name.length() < LONGEST_NAME) {
      name.append((char) (b & 0xFF));
    }
  }

  private void escaped(byte b) {
    if (!quotedPrintable) {
      escaped = false;
      if (b != 'n' && b != 'N' && b != ',' && b != ';' && b != ':' && b != '\\') {
        put((byte) '\\');
      }
      put(b == 'n' || b == 'N' ? (byte) '\n' : b);
      return;
    }
    int digit = Character.digit(b, 16);
    if (digit < 0) {
      finishEscape();
      put(b);
    } else if (firstDigit == NO_DIGIT) {
      firstDigit = digit;
    } else {
      put((byte) (firstDigit * 16 + digit));
      firstDigit = NO_DIGIT;
      escaped = false;
    }
  }

  /** What looked like the beginning of an escape was none. */
  private void finishEscape() {
    if (escaped) {
      put((byte) (quotedPrintable ? '=' : '\\'));
      if (firstDigit != NO_DIGIT) {
        put((byte) Character.toUpperCase(Character.forDigit(firstDigit, 16)));
      }
    }
    escaped = false;
    firstDigit = NO_DIGIT;
  }

  private void put(byte b) {
    if (length == out.length) {
      flush();
    }
    out[length++] = b;
  }

  private void flush() {
    if (length > 0) {
      next.accept(out, 0, length);
      length = 0;
    }
  }
}
