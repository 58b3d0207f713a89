package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.check.TelephonePlaces;
import org.mailboxinventory.scanner.detect.context.dialled.DialledLines;
import org.mailboxinventory.scanner.detect.context.dialled.DialledPlace;
import org.mailboxinventory.scanner.detect.context.dialled.TelephoneWords;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.LineEdges;

/** Where telephones may begin around the name of a town: before it, on its line and below it. */
public final class TownLines {
  /** So far below the line of the town. */
  public static final int BELOW = 400;

  private static final int LINE = 160;
  private static final int LINES = 6;
  private static final int LONGEST = 24;

  /** So far before a number an account is named. */
  private static final int ACCOUNT = 64;

  /** Between a number and the town behind it. */
  private static final int NEAR = 5;

  /** Tries a number of the town's region. */
  @FunctionalInterface
  public interface Attempt {
    /**
     * Where a number ends that begins at a place; -1 where none does.
     *
     * @param directly nothing but signs is between the town and it
     */
    int at(int from, int ceiling, boolean directly);
  }

  private TownLines() {}

  /**
   * Whether a word for an account is before a number without a zero on its line: {@code transfer to
   * account of the school in Leeds (282 300 5555)}.
   */
  private static boolean ofAccount(byte[] text, int number) {
    int from = text[number] == '(' ? number + 1 : number;
    if (text[from] == '0') {
      return false;
    }
    long word = Words.firstWord(text, LineEdges.begin(text, number, ACCOUNT), number);
    while (word >= 0) {
      if (TelephoneWords.ACCOUNTS.holds(text, (int) (word >>> 32), (int) word)) {
        return true;
      }
      word = Words.firstWord(text, (int) word, number);
    }
    return false;
  }

  /**
   * Whether nothing but blanks and digits without a zero are on a line that a comma ends, or the
   * line above: the elements of a list in a program.
   */
  private static boolean element(byte[] text, int number, int lineEnd) {
    int line = LineEdges.begin(text, number, LINE);
    for (int at = line; at < lineEnd; at++) {
      boolean digit = text[at] >= '0' && text[at] <= '9';
      boolean comma = text[at] == ',' && at + 1 == lineEnd;
      if (!comma && (at < number ? text[at] != ' ' : !digit)) {
        return false;
      }
    }
    byte above = line > 1 ? text[line - 2] : 0;
    return text[number] != '0' && (text[lineEnd - 1] == ',' || above == ',' || above == '[');
  }

  /** Whether a number is directly before a town. */
  public static boolean behind(byte[] text, int place) {
    return DialledPlace.numberEnd(text, place, NEAR) >= 0;
  }

  /** Tries a number directly before a place: {@code 020 7946 0123 (London)}. */
  public static void before(byte[] text, int place, Attempt attempt) {
    int end = DialledPlace.numberEnd(text, place, NEAR);
    int from = end < 0 ? -1 : DialledPlace.numberBegin(text, end, LONGEST);
    if (from >= 0 && DialledPlace.leadsTo(text, LineEdges.begin(text, from, LINE), from, end)) {
      attempt.at(from, end, false);
    }
  }

  /** Tries the numbers on the lines below the one that ends at a place. */
  public static void below(byte[] text, int lineEnd, int ceiling, Attempt attempt) {
    boolean asked = lineEnd > 0 && text[LineEdges.begin(text, lineEnd, LINE)] == '>';
    int at = asked && lineEnd + 1 < ceiling && text[lineEnd + 1] == '\n' ? lineEnd + 1 : lineEnd;
    for (int lines = 0; lines < LINES && at < ceiling && text[at] == '\n'; lines++) {
      int end = LineEdges.end(text, at + 1, Math.min(ceiling, lineEnd + BELOW));
      if (end == at + 1) {
        return;
      }
      line(text, at + 1, end, true, attempt);
      at = end;
    }
  }

  /**
   * Tries the numbers in {@code [from, to)} that words let be telephones.
   *
   * @param below the town is on a line above
   */
  public static void line(byte[] text, int from, int to, boolean below, Attempt attempt) {
    int gap = from;
    int at = from;
    while (at < to) {
      if (!DialledPlace.begins(text, at)) {
        at++;
        continue;
      }
      boolean directly = !below && DialledPlace.directly(text, gap, at);
      boolean leads =
          DialledPlace.leads(text, gap, at, to, below)
              && !(below && element(text, at, to))
              && !ofAccount(text, at);
      int end = leads ? attempt.at(at, to, directly) : -1;
      gap = end > at ? end : gap;
      at = end > at ? end : DialledLines.next(text, at, to);
    }
  }

  /** Whether a number is dialled so in a region, or directly behind its name in whatever one. */
  public static boolean dialled(String region, String number, boolean directly) {
    return TelephonePlaces.dialled(region, number)
        || (directly && TelephonePlaces.dialledSomewhere(number));
  }

  /** Whether nothing continues a number, and it is no amount. */
  public static boolean unpaid(byte[] text, int from, int to, int length) {
    return Boundaries.free(text, from, to, length) && !DialledPlace.money(text, to, length);
  }
}
