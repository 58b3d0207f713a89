package org.mailboxinventory.scanner.detect.word.broken;

import static org.mailboxinventory.scanner.detect.word.AnchorScanner.isDigit;
import static org.mailboxinventory.scanner.detect.word.AnchorScanner.isWord;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * A value written in other groups than its issuer's, or broken between two lines wherever the line
 * was full: {@code 53 99 65 93 04 56 15 75}, {@code CH54/0076/2296/3562/7674/4}, {@code
 * 27AABCW1400B} and {@code 1Z3} below it. Its letters and digits alone, where each group of them
 * ends, and where that is in the window. Reused; for one thread.
 */
public final class Regrouped {
  /** The longest value has so many letters and digits: an IBAN 34. */
  private static final int LONGEST = 40;

  private static final int SHORTEST = 7;
  static final int MOST_GROUPS = 20;
  private static final int MOST_BREAKS = 2;

  /** With a group of an IBAN on each. */
  private static final int MOST_LINES = 8;

  private static final Signs OPENS = Signs.of(":#=(\">\n[{*|~'_");

  /** An IBAN begins with two letters, of whatever case, and two digits. */
  private static final int COUNTRY_AND_CHECK = 4;

  private final byte[] letters = new byte[LONGEST];
  private final int[] groupTo = new int[MOST_GROUPS];
  private final int[] inWindow = new int[MOST_GROUPS];

  /** Behind how many line's ends a group is. */
  private final int[] line = new int[MOST_GROUPS];

  private final byte[] signs = new byte[MOST_GROUPS + 1];
  private final int[] widths = new int[MOST_GROUPS + 1];
  private final GroupGap gap = new GroupGap();
  private int length;
  private int groups;
  private byte[] text = new byte[0];
  private int textLength;
  private int breaks;
  private int begin;

  /**
   * Reads the groups that begin at {@code from}, which follows something else than a group; false
   * where there are not two of them.
   */
  public boolean read(byte[] newText, int from, int newLength) {
    text = newText;
    textLength = newLength;
    length = 0;
    groups = 0;
    breaks = 0;
    begin = from;
    if (!begins(from)) {
      return false;
    }
    int at = from;
    int end = 0;
    while (at >= 0 && end >= 0 && groups < MOST_GROUPS) {
      end = group(at);
      at = end < 0 ? -1 : joint(end);
    }
    return groups > 1
        && length >= SHORTEST
        && AnchorScanner.digits(letters, groupTo[0], length) > 0
        && !OneValue.isDayOrAmount(this);
  }

  /** A word and a blank, a sign or a letter of Chinese come before: else it is no first group. */
  private boolean begins(int from) {
    int at = from;
    while (at > 0 && from - at < 3 && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
      at--;
    }
    if (at == 0) {
      return true;
    }
    if ((isDigit(text[at - 1]) && !GroupForm.cellBegins(text, from))
        || (text[at - 1] == '\n' && goesOnFrom(at - 1))) {
      return false;
    }
    byte before = text[at - 1];
    return at < from
        ? before != '-' || at < 2 || text[at - 2] == ' '
        : before < 0 || OPENS.has(before) || GroupForm.fieldBegins(text, from);
  }

  /**
   * Whether the last word of the line that ends here has digits: a value may go on behind it; or an
   * empty line that no colon is before.
   */
  private boolean goesOnFrom(int lineEnd) {
    int at = lineEnd;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\r')) {
      at--;
    }
    if (at == 0 || text[at - 1] == '\n') {
      return !PageBreak.belowColon(text, at);
    }
    boolean digits = false;
    while (at > 0 && isWord(text[at - 1])) {
      at--;
      digits |= isDigit(text[at]);
    }
    return digits;
  }

  /** Takes the group at {@code at}; returns where it ends, -1 when it is a word or too long. */
  private int group(int at) {
    int end = at;
    int smalls = 0;
    while (end < textLength && isWord(text[end])) {
      smalls += text[end] >= 'a' ? 1 : 0;
      end++;
    }
    if (end == at
        || smalls > (groups == 0 && end - at == COUNTRY_AND_CHECK ? 2 : 1)
        || length + end - at > letters.length
        || (end < textLength && text[end] < 0 && !Words.unspacedAt(text, end, textLength))) {
      return -1;
    }
    System.arraycopy(text, at, letters, length, end - at);
    length += end - at;
    groupTo[groups] = length;
    inWindow[groups] = end;
    line[groups++] = breaks;
    return end;
  }

  /** Where the next group begins behind one sign, blanks or the line's end; -1 when none does. */
  private int joint(int end) {
    gap.read(text, end, textLength);
    signs[groups] = gap.sign;
    widths[groups] = gap.width();
    return gap.next >= 0 || OneValue.isDayOrAmount(this) ? gap.next : overLine(end);
  }

  private int overLine(int end) {
    int at = blanks(end, 2);
    boolean sign = at < textLength && joins(text[at]);
    boolean stop = sign && text[at] == '.';
    if (sign) {
      int behind = at + 1;
      at = blanks(behind, 1);
      if (stop && at > behind && PageBreak.next(text, begin, at, textLength) < 0) {
        return -1;
      }
    }
    int next =
        at < textLength && !isWord(text[at]) ? PageBreak.next(text, begin, at, textLength) : -1;
    if (next >= 0) {
      boolean more = breaks < MOST_BREAKS || (breaks < MOST_LINES && size(0) == COUNTRY_AND_CHECK);
      at = more ? nextLine(next, sign) : -1;
    }
    boolean word = at >= 0 && at < textLength && isWord(text[at]);
    return word && !(groups == 1 && ColumnNumber.is(text, begin, end, at, textLength)) ? at : -1;
  }

  private int nextLine(int next, boolean sign) {
    breaks++;
    boolean joins = !sign && next + 1 < textLength && joins(text[next]) && isDigit(text[next + 1]);
    return joins ? next + 1 : next;
  }

  private int blanks(int from, int most) {
    int at = from;
    while (at < textLength && at - from < most && text[at] == ' ') {
      at++;
    }
    return at;
  }

  private static boolean joins(byte b) {
    return b == '-' || b == '.' || b == '/' || b == '\t';
  }

  /** The letters and digits alone, from {@link #from()} to {@link #to}. */
  public byte[] letters() {
    return letters;
  }

  public int from() {
    return 0;
  }

  /** How many groups were read. */
  public int groups() {
    return groups;
  }

  /** Where a group ends among the letters and digits. */
  public int to(int group) {
    return groupTo[group];
  }

  /** Where it ends in the window. */
  public int inWindow(int group) {
    return inWindow[group];
  }

  /** Whether the group lies behind the line's end. */
  public boolean broken(int group) {
    return line[group] > 0;
  }

  /** The last group before the first line's end; -1 where all are on one line, or on three. */
  int lastBeforeBreak(int group) {
    int last = 0;
    while (last < group && line[last + 1] == 0) {
      last++;
    }
    return last < group && line[group] == 1 ? last : -1;
  }

  /** Where a group begins in the window. */
  public int beginInWindow(int group) {
    return inWindow[group] - size(group);
  }

  /** How many letters and digits a group has. */
  public int size(int group) {
    return groupTo[group] - (group == 0 ? 0 : groupTo[group - 1]);
  }

  /** The sign before a group on the same line; a blank where there is none. */
  public byte sign(int group) {
    return signs[group];
  }

  /** How far a group is from the one before it, as {@link GroupGap#width()} has it. */
  public int width(int group) {
    return widths[group];
  }

  /** Whether another group of digits follows on the same line, no farther than the others are. */
  public boolean goesOn(int group) {
    return group + 1 < groups
        && line[group] == line[group + 1]
        && isDigit(letters[groupTo[group]])
        && !(widths[group + 1] > GroupGap.BLANKS
            && widths[group + 1] > GroupForm.widest(this, group));
  }
}
