package org.mailboxinventory.scanner.detect.address.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.bound.AddressBounds;
import org.mailboxinventory.scanner.detect.address.parts.Part.Kind;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/** Finds the address of such parts in which a number is. For one thread. */
public final class PartedAddress {
  /** So much must its parts say. */
  private static final int ENOUGH = 4;

  private static final int MOST_SIGNS = 4;

  /** Digits between the commas of a sum. */
  private static final int GROUP = 3;

  /** The longest codes are those of Iran. */
  private static final int MOST_DIGITS = 10;

  private static final String COMMAS = ",\u060c\n";

  private final List<Part> parts = new ArrayList<>();

  /** The one in which the number at a place is and which begins at {@code floor} or later. */
  public @Nullable AddressBounds at(byte[] text, int length, int place, int floor) {
    if (!besideLetter(text, length, place, floor) || !mayBePart(text, length, place)) {
      return null;
    }
    Region region = Region.around(text, length, place);
    Codes codes = region.codes();
    if (codes == null || region.own(codes).kind() == Kind.OTHER) {
      return null;
    }
    int own = split(region, codes);
    if (own >= parts.size()) {
      return null;
    }
    int first = own;
    while (first > 0 && joins(first - 1, codes)) {
      first--;
    }
    int end = own + 1;
    while (end < parts.size() && joins(end, codes) && !another(own, end)) {
      end++;
    }
    first = withoutNames(region, first, codes);
    end = end(region, first, end, codes);
    if (first > own || end <= own || !holds(region, first, end)) {
      return null;
    }
    int from = region.place(parts.get(first).from());
    return from < floor ? null : new AddressBounds(from, region.place(parts.get(end - 1).to()));
  }

  /**
   * Whether no more digits begin at a place than a code has, or a house and its flat, and they are
   * of no longer number, sum or day.
   */
  private static boolean mayBePart(byte[] text, int length, int place) {
    if (place > 1 && within(text[place - 1]) && AnchorScanner.isDigit(text[place - 2])) {
      return false;
    }
    int end = digitsEnd(text, length, place);
    return end > place && end - place <= MOST_DIGITS && !goesOn(text, length, end);
  }

  private static int digitsEnd(byte[] text, int length, int from) {
    int end = from;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    return end;
  }

  /** Whether three digits or fewer follow a comma, or two groups of digits follow strokes. */
  private static boolean goesOn(byte[] text, int length, int end) {
    int more = end < length && within(text[end]) ? digitsEnd(text, length, end + 1) : end;
    boolean day = more < length && text[more] == text[end] && text[end] != ',';
    return more > end + 1
        && (text[end] == ','
            ? more - end <= GROUP + 1
            : day && digitsEnd(text, length, more + 1) > more + 1);
  }

  /** Whether a sign is within sums, days and times. */
  private static boolean within(byte sign) {
    return sign == ',' || sign == '.' || sign == '/' || sign == '-' || sign == ':';
  }

  /** Whether a letter of more than one byte is beside a number, with few signs between. */
  private static boolean besideLetter(byte[] text, int length, int place, int floor) {
    int at = place;
    while (at > floor && place - at < MOST_SIGNS && text[at - 1] > 0 && text[at - 1] < '0') {
      at--;
    }
    int end = place;
    while (end < length && text[end] >= '-' && text[end] <= '9') {
      end++;
    }
    boolean behind = end + 1 < length && text[end] == ' ' && text[end + 1] < 0;
    return behind || (at > floor && at < place && text[at - 1] < 0);
  }

  /** Reads the parts; returns which of them the number is in. */
  private int split(Region region, Codes codes) {
    parts.clear();
    String text = region.text();
    int own = 0;
    int begin = 0;
    boolean line = true;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || COMMAS.indexOf(text.charAt(at)) >= 0) {
        Part part = Part.of(text, begin, at, codes, line, line && region.open(begin));
        if (part.from() < part.to()) {
          own = begin <= region.anchor() ? parts.size() : own;
          parts.add(part);
        }
        line = at < text.length() && text.charAt(at) == '\n';
        begin = at + 1;
      }
    }
    return own;
  }

  /** Whether a street begins on a new line behind the number of a house. */
  private boolean another(int from, int part) {
    Kind kind = parts.get(part).kind();
    boolean street = kind == Kind.STREET || kind == Kind.STREET_HOUSE || kind == Kind.NUMBERED;
    return street && parts.get(part).line() && house(from, part);
  }

  private boolean joins(int part, Codes codes) {
    Part own = parts.get(part);
    boolean name = own.kind() == Kind.NAME || own.kind() == Kind.NUMBERED;
    return own.kind() != Kind.OTHER && (!name || !codes.cased() || own.capital());
  }

  /**
   * Names before all else are none of it, but for one behind words that lead to addresses; nor is a
   * code where none comes first.
   */
  private int withoutNames(Region region, int begin, Codes codes) {
    int first = begin;
    while (first < parts.size() && !begins(parts.get(first).kind(), codes)) {
      first++;
    }
    boolean town =
        first > begin
            && first < parts.size()
            && codes.cased()
            && !parts.get(first).line()
            && region.led(parts.get(first - 1).from());
    return town ? first - 1 : first;
  }

  private static boolean begins(Kind kind, Codes codes) {
    return kind != Kind.NAME && (kind != Kind.CODE || codes.cased());
  }

  /** Where it ends: behind its code, or one name behind the last part that is none. */
  private int end(Region region, int first, int most, Codes codes) {
    int last = first;
    for (int i = first; i < most; i++) {
      Kind kind = parts.get(i).kind();
      last = kind == Kind.NAME ? last : i;
      if (kind.code() && i > first && house(first, i)) {
        return i + 1;
      }
    }
    boolean next = last + 1 < most && last + 2 == parts.size() && region.closed();
    boolean town = next && !parts.get(last + 1).line() && (codes.cased() || region.amidLatin());
    return last + (town ? 2 : 1);
  }

  private boolean house(int first, int end) {
    for (int i = first; i < end; i++) {
      if (parts.get(i).kind().house()) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Region region, int first, int end) {
    int points = 0;
    int houses = 0;
    boolean code = false;
    boolean name = false;
    boolean sign = false;
    for (int i = first; i < end; i++) {
      Kind kind = parts.get(i).kind();
      points += kind == Kind.HOUSE && houses > 0 ? 1 : kind.points();
      houses += kind.house() ? 1 : 0;
      code |= kind.code();
      name |= kind == Kind.NAME;
      sign |= kind.points() > 1 && kind != Kind.CODE && kind != Kind.NAME_CODE;
    }
    boolean alone = first == 0 && end == parts.size() && region.amidLatin();
    boolean led = alone || region.led(parts.get(first).from());
    points += (name && (code || region.closed()) ? 1 : 0) + (led ? 1 : 0);
    boolean placed = sign || led || region.line(parts.get(first).from());
    return end - first > 1 && houses > 0 && placed && points >= ENOUGH && (sign || code);
  }
}
