package org.mailboxinventory.scanner.detect.word.normal;

import org.mailboxinventory.scanner.text.Octets;

/**
 * The hash of a word in a script of India, whose letters have no capitals and take three bytes
 * each, so that eight bytes count at a time. Their first byte is {@code E0}, and the second is
 * below {@code B8}, with which Thai begins: of words without blanks between them the hash is made
 * letter by letter.
 */
public final class CaselessWord {
  private static final byte FIRST = (byte) 0xe0;

  /** The bytes of a letter. */
  private static final int LETTER = 3;

  private static final long MIXER = 0x9e3779b97f4a7c15L;

  /**
   * Of a second byte, two bits that are both set in those from {@code B8} on, one upon the other.
   */
  private static final long THAI = 0x10 * Octets.ONES;

  /** Where letters begin among eight bytes, the first with the first of them or the third. */
  private static final long AT_FIRST = 0x00ff0000ff0000ffL;

  private static final long AT_THIRD = 0x0000ff0000ff0000L;
  private static final long FIRSTS = 0xe0e0e0e0e0e0e0e0L;

  private CaselessWord() {}

  /** Whether a letter of such a script may begin with a byte. */
  public static boolean mayBegin(byte b) {
    return b == FIRST;
  }

  /** The hash of {@code text[from, to)}, which is not empty; 0 when another letter is in it. */
  public static long hash(byte[] text, int from, int to) {
    int length = to - from;
    if (length % LETTER != 0) {
      return 0;
    }
    return length > Long.BYTES ? ofMany(text, from, to - Long.BYTES) : ofTwo(text, from, to);
  }

  /** Eight bytes after the other, the last of them from {@code last} on. */
  private static long ofMany(byte[] text, int from, int last) {
    long tail = Octets.get(text, last);
    long others = ((tail ^ FIRSTS) & AT_THIRD) | (thai(tail) & AT_FIRST);
    long begins = AT_FIRST;
    // The eight bytes before the end are said twice in part, so that the length must tell, too.
    long hash = mixed(tail) + last - from;
    for (int at = from; at < last; at += Long.BYTES) {
      long eight = Octets.get(text, at);
      others |= (eight ^ FIRSTS) & begins;
      // One place later, which is where second bytes are in these eight and first ones in the next.
      begins = (begins << Byte.SIZE) | ((begins >>> (2 * Byte.SIZE)) & 0xff);
      others |= thai(eight) & begins;
      hash = mixed(hash ^ eight);
    }
    return others == 0 ? mixed(hash) : 0;
  }

  private static long ofTwo(byte[] text, int from, int to) {
    long hash = 0;
    for (int at = from; at < to; at += LETTER) {
      if (text[at] != FIRST || thai(text[at + 1] & 0xff) != 0) {
        return 0;
      }
      long letter = ((text[at + 1] & 0xffL) << Byte.SIZE) | (text[at + 2] & 0xff);
      hash = (hash << (2 * Byte.SIZE)) | letter;
    }
    return mixed(hash);
  }

  private static long thai(long eight) {
    return eight & (eight << 1) & THAI;
  }

  private static long mixed(long hash) {
    long product = hash * MIXER;
    return product ^ (product >>> 32);
  }
}
