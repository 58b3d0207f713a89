package org.mailboxinventory.scanner.detect.context.secret;

import java.util.Arrays;
import java.util.List;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;

/**
 * The same in scripts that put no blanks between words: {@code รหัสผ่านสำหรับเปิดไฟล์แนบคือ …},
 * {@code 密码已重置为…}. The last word before the secret joins the two.
 */
final class Unspaced {
  /** The last word, or the colon of these scripts. */
  private static final List<byte[]> JOINS = SecretWords.bytes("joins");

  private static final int LONGEST = 120;

  private Unspaced() {}

  /** Takes the secret behind the letters that go on at a place. */
  static void read(byte[] text, int from, int ceiling, SecretList into) {
    int end = Math.min(ceiling, from + LONGEST);
    int value = value(text, from, end);
    if (value >= 0) {
      into.add(value, end(text, value, end));
    }
  }

  private static int value(byte[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] < 0) {
      at++;
    }
    boolean joined = joined(text, from, at);
    if (at < end && (text[at] == ':' || text[at] == ' ')) {
      joined |= text[at] == ':';
      at++;
      at += at < end && text[at] == ' ' ? 1 : 0;
    }
    return joined && at < end && SecretToken.strong(text, at, end(text, at, end)) ? at : -1;
  }

  /** Where a secret of ASCII ends. */
  private static int end(byte[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] > ' ') {
      at++;
    }
    return SecretToken.end(text, from, at);
  }

  private static boolean joined(byte[] text, int from, int to) {
    for (byte[] word : JOINS) {
      int begin = to - word.length;
      if (begin >= from && Arrays.equals(text, begin, to, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }
}
