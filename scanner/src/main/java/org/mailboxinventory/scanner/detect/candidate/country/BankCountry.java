package org.mailboxinventory.scanner.detect.candidate.country;

import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Of which country the bank is that is named beside an account: the nearest name in its line, else
 * in a field of the lines beside, as in {@code Bank: HBL, Karachi}. A town counts where a word for
 * a bank is near. What was found at the last place is kept, since several detectors ask about one.
 * For one thread.
 */
public final class BankCountry {
  private static final String CATEGORY = "bank-account";

  /** So many bytes on each side of an account are looked through. */
  private static final int REACH = 160;

  /** Of lines beside, so many are looked through on each side. */
  private static final int MOST_LINES = 4;

  /** A line that is nothing but the name of a bank and its town is no longer. */
  private static final int LONGEST_NAME = 60;

  /** A full stop behind a word that is no longer may be that of an abbreviation. */
  private static final int LONGEST_SHORT = 3;

  private static final String NONE = "";

  /** By detector of accounts, its country; empty for others. */
  private final String[] countries;

  private int placeFrom = -1;
  private int placeTo = -1;
  private String named = NONE;

  /** What is named is a bank or a system of payments, not a town. */
  private boolean bank;

  /** The nearest name so far, how far away it is, and of which town, if no bank is near yet. */
  private String nearest = NONE;

  private int distance;
  private String town = NONE;
  private int townDistance;
  private boolean branch;

  public BankCountry(CompiledCatalogue catalogue) {
    countries = new String[catalogue.detectorCount()];
    for (int i = 0; i < countries.length; i++) {
      boolean account =
          catalogue.needsCountry(i) && catalogue.detector(i).category().equals(CATEGORY);
      countries[i] = account ? catalogue.detector(i).country() : NONE;
    }
  }

  /** Another window of text. */
  public void begin() {
    placeFrom = -1;
  }

  /** Whether a bank of a detector's country is named beside {@code text[from, to)}. */
  public boolean names(int detector, byte[] text, int from, int to, int length) {
    return !countries[detector].isEmpty()
        && countries[detector].equals(beside(text, from, to, length));
  }

  /** Whether a bank of another country is, and not just a town. */
  public boolean namesOtherBank(int detector, byte[] text, int from, int to, int length) {
    return namesOther(detector, text, from, to, length) && bank;
  }

  /** Whether a bank of another country is; of what is no account, whether it is foreign. */
  public boolean namesOther(
      int detector, boolean foreign, byte[] text, int from, int to, int length) {
    return countries[detector].isEmpty() ? foreign : namesOther(detector, text, from, to, length);
  }

  private boolean namesOther(int detector, byte[] text, int from, int to, int length) {
    if (countries[detector].isEmpty()) {
      return false;
    }
    String beside = beside(text, from, to, length);
    return !beside.isEmpty() && !countries[detector].equals(beside);
  }

  private String beside(byte[] text, int from, int to, int length) {
    if (from != placeFrom || to != placeTo) {
      placeFrom = from;
      placeTo = to;
      named = read(text, from, to, length);
    }
    return named;
  }

  private String read(byte[] text, int from, int to, int length) {
    int floor = Math.max(0, from - REACH);
    int ceiling = Math.min(length, to + REACH);
    int lineFrom = LineEdges.begin(text, from, from - floor);
    int lineTo = LineEdges.end(text, to, ceiling);
    clear();
    before(text, lineFrom, from);
    behind(text, to, lineTo);
    String found = found();
    for (int line = 0; line < MOST_LINES && found.isEmpty(); line++) {
      int next = lineTo + 1;
      lineTo = next < ceiling ? LineEdges.end(text, next, ceiling) : lineTo;
      int last = lineFrom - 1;
      lineFrom = last > floor ? LineEdges.begin(text, last, last - floor) : lineFrom;
      clear();
      field(text, next, lineTo);
      found = found();
      if (found.isEmpty()) {
        field(text, lineFrom, last);
        found = found();
      }
    }
    return found;
  }

  private void clear() {
    nearest = NONE;
    distance = Integer.MAX_VALUE;
    town = NONE;
    townDistance = Integer.MAX_VALUE;
    branch = false;
  }

  private String found() {
    boolean inTown = branch && townDistance < distance;
    bank = !inTown;
    return inTown ? town : nearest;
  }

  /** A line that is a field of a form, a name, a colon and what it is, or the name of a bank. */
  private void field(byte[] text, int from, int to) {
    int colon = from;
    while (colon < to && text[colon] != ':') {
      colon++;
    }
    if (colon < to) {
      behind(text, from, to);
    } else if (to - from <= LONGEST_NAME) {
      bank(text, from, to);
    }
  }

  /** The bank whose name is all of a line, or stands before a comma, a bracket or a hyphen. */
  private void bank(byte[] text, int from, int to) {
    int begin = from;
    while (begin < to && !Words.letterOrDigit(text[begin])) {
      begin++;
    }
    int end = begin;
    while (end < to && ",(/-\\<".indexOf(text[end]) < 0) {
      end++;
    }
    while (end > begin && !Words.letterOrDigit(text[end - 1])) {
      end--;
    }
    BankNames.Named name = BankNames.whole(text, begin, end);
    if (name != null && name.bank()) {
      nearest = name.country();
      distance = to - from;
    }
  }

  /** The last name before a place that nothing parts from it. */
  private void before(byte[] text, int from, int to) {
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      if (parts(text, begin, end, to)) {
        nearest = NONE;
        town = NONE;
        distance = Integer.MAX_VALUE;
        townDistance = Integer.MAX_VALUE;
      } else {
        take(text, begin, end, to, to - begin);
      }
      word = Words.firstWord(text, end, to);
    }
  }

  private void behind(byte[] text, int from, int to) {
    if (from + 1 < to && (text[from] == ';' || text[from] == '.') && text[from + 1] == ' ') {
      return;
    }
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      if (BankNames.PARTING.holds(text, begin, end)) {
        return;
      }
      take(text, begin, end, to, begin - from);
      if (parts(text, begin, end, to)) {
        return;
      }
      word = Words.firstWord(text, end, to);
    }
  }

  private void take(byte[] text, int begin, int end, int limit, int away) {
    branch |= BankNames.BRANCH.holds(text, begin, end);
    BankNames.Named name = BankNames.at(text, begin, end, limit);
    if (name == null) {
      return;
    }
    if (name.bank() && away < distance) {
      nearest = name.country();
      distance = away;
    } else if (!name.bank() && away < townDistance) {
      town = name.country();
      townDistance = away;
    }
  }

  /** Whether a word parts what is before it from what is behind, or ends a sentence. */
  private static boolean parts(byte[] text, int from, int to, int limit) {
    boolean stop =
        to + 1 < limit
            && (text[to] == ';' || (text[to] == '.' && to - from > LONGEST_SHORT))
            && text[to + 1] == ' ';
    return stop || BankNames.PARTING.holds(text, from, to);
  }
}
