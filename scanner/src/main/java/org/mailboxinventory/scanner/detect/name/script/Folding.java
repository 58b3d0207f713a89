package org.mailboxinventory.scanner.detect.name.script;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * One form of letters that texts write in several ways: small letters, without accents in Greek,
 * without vowel signs in Arabic and Hebrew, with one Alef, Yeh and Kaf for all languages in Arabic
 * script, without the dot below in scripts of India, whose letters some texts write as one
 * character and others as two.
 */
final class Folding {
  private static final int END = 0x1100;

  /** Below {@link #END}: what takes the place of a character, two where there are two. */
  private static final int[] FORMS = forms();

  private static final String ALEFS = "أإآٱ";
  private static final String YEHS = "یې";
  private static final String KAFS = "کڪ";
  private static final String HEHS = "ةہھۂۃە";

  private static final String ATOMS = "ൺൻർൽൾ";
  private static final String BASES = "ണനരലള";
  private static final int VIRAMA = 0xd4d;

  private Folding() {}

  /** What takes the place of a character: 0 for nothing, else one or, from bit 16 on, a second. */
  static int of(int c) {
    return c < END ? FORMS[c] : c == 0x2019 ? 0 : c;
  }

  /** The last letter of what takes the place of a character. */
  static int last(int c) {
    int form = of(c);
    return form >>> 16 != 0 ? form >>> 16 : form;
  }

  private static int[] forms() {
    int[] forms = new int[END];
    Arrays.setAll(forms, Folding::form);
    return forms;
  }

  private static int form(int c) {
    if (c == '\'' || c == 0x2bc || c == 0x640) {
      return 0;
    }
    if (c >= 0x370 && c < 0x590) {
      return capital(c);
    }
    if ((c >= 0x591 && c <= 0x5c7) || c == 0x5f3 || c == 0x5f4 || (c >= 0x610 && c <= 0x61a)) {
      return 0;
    }
    return c >= 0x620 && c < 0x700 ? arabic(c) : c >= 0x980 && c < 0xd80 ? indian(c) : lower(c);
  }

  private static int lower(int c) {
    return Character.toLowerCase(c);
  }

  private static int capital(int c) {
    int small = lower(c);
    if (c < 0x400) {
      int bare = Normalizer.normalize(Character.toString(small), Normalizer.Form.NFD).charAt(0);
      return bare == 'ς' ? 'σ' : bare;
    }
    return small == 'ё' ? 'е' : small == 'և' ? 'ե' | 'ւ' << 16 : small;
  }

  private static int arabic(int c) {
    if ((c >= 0x64b && c <= 0x65f) || c == 0x670 || (c >= 0x6d6 && c <= 0x6ed)) {
      return 0;
    }
    return ALEFS.indexOf(c) >= 0
        ? 'ا'
        : YEHS.indexOf(c) >= 0 ? 'ي' : KAFS.indexOf(c) >= 0 ? 'ك' : HEHS.indexOf(c) >= 0 ? 'ه' : c;
  }

  private static int indian(int c) {
    if (c == 0x9bc || c == 0xa3c || c == 0xabc || c == 0xb3c || c == 0xcbc) {
      return 0;
    }
    int atom = ATOMS.indexOf(c);
    if (atom >= 0) {
      return BASES.charAt(atom) | VIRAMA << 16;
    }
    if (c == 'ஶ') {
      return 'ஸ';
    }
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    boolean dotted = parts.length() == 2 && (parts.charAt(1) & 0x7f) == 0x3c;
    return dotted ? parts.charAt(0) : c;
  }
}
