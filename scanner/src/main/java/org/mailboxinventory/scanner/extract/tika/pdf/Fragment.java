package org.mailboxinventory.scanner.extract.tika.pdf;

/**
 * What one line holds of a cell.
 *
 * @param firstWidth the width of its first word
 */
record Fragment(String text, float from, float to, float firstWidth) {

  float width() {
    return to - from;
  }

  /** With more text of the same line behind it. */
  Fragment with(String more, float end, boolean blank) {
    return new Fragment(text + (blank ? " " : "") + more, from, Math.max(to, end), firstWidth);
  }

  /** Its digits and letters as one digit and one letter each. */
  String shape() {
    StringBuilder shape = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shape.append(Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c);
    }
    return shape.toString();
  }

  /** Its last word; all of it when it is one. */
  String lastWord() {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  String firstWord() {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }
}
