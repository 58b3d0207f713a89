package org.mailboxinventory.scanner.extract.tika.pdf.form;

/**
 * What a text is made of.
 *
 * @param code a capital comes right behind two digits and more: a value, whatever its letters make
 */
public record TextForm(int letters, int digits, boolean code) {
  /** A label may have a few digits: "Address line 2". */
  public static final int MOST_DIGITS_OF_LABEL = 4;

  public static TextForm of(CharSequence text) {
    int letters = 0;
    int digits = 0;
    int inRow = 0;
    boolean code = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
        inRow++;
      } else {
        code |= inRow >= 2 && c >= 'A' && c <= 'Z';
        letters += Character.isLetter(c) ? 1 : 0;
        inRow = 0;
      }
    }
    return new TextForm(letters, digits, code);
  }

  /** Whether a text of this form is a value, not a word. */
  public boolean isValue() {
    return code || digits > MOST_DIGITS_OF_LABEL;
  }
}
