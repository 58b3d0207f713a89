package org.mailboxinventory.scanner.detect.word;

import org.mailboxinventory.scanner.text.tail.GluedWord;
import org.mailboxinventory.scanner.text.tail.LocalNumber;
import org.mailboxinventory.scanner.text.tail.RemotePath;
import org.mailboxinventory.scanner.text.web.WebAddress;

/**
 * Whether a match is complete, or is a piece of something longer: a longer number, a decimal, a
 * dashed code, a UUID, a URL.
 */
public final class Boundaries {
  /** Bytes but a blank after which a match may be a piece of something longer. */
  private static final boolean[] JOINS = new boolean[256];

  static {
    for (char joins : "-_.:/=&?%+#,$@".toCharArray()) {
      JOINS[joins] = true;
    }
  }

  /** A parameter of a web address is a value by itself from this length on: a key, a token. */
  private static final int LONG_PARAMETER = 32;

  /** Parameters of web addresses whose value is that of their name. */
  private static final WordSet PARAMETERS = LabelWords.of("parameters");

  private Boundaries() {}

  /**
   * True when nothing that begins at {@code from} is complete, wherever it ends. False leaves it
   * open: groups of digits are told from a longer number only by their end.
   */
  public static boolean neverFree(byte[] text, int from, int length) {
    return from > 0
        && JOINS[text[from - 1] & 0xff]
        && !longParameter(text, from, Math.min(length, from + LONG_PARAMETER))
        && !freeBefore(text, from, from + 1, length);
  }

  /**
   * True when what is before and after {@code text[from, to)} does not continue it; what lies
   * beyond {@code length} is no text.
   */
  public static boolean free(byte[] text, int from, int to, int length) {
    return freeBefore(text, from, to, length) && freeAfter(text, from, to, length);
  }

  /** Digits joined to a word, as in {@code SO_20260017}: a code, unless the word is a label. */
  public static boolean prefixed(byte[] text, int from) {
    return from > 1
        && (text[from - 1] == '_' || text[from - 1] == '-')
        && AnchorScanner.isDigit(text[from])
        && AnchorScanner.isWord(text[from - 2]);
  }

  private static boolean freeBefore(byte[] text, int from, int to, int length) {
    if (from == 0) {
      return true;
    }
    byte before = text[from - 1];
    if (AnchorScanner.isWord(before)) {
      return (FieldTag.subfieldEndsAt(text, from) || GluedWord.before(text, from))
          && !WebAddress.holds(text, from);
    }
    boolean digitBeyond = from > 1 && AnchorScanner.isDigit(text[from - 2]);
    boolean digitHere = AnchorScanner.isDigit(text[from]);
    return switch (before) {
      case '-', '_' ->
          (!tokenWithDigit(text, from - 2, -1, length)
                  || BranchCode.endsAt(text, from - 1)
                  || (before == '_' && Words.letter(text[from]) && numberedKey(text, from - 1)))
              && !WebAddress.holds(text, from);
      case '.' -> !(digitBeyond && digitHere) && !WebAddress.holds(text, from);
      case ':' ->
          (!(digitBeyond && digitHere)
                  || numberedKey(text, from - 1)
                  || FieldTag.endingAt(text, from) >= 0)
              && !WebAddress.holds(text, from)
              && !octetBefore(text, from, to);
      case '=' ->
          (!(digitBeyond && digitHere) || numberedKey(text, from - 1))
              && (longParameter(text, from, to)
                  || !WebAddress.holds(text, from)
                  || named(text, from)
                  || WebAddress.mailIn(text, from, length));
      case '/', '&', '?', '%', '+', '#' ->
          (!(digitBeyond && digitHere)
                  || (before == '/' && DigitGroups.pair(text, from - 1, length)))
              && (!WebAddress.holds(text, from)
                  || (before == '/'
                      && (AnchorScanner.behindHost(text, from)
                          || WebAddress.hostAt(text, from, length))));
      case ',' ->
          !(digitBeyond && digitHere && DigitGroups.thousands(text, from, from - 1, length));
      case ' ' ->
          !DigitGroups.continuesGroups(text, from, to, -1, length)
              || DigitGroups.timeBefore(text, from);
      case '$' -> !digitHere;
      case '@' -> digitHere ? WebAddress.hostAt(text, from, length) : !address(text, from, to);
      case '*' -> !DigitGroups.masked(text, from - 1, -1, length);
      default -> true;
    };
  }

  /**
   * Whether letters and at most two digits end at a place, as in {@code acc_1=}, {@code Form16_}.
   */
  private static boolean numberedKey(byte[] text, int to) {
    int digits = to - DigitGroups.groupLength(text, to - 1, -1, to);
    int letters = digits > 2 && text[digits - 1] == '_' ? digits - 1 : digits;
    return to - digits <= 2
        && letters > 1
        && Words.letter(text[letters - 1])
        && Words.letter(text[letters - 2]);
  }

  /** True when what is after {@code text[from, to)} does not continue it. */
  public static boolean freeAfter(byte[] text, int from, int to, int length) {
    if (to >= length) {
      return true;
    }
    byte after = text[to];
    if (AnchorScanner.isWord(after)) {
      return (after == 'T' && DigitGroups.timeBehind(text, from, to, length))
          || GluedWord.follows(text, from, to, length);
    }
    boolean digitBeyond = to + 1 < length && AnchorScanner.isDigit(text[to + 1]);
    boolean digitHere = AnchorScanner.isDigit(text[to - 1]);
    return switch (after) {
      case '-', '_' ->
          (!tokenWithDigit(text, to + 1, 1, length)
                  && !(after == '-' && DigitGroups.checkedByLetter(text, from, to, length)))
              || BranchCode.is(text, from, to)
              || (after == '_' && DigitGroups.stampBehind(text, from, to, length))
              || (after == '_' && DigitGroups.yearBehind(text, to, length))
              || BranchCode.behindField(text, from, to, length)
              || (after == '-' && DigitGroups.rangeBehind(text, from, to, length));
      case '.' ->
          !domainGoesOn(text, from, to, length)
              && (!digitHere || !tokenWithDigit(text, to + 1, 1, length));
      case ':' ->
          to + 1 >= length
              || ((!hexadecimal(text[to + 1]) || !colons(text, from, to))
                  && !DigitGroups.hour(text, from, to, length)
                  && !RemotePath.follows(text, from, to, length));
      case '/', '=', '%', '+' ->
          !(digitBeyond && digitHere)
              || (after == '+' && FieldTag.subfield(text, from, to, length))
              || (after == '/'
                  && (DigitGroups.pair(text, to, length)
                      || (text[from] == '+'
                          && LocalNumber.end(text, from, to, to + 1, length) >= 0)));
      case '@' -> !digitHere;
      case '*' -> !DigitGroups.masked(text, to, 1, length);
      case ',' -> !(digitBeyond && digitHere && DigitGroups.thousands(text, from, to, length));
      case ' ' ->
          !DigitGroups.continuesGroups(text, from, to, 1, length)
              || DigitGroups.timeBehind(text, from, to, length);
      default -> true;
    };
  }

  /** Whether a match holds the sign of an e-mail address: behind another it is somebody's name. */
  private static boolean address(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '@') {
        return true;
      }
    }
    return false;
  }

  /** An address of the Internet that goes on: {@code a@b.com} of {@code a@b.com.in}. */
  private static boolean domainGoesOn(byte[] text, int from, int to, int length) {
    boolean small = to + 1 < length && text[to + 1] >= 'a' && text[to + 1] <= 'z';
    return small && address(text, from, to);
  }

  /** Groups of hexadecimal digits parted by colons, and another pair before them. */
  private static boolean octetBefore(byte[] text, int from, int to) {
    return from > 2
        && hexadecimal(text[from - 2])
        && hexadecimal(text[from - 3])
        && (from == 3 || !AnchorScanner.isWord(text[from - 4]))
        && colons(text, from, to);
  }

  private static boolean hexadecimal(byte b) {
    return AnchorScanner.isDigit(b) || (b >= 'a' && b <= 'f') || (b >= 'A' && b <= 'F');
  }

  /** Whether a match holds two colons at least, and is no web address. */
  private static boolean colons(byte[] text, int from, int to) {
    int colons = 0;
    for (int i = from; i < to; i++) {
      if (text[i] == '/') {
        return false;
      }
      colons += text[i] == ':' ? 1 : 0;
    }
    return colons > 1;
  }

  /** Whether {@code text[from, to)} is long, stands behind an equals sign and has no blank. */
  private static boolean longParameter(byte[] text, int from, int to) {
    if (text[from - 1] != '=' || to - from < LONG_PARAMETER) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] <= ' ' || text[i] == '&') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a parameter of a web address has the name of a value: {@code ?acct=}, {@code
   * &custPan=}.
   */
  private static boolean named(byte[] text, int from) {
    int end = from - 1;
    int at = end;
    while (at > 0 && (Words.letter(text[at - 1]) || text[at - 1] == '_' || text[at - 1] == '-')) {
      at--;
    }
    if (at == 0 || (text[at - 1] != '?' && text[at - 1] != '&' && text[at - 1] != ';')) {
      return false;
    }
    for (int word = at; word < end; word++) {
      if ((word == at || WebAddress.partBegins(text, word)) && PARAMETERS.holds(text, word, end)) {
        return true;
      }
    }
    return false;
  }

  /** The run of letters and digits that goes from {@code at} in a direction holds a digit. */
  private static boolean tokenWithDigit(byte[] text, int at, int direction, int length) {
    int i = at;
    for (int n = 0; n < 40 && i >= 0 && i < length && AnchorScanner.isWord(text[i]); n++) {
      if (AnchorScanner.isDigit(text[i])) {
        return true;
      }
      i += direction;
    }
    return false;
  }
}
