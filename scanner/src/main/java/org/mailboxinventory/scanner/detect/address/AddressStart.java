package org.mailboxinventory.scanner.detect.address;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.lead.Statutes;
import org.mailboxinventory.scanner.detect.address.town.Square;

/**
 * Where an address begins, seen from its postal code: words in capitals, numbers and small words of
 * addresses before it, over at most six lines, from the first line or part that names a street, a
 * house, a flat or a box. For one thread.
 */
public final class AddressStart {
  private static final Pattern TOWN = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L} .'-]{2,30}");

  /** Whose codes follow their towns; elsewhere in Europe the town follows its code. */
  private static final String TOWN_BEFORE_CODE = "global";

  private boolean street;
  private boolean named;
  private boolean careOf;
  private int afterSign;

  /** The text before the code that was asked for last. */
  private @Nullable AddressZone lastZone;

  private int zoneCode;
  private int zoneFloor;

  /** Another window. */
  public void clear() {
    lastZone = null;
  }

  /** Whether the last address has a street, a house or a box. */
  public boolean street() {
    return street;
  }

  /** Whether the last address has a word for a street or a building, and not a number alone. */
  public boolean named() {
    return named;
  }

  /** Whether words before it say through whose hands what is sent goes. */
  public boolean careOf() {
    return careOf;
  }

  /**
   * Where the value begins that a colon or the edge of a table's cell is before, when all of it may
   * be the address; -1 otherwise.
   */
  public int afterSign() {
    return afterSign;
  }

  /**
   * Where the address begins that has its code or its town and code from {@code code} on.
   *
   * @param floor where another address ends, or the text begins
   * @param length how long the text is
   * @param country whose words for streets count, as in the detector's id
   * @return {@code code} itself when nothing before it belongs to the address
   */
  public int find(byte[] text, int floor, int code, int length, String country) {
    AddressZone before = before(text, floor, code, length);
    int start = find(text, before, code, length, country);
    if (Statutes.at(text, start, code)) {
      street = false;
      named = false;
      return code;
    }
    if (named || !before.behindBar()) {
      return start;
    }
    AddressZone row = AddressZone.before(text, code, floor, length, true);
    int joined = find(text, row, code, length, country);
    return named ? joined : find(text, before, code, length, country);
  }

  /** Patterns of several countries find the same code one behind the other. */
  private AddressZone before(byte[] text, int floor, int code, int length) {
    AddressZone known = lastZone;
    if (known == null || code != zoneCode || floor != zoneFloor) {
      known = AddressZone.before(text, code, floor, length, false);
      lastZone = known;
      zoneCode = code;
      zoneFloor = floor;
    }
    return known;
  }

  private int find(byte[] text, AddressZone before, int code, int length, String country) {
    street = false;
    named = false;
    careOf = false;
    afterSign = -1;
    String zone = before.text();
    StreetWords words = StreetWords.of(country);
    boolean small = SmallLetters.at(text, code, length);
    int stretch = small ? mixed(zone, words) : AddressWords.stretch(zone, words);
    int start = zone.length();
    if (stretch < zone.length() && words.mayBeginIn(zone, stretch)) {
      List<AddressPart> all = AddressParts.of(zone, stretch, words);
      List<AddressPart> parts = CareOf.behind(withoutTail(zone, stretch, all), words);
      careOf = parts.size() < all.size();
      start = start(zone, parts, words, country.equals(TOWN_BEFORE_CODE));
    }
    if (small || (!named && (country.equals(TOWN_BEFORE_CODE) || words.typeFirst()))) {
      int at = small(zone, words);
      start = at < zone.length() ? at : start;
    }
    if (!street && Square.mayBe(text, code, length)) {
      int square = Square.begin(zone);
      street = square >= 0;
      named = street;
      start = street ? square : start;
    }
    if (start == zone.length()) {
      return code;
    }
    int first = AddressPart.skip(zone, 0);
    if (street && before.behindSign() && stretch <= first) {
      afterSign = code - bytes(zone, first);
    }
    return code - bytes(zone, start);
  }

  /**
   * Without numbers that end a line in whose beginning no words of an address are, as the year of a
   * day and the groups of a telephone do.
   */
  private static List<AddressPart> withoutTail(String zone, int stretch, List<AddressPart> parts) {
    boolean line = parts.size() > 1 && zone.charAt(parts.get(1).from() - 1) == '\n';
    boolean middle =
        stretch > 1 && zone.charAt(stretch - 1) == ' ' && zone.charAt(stretch - 2) > ' ';
    boolean numbers =
        line
            && middle
            && parts.get(0).text().chars().allMatch(c -> Character.isDigit(c) || c <= ' ');
    return numbers ? parts.subList(1, parts.size()) : parts;
  }

  /**
   * From where on words of an address come before a town in small letters, a capital among them:
   * {@code 4 Elm Street, springfield}; the zone's length where all of it is in small letters.
   */
  private static int mixed(String zone, StreetWords words) {
    if (SmallLetters.start(zone, words) < zone.length()) {
      return zone.length();
    }
    int stretch = AddressWords.stretch(zone, words);
    boolean capital = zone.substring(stretch).chars().anyMatch(Character::isUpperCase);
    return capital ? stretch : zone.length();
  }

  /** Where an address in small letters begins; the zone's length where none does. */
  private int small(String zone, StreetWords words) {
    int start = SmallLetters.start(zone, words);
    if (words.typeFirst() && zone.substring(start).chars().anyMatch(Character::isUpperCase)) {
      return zone.length();
    }
    street |= start < zone.length();
    named |= start < zone.length();
    return start;
  }

  private static int bytes(String zone, int from) {
    return zone.substring(from).getBytes(StandardCharsets.UTF_8).length;
  }

  private int start(String zone, List<AddressPart> parts, StreetWords words, boolean townFirst) {
    int first = -1;
    int last = zone.length();
    for (int i = 0; i < parts.size(); i++) {
      AddressPart part = parts.get(i);
      if (part.foreign()) {
        first = -1;
        street = false;
        named = false;
        continue;
      }
      AddressPart next = i + 1 < parts.size() ? parts.get(i + 1) : null;
      if (first < 0 && next != null && Recipient.is(part, next, zone, words)) {
        continue;
      }
      boolean house = part.oneWord() && postOffice(parts, i + 1);
      int start = first < 0 ? house ? part.lead() : part.start(words) : -1;
      first = start >= 0 ? part.from() + start : first;
      street |= isStreet(part, next, words);
      named |= part.street() >= 0 || part.home(next, words);
      last = part.text().isBlank() ? last : part.from();
    }
    street &= first >= 0;
    return street ? first : townFirst ? town(zone, last) : zone.length();
  }

  /** Whether a post office is named there, perhaps behind what the house is near. */
  private static boolean postOffice(List<AddressPart> parts, int at) {
    if (at >= parts.size()) {
      return false;
    }
    AddressPart part = parts.get(at);
    boolean near = !part.isEmpty() && part.unit() == part.lead() && at + 1 < parts.size();
    return part.postOffice() || (near && parts.get(at + 1).postOffice());
  }

  /** Whether a part makes what is before a code an address; {@code next} is the part behind it. */
  private static boolean isStreet(AddressPart part, @Nullable AddressPart next, StreetWords words) {
    if (words.mayBeUnnamed() && words.numberFirst()) {
      boolean named = next != null && !next.isEmpty() && part.unit() == part.lead();
      return part.street() >= 0
          || (part.hasUnit() && part.text().strip().length() > 5)
          || (named && part.unit() >= 0)
          || part.house();
    }
    boolean numberFollows =
        next != null
            && (next.beginsWithNumber()
                || (!next.isEmpty() && next.unit() == next.lead())
                || (words.typeFirst() && !CareOf.is(part.text()) && next.nameAndNumber()));
    if (part.street() < 0) {
      return part.unnamed(words);
    }
    return (words.numberFirst() || part.numbered() || numberFollows)
        && (!words.typeFirst() || part.goesOnBehindStreet() || numberFollows);
  }

  /** The last part alone where it is the name of a town that its code follows. */
  private static int town(String zone, int last) {
    String part = zone.substring(Math.min(last, zone.length()));
    String name = part.replace(',', ' ').strip();
    boolean own = zone.endsWith(" ") && TOWN.matcher(name).matches() && name.indexOf('\n') < 0;
    return own ? last + AddressPart.skip(part, 0) : zone.length();
  }
}
