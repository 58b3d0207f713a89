package org.mailboxinventory.scanner.detect.name.script;

import org.jspecify.annotations.Nullable;

/**
 * The scripts whose names are found here, by the blocks of the Unicode Standard. Words of Han, Kana
 * and Hangul share their lists.
 */
enum Script {
  GREEK("greek", Writing.CAPITALS, 1, 0x370, 0x3ff),
  CYRILLIC("cyrillic", Writing.CAPITALS, 1, 0x400, 0x52f),
  ARMENIAN("armenian", Writing.CAPITALS, 1, 0x531, 0x58f),
  HEBREW("hebrew", Writing.WORDS, 1, 0x591, 0x5f4),
  ARABIC("arabic", Writing.WORDS, 0, 0x610, 0x6ff),
  BENGALI("bengali", Writing.ENDINGS, 4, 0x980, 0x9ff),
  GURMUKHI("gurmukhi", Writing.ENDINGS, 4, 0xa00, 0xa7f),
  GUJARATI("gujarati", Writing.ENDINGS, 4, 0xa80, 0xaff),
  ODIA("odia", Writing.ENDINGS, 4, 0xb00, 0xb7f),
  TAMIL("tamil", Writing.ENDINGS, 4, 0xb80, 0xbff),
  TELUGU("telugu", Writing.ENDINGS, 4, 0xc00, 0xc7f),
  KANNADA("kannada", Writing.ENDINGS, 4, 0xc80, 0xcff),
  MALAYALAM("malayalam", Writing.ENDINGS, 4, 0xd00, 0xd7f),
  THAI("thai", Writing.UNSPACED, 0, 0xe00, 0xe7f),
  GEORGIAN("georgian", Writing.WORDS, 1, 0x10a0, 0x10ff),
  HAN("cjk", Writing.UNSPACED, 0, 0x3005, 0x9fff),
  HANGUL("cjk", Writing.UNSPACED, 0, 0xac00, 0xd7a3);

  /** How a script tells words and names. */
  enum Writing {
    /** Names begin with capitals, and words change their ends within a sentence. */
    CAPITALS,
    /** No capitals. */
    WORDS,
    /** No capitals, and endings are put to whole words, names among them. */
    ENDINGS,
    /** No capitals, and few or no blanks between words. */
    UNSPACED
  }

  private static final int LAST_OF_HAN = HAN.to;

  private final String file;
  private final Writing writing;
  private final int longestInitial;
  private final int from;
  private final int to;

  Script(String file, Writing writing, int longestInitial, int from, int to) {
    this.file = file;
    this.writing = writing;
    this.longestInitial = longestInitial;
    this.from = from;
    this.to = to;
  }

  /** The file of its lists. */
  String file() {
    return file;
  }

  Writing writing() {
    return writing;
  }

  boolean capitals() {
    return writing == Writing.CAPITALS;
  }

  /** Endings that are put to a name are no part of its value. */
  boolean cutsEndings() {
    return writing == Writing.ENDINGS;
  }

  /** How many letters and marks an initial before a full stop has at most. */
  int longestInitial() {
    return longestInitial;
  }

  /** Whether the character is a letter or mark of the script. */
  boolean holds(int c) {
    return c < Utf8.SMALL ? LETTERS[c] == this : c >= from && c <= to && Utf8.letter(c);
  }

  /** Where the letters and marks of the script end that begin at {@code from}. */
  int lettersEnd(byte[] text, int from, int length) {
    int at = from;
    while (at < length && text[at] < 0 && holds(Utf8.at(text, at, length))) {
      at += Utf8.width(text, at, length);
    }
    return at;
  }

  /** The script of a character; null when it is another. */
  static @Nullable Script of(int c) {
    if (c > LAST_OF_HAN) {
      return HANGUL.holds(c) ? HANGUL : null;
    }
    if (c >= HAN.from) {
      return HAN.holds(c) ? HAN : null;
    }
    return c < Utf8.SMALL ? LETTERS[c] : null;
  }

  /** For each character the script of which it is a letter. */
  private static final @Nullable Script[] LETTERS = letters();

  private static @Nullable Script[] letters() {
    @Nullable Script[] letters = new @Nullable Script[Utf8.SMALL];
    for (Script script : values()) {
      for (int c = script.from; c <= Math.min(script.to, Utf8.SMALL - 1); c++) {
        letters[c] = Utf8.letter(c) ? script : null;
      }
    }
    return letters;
  }
}
