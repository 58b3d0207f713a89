package org.mailboxinventory.scanner.detect.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text as registries have them: in small letters, Latin and Greek ones without their
 * accents, a sharp s as two.
 */
final class WrittenWords {
  /** Behind the Greek letters, Cyrillic ones begin, whose marks tell letters apart. */
  private static final int CYRILLIC = 0x400;

  private static final Set<Character.UnicodeScript> UNPARTED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.THAI);

  private WrittenWords() {}

  static List<String> of(String text) {
    String small = plain(text.toLowerCase(Locale.ROOT));
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= small.length(); i++) {
      boolean part = i < small.length() && part(small.charAt(i));
      if (part && from < 0) {
        from = i;
      } else if (!part && from >= 0) {
        words.add(small.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  /** Hyphens and signs within {@code covid-19} and {@code d&c} belong to a word. */
  private static boolean part(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '-'
        || c == '&';
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 || c >= CYRILLIC) {
        plain.append(c);
      } else if (c == '\u00df') {
        plain.append("ss");
      } else if (c == '\u0131') {
        plain.append('i');
      } else if (c == '\u0142') {
        plain.append('l');
      } else {
        plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0));
      }
    }
    return plain.toString();
  }

  /** Whether it has letters of a script that puts no blanks between words. */
  static boolean unparted(String word) {
    return word.codePoints().anyMatch(c -> UNPARTED.contains(Character.UnicodeScript.of(c)));
  }
}
