package org.mailboxinventory.scanner.detect.name.thing;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The form of a company behind its name, written with full stops: {@code Okna Bystrzyca sp. z
 * o.o.}, {@code Conservas Mariscal, S.A.}. In capitals it needs the comma, since initials of people
 * follow their names so too.
 */
public final class LegalForm {
  private static final NameFile FILE = NameFile.of("things.txt");

  /** Without signs. */
  private static final WordSet FORMS =
      WordSet.of(
          Stream.of("legal", "dotted")
              .flatMap(group -> FILE.list(group).stream())
              .map(form -> form.replaceAll("[./]", ""))
              .distinct()
              .toList());

  /** What ends associations; behind fewer words they are initials of people. */
  private static final WordSet ASSOCIATIONS =
      WordSet.of(FILE.list("dotted-ending").stream().map(form -> form.replace(".", "")).toList());

  private static final byte[] LIMITED = " S. de R".getBytes(StandardCharsets.US_ASCII);

  private static final int LONGEST = 12;

  /** So many words are before the form of an association. */
  private static final int FEWEST_WORDS = 3;

  private LegalForm() {}

  /** Whether one follows what ends at a place; behind one word without a comma. */
  public static boolean behind(byte[] text, int to, int length, boolean oneWord) {
    return greek(text, to, length)
        || ((!oneWord || (to < length && text[to] == ' ')) && follows(text, to, length));
  }

  /** Whether one follows what ends at a place. */
  public static boolean follows(byte[] text, int to, int length) {
    boolean comma = to < length && text[to] == ',';
    int at = comma ? to + 1 : to;
    if (at + 2 >= length || text[at] != ' ' || !(comma || small(text[at + 1]))) {
      return false;
    }
    byte[] form = new byte[LONGEST];
    int letters = 0;
    boolean dotted = false;
    int inWord = 0;
    while (++at < length && letters < LONGEST) {
      if (small(text[at]) || Words.capital(text[at])) {
        form[letters++] = text[at];
        inWord++;
        boolean ends = at + 1 == length || !letter(text[at + 1]);
        if (ends && dotted && FORMS.holds(form, 0, letters)) {
          return true;
        }
      } else if (text[at] == '.' || (text[at] == ' ' && (text[at - 1] == '.' || inWord == 1))) {
        dotted = true;
        inWord = 0;
      } else {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the last word of {@code text[from, to)}, with what goes on behind it, is one: {@code
   * Papelera Luna S.A.}
   */
  public static boolean ends(byte[] text, int from, int to, int length) {
    if (limited(text, from, to, length)) {
      return true;
    }
    int end = to;
    while (end < length && end - to < LONGEST && (text[end] == '.' || letter(text[end]))) {
      end++;
    }
    int at = end;
    int letters = 0;
    while (at > from && end - at <= LONGEST && (text[at - 1] == '.' || letter(text[at - 1]))) {
      letters += text[--at] == '.' ? 0 : 1;
    }
    if (at <= from || text[at - 1] != ' ' || letters < 2 || letters * 2 - (end - at) > 1) {
      return false;
    }
    byte[] form = new byte[letters];
    for (int i = 0; i < letters; i++) {
      form[i] = text[at + 2 * i];
      if (at + 2 * i + 1 < end && text[at + 2 * i + 1] != '.') {
        return false;
      }
    }
    return FORMS.holds(form, 0, letters)
        || (ASSOCIATIONS.holds(form, 0, letters) && words(text, from, at) >= FEWEST_WORDS);
  }

  /** Behind brackets that part a name from its form: {@code Luna (M) Sdn Bhd}; else that place. */
  public static int pastBracket(byte[] text, int to, int length) {
    if (to + 3 >= length || text[to] != ' ' || text[to + 1] != '(') {
      return to;
    }
    int at = to + 2;
    while (at < length && at - to < LONGEST && letter(text[at])) {
      at++;
    }
    return at < length && text[at] == ')' ? at + 1 : to;
  }

  /** Whether {@code S. de R.L.} is within {@code text[from, to)}, or begins in it or behind it. */
  public static boolean limited(byte[] text, int from, int to, int length) {
    for (int at = from; at <= to && at + 1 < length; at++) {
      if (text[at] == ' ' && (text[at + 1] | 0x20) == 's' && limited(text, at, length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean limited(byte[] text, int from, int length) {
    boolean same = from + LIMITED.length <= length;
    for (int i = 0; same && i < LIMITED.length; i++) {
      same = (text[from + i] | 0x20) == (LIMITED[i] | 0x20);
    }
    return same;
  }

  /** Whether initials go on at a place of which the last stands for a company in Greek: Α.Ε. */
  private static boolean greek(byte[] text, int to, int length) {
    boolean next = to + 3 < length && text[to] == ' ' && initial(text, to + 1);
    int end = next ? to + 1 : to;
    while (end + 2 < length && (text[end] == '.' || initial(text, end))) {
      end += text[end] == '.' ? 1 : 2;
    }
    return end > 4
        && text[end - 1] == '.'
        && (text[end - 2] & 0xff) == 0x95
        && initial(text, end - 3)
        && text[end - 4] == '.';
  }

  /** Whether a capital of Greek and a full stop are at a place. */
  private static boolean initial(byte[] text, int at) {
    return (text[at] & 0xff) == 0xce && text[at + 2] == '.';
  }

  /** How many words have a blank behind them. */
  private static int words(byte[] text, int from, int to) {
    int words = 0;
    for (int at = from; at < to; at++) {
      words += text[at] == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean letter(byte b) {
    return b < 0 || small(b) || Words.capital(b);
  }

  private static boolean small(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
