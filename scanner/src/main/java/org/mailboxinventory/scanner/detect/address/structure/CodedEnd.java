package org.mailboxinventory.scanner.detect.address.structure;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.lead.PostalCode;
import org.mailboxinventory.scanner.detect.address.town.CodeForm;
import org.mailboxinventory.scanner.detect.address.town.RegionBehind;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The end of an address at a number: its code with the state, the province or the town that the
 * country has beside it, or the number of a house with a town and a province behind.
 *
 * @param from what is before it is the street, and the town where that comes first
 * @param to behind its last sign
 * @param townBefore the town is before it
 * @param sure no more than a house and a name make an address with it; else a street's word does,
 *     which needs no number above the line of a code and a town
 */
record CodedEnd(int from, int to, boolean townBefore, boolean sure) {
  private static final int FOUR = 4;
  private static final int FIVE = 5;
  private static final int SIX = 6;
  private static final int SEVEN = 7;
  private static final int EIGHT = 8;
  private static final int THREE = 3;

  /** The end at a place; null where none is. */
  static @Nullable CodedEnd at(byte[] text, int length, int place, int floor) {
    if (place <= floor || !before(text[place - 1])) {
      return null;
    }
    if (!AnchorScanner.isDigit(text[place])) {
      return Words.capital(text[place]) ? letters(text, length, place, floor) : null;
    }
    int end = NamesAndGaps.digitsEnd(text, place, length);
    CodedEnd coded = digits(text, length, place, end, floor);
    CodedEnd house =
        (coded != null && coded.sure) || end - place > FIVE
            ? null
            : house(text, length, place, end);
    return house == null ? coded : house;
  }

  private static boolean before(byte b) {
    return b == ' ' || b == '\n' || b == ',' || b == '>' || b == '-' || b == '.';
  }

  private static @Nullable CodedEnd digits(byte[] text, int length, int place, int end, int floor) {
    int count = end - place;
    if (count == FIVE && end + FOUR < length && text[end] == '-') {
      int second = NamesAndGaps.digitsEnd(text, end + 1, length);
      int more = second - end - 1;
      return !NamesAndGaps.free(text, second, length)
          ? null
          : more == FOUR
              ? stated(text, place, second, floor, true)
              : more == THREE ? brazilian(text, length, place, second) : null;
    }
    if (!NamesAndGaps.free(text, end, length)) {
      return null;
    }
    return switch (count) {
      case FOUR -> four(text, length, place, end, floor);
      case FIVE -> five(text, length, place, end, floor);
      case SIX -> six(text, length, place, end, floor);
      case EIGHT -> brazilian(text, length, place, end);
      default -> null;
    };
  }

  private static @Nullable CodedEnd stated(
      byte[] text, int place, int end, int floor, boolean five) {
    int state = StateBefore.begin(text, place, floor, five ? StateBefore.FIVE : StateBefore.FOUR);
    return state < 0 ? null : new CodedEnd(state, end, true, true);
  }

  private static @Nullable CodedEnd four(byte[] text, int length, int place, int end, int floor) {
    CodedEnd state = stated(text, place, end, floor, false);
    if (state != null) {
      return state;
    }
    int region = RegionBehind.end(text, length, end);
    if (region > end) {
      return new CodedEnd(place, region, true, true);
    }
    boolean year = CodeForm.year(text, place);
    CodedEnd below = year ? null : below(text, length, place, end);
    return year || below != null ? below : behindName(text, length, place, end, floor);
  }

  private static @Nullable CodedEnd five(byte[] text, int length, int place, int end, int floor) {
    CodedEnd state = stated(text, place, end, floor, true);
    if (state != null) {
      return state;
    }
    int town = RegionAfter.italian(text, end, length);
    return town > 0
        ? new CodedEnd(place, town, false, true)
        : behindComma(text, length, place, end, floor);
  }

  /** A code behind the comma of its town, or before a town. */
  private static @Nullable CodedEnd behindComma(
      byte[] text, int length, int place, int end, int floor) {
    CodedEnd below = below(text, length, place, end);
    boolean comma = place > 1 && text[place - 1] == ' ' && text[place - 2] == ',';
    return below == null && comma ? behindName(text, length, place, end, floor) : below;
  }

  /**
   * A code that begins a line or a part of one, behind which its town ends the line or the
   * sentence.
   */
  private static @Nullable CodedEnd below(byte[] text, int length, int place, int end) {
    int gap = NamesAndGaps.gapBefore(text, place, 0);
    boolean line = gap < place - 1 || text[place - 1] == '\n';
    line &= end < length && text[end] == ' ';
    int town = line ? NamesAndGaps.nameEnd(text, end + 1, length) : -1;
    int last = town > end + THREE ? NamesAndGaps.signEnd(text, town, length) : -1;
    boolean closes = last > 0 && NamesAndGaps.closes(text, last, length);
    return closes ? new CodedEnd(place, last, false, false) : null;
  }

  private static @Nullable CodedEnd six(byte[] text, int length, int place, int end, int floor) {
    int town = RegionAfter.listed(text, end, length);
    if (town > 0) {
      return new CodedEnd(place, town, false, true);
    }
    return behindName(text, length, place, end, floor);
  }

  private static @Nullable CodedEnd brazilian(byte[] text, int length, int place, int end) {
    int town = RegionAfter.brazilian(text, end, length);
    return town > 0 ? new CodedEnd(place, town, false, true) : null;
  }

  /**
   * A code whose town is before it, with nothing but a comma, a hyphen or a blank between; the
   * first cell of the next row is none.
   */
  private static @Nullable CodedEnd behindName(
      byte[] text, int length, int place, int end, int floor) {
    int gap = text[place - 1] == '-' ? place - 1 : NamesAndGaps.gapBefore(text, place, floor);
    boolean name = gap > floor && gap < place && Words.letter(text[gap - 1]) && !sign(text, gap);
    boolean cell = end < length && text[end] == ',';
    boolean row = text[place - 1] == '\n' && (cell || !NamesAndGaps.closes(text, end, length));
    return name && !row ? new CodedEnd(place, end, true, false) : null;
  }

  /** Whether three capitals or fewer end at a place, as of a state that is none. */
  private static boolean sign(byte[] text, int to) {
    int from = to;
    while (from > 0 && to - from <= THREE && Words.capital(text[from - 1])) {
      from--;
    }
    return from < to && to - from <= THREE && from > 0 && !Words.letterOrDigit(text[from - 1]);
  }

  /** Whether it is the kilometre of a road between towns: {@code Ruta 7 Norte, km 12}. */
  boolean road() {
    return from == to;
  }

  /** The number of a house, behind which a town and its province end the address. */
  private static @Nullable CodedEnd house(byte[] text, int length, int place, int end) {
    boolean parted = end < length && (text[end] == '\n' || text[end] == ',');
    int region = parted ? RegionAfter.listed(text, end, length) : -1;
    if (region < 0) {
      boolean road =
          NamesAndGaps.kilometre(text, place)
              && NamesAndGaps.free(text, end, length)
              && !NamesAndGaps.range(text, end, length);
      return road ? new CodedEnd(end, end, false, true) : null;
    }
    int code = NamesAndGaps.gapBehind(text, region, length);
    int last = NamesAndGaps.digitsEnd(text, code, length);
    boolean coded =
        code > region
            && last - code >= FIVE
            && last - code <= SEVEN
            && NamesAndGaps.free(text, last, length);
    return new CodedEnd(end, coded ? last : region, false, true);
  }

  private static @Nullable CodedEnd letters(byte[] text, int length, int place, int floor) {
    if (place + FIVE > length
        || !(AnchorScanner.isDigit(text[place + 1]) || AnchorScanner.isDigit(text[place + 2]))) {
      return null;
    }
    int irish = irish(text, place, length);
    if (irish > 0) {
      int town = NamesAndGaps.nameEnd(text, irish + 1, length);
      return text[irish] == ' ' && town > irish + 1 ? new CodedEnd(place, town, false, true) : null;
    }
    int canadian = canadian(text, place, length);
    if (canadian > 0) {
      int state = StateBefore.begin(text, place, floor, StateBefore.LETTERS);
      return state < 0 ? null : new CodedEnd(state, canadian, true, true);
    }
    int british = british(text, place, length);
    return british < 0 ? null : new CodedEnd(place, british, true, true);
  }

  /** Behind a code of Canada, {@code K1A 0B1}; -1 where none is. */
  private static int canadian(byte[] text, int place, int length) {
    int second = place + THREE;
    second += second < length && (text[second] == ' ' || text[second] == '-') ? 1 : 0;
    int end = second + THREE;
    boolean form =
        end <= length
            && AnchorScanner.isDigit(text[place + 1])
            && Words.capital(text[place + 2])
            && AnchorScanner.isDigit(text[second])
            && Words.capital(text[second + 1])
            && AnchorScanner.isDigit(text[second + 2]);
    return form && NamesAndGaps.free(text, end, length) ? end : -1;
  }

  /** The same of the United Kingdom, {@code LS1 4AP}. */
  private static int british(byte[] text, int place, int length) {
    for (int first = 2; first <= FOUR && place + first + THREE <= length; first++) {
      int second = place + first + (text[place + first] == ' ' ? 1 : 0);
      int end = second + THREE;
      boolean form = end <= length && NamesAndGaps.free(text, end, length);
      if (form && PostalCode.british(NamesAndGaps.string(text, place, end))) {
        return end;
      }
    }
    return -1;
  }

  /** The same of Ireland, {@code D02 AF30}; its last part may be letters alone. */
  private static int irish(byte[] text, int place, int length) {
    int second = place + THREE;
    boolean routing =
        second + FOUR < length
            && AnchorScanner.isDigit(text[place + 1])
            && (AnchorScanner.isDigit(text[place + 2]) || text[place + 2] == 'W');
    second += routing && text[second] == ' ' ? 1 : 0;
    int end = second + FOUR;
    boolean form = routing && end < length;
    for (int i = second; form && i < end; i++) {
      form = Words.capital(text[i]) || AnchorScanner.isDigit(text[i]);
    }
    return form && NamesAndGaps.free(text, end, length) ? end : -1;
  }
}
