package org.mailboxinventory.scanner.detect.address;

import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.detect.word.WordLists;

/**
 * Quotation marks and brackets that open before an address and close behind it; and a comma before
 * the last of several, as in {@code 12 Mill Road, Ely, and 5 Bay Road, Deal}.
 */
final class Openings {
  /** Behind a comma, before the last of several addresses. */
  private static final List<String> LAST = new WordLists("address-leads.txt").phrases("last");

  /** Before an opening sign. */
  private static final String BEFORE = " =:([,\n\t>";

  private Openings() {}

  /** Whether the sign at a place opens what goes on to the end of the text before a code. */
  static boolean at(String all, int at) {
    char sign = all.charAt(at);
    if (sign == ',') {
      return at + 1 < all.length() && all.charAt(at + 1) == ' ' && last(all, at);
    }
    if (sign == '.') {
      return lead(all, at);
    }
    if ((sign != '\'' && sign != '(') || at + 2 >= all.length()) {
      return false;
    }
    boolean begins = at == 0 || BEFORE.indexOf(all.charAt(at - 1)) >= 0;
    return begins
        && Character.isLetterOrDigit(all.charAt(at + 1))
        && (sign == '(' ? open(all, at) : !elided(all, at) && !closed(all, at));
  }

  /** Whether a full stop ends the two letters that lead to an address: {@code R/o.H.No. 12}. */
  private static boolean lead(String all, int stop) {
    return stop > 2
        && all.charAt(stop - 2) == '/'
        && (stop == 3 || !Character.isLetterOrDigit(all.charAt(stop - 4)))
        && AddressLead.leads(all.substring(stop - 3, stop).toLowerCase(Locale.ROOT));
  }

  /** Whether the last of several addresses follows a comma, and digits are before that. */
  private static boolean last(String all, int comma) {
    int end = all.indexOf(' ', comma + 2);
    return end > 0
        && LAST.contains(all.substring(comma + 2, end))
        && all.substring(0, comma).chars().anyMatch(Character::isDigit);
  }

  /** Whether no bracket closes and a number or another part is behind the one at a place. */
  private static boolean open(String all, int at) {
    return all.indexOf(')', at) < 0
        && all.substring(at).chars().anyMatch(c -> c == ',' || Character.isDigit(c));
  }

  /** Whether it stands for a letter, as in {@code 's-Hertogenbosch}, {@code 't Zand}. */
  private static boolean elided(String all, int at) {
    return " -".indexOf(all.charAt(at + 2)) >= 0 && "sStTnN".indexOf(all.charAt(at + 1)) >= 0;
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
