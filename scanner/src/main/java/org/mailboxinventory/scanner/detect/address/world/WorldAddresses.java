package org.mailboxinventory.scanner.detect.address.world;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.address.lead.BoxAndCode;
import org.mailboxinventory.scanner.detect.address.lead.HyphenedTown;
import org.mailboxinventory.scanner.detect.address.lead.OtherText;
import org.mailboxinventory.scanner.detect.address.lead.WardBefore;
import org.mailboxinventory.scanner.detect.address.town.BrazilianState;
import org.mailboxinventory.scanner.detect.address.town.CodeBeside;
import org.mailboxinventory.scanner.detect.address.town.CodeForm;
import org.mailboxinventory.scanner.detect.address.town.CodeGap;
import org.mailboxinventory.scanner.detect.address.town.CountryBehind;
import org.mailboxinventory.scanner.detect.address.town.DutchLetters;
import org.mailboxinventory.scanner.detect.address.town.NoCode;
import org.mailboxinventory.scanner.detect.address.town.RegionBehind;
import org.mailboxinventory.scanner.detect.address.town.RestEnd;
import org.mailboxinventory.scanner.detect.address.town.StateSign;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Finds the address whose code begins at a number: the town is behind its code or directly before
 * it, and a street, a house or a box before both; or whose end is a town without a code. For one
 * thread.
 */
public final class WorldAddresses {
  /** So many words before a code are in small letters where its address is. */
  private static final int SMALL_WORDS = 8;

  private final EastAsian eastern = new EastAsian();
  private int from;
  private int code;
  private int to;

  /** Where the last address begins. */
  public int from() {
    return from;
  }

  /** Where the code or the town begins by which the last address was found. */
  public int code() {
    return code;
  }

  public int to() {
    return to;
  }

  /**
   * Whether the number at a place is the code of an address, or one in a house of East Asia.
   *
   * @param floor nothing before it belongs to the address
   */
  public boolean at(byte[] text, int length, int place, int floor) {
    boolean found = find(text, length, place, floor) && !OtherText.in(text, from, to, length);
    to = found && to > place ? BrazilianState.behindCode(text, length, place, to) : to;
    to = found ? CountryBehind.regionEnd(text, length, to) : to;
    return found;
  }

  private boolean find(byte[] text, int length, int place, int floor) {
    code = place;
    if (place > 0 && text[place - 1] < 0) {
      return eastAsian(text, length, place);
    }
    boolean wide = place > 3 && text[place - 1] == ' ' && (text[place - 4] & 0xf0) == 0xe0;
    if ((wide && eastAsian(text, length, place))
        || put(BoxAndCode.at(text, length, place, floor))) {
      return true;
    }
    boolean begins = place == 0 || CodeForm.mayBegin(text, place);
    boolean dialled = begins && place > 2 && HouseNumber.dialled(text, place);
    int end = begins && !dialled && place >= floor ? CodeForm.end(text, place, length) : -1;
    end = end > 0 ? DutchLetters.lettersInCell(text, place, end, length) : end;
    boolean coded =
        end > 0
            && ((Likely.is(text, length, CodeRules.signed(text, place), end)
                    && (!AnchorScanner.isDigit(text[place])
                        || Zone.mayHoldHouse(text, place)
                        || CodeGap.uncased(text, place))
                    && behindStreet(text, length, place, end, floor))
                || codeFirst(text, length, place, DutchLetters.lettersEnd(text, place, end, length))
                || beforeCountry(text, length, place, end, floor));
    return coded
        || put(HyphenedTown.at(text, length, place, floor))
        || (begins && !dialled && beforeState(text, length, place, floor));
  }

  private boolean put(long address) {
    from = address < 0 ? from : (int) (address >>> 32);
    to = address < 0 ? to : (int) address;
    return address >= 0;
  }

  /** An address that a country ends; its street may be without a number. */
  private boolean beforeCountry(byte[] text, int length, int place, int end, int floor) {
    int last = CountryBehind.end(text, length, end);
    if (last < 0) {
      return false;
    }
    Surroundings around = new Surroundings(text, length, place, end, floor);
    String digits = new String(text, place, end - place, StandardCharsets.US_ASCII);
    int word = UnnumberedStreet.begin(around, digits, last > end);
    return word >= 0 && set(around, word, place, last, 0);
  }

  /** A house in a town of any name that the sign of its state ends. */
  private boolean beforeState(byte[] text, int length, int place, int floor) {
    StateSign state = place < floor ? null : StateSign.behind(text, length, place);
    if (state == null || state.from() < 0) {
      return false;
    }
    Surroundings around = new Surroundings(text, length, state.from(), state.to(), floor);
    WorldStart start = new WorldStart(around.words());
    int street = start.points() >= WorldStart.ENOUGH ? UnnumberedStreet.street(start.parts()) : -1;
    return street >= 0 && set(around, street, state.from(), state.to(), 0);
  }

  private boolean eastAsian(byte[] text, int length, int place) {
    boolean found = AnchorScanner.isDigit(text[place]) && eastern.at(text, length, place);
    from = found ? eastern.from() : from;
    to = found ? eastern.to() : to;
    return found;
  }

  private boolean codeFirst(byte[] text, int length, int place, int end) {
    if (!CodeFirst.mayBegin(text, end, length)) {
      return false;
    }
    String rest = CodeFirst.beforeTag(Surroundings.restOfLines(text, length, end));
    int last = CodeFirst.end(rest);
    from = CodeRules.signed(text, place);
    to = last < 0 ? place : end + bytes(rest.substring(0, last));
    return last > 0;
  }

  /** Whether a word for a street and a number are before a place: what costs least to ask. */
  public static boolean mayFollowStreet(byte[] text, int place) {
    return Likely.streetOrFlat(text, place);
  }

  /** Whether what is before a known town without a code is an address. */
  public boolean town(byte[] text, int length, int place, int end) {
    code = place;
    boolean ward = put(WardBefore.at(text, place, end));
    boolean found =
        (ward || uncoded(text, length, place, end)) && !OtherText.in(text, from, to, length);
    to = found ? BrazilianState.end(text, length, to) : to;
    to = found ? CountryBehind.regionEnd(text, length, to) : to;
    return found;
  }

  private boolean uncoded(byte[] text, int length, int place, int end) {
    boolean district = AnchorScanner.isDigit(text[end - 1]);
    if (!(district || Zone.mayHoldHouse(text, place))
        || RestEnd.isLabel(text, place, end, length)
        || NoCode.month(text, place)
        || NoCode.counted(text, end, length)
        || Zone.opens(text, place)
        || CodeBeside.is(text, place, end, length)) {
      return false;
    }
    Surroundings around = new Surroundings(text, length, place, end, 0);
    ZoneWords words = around.words();
    if (words.count() == 0
        || Zone.column(around.zone())
        || Town.branch(words.word(words.count() - 1).bare())) {
      return false;
    }
    if (text[place] >= 'a' && text[place] <= 'z') {
      SmallStart start = new SmallStart(words);
      return start.points() >= WorldStart.ENOUGH && set(around, start.from(), place, end, 0);
    }
    WorldStart start = new WorldStart(words);
    if (district && start.points() < WorldStart.ENOUGH) {
      int word = UnnumberedStreet.beforeDistrict(around, start);
      return word >= 0 && set(around, word, place, end, 0);
    }
    int greek =
        start.points() < WorldStart.ENOUGH && text[place] < 0
            ? CodeRules.greekStreet(words, start.parts())
            : -1;
    if (greek >= 0 && Town.closed(around.rest(), 0)) {
      return set(around, greek, place, end, 0);
    }
    int federal = RegionBehind.federalEnd(around.rest());
    return start.points() >= WorldStart.ENOUGH
        && (start.placed() || federal > 0 || Town.closed(around.rest(), 0))
        && set(around, start.from(), place, end, federal);
  }

  private boolean behindStreet(byte[] text, int length, int number, int end, int floor) {
    int place = CodeRules.signed(text, number);
    Surroundings around = new Surroundings(text, length, place, end, floor);
    ZoneWords words = around.words();
    if (words.count() == 0 || around.fieldBehind()) {
      return false;
    }
    if (small(words)) {
      return small(around, place, end);
    }
    String digits = new String(text, number, end - number, StandardCharsets.US_ASCII);
    WorldStart start = new WorldStart(words);
    if (start.points() == 0 && AnchorScanner.isDigit(text[number])) {
      return false;
    }
    int named = Eircode.begin(around, start, digits);
    if (named >= 0) {
      return set(around, named, place, end, 0);
    }
    int town = CodeRules.townEnd(around, start, digits, place < number);
    return town >= 0 && set(around, CodeRules.begin(around, start, town), place, end, town);
  }

  private static boolean small(ZoneWords words) {
    int at = words.count() - 1;
    while (at > 0 && words.word(at).number()) {
      at--;
    }
    if (!SmallStart.small(words.word(at).bare())) {
      return false;
    }
    for (int i = Math.max(0, words.count() - SMALL_WORDS); i < words.count(); i++) {
      if (words.word(i).text().chars().anyMatch(Character::isUpperCase)) {
        return false;
      }
    }
    return true;
  }

  /** An address in small letters, whose town is a known one before its code or behind it. */
  private boolean small(Surroundings around, int place, int end) {
    SmallStart start = new SmallStart(around.words());
    if (start.points() < WorldStart.ENOUGH || start.from() >= around.words().count() - 1) {
      return false;
    }
    int town = start.endsInTown() ? 0 : Town.knownEnd(around.rest());
    return town >= 0 && set(around, start.from(), place, end, town);
  }

  private boolean set(Surroundings around, int word, int place, int end, int town) {
    int begin = around.words().word(word).from();
    from = place - bytes(around.zone().substring(begin));
    to = end + bytes(around.rest().substring(0, town));
    return true;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
