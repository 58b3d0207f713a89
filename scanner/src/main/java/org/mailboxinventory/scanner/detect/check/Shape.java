package org.mailboxinventory.scanner.detect.check;

/** Compares values with a model: {@code 0} stands for a digit, {@code A} for a capital letter. */
final class Shape {
  private Shape() {}

  /**
   * Whether the value is as long as the model and has its kinds of characters; others are literal.
   */
  static boolean of(String model, String value) {
    if (value.length() != model.length()) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (!fits(model.charAt(i), value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(char model, char c) {
    return switch (model) {
      case '0' -> c >= '0' && c <= '9';
      case 'A' -> c >= 'A' && c <= 'Z';
      default -> c == model;
    };
  }
}
