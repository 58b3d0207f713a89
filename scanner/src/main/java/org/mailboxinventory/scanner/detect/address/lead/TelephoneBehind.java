package org.mailboxinventory.scanner.detect.address.lead;

import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.text.Signs;

/** The word for a telephone and its number, which are part of no address. */
public final class TelephoneBehind {
  private static final Set<String> TELEPHONES =
      Set.copyOf(new WordLists("address-bounds.txt").phrases("telephones"));

  /** Between the word for a telephone and its number, as in {@code Tel. No. (078)}. */
  private static final Signs OF_GAP = Signs.of(" .:/(+-NnOoSs");

  private static final int LONGEST_GAP = 8;

  /** Within a number. */
  private static final Signs WITHIN = Signs.of(" -./()");

  /** So many digits are in one; fewer may be those of an extension. */
  private static final int FEWEST = 6;

  private static final int MOST = 15;

  private TelephoneBehind() {}

  /** Whether a word is one for telephones. */
  public static boolean word(String bare) {
    return TELEPHONES.contains(bare);
  }

  /** Whether the word for a telephone begins at a place, and its number follows. */
  public static boolean at(String all, int from) {
    return number(all, from) > 0;
  }

  /** Behind the number that follows the word for a telephone at a place; -1 where none does. */
  public static int end(String all, int from) {
    int number = number(all, from);
    int digits = 0;
    int end = number;
    for (int at = number; at > 0 && at < all.length() && digits < MOST; at++) {
      char c = all.charAt(at);
      if (Character.isDigit(c)) {
        digits++;
        end = at + 1;
      } else if (!WITHIN.has(c) || (c == ' ' && digits >= FEWEST && wordFollows(all, at))) {
        break;
      }
    }
    return digits >= FEWEST ? end : -1;
  }

  private static boolean wordFollows(String all, int blank) {
    return blank + 1 < all.length() && Character.isLetter(all.charAt(blank + 1));
  }

  private static int number(String all, int from) {
    int to = from;
    while (to < all.length() && Character.isLetter(all.charAt(to))) {
      to++;
    }
    int digit = to;
    while (digit < all.length() && digit - to < LONGEST_GAP && OF_GAP.has(all.charAt(digit))) {
      digit++;
    }
    boolean number =
        to - from > 1
            && digit > to
            && digit < all.length()
            && Character.isDigit(all.charAt(digit))
            && TELEPHONES.contains(all.substring(from, to).toLowerCase(Locale.ROOT));
    return number ? digit : -1;
  }
}
