package org.mailboxinventory.scanner.detect.address.bound;

/** Pictures and signs that chats and lists set behind a value, as a tick: none is of an address. */
final class Pictures {
  /** The most bytes that a sign has. */
  private static final int LONGEST = 4;

  private static final int FIRST = 0x2600;
  private static final int LAST = 0x27bf;
  private static final int STAR = 0x2b50;

  /** What makes a picture of the sign before it. */
  private static final int VARIANT = 0xfe0f;

  private static final int FAR = 0x1f000;
  private static final int FARTHEST = 0x1faff;

  private Pictures() {}

  /** Before the pictures that end at a place; the place itself where none does. */
  static int before(byte[] text, int from, int to) {
    int end = to;
    for (int begin = begin(text, from, end); begin < end; begin = begin(text, from, end)) {
      end = begin;
    }
    return end;
  }

  private static int begin(byte[] text, int from, int to) {
    int at = to - 1;
    while (at > from && to - at < LONGEST && (text[at] & 0xc0) == 0x80) {
      at--;
    }
    int size = to - at;
    if (at < from || size < LONGEST - 1 || text[at] >= 0) {
      return to;
    }
    int sign = text[at] & (size == LONGEST ? 0x07 : 0x0f);
    for (int i = at + 1; i < to; i++) {
      sign = sign << 6 | (text[i] & 0x3f);
    }
    boolean near = (sign >= FIRST && sign <= LAST) || sign == STAR || sign == VARIANT;
    return near || (sign >= FAR && sign <= FARTHEST) ? at : to;
  }
}
