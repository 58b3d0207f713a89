package org.mailboxinventory.scanner.detect.address.parts;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.detect.address.world.WorldWords;

/** A word or a number of a part of an address. */
record Token(String bare, int from, int to, boolean number, boolean capital) {
  private static final String JOINS = "'\"\u2019\u05f3\u05f4\u02bc\u200c\u200d";

  /** Those between two places of a text. */
  static List<Token> of(String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>();
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      int to = at + 1;
      if (digit(c)) {
        to = numberEnd(text, at, end);
        tokens.add(new Token(text.substring(at, to), at, to, true, false));
      } else if (letter(c)) {
        to = wordEnd(text, at, end);
        String bare = WorldWords.bare(text.substring(at, to));
        tokens.add(new Token(bare, at, to, false, Character.isUpperCase(c)));
      }
      at = to;
    }
    return tokens;
  }

  /** Digits, others behind a stroke or a hyphen, and one letter. */
  private static int numberEnd(String text, int from, int end) {
    int at = from;
    while (at < end && (digit(text.charAt(at)) || joined(text, at, end))) {
      at++;
    }
    boolean letter = at < end && letter(text.charAt(at));
    return letter && (at + 1 == end || !letter(text.charAt(at + 1))) ? at + 1 : at;
  }

  private static boolean joined(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '/' || c == '-') && at + 1 < end && digit(text.charAt(at + 1));
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && (letter(text.charAt(at)) || within(text, at, end))) {
      at++;
    }
    return at;
  }

  /** A hyphen or an apostrophe between two letters. */
  private static boolean within(String text, int at, int end) {
    char c = text.charAt(at);
    boolean mark = c == '-' || JOINS.indexOf(c) >= 0;
    return mark && at + 1 < end && letter(text.charAt(at + 1));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean letter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** How many digits it has. */
  int digits() {
    int count = 0;
    for (int i = 0; i < bare.length(); i++) {
      count += Character.isDigit(bare.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Whether it is of digits alone. */
  boolean plain() {
    return number && digits() == bare.length();
  }

  /** What streets, houses and districts are called, of {@link WorldWords}. */
  int kinds() {
    return number ? 0 : WorldWords.of(bare);
  }

  boolean is(int kinds) {
    return (kinds() & kinds) != 0;
  }
}
