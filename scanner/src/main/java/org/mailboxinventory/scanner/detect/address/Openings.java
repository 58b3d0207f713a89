package org.mailboxinventory.scanner.detect.address;

/** Quotation marks and brackets that open before an address and close behind it. */
final class Openings {
  /** Before an opening sign. */
  private static final String BEFORE = " =:([,\n\t>";

  private Openings() {}

  /** Whether the sign at a place opens what goes on to the end of the text before a code. */
  static boolean at(String all, int at) {
    char sign = all.charAt(at);
    if ((sign != '\'' && sign != '(') || at + 2 >= all.length()) {
      return false;
    }
    boolean begins = at == 0 || BEFORE.indexOf(all.charAt(at - 1)) >= 0;
    return begins
        && Character.isLetterOrDigit(all.charAt(at + 1))
        && (sign == '(' ? open(all, at) : !elided(all, at) && !closed(all, at));
  }

  /** Whether no bracket closes and a number or another part is behind the one at a place. */
  private static boolean open(String all, int at) {
    return all.indexOf(')', at) < 0
        && all.substring(at).chars().anyMatch(c -> c == ',' || Character.isDigit(c));
  }

  /** Whether it stands for a letter, as in {@code 's-Hertogenbosch}, {@code 't Zand}. */
  private static boolean elided(String all, int at) {
    return " -".indexOf(all.charAt(at + 2)) >= 0 && !Character.isDigit(all.charAt(at + 1));
  }

  private static boolean closed(String all, int at) {
    for (int i = all.indexOf('\'', at + 2); i >= 0; i = all.indexOf('\'', i + 1)) {
      if (i + 1 >= all.length() || " ,.;)\n".indexOf(all.charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
