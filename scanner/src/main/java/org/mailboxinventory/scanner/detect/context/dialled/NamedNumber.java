package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A number behind a word for telephones, in whatever usual groups: {@code (963)388-15-37}, {@code
 * 416 60 039}, {@code 9 362 547-3541}. No plan need know it. An extension is no part of it. Reused;
 * for one thread.
 */
public final class NamedNumber {
  private static final int FEWEST = 7;

  /** As in small towns, directly behind a sign. */
  private static final int FEWEST_LOCAL = 6;

  private static final int MOST = 13;

  /** With the code of its country: ITU-T E.164. */
  private static final int MOST_ABROAD = 15;

  private static final int MOST_GROUPS = 8;

  /** So many signs may part two groups. */
  private static final int GAP = 3;

  private static final int LONGEST_CODE = 5;

  /** Behind so many digits in one group a blank ends the number, unless few digits follow. */
  private static final int WHOLE = 7;

  private static final int MOST_FOLLOWED = 9;
  private static final int FEW = 4;

  private static final int EXTENSION = 10;

  private final NumberGroups groups = new NumberGroups(MOST_GROUPS);
  private byte[] text = new byte[0];
  private int ceiling;

  /**
   * Where the number ends that begins at {@code from}, a digit, a bracket or a plus sign; -1 where
   * none does.
   *
   * @param newCeiling nothing of the number lies behind this
   */
  public int end(byte[] newText, int from, int newCeiling) {
    text = newText;
    ceiling = newCeiling;
    groups.clear();
    boolean plus = from + 1 < ceiling && (text[from] == '+' || text[from + 1] == '+');
    int end = read(plus && text[from] == '+' ? from + 1 : from);
    if (end < 0) {
      return -1;
    }
    end = groups.dropsLast() ? groups.withoutLast() : end;
    boolean path = from > 0 && text[from - 1] == '/';
    boolean abroad = plus || path || (text[from] == '0' && text[from + 1] == '0');
    int digits = groups.digits();
    boolean tooLong = digits > (abroad ? MOST_ABROAD : MOST);
    boolean reads =
        digits >= (signed(from) ? FEWEST_LOCAL : FEWEST)
            && !tooLong
            && !groups.otherwise(text, from)
            && !NumberForm.otherwise(text, from, end);
    return reads && free(end) ? end : -1;
  }

  /** Whether the sign of a label is directly before a number. */
  private boolean signed(int from) {
    int at = from;
    while (at > 0 && text[at - 1] == ' ') {
      at--;
    }
    return at > 0 && text[at - 1] == ':';
  }

  /** Whether the last number is in three groups at least, or begins as those with a code do. */
  public boolean formed(int from) {
    return groups.count() > 2 || "0+(".indexOf(text[from]) >= 0;
  }

  /** Behind the extension of a number that ends at a place; the same place where it has none. */
  public int pastExtension(int to) {
    int at = to < ceiling && text[to] == ' ' ? to + 1 : to;
    int digits = at < ceiling && Words.letter(text[at]) ? extension(at) : -1;
    while (digits >= 0 && digits < ceiling && AnchorScanner.isDigit(text[digits])) {
      digits++;
    }
    return digits < 0 ? to : digits;
  }

  /** Reads the groups from a place on; where the last one ends, or -1. */
  private int read(int from) {
    int at = from;
    int end = -1;
    int before = from;
    while (at < ceiling && groups.count() < MOST_GROUPS) {
      boolean open = text[at] == '(';
      int begin = open ? at + 1 : at;
      begin += open && at == from && begin < ceiling && text[begin] == '+' ? 1 : 0;
      int to = begin;
      while (to < ceiling && (AnchorScanner.isDigit(text[to]) || town(at, from, to))) {
        to++;
      }
      boolean closed = open && to < ceiling && text[to] == ')' && to - begin <= LONGEST_CODE;
      if (to == begin || (open && (!closed || groups.count() > 1))) {
        return end;
      }
      if (groups.count() > 0
          && (wholeBehind(before) || (text[before] == ' ' && anotherAt(before, begin, to)))) {
        return end;
      }
      end = closed ? to + 1 : to;
      groups.add(begin, to, end, before < at ? text[before] : 0);
      before = end;
      at = next(end);
      if (at < 0) {
        return end;
      }
    }
    return groups.count() == MOST_GROUPS ? -1 : end;
  }

  /** Whether a plus sign parts the codes of the country and the town: {@code (57+2) 881 6218}. */
  private boolean town(int at, int from, int to) {
    return at == from && text[at] == '(' && text[to] == '+' && AnchorScanner.isDigit(text[to - 1]);
  }

  /** Whether the group {@code [begin, to)} begins another number behind one that ends before it. */
  private boolean anotherAt(int before, int begin, int to) {
    boolean parted = begin - before == GAP && text[before + 1] != ' ' && text[begin - 1] == ' ';
    return another(groups.last(), to - begin)
        || (parted && groups.digits() >= WHOLE && to - begin > 2);
  }

  private static boolean another(int digits, int next) {
    return digits > MOST_FOLLOWED || (digits >= WHOLE && next > FEW);
  }

  /** Where the next group begins behind one; -1 for none. */
  private int next(int end) {
    int at = end;
    while (at < ceiling && at - end < GAP && " .-/".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean goesOn = at < ceiling && (AnchorScanner.isDigit(text[at]) || text[at] == '(');
    return goesOn && (at > end || text[at] == '(' || text[end - 1] == ')') ? at : -1;
  }

  /** Whether nothing goes on behind it but an extension. */
  private boolean free(int to) {
    if (to >= ceiling) {
      return true;
    }
    byte after = text[to];
    boolean digit = to + 1 < ceiling && AnchorScanner.isDigit(text[to + 1]);
    if (Words.letterOrDigit(after)) {
      return after < 0 || extension(to) >= 0 || glued(to);
    }
    boolean parts = digit && ":,./-".indexOf(after) >= 0 && !wholeBehind(to);
    boolean joins = "_@=*%#".indexOf(after) >= 0 || parts;
    boolean word = after == '-' && to + 1 < ceiling && Words.letter(text[to + 1]);
    return !joins
        && !word
        && (extension(to + 1) >= 0 || !CountedNumber.measured(text, to, ceiling));
  }

  /** Whether a stroke parts a whole number from another whole one behind it. */
  private boolean wholeBehind(int to) {
    int last = Math.min(ceiling, to + 1 + WHOLE);
    return text[to] == '/'
        && groups.last() >= WHOLE
        && last - to > WHOLE
        && AnchorScanner.digits(text, to + 1, last) == WHOLE;
  }

  /** Whether the next field of a line begins at a place: {@code Tel:+4989123456Mail:}. */
  private boolean glued(int to) {
    return to + 1 < ceiling
        && text[to] >= 'A'
        && text[to] <= 'Z'
        && text[to + 1] >= 'a'
        && text[to + 1] <= 'z';
  }

  /** Where the digits begin behind {@code x} or {@code ext} at a place; -1 for none. */
  private int extension(int from) {
    int end = Math.min(ceiling, from + EXTENSION);
    int at = from;
    while (at < end && Words.letter(text[at])) {
      at++;
    }
    boolean named = TelephoneWords.EXTENSIONS.holds(text, from, at);
    while (at < end && (text[at] == '.' || text[at] == ' ' || text[at] == ':')) {
      at++;
    }
    return named && at < end && AnchorScanner.isDigit(text[at]) ? at : -1;
  }
}
