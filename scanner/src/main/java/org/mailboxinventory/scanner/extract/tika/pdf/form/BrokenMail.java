package org.mailboxinventory.scanner.extract.tika.pdf.form;

/** Whether an e-mail address goes on over the end of a line of a cell. */
public final class BrokenMail {
  private static final int LONGEST_END = 3;

  private BrokenMail() {}

  /**
   * Whether it does.
   *
   * @param upper the last word so far
   * @param first the first word of the next line
   * @param lower all text of the lines below, with nothing where they end
   * @param full the upper line has no room for another letter
   */
  public static boolean goesOn(String upper, String first, String lower, boolean full) {
    if (upper.isEmpty() || first.isEmpty() || !isOfMail(upper) || !isOfMail(first)) {
      return false;
    }
    int at = upper.indexOf('@');
    return at >= 0
        ? first.indexOf('@') < 0 && isOpen(upper.substring(at + 1), first, full)
        : goesOnBefore(upper, lower, first, full);
  }

  /** Whether a domain ends where none does. */
  private static boolean isOpen(String domain, String first, boolean full) {
    int dot = domain.lastIndexOf('.');
    boolean begun = dot < 0 || domain.length() - dot <= 2 || first.charAt(0) == '.';
    return (begun && isLower(first)) || (full && first.length() <= LONGEST_END && isLower(first));
  }

  /** Whether a word is the beginning of a name whose {@code @} comes below. */
  private static boolean goesOnBefore(String upper, String lower, String first, boolean full) {
    int at = first.indexOf('@');
    if (at < 0) {
      return full && lower.indexOf(' ') < 0 && lower.indexOf('@') > 0;
    }
    char last = upper.charAt(upper.length() - 1);
    boolean sign = "._-+".indexOf(last) >= 0 || "._+".indexOf(first.charAt(0)) >= 0;
    boolean begun = sign || full || upper.chars().anyMatch(c -> !Character.isLetter(c));
    boolean named = upper.chars().anyMatch(Character::isLetter);
    return isLower(upper) && (at == 0 || (named && begun));
  }

  private static boolean isLower(String word) {
    return word.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean isOfMail(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letter |= Character.isLetter(c);
      if (!Character.isLetterOrDigit(c) && "._%+-@\u2010".indexOf(c) < 0) {
        return false;
      }
    }
    return letter || word.indexOf('@') >= 0 || word.chars().allMatch(Character::isDigit);
  }
}
