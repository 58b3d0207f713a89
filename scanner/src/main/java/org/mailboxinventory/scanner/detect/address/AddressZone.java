package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.detect.address.lead.TelephoneBehind;
import org.mailboxinventory.scanner.detect.address.town.Countries;
import org.mailboxinventory.scanner.detect.address.town.JoinedLines;
import org.mailboxinventory.scanner.detect.address.town.Separators;
import org.mailboxinventory.scanner.detect.address.written.WrittenBreaks;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The text before a postal code in which its address may lie: at most six lines, up to a blank
 * line, the number of an item of a list, a gap between two columns, or a sign that no address
 * holds. Marks of quoted mail at the beginning of a line part nothing.
 *
 * @param behindSign a colon or the edge of a table's cell is before it, on the line it begins in
 * @param behindBar a bar is
 */
record AddressZone(String text, boolean behindSign, boolean behindBar) {
  private static final int LONGEST = 240;
  private static final int MOST_LINES = 6;

  /** So many blanks may be between a place and its code in one line (Canada Post has two). */
  private static final int CODE_GAP = 3;

  /** Signs that end an address to the left. */
  private static final String EDGES = ":=@;\t|\"<>\u201c\u201d";

  /** All signs of ASCII that may end one, or open it, with what is around them. */
  private static final Signs PARTING = Signs.of(":=@;\t|\"<>./,('#");

  /** Of the edges, those between a label or a cell and its value. */
  private static final String SIGNS = ":=\t|";

  /** A state or a province, a blank or two, and its code. */
  private static final int LONGEST_CODE = 16;

  /** A number of more digits is hardly that of a house, nor one of so many before another. */
  private static final int LONGEST_HOUSE = 4;

  /** A number of so many digits in groups is one of a register, as of firms in France. */
  private static final int REGISTERED = 9;

  /** The end of a line that ends another address: a state or a province and its code. */
  private static final Pattern ENDS =
      Pattern.compile(
          "\\b(?:(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT) \\d{4}|(?!PO|NO|RM)[A-Z]{2},?"
              + " \\d{5}(?:-\\d{4})?|[A-Z]{2},? [A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z\\d]?"
              + " \\d[A-Z]{2})[ ,.]*$");

  /**
   * @param floor nothing before it belongs to the address
   * @param row a bar may part the street and the town
   */
  static AddressZone before(byte[] text, int code, int floor, int length, boolean row) {
    int from = Math.max(Math.max(floor, code - LONGEST), ListItem.textOf(text, code, length));
    while (from < code && (text[from] & 0xc0) == 0x80) {
      from++;
    }
    String all = WrittenBreaks.whole(JoinedLines.before(text, from, code, length));
    all = LineBoxes.without(Separators.commas(all));
    return of(row ? AddressRow.townJoined(all) : AddressRow.joined(all));
  }

  private static AddressZone of(String row) {
    int begin = edge(row);
    boolean sign = begin > 0 && SIGNS.indexOf(row.charAt(begin - 1)) >= 0;
    int lines = 0;
    for (int i = row.length() - 1; i >= begin; i--) {
      lines += row.charAt(i) == '\n' ? 1 : 0;
      if (lines == MOST_LINES) {
        begin = i + 1;
        sign = false;
      }
    }
    boolean sameLine = sign && row.substring(begin).stripLeading().length() > 0;
    int value = LineBoxes.blanksEnd(row, begin);
    return new AddressZone(
        row.substring(begin),
        sameLine && value < row.length() && row.charAt(value) != '\n',
        begin > 0 && row.charAt(begin - 1) == '|');
  }

  /** Behind the last sign, blank line or gap between two columns that ends an address. */
  private static int edge(String all) {
    int edge = Math.max(0, ListItem.begin(all, 0));
    int at = 0;
    while (at < all.length()) {
      char c = all.charAt(at);
      if (c == '\n') {
        int next = LineBoxes.quotesEnd(all, at + 1);
        boolean blank = next < all.length() && all.charAt(next) == '\n';
        boolean within = edge < at && next < all.length();
        edge = within && (ends(all, edge, at) || numbered(all, edge, at, next)) ? at + 1 : edge;
        edge = AddressLead.labels(all, next) ? next : edge;
        edge = behindTelephone(all, at, edge);
        edge = blank ? next + 1 : Math.max(edge, ListItem.begin(all, next));
        at = blank ? next : next > at + 1 ? next : at + 1;
      } else if (c == ' ') {
        int next = LineBoxes.blanksEnd(all, at + 1);
        boolean column = next - at >= 2 && next < all.length() && all.charAt(next) > ' ';
        boolean stopped = at > 0 && ",.\n".indexOf(all.charAt(at - 1)) >= 0;
        boolean beforeCode =
            next - at > CODE_GAP && next == all.length() && !beforeTown(all, edge, at);
        edge = (column || beforeCode) && !stopped ? next : edge;
        edge = behindTelephone(all, at, edge);
        at = next;
      } else if (c < 0x80 && !PARTING.has(c)) {
        at++;
      } else {
        boolean leader = c == '.' && at > 1 && all.startsWith("...", at - 2);
        boolean sign = leader || cell(all, edge, at) || (EDGES.indexOf(c) >= 0 && parts(all, at));
        sign |= c == '#' && remark(all, edge, at);
        edge = sign || Openings.at(all, at) ? at + 1 : edge;
        at++;
      }
    }
    return edge;
  }

  /** Behind a telephone whose word is behind a blank or a line's end; else the edge so far. */
  private static int behindTelephone(String all, int blank, int edge) {
    int end = TelephoneBehind.end(all, blank + 1);
    return end > edge && end < all.length() ? end : edge;
  }

  /**
   * Whether what ends before a gap of blanks and a town may be its street: parts between commas,
   * and no code.
   */
  private static boolean beforeTown(String all, int edge, int gap) {
    int commas = 0;
    int digits = 0;
    for (int i = Math.max(edge, all.lastIndexOf('\n', gap) + 1); i < gap; i++) {
      commas += all.charAt(i) == ',' ? 1 : 0;
      digits = Character.isDigit(all.charAt(i)) ? digits + 1 : 0;
      if (digits > LONGEST_HOUSE) {
        return false;
      }
    }
    return commas > 1;
  }

  /** Whether nothing but the number of its line is before a sign that begins a remark. */
  private static boolean remark(String all, int from, int at) {
    boolean number = at > from + 1 && all.startsWith(" # ", at - 1);
    for (int i = at - 2; number && i >= from && all.charAt(i) != '\n'; i--) {
      number = Character.isDigit(all.charAt(i));
    }
    return number && at + 2 < all.length() && Character.isDigit(all.charAt(at + 2));
  }

  /** Whether a slash between blanks ends the cell of a row, in which no number is. */
  private static boolean cell(String all, int from, int at) {
    return all.charAt(at) == '/'
        && all.startsWith(" / ", at - 1)
        && all.substring(from, at).chars().noneMatch(Character::isDigit);
  }

  /** Whether a line ends in a code, so that another address begins on the next. */
  private static boolean ends(String all, int from, int lineEnd) {
    int country = all.lastIndexOf(',', lineEnd - 1);
    boolean named = country > from && Countries.holds(country(all, country, lineEnd));
    int end = named ? country : lineEnd;
    int last = end - 1;
    while (last > from && " ,.".indexOf(all.charAt(last)) >= 0) {
      last--;
    }
    char c = all.charAt(last);
    char before = all.charAt(Math.max(from, last - 2));
    boolean mayBe = Character.isDigit(c) || (c >= 'A' && c <= 'Z' && Character.isDigit(before));
    return mayBe && ENDS.matcher(all).region(Math.max(from, last - LONGEST_CODE), end).find();
  }

  private static String country(String all, int comma, int lineEnd) {
    return all.substring(comma + 1, lineEnd).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a line ends in the number of another label, so that the address begins behind it:
   * {@code Matricule : 46483} before {@code 27 boulevard Longchamp}, {@code SIRET : 812 345 678
   * 00017}.
   */
  private static boolean numbered(String all, int from, int lineEnd, int next) {
    if (from == 0 || SIGNS.indexOf(all.charAt(from - 1)) < 0 || next >= all.length()) {
      return false;
    }
    int digits = 0;
    boolean grouped = false;
    for (int i = LineBoxes.blanksEnd(all, from); i < lineEnd; i++) {
      char c = all.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != ' ') {
        return false;
      }
      grouped |= c == ' ' || (grouped && Character.isLetter(c));
      digits += Character.isDigit(c) ? 1 : 0;
    }
    return grouped
        ? digits >= REGISTERED
        : digits > LONGEST_HOUSE
            || (digits == LONGEST_HOUSE && Character.isDigit(all.charAt(next)));
  }

  /** Of a sign of those that part: a colon before a number does not, nor a rule of equal signs. */
  private static boolean parts(String all, int at) {
    return !numberFollows(all, at)
        && (all.charAt(at) != '=' || assigns(all, at))
        && (all.charAt(at) != ':'
            || !(AddressFields.isWithin(all, at) || AddressFields.isCode(all, at)));
  }

  /** Whether an equal sign is behind the name of a field: a letter, or a digit behind one. */
  private static boolean assigns(String all, int at) {
    int last = at - 1;
    while (last > 0 && all.charAt(last) == ' ') {
      last--;
    }
    last -= last > 0 && Character.isDigit(all.charAt(last)) ? 1 : 0;
    return last >= 0 && Character.isLetter(all.charAt(last));
  }

  /** Of a colon, as in {@code House No: 12} and {@code P.O. Box: 12}: it is part of the address. */
  private static boolean numberFollows(String all, int at) {
    int next = LineBoxes.blanksEnd(all, at + 1);
    return all.charAt(at) == ':'
        && (all.regionMatches(true, at - 2, "no", 0, 2)
            || all.regionMatches(true, at - 3, "box", 0, 3))
        && next < all.length()
        && Character.isDigit(all.charAt(next));
  }
}
