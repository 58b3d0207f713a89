package org.mailboxinventory.scanner.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The two spellings that words in Devanagari have where a nasal is before a consonant of its row:
 * with the letter of the nasal, or with the dot above the letter before, as in the two ways to
 * write {@code Chandra} and {@code Jayant}. Both are in use; the standard of Hindi prefers the dot
 * (Central Hindi Directorate, "Devanagari Lipi tatha Hindi Vartani ka Manakikaran"). Between two
 * nasals the letter always stands.
 */
public final class NasalSpelling {
  /** ANUSVARA, VIRAMA and the first consonant, KA (Unicode, "Devanagari"). */
  private static final char DOT = '\u0902';

  private static final char VIRAMA = '\u094d';
  private static final char KA = '\u0915';

  /** NNNA stands between the fourth row of consonants and the fifth, and is in none. */
  private static final char NNNA = '\u0929';

  private static final char MA = '\u092e';

  /** The nasal that ends each row of five. */
  private static final String NASALS = "\u0919\u091e\u0923\u0928\u092e";

  private static final int ROW = 5;

  /** With it letters in Devanagari begin in UTF-8, and those of some other scripts. */
  private static final int FIRST_BYTE = 0xe0;

  private NasalSpelling() {}

  /** The spellings of a word in UTF-8. */
  public static List<byte[]> of(byte[] word) {
    if ((word[0] & 0xff) != FIRST_BYTE) {
      return List.of(word);
    }
    return of(new String(word, StandardCharsets.UTF_8)).stream()
        .map(spelling -> spelling.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** A text as it is, with all dots, and with all letters; one that has neither alone. */
  public static Set<String> of(String text) {
    Set<String> all = new LinkedHashSet<>();
    all.add(text);
    if (text.indexOf(DOT) >= 0 || text.indexOf(VIRAMA) >= 0) {
      all.add(dotted(text));
      all.add(lettered(text));
    }
    return all;
  }

  private static String dotted(String text) {
    StringBuilder spelling = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean nasal =
          i + 2 < text.length()
              && text.charAt(i + 1) == VIRAMA
              && nasalBefore(text.charAt(i + 2)) == text.charAt(i);
      spelling.append(nasal ? DOT : text.charAt(i));
      i += nasal ? 1 : 0;
    }
    return spelling.toString();
  }

  private static String lettered(String text) {
    StringBuilder spelling = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char nasal =
          text.charAt(i) == DOT && i + 1 < text.length() ? nasalBefore(text.charAt(i + 1)) : 0;
      if (nasal == 0) {
        spelling.append(text.charAt(i));
      } else {
        spelling.append(nasal).append(VIRAMA);
      }
    }
    return spelling.toString();
  }

  /** The nasal of a consonant's row; 0 for what is no consonant of a row, or a nasal itself. */
  private static char nasalBefore(char consonant) {
    if (consonant < KA || consonant > MA || consonant == NNNA) {
      return 0;
    }
    int place = consonant - KA - (consonant > NNNA ? 1 : 0);
    return place % ROW == ROW - 1 ? 0 : NASALS.charAt(place / ROW);
  }
}
