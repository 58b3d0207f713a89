package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A quarter with the number of its ward before a town of Nepal, where houses have no numbers:
 * {@code Naya Bazar-16, Kathmandu}.
 */
public final class WardBefore {
  private static final WordSet TOWNS =
      WordSet.of(new WordLists("address-leads.txt").phrases("ward-towns"));

  private static final WordSet THINGS =
      WordSet.of(new WordLists("address-leads.txt").phrases("no-wards"));

  private static final int SHORTEST = 4;
  private static final int MOST_DIGITS = 2;

  private WardBefore() {}

  /**
   * Where the address begins and ends whose town is {@code [town, end)}, as two halves of a long;
   * -1 where no quarter is before it.
   */
  public static long at(byte[] text, int town, int end) {
    int begin = begin(text, town, end);
    return begin < 0 ? -1 : (long) begin << 32 | end;
  }

  private static int begin(byte[] text, int town, int end) {
    int ward = town > 2 && text[town - 1] == ' ' ? town - 1 : town;
    if (ward < 1 || text[ward - 1] != ',' || !TOWNS.holds(text, town, end)) {
      return -1;
    }
    int digits = ward - 1;
    while (digits > 0 && AnchorScanner.isDigit(text[digits - 1])) {
      digits--;
    }
    int count = ward - 1 - digits;
    int dash = digits > 0 && text[digits - 1] == ' ' ? digits - 1 : digits;
    if (count == 0 || count > MOST_DIGITS || dash < 1 || text[dash - 1] != '-') {
      return -1;
    }
    int to = dash > 1 && text[dash - 2] == ' ' ? dash - 2 : dash - 1;
    int name = name(text, to);
    boolean other = name >= 0 && (to - name < SHORTEST || THINGS.holds(text, name, to));
    int first = name > 1 && text[name - 1] == ' ' ? name(text, name - 1) : -1;
    return other ? -1 : first >= 0 ? first : name;
  }

  /** Where the word in a capital and small letters begins that ends at a place; else -1. */
  private static int name(byte[] text, int to) {
    int from = to;
    while (from > 0 && text[from - 1] >= 'a' && text[from - 1] <= 'z') {
      from--;
    }
    boolean capital = from > 0 && from < to && Words.capital(text[from - 1]);
    boolean begins = capital && (from == 1 || !Words.letterOrDigit(text[from - 2]));
    return begins ? from - 1 : -1;
  }
}
