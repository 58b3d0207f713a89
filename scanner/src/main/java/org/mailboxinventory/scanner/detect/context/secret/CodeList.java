package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Codes that are used once, in a list below or behind their label: each on a line, with a number or
 * a bullet before it, parted by semicolons and commas, or in columns with a number before each; all
 * of one form.
 */
final class CodeList {
  /** From the label to the end of its sentence or line. */
  private static final int LONGEST_LEAD = 160;

  private static final int SHORTEST = 6;
  private static final int LONGEST = 48;
  private static final int MOST_NUMBER = 2;
  private static final int FEWEST = 2;

  private CodeList() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    int at = begin(text, labelTo, Math.min(ceiling, labelTo + LONGEST_LEAD));
    long form = 0;
    while (at >= 0 && at < ceiling) {
      int from = item(text, at, ceiling);
      int to = end(text, from, ceiling);
      boolean whole = to >= ceiling || !Words.letterOrDigit(text[to]);
      long own = whole ? form(text, from, to) : 0;
      boolean like = own != 0 && (form == 0 || form == own);
      if (!like) {
        break;
      }
      form = own;
      into.add(from, to);
      at = next(text, to, ceiling);
    }
    if (into.count() < FEWEST) {
      into.clear();
    }
  }

  /** Behind the colon of the label's line, or at the line below. */
  private static int begin(byte[] text, int from, int end) {
    for (int at = from; at < end; at++) {
      boolean colon = text[at] == ':' && at + 1 < end && text[at + 1] <= ' ' && text[at + 1] >= 0;
      if (text[at] == '\n' || colon) {
        return at + 1;
      }
    }
    return -1;
  }

  /** Past blanks, empty lines, a bullet and the number of an item. */
  private static int item(byte[] text, int from, int ceiling) {
    int at = blanks(text, from, ceiling);
    int digits = at;
    while (digits < ceiling && AnchorScanner.isDigit(text[digits])) {
      digits++;
    }
    boolean numbered =
        digits > at
            && digits - at <= MOST_NUMBER
            && digits + 1 < ceiling
            && (".):".indexOf(text[digits]) >= 0 || counts(text, digits, ceiling));
    boolean bullet = at + 1 < ceiling && "-*".indexOf(text[at]) >= 0 && text[at + 1] == ' ';
    return numbered
        ? blanks(text, digits + 1, ceiling)
        : bullet ? blanks(text, at + 1, ceiling) : at;
  }

  /** Whether blanks and the digits of a code are behind the number of an item. */
  private static boolean counts(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    int digits = at;
    while (digits < ceiling && AnchorScanner.isDigit(text[digits])) {
      digits++;
    }
    return at > from && digits - at >= SHORTEST;
  }

  private static int blanks(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n')) {
      at++;
    }
    return at;
  }

  /** The end of a code: letters and digits in groups that hyphens or single blanks join. */
  private static int end(byte[] text, int from, int ceiling) {
    int limit = Math.min(ceiling, from + LONGEST);
    int at = from;
    boolean digits = true;
    while (at < limit) {
      boolean joins =
          at > from
              && at + 1 < limit
              && (text[at] == '-' || (text[at] == ' ' && digits))
              && AnchorScanner.isWord(text[at + 1]);
      if (!AnchorScanner.isWord(text[at]) && !joins) {
        break;
      }
      digits &= !AnchorScanner.isWord(text[at]) || AnchorScanner.isDigit(text[at]);
      at++;
    }
    return at;
  }

  /** Where the next item may begin; -1 where the list ends. */
  private static int next(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    boolean signed = at < ceiling && ";,|/".indexOf(text[at]) >= 0;
    boolean parted = signed || (at < ceiling && text[at] == '\n') || at - from > 1;
    return parted ? (signed ? at + 1 : at) : -1;
  }

  /** How long a code is and where its groups end; 0 where it is none: no digit, or too short. */
  private static long form(byte[] text, int from, int to) {
    int digits = 0;
    long form = (long) to - from;
    for (int i = from; i < to; i++) {
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
      form = form * 31 + (AnchorScanner.isWord(text[i]) ? 1 : text[i]);
    }
    return digits > 0 && to - from >= SHORTEST ? form | 1 : 0;
  }
}
