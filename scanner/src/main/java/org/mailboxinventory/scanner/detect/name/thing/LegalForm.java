package org.mailboxinventory.scanner.detect.name.thing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    if (ofMexico(text, to, length)) {
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
    if (at <= from || text[at - 1] != ' ' || letters < 2 || letters * 2 != end - at) {
      return false;
    }
    byte[] form = new byte[letters];
    for (int i = 0; i < letters; i++) {
      form[i] = text[at + 2 * i];
    }
    return FORMS.holds(form, 0, letters)
        || (ASSOCIATIONS.holds(form, 0, letters) && words(text, from, at) >= FEWEST_WORDS);
  }

  /** {@code S. de R.L.}, with its first letter before a place. */
  private static boolean ofMexico(byte[] text, int to, int length) {
    boolean whole = to > 2 && to + LIMITED.length <= length;
    return whole
        && Arrays.equals(text, to - 2, to - 2 + LIMITED.length, LIMITED, 0, LIMITED.length);
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
