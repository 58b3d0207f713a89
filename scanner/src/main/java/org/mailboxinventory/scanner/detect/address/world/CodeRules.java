package org.mailboxinventory.scanner.detect.address.world;

import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.detect.address.town.CodeForm;
import org.mailboxinventory.scanner.detect.address.town.CountryBehind;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;
import org.mailboxinventory.scanner.detect.word.Words;

/** Whether what is before a code and beside it is enough to make an address of them. */
final class CodeRules {
  /** So much says that it is an address whose code is behind a comma and the number of a flat. */
  private static final int SURELY = 5;

  private static final int PARTED_CODE = 6;

  /** Digits before the letters of a code of the Netherlands. */
  private static final int DUTCH = 4;

  /** Codes of fewer digits may be years. */
  private static final int LONG_CODE = 5;

  private static final int SHORTEST_TOWN = 3;
  private static final int LONGEST_SIGN = 3;

  private CodeRules() {}

  /**
   * Where behind the code of an address its town ends: 0 where the town is before the code; -1
   * where it is no address.
   *
   * @param signed the sign of a country is before the code
   */
  static int townEnd(Surroundings around, WorldStart start, String code, boolean signed) {
    boolean street = !start.town() && start.points() >= WorldStart.ENOUGH;
    boolean line = street && !CodeForm.year(code);
    int town = around.townBehind(street && code.length() >= LONG_CODE, line);
    boolean labelled = around.labelled() && town >= 0;
    boolean glued = !signed && !labelled && around.glued();
    if (town >= 0 && (!glued || (start.typeFirst() && !around.uncased()))) {
      String name = withoutDistrict(around.rest().substring(0, town).replace(',', ' ').strip());
      boolean sure =
          signed
              || labelled
              || Town.known(name.toLowerCase(Locale.ROOT))
              || CountryBehind.follows(around.rest(), town);
      return first(around, start, code, sure, town) ? town : -1;
    }
    return last(around, start, code, glued, signed) ? 0 : -1;
  }

  /** Before the sign of a country, as in {@code CH-6900}. */
  static int signed(byte[] text, int place) {
    int hyphen = place - 1;
    if (hyphen < 1 || text[hyphen] != '-') {
      return place;
    }
    int at = hyphen;
    while (at > 0 && hyphen - at <= LONGEST_SIGN && text[at - 1] >= 'A' && text[at - 1] <= 'Z') {
      at--;
    }
    boolean sign = at < hyphen && hyphen - at <= LONGEST_SIGN;
    return sign && (at == 0 || !Words.letterOrDigit(text[at - 1])) ? at : place;
  }

  private static String withoutDistrict(String town) {
    int at = town.length();
    while (at > 0 && (Character.isDigit(town.charAt(at - 1)) || town.charAt(at - 1) == ' ')) {
      at--;
    }
    return town.substring(0, at);
  }

  /**
   * The number of the first word: that of the town on the line above the street, where the code is
   * alone on the line below, as in Hungary.
   */
  static int begin(Surroundings around, WorldStart start, int town) {
    int above = start.from() - 1;
    ZoneWords words = around.words();
    boolean alone = town == 0 && around.onNewLine() && !start.town() && above >= start.whole();
    if (!alone || words.word(above).gap() != Gap.LINE || words.word(above + 1).gap() != Gap.LINE) {
      return start.from();
    }
    Word word = words.word(above);
    boolean name =
        word.name()
            && !word.number()
            && word.kinds() == 0
            && word.bare().length() >= SHORTEST_TOWN
            && !word.stopped()
            && !Town.none(word.bare());
    return name ? above : start.from();
  }

  /**
   * An address whose code comes before its town. A name and a number alone are its street where
   * they have the line above the code to themselves, where the code has a form of its own, or the
   * town is known.
   */
  private static boolean first(
      Surroundings around, WorldStart start, String code, boolean sure, int town) {
    if (start.points() >= WorldStart.ENOUGH) {
      return true;
    }
    boolean street = start.beside() || (sure && start.named());
    boolean house = street ? start.points() > 0 : start.points() > 1;
    boolean parted = code.length() == PARTED_CODE && !code.chars().allMatch(Character::isDigit);
    boolean form = parted || code.indexOf(' ') == DUTCH;
    boolean line = around.onNewLine() && around.endsLine(town);
    return house && (line || (around.parted() && (sure || form))) && (sure || !CodeForm.year(code));
  }

  /** Whether it begins with the word for a town, or a known one: {@code г. Омск, ул. Мира, 5}. */
  private static boolean townFirst(Surroundings around, WorldStart start) {
    Word first = around.words().word(start.from());
    return start.placed()
        && ((first.is(WorldWords.REGION) && first.stopped()) || Town.known(first.bare()));
  }

  /**
   * Whether a name and a number, and a town behind a comma, are in Greek, where streets have no
   * word for one: {@code Ερμού 12, Αθήνα 105 63}.
   */
  private static boolean greek(ZoneWords words, List<Part> parts) {
    int last = parts.size() - 1;
    return last > 0
        && PartBegin.greek(words.word(parts.get(last).from))
        && parts.get(last).bareTown()
        && PartBegin.greek(words.word(parts.get(last - 1).from))
        && parts.get(last - 1).named();
  }

  /**
   * The number of the word with which a street in Greek begins that is before a town without a
   * code, or before a part of that town: {@code Ερμού 12, Αθήνα}; -1 where none is.
   */
  static int greekStreet(ZoneWords words, List<Part> parts) {
    int last = parts.size() - 1;
    boolean quarter = last > 0 && parts.get(last).bareTown();
    int street = quarter ? last - 1 : last;
    boolean named =
        street >= 0
            && parts.get(street).named()
            && PartBegin.greek(words.word(parts.get(street).from))
            && words.word(parts.get(street).from).gap() != Gap.BLANK;
    return named ? parts.get(street).from : -1;
  }

  /**
   * Whether a known town has the last part to itself, and a name and a number are the part before:
   * {@code Lielā 40a-40, Rīga, LV-1057}.
   */
  private static boolean townPart(ZoneWords words, List<Part> parts) {
    int last = parts.size() - 1;
    return last > 0
        && parts.get(last).to() == parts.get(last).from + 1
        && Town.known(words.word(parts.get(last).from).bare())
        && parts.get(last - 1).named();
  }

  /** An address whose code comes behind its town, or alone at its end. */
  private static boolean last(
      Surroundings around, WorldStart start, String code, boolean glued, boolean signed) {
    boolean closed = Town.closed(around.rest(), 0);
    if (glued && closed && code.length() >= LONG_CODE && greek(around.words(), start.parts())) {
      return true;
    }
    boolean known = glued && code.length() >= LONG_CODE && around.behindKnownTown();
    if (signed && closed && townPart(around.words(), start.parts())) {
      return true;
    }
    int points =
        start.points() + CodeForm.points(code) + (known ? 1 : 0) + (around.labelled() ? 1 : 0);
    if (points < WorldStart.ENOUGH
        || (around.behindState() && code.chars().allMatch(Character::isDigit))
        || start.points() == 0
        || start.from() >= around.words().count() - 1) {
      return false;
    }
    if (!glued) {
      boolean enough =
          start.town()
              || start.points() >= SURELY
              || (CodeForm.alone(code) && start.points() >= WorldStart.ENOUGH)
              || townFirst(around, start);
      return (closed || signed || CodeForm.alone(code))
          && (around.onNewLine() ? around.endsLine(0) : enough);
    }
    boolean ends = closed || !start.uncased() || start.points() > WorldStart.ENOUGH;
    return ends && (!CodeForm.year(code) || (closed && start.town()));
  }
}
