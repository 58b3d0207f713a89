package org.mailboxinventory.scanner.detect.address.parts;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** How many digits the postal codes have where a script is written, and where they stand. */
enum Codes {
  CYRILLIC(UnicodeScript.CYRILLIC, 4, 6, false),
  GREEK(UnicodeScript.GREEK, 5, 5, true),
  ARMENIAN(UnicodeScript.ARMENIAN, 4, 4, false),
  GEORGIAN(UnicodeScript.GEORGIAN, 4, 4, true),
  HEBREW(UnicodeScript.HEBREW, 5, 7, false),
  ARABIC(UnicodeScript.ARABIC, 4, 10, false),
  DEVANAGARI(UnicodeScript.DEVANAGARI, 5, 6, false),
  BENGALI(UnicodeScript.BENGALI, 4, 6, false),
  GURMUKHI(UnicodeScript.GURMUKHI, 6, 6, false),
  GUJARATI(UnicodeScript.GUJARATI, 6, 6, false),
  ORIYA(UnicodeScript.ORIYA, 6, 6, false),
  TAMIL(UnicodeScript.TAMIL, 5, 6, false),
  TELUGU(UnicodeScript.TELUGU, 6, 6, false),
  KANNADA(UnicodeScript.KANNADA, 6, 6, false),
  MALAYALAM(UnicodeScript.MALAYALAM, 6, 6, false),
  SINHALA(UnicodeScript.SINHALA, 5, 5, false);

  private static final Codes[] ALL = values();

  private final UnicodeScript script;
  private final int fewest;
  private final int most;
  private final boolean first;

  Codes(UnicodeScript script, int fewest, int most, boolean first) {
    this.script = script;
    this.fewest = fewest;
    this.most = most;
    this.first = first;
  }

  /** The first letter of a text; 0 where it has none. */
  static int firstLetter(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (Character.isLetter(text.codePointAt(at))) {
        return text.codePointAt(at);
      }
    }
    return 0;
  }

  /** Those of the script of a letter; null where there are none. */
  static @Nullable Codes of(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    for (Codes codes : ALL) {
      if (codes.script == script) {
        return codes;
      }
    }
    return null;
  }

  boolean is(Token token) {
    return token.plain() && token.digits() >= fewest && token.digits() <= most;
  }

  /** They stand before the name of a town. */
  boolean first() {
    return first;
  }

  /** They may be written in two groups. */
  boolean halves() {
    return this == GREEK;
  }

  /** Whether the script has capitals. */
  boolean cased() {
    return this == CYRILLIC || this == GREEK || this == ARMENIAN;
  }
}
