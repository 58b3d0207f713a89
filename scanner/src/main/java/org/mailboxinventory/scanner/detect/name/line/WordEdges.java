package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Where a capitalised word may begin and end that is no part of an address, a path or code; and
 * signs of several bytes, as quote marks and the one of a copyright, which are no letters.
 */
public final class WordEdges {
  /** What may stand before a mark that stresses a word, as in {@code - _Asha Rao_}. */
  private static final String BEFORE_MARKS = " \n\t>(-*|\"'_";

  /** So many digits the number of an item has. */
  private static final int LONGEST_NUMBER = 4;

  /** So many the number of an account or a payment has at least. */
  private static final int LONG_NUMBER = 6;

  /** A word of so many small letters before a full stop is one of a sentence. */
  private static final int WORD_BEFORE = 3;

  private WordEdges() {}

  /** Whether words are a line of their own, or two blanks part them from what is beside them. */
  public static boolean column(byte[] text, int from, int to) {
    boolean begins =
        from < 2 || text[from - 1] == '\n' || (text[from - 1] == ' ' && text[from - 2] == ' ');
    return begins
        && (to + 1 >= text.length || text[to] == '\n' || (text[to] == ' ' && text[to + 1] == ' '));
  }

  /** Where the letters and digits end that begin at a place. */
  public static int end(byte[] text, int at, int length) {
    int end = at;
    if (end < length && !Words.letterOrDigit(text[end])) {
      return end;
    }
    for (; end + 8 <= length; end += 8) {
      long x = Octets.get(text, end);
      long others = ~(Octets.letters(x) | Octets.digits(x) | x) & Octets.HIGH;
      if (others != 0) {
        return end + Octets.first(others);
      }
    }
    while (end < length && Words.letterOrDigit(text[end])) {
      end++;
    }
    return end;
  }

  /** The next capital that follows no letter, or byte beyond ASCII. */
  public static int nextCapital(byte[] text, int from, int to) {
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long x = Octets.get(text, at);
      long capitals = Octets.capitals(x);
      if ((capitals | (x & Octets.HIGH)) != 0) {
        long before = at > 0 && letter(text[at - 1]) ? 0x80 : 0;
        long marks = (capitals & ~((Octets.letters(x) << 8) | before)) | (x & Octets.HIGH);
        if (marks != 0) {
          return at + Octets.first(marks);
        }
      }
    }
    while (at < to && text[at] >= 0 && (text[at] < 'A' || text[at] > 'Z')) {
      at++;
    }
    return at;
  }

  private static boolean letter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  /**
   * Whether a word may begin at a place, by what is before it: in {@code approver=Asha} the value
   * of a key does, in {@code 2.Asha} an item of a list, in {@code @Asha Rao} who is spoken to in a
   * chat, and in {@code /Asha Rao} at a line's begin who signs.
   */
  public static boolean begins(byte[] text, int at) {
    if (at == 0) {
      return true;
    }
    byte before = text[at - 1];
    if (before < 0) {
      return signBefore(text, at);
    }
    return switch (before) {
      case '_', '#', '@' ->
          at == 1
              || BEFORE_MARKS.indexOf(text[at - 2]) >= 0
              || (before == '#' && referred(text, at));
      case '=' -> at > 1 && Words.letterOrDigit(text[at - 2]);
      case '.' -> numbered(text, at - 1) || sentenceBefore(text, at - 1) || related(text, at - 1);
      case '/' ->
          (at > 1 && text[at - 2] == '\n')
              || Closing.stroke(text, at)
              || narration(text, at)
              || behindNumber(text, at);
      case '\\', '$', '&' -> false;
      default ->
          !Words.letterOrDigit(before)
              || subfield(text, at)
              || dated(text, at)
              || NameLetters.behindTelephone(text, at);
    };
  }

  /** Whether capitals and a hash are before the number of a transfer: {@code UTR#CITIN155…}. */
  private static boolean referred(byte[] text, int at) {
    return at > 2 && Words.capital(text[at - 2]) && Words.capital(text[at - 3]);
  }

  /** Whether {@code S/o} ends before the full stop, with a name behind it. */
  private static boolean related(byte[] text, int stop) {
    return stop > 2
        && (text[stop - 1] | 0x20) == 'o'
        && text[stop - 2] == '/'
        && (stop == 3 || !Words.letterOrDigit(text[stop - 4]));
  }

  /** Whether a word in small letters ends before the full stop, whose blank was lost. */
  private static boolean sentenceBefore(byte[] text, int stop) {
    int at = stop;
    while (at > 0 && stop - at < WORD_BEFORE && text[at - 1] >= 'a' && text[at - 1] <= 'z') {
      at--;
    }
    return stop - at >= WORD_BEFORE;
  }

  /** Whether a day or a time ends here, whose blank was lost: {@code 2017-07-28Ben}. */
  private static boolean dated(byte[] text, int at) {
    return at > 4
        && AnchorScanner.isDigit(text[at - 1])
        && AnchorScanner.isDigit(text[at - 2])
        && "-/.:".indexOf(text[at - 3]) >= 0
        && AnchorScanner.isDigit(text[at - 4]);
  }

  /** Whether a narration may begin here in a field of a statement, as in {@code :86:/NEFT/}. */
  private static boolean narration(byte[] text, int at) {
    return at > 3 && text[at - 2] == ':' && AnchorScanner.isDigit(text[at - 3]);
  }

  /**
   * Whether a stroke parts a word from the number of an account or a payment: {@code
   * 091201002689/ABCD0000952/Asha Rao}.
   */
  private static boolean behindNumber(byte[] text, int at) {
    int begin = at - 1;
    while (begin > 0 && AnchorScanner.isDigit(text[begin - 1]) && at - begin <= LONG_NUMBER) {
      begin--;
    }
    return at - 1 - begin >= LONG_NUMBER;
  }

  /** Whether a word is behind the number of a field of a statement, as {@code ?32Asha} is. */
  private static boolean subfield(byte[] text, int at) {
    return at > 2
        && text[at - 3] == '?'
        && AnchorScanner.isDigit(text[at - 2])
        && AnchorScanner.isDigit(text[at - 1]);
  }

  /** Whether a line begins with a number and the full stop at a place. */
  private static boolean numbered(byte[] text, int stop) {
    int at = stop;
    while (at > 0 && AnchorScanner.isDigit(text[at - 1]) && stop - at < LONGEST_NUMBER) {
      at--;
    }
    int number = at;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '>')) {
      at--;
    }
    boolean column = number - at > 1;
    return stop > number && (at == 0 || column || text[at - 1] == '\n');
  }

  /** How many bytes the sign has that begins at a place; 0 where a letter does, or ASCII. */
  public static int sign(byte[] text, int at, int length) {
    int first = text[at] & 0xff;
    if (first == 0xc2 && at + 1 < length) {
      return letterOfLatin(text[at + 1] & 0xff) ? 0 : 2;
    }
    return first == 0xe2 && at + 2 < length && (text[at + 1] & 0xff) < 0xb0 ? 3 : 0;
  }

  private static boolean signBefore(byte[] text, int at) {
    boolean two = at > 1 && (text[at - 2] & 0xff) == 0xc2;
    boolean three = at > 2 && (text[at - 3] & 0xff) == 0xe2;
    return two ? !letterOfLatin(text[at - 1] & 0xff) : three && (text[at - 2] & 0xff) < 0xb0;
  }

  /** The second bytes of the ordinal indicators and the sign for micro. */
  private static boolean letterOfLatin(int second) {
    return second == 0xaa || second == 0xb5 || second == 0xba;
  }

  /** Whether a digit, a dot and a letter, a sign of an address or {@code /o} follows directly. */
  public static boolean glued(byte[] text, int stop, int length) {
    if (stop >= length) {
      return false;
    }
    byte b = text[stop];
    boolean dotted =
        b == '.' && stop + 1 < length && text[stop + 1] >= 'a' && text[stop + 1] <= 'z';
    boolean address = b == '@' && !ofOrganisation(text, stop, length);
    boolean relation = b == '/' && stop + 1 < length && text[stop + 1] == 'o';
    return (b >= '0' && b <= '9')
        || address
        || relation
        || (b == '_' && stop + 1 < length && Words.letterOrDigit(text[stop + 1]))
        || b == '='
        || (b == '\\' && (!escape(text, stop + 1, length) || cut(text, stop)))
        || dotted;
  }

  /** Whether the {@code n} of a line's end that was cut from its backslash is behind capitals. */
  private static boolean cut(byte[] text, int stop) {
    return stop > 1 && text[stop - 1] == 'n' && Words.capital(text[stop - 2]);
  }

  /** What a backslash is before in a program or a page of Markdown: {@code \n}, {@code \*}. */
  private static boolean escape(byte[] text, int at, int length) {
    if (at >= length || "*_\"'`[]()".indexOf(text[at]) >= 0) {
      return true;
    }
    if (text[at] == '\\' || text[at] == '\n') {
      return text[at] == '\n' || escape(text, at + 1, length);
    }
    boolean space = text[at] == 'n' || text[at] == 'r' || text[at] == 't';
    return space && (at + 1 >= length || text[at + 1] < 'a');
  }

  /** Whether capitals and a blank follow the sign, as in {@code Asha Rao@HOME on}. */
  private static boolean ofOrganisation(byte[] text, int sign, int length) {
    int at = Octets.lettersEnd(text, sign + 1, length);
    boolean ends = at >= length || " \n\r,;".indexOf(text[at]) >= 0;
    return at > sign + 1 && ends && text[at - 1] <= 'Z';
  }

  /** Behind the stroke that parts what ends at {@code to} from another word; -1 for none. */
  public static int behindStroke(byte[] text, int to, int length) {
    boolean word = to + 2 < length && text[to] == '/' && NameLetters.letter(text[to + 2]);
    return word ? to + 1 : -1;
  }
}
