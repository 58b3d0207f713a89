package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;

/** Places and codes in small letters, as in chats, written as the lists have them. */
final class SmallLetters {
  private SmallLetters() {}

  /** Whether a text has letters, and small ones alone. */
  static boolean are(String text) {
    return text.chars().noneMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLowerCase);
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
    int digits = 0;
    while (digits < text.length() && (digits < 4 || text.charAt(digits) == ' ')) {
      digits++;
    }
    boolean letters = digits + 2 < text.length() && text.charAt(digits + 2) == ' ';
    int code = letters ? digits + 2 : 0;
    return text.substring(0, code).toUpperCase(Locale.ROOT) + capitalised(text.substring(code));
  }
}
