package org.mailboxinventory.scanner.text.web;

import org.mailboxinventory.scanner.text.Octets;

/**
 * Characters in the parameters of web addresses and forms, written as a percent sign and two digits
 * (RFC 3986, section 2.1), blanks as a plus sign too (form-urlencoded, URL Standard): {@code
 * email=a%40b.example&name=Meera+Nair}.
 */
public final class PercentEscape {
  /** So many bytes write one octet. */
  public static final int WIDTH = 3;

  /** So far behind its name at most a value is read. */
  private static final int LONGEST = 160;

  private PercentEscape() {}

  /** Whether eight bytes may hold such a character. */
  public static long marks(long octets) {
    return Octets.equal(octets, '%') | Octets.equal(octets, '+');
  }

  /**
   * The character of ASCII that is written at {@code at}; -1 where the sign is only itself. A blank
   * or the end of a line is one only in a value that is text or a number: elsewhere it would end
   * the web address.
   */
  public static int character(byte[] text, int at, int to) {
    if (text[at] == '+') {
      return partsWords(text, at, to) && ofText(text, at, to) && plain(text, at, to) ? ' ' : -1;
    }
    int octet = octet(text, at, to);
    if (octet == ' ' || octet == '\n' || octet == '\r') {
      return ofText(text, at, to) ? octet : -1;
    }
    boolean printed = octet > ' ' && octet < 0x7f;
    return printed && (valueBegin(text, at) >= 0 || ofMail(text, at, octet, to)) ? octet : -1;
  }

  /** How many octets of UTF-8, each written so, make the letter at {@code at}; 0 where none is. */
  public static int letter(byte[] text, int at, int to) {
    int octets = Octets.ofLetter(octet(text, at, to));
    for (int i = 1; i < octets; i++) {
      if ((octet(text, at + i * WIDTH, to) & ~0x3f) != 0x80) {
        return 0;
      }
    }
    return octets;
  }

  /** The octet that is written at {@code at}; -1 where none is. */
  public static int octet(byte[] text, int at, int to) {
    if (at + WIDTH > to || text[at] != '%') {
      return -1;
    }
    int high = Character.digit(text[at + 1], 16);
    int low = Character.digit(text[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  /**
   * Whether an address of mail is written with it: {@code asha.rao%40mail.example}. Where a sign
   * follows that parts such an address, this one is in the password before it.
   */
  private static boolean ofMail(byte[] text, int at, int octet, int to) {
    if (octet != '@' || at == 0 || !word(text[at - 1])) {
      return false;
    }
    int end = at + WIDTH;
    int last = Math.min(to, end + LONGEST);
    while (end < last && inValue(text[end]) && text[end] != '@') {
      end++;
    }
    return end == to || text[end] != '@';
  }

  /** Whether a plus sign parts two words or groups of digits. */
  private static boolean partsWords(byte[] text, int at, int to) {
    return at > 0 && at + 1 < to && word(text[at - 1]) && word(text[at + 1]);
  }

  private static boolean ofOneKind(byte before, byte after) {
    return (letter(before) && letter(after)) || (digit(before) && digit(after));
  }

  /**
   * Whether the value around a plus sign is made of words and numbers as people write them: no
   * letter is beside a digit, nor a capital behind a small letter, as in keys in Base64.
   */
  private static boolean plain(byte[] text, int plus, int to) {
    int at = valueBegin(text, plus) + 1;
    for (; at < to && words(text[at]); at++) {
      byte before = text[at - 1];
      boolean inWord = word(before) && word(text[at]);
      boolean camel = before >= 'a' && text[at] >= 'A' && text[at] <= 'Z';
      if (inWord && (camel || !ofOneKind(before, text[at]))) {
        return false;
      }
      if (text[at] == '%') {
        at += WIDTH - 1;
      }
    }
    return true;
  }

  /** Where the value begins that holds a place, behind its name and {@code =}; -1 for none. */
  private static int valueBegin(byte[] text, int at) {
    int begin = at;
    int first = Math.max(1, at - LONGEST);
    while (begin >= first && inValue(text[begin - 1])) {
      begin--;
    }
    boolean named = begin >= 2 && text[begin - 1] == '=' && nameEnd(text[begin - 2]);
    return named ? begin : -1;
  }

  private static boolean nameEnd(byte b) {
    return word(b) || b == ']' || b == '_';
  }

  /** Whether the parameter around a place is text or a number, and no address of its own. */
  private static boolean ofText(byte[] text, int at, int to) {
    int begin = valueBegin(text, at);
    if (begin < 0 || !words(text[begin])) {
      return false;
    }
    int end = begin;
    int last = Math.min(to, begin + LONGEST);
    while (end < last && words(text[end])) {
      end++;
    }
    return end == to || (end < last && !inValue(text[end]));
  }

  /** What a value of words and numbers holds, and their escapes. */
  private static boolean words(byte b) {
    return word(b) || b < 0 || ".,'%+-()".indexOf(b) >= 0;
  }

  private static boolean inValue(byte b) {
    return (b > ' ' || b < 0) && "=&?;<>\"#|".indexOf(b) < 0;
  }

  private static boolean word(byte b) {
    return digit(b) || letter(b);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean letter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }
}
