package org.mailboxinventory.scanner.extract.ocr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How else a word may be read: Tesseract takes letters for digits that look like them, and the
 * other way round, and at times writes both (Q as {@code QO}). Where that is all that keeps a word
 * from the form of an identifier that mixes letters and digits, the word in that form is told
 * beside it; whether it is one, others find out. For numbers alone that is done where they are
 * checked.
 */
final class OtherReading {
  /** A for a letter, 9 for a digit, X for either, all else for itself. */
  private static final List<String> FORMS =
      List.of(
          "AAAAA9999A", // PAN
          "AAA9999999", // voter's card
          "AAAA0XXXXXX", // IFSC
          "99AAAAA9999AXZX", // GSTIN
          "AAAA99999A"); // TAN

  private static final List<String> ALIKE = List.of("0OQD", "1IL|!]", "2Z", "5S", "8B", "6G", "J)");
  private static final int MOST_CHANGES = 2;
  private static final int MOST_DOUBLED = 2;

  private OtherReading() {}

  /** Null when the word has such a form, or is too far from each; else the one nearest to it. */
  static @Nullable String of(String word) {
    for (int changes = 0; changes <= MOST_CHANGES; changes++) {
      for (String form : FORMS) {
        String other = fitted(word, form, MOST_DOUBLED, changes);
        if (other != null) {
          return other.equals(word) ? null : other;
        }
      }
    }
    return null;
  }

  private static @Nullable String fitted(String word, String form, int doubled, int changes) {
    int excess = word.length() - form.length();
    if (excess < 0 || excess > doubled) {
      return null;
    }
    if (excess == 0) {
      return fitted(word, form, changes);
    }
    for (int i = 0; i + 1 < word.length(); i++) {
      if (alike(word.charAt(i), word.charAt(i + 1))) {
        String shorter = word.substring(0, i) + word.substring(i + 1);
        String other = fitted(shorter, form, doubled - 1, changes);
        if (other != null) {
          return other;
        }
      }
    }
    return null;
  }

  /** The word with few changes to look-alikes; null when they do not make it fit. */
  private static @Nullable String fitted(String word, String form, int mostChanges) {
    StringBuilder fitted = new StringBuilder();
    int changes = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = fitted(word.charAt(i), form.charAt(i));
      changes += c == word.charAt(i) ? 0 : 1;
      if (c == 0 || changes > mostChanges) {
        return null;
      }
      fitted.append(c);
    }
    return fitted.toString();
  }

  /** The character, or one that looks like it; 0 when none is of this kind. */
  private static char fitted(char c, char kind) {
    if (isOf(c, kind)) {
      return c;
    }
    for (String group : ALIKE) {
      for (int i = 0; group.indexOf(c) >= 0 && i < group.length(); i++) {
        char other = group.charAt(i);
        if (isOf(other, kind)) {
          return other;
        }
      }
    }
    return 0;
  }

  private static boolean isOf(char c, char kind) {
    boolean letter = c >= 'A' && c <= 'Z';
    boolean digit = c >= '0' && c <= '9';
    return switch (kind) {
      case 'A' -> letter;
      case '9' -> digit;
      case 'X' -> letter || digit;
      default -> c == kind;
    };
  }

  /** Whether one is taken for the other. */
  static boolean alike(char one, char other) {
    return ALIKE.stream().anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
  }
}
