package org.mailboxinventory.scanner.extract.body.charset;

import java.nio.charset.StandardCharsets;

/**
 * Passes UTF-8 on as it is; a byte that does not belong to any is read as Windows-1252. So text in
 * UTF-8, ASCII and Latin-1 goes through alike, also mixed, and without being copied. Surrogates in
 * three bytes pass.
 */
public final class Utf8Repair implements ByteTarget {
  private static final int MALFORMED = 0;
  private static final int INCOMPLETE = -1;
  private static final byte[][] WINDOWS_1252 = windows1252();

  private final ByteTarget next;
  private final byte[] carried = new byte[4];
  private int carriedLength;

  public Utf8Repair(ByteTarget next) {
    this.next = next;
  }

  @Override
  public void accept(byte[] bytes, int from, int to) {
    int at = completeCarried(bytes, from, to);
    int start = at;
    while (at < to) {
      at = EightBytes.endOfAscii(bytes, at, to);
      if (at == to) {
        break;
      }
      int length = sequence(bytes, at, to);
      if (length > 0) {
        at += length;
      } else if (length == MALFORMED) {
        pass(bytes, start, at);
        single(bytes[at]);
        start = ++at;
      } else {
        pass(bytes, start, at);
        carriedLength = to - at;
        System.arraycopy(bytes, at, carried, 0, carriedLength);
        return;
      }
    }
    pass(bytes, start, to);
  }

  @Override
  public void end() {
    for (int i = 0; i < carriedLength; i++) {
      single(carried[i]);
    }
    carriedLength = 0;
    next.end();
  }

  private int completeCarried(byte[] bytes, int from, int to) {
    int at = from;
    while (carriedLength > 0) {
      int length = sequence(carried, 0, carriedLength);
      if (length == INCOMPLETE) {
        if (at == to) {
          return at;
        }
        carried[carriedLength++] = bytes[at++];
      } else if (length == MALFORMED) {
        single(carried[0]);
        dropCarried(1);
      } else {
        next.accept(carried, 0, length);
        dropCarried(length);
      }
    }
    return at;
  }

  private void dropCarried(int count) {
    carriedLength -= count;
    System.arraycopy(carried, count, carried, 0, carriedLength);
  }

  private void pass(byte[] bytes, int from, int to) {
    if (from < to) {
      next.accept(bytes, from, to);
    }
  }

  private void single(byte b) {
    byte[] utf8 = WINDOWS_1252[b & 0xFF];
    next.accept(utf8, 0, utf8.length);
  }

  /** The length of the sequence that begins here, {@link #MALFORMED} or {@link #INCOMPLETE}. */
  private static int sequence(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (int i = 1; i < length; i++) {
      if (at + i == to) {
        return INCOMPLETE;
      }
      int b = bytes[at + i] & 0xFF;
      if (b < 0x80 || b > 0xBF || (i == 1 && !secondFits(lead, b))) {
        return MALFORMED;
      }
    }
    return length;
  }

  /** No overlong forms, and nothing beyond U+10FFFF. */
  private static boolean secondFits(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second <= 0x8F;
      default -> true;
    };
  }

  private static byte[][] windows1252() {
    byte[][] table = new byte[256][];
    for (int i = 0; i < table.length; i++) {
      table[i] = String.valueOf((char) Windows1252.codePoint(i)).getBytes(StandardCharsets.UTF_8);
    }
    return table;
  }
}
