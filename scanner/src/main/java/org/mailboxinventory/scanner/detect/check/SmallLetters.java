package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** Places and codes in small letters, as in chats, written as the lists have them. */
final class SmallLetters {
  private static final Pattern DUTCH = Pattern.compile("\\b\\d{4} ?[a-z]{2}\\b");

  private SmallLetters() {}

  /** Whether a text has letters, and small ones alone. */
  static boolean are(String text) {
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
      small |= Character.isLowerCase(text.charAt(i));
    }
    return small;
  }

  /** With a capital at the beginning of each word. */
  static String capitalised(String text) {
    StringBuilder capitals = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i - 1) == ' ') {
        capitals.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return capitals.toString();
  }

  /** The same of a town behind its code, which may have two letters: {@code 1017 GC Amsterdam}. */
  static String town(String text) {
    String code = DUTCH.matcher(text).replaceFirst(found -> found.group().toUpperCase(Locale.ROOT));
    return capitalised(code);
  }
}
