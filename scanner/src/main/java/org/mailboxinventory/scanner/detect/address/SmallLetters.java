package org.mailboxinventory.scanner.detect.address;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Addresses in small letters, as in chats: {@code moved to 14 maple st, springfield il 62704}. No
 * capital says where one begins, so it begins at a number, or the word for a flat or a box and its
 * number, behind the last word of running text.
 */
public final class SmallLetters {
  /** Words of running text, which no address holds. */
  private static final Set<String> RUNNING =
      Set.copyOf(new WordLists("address-leads.txt").phrases("running"));

  private static final Pattern WORD =
      Pattern.compile(
          "[#(]?[\\p{L}\\d](?:[\\p{L}\\d.'\u2019&/#()\u00ba\u00aa-]*[\\p{L}\\d.)/\u00ba\u00aa])?|[-&]");

  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{5,}\\.");

  /** A number, perhaps with a letter before it. */
  private static final Pattern NUMBERED =
      Pattern.compile("[. ]*(?:no\\.? ?)?#?(?:[a-z]{1,2}[-/ ]?)?\\d");

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\d{1,3}(?:st|nd|rd|th)|\\p{L}[\\p{L}'\u2019]+)(?![\\p{L}\\d])");

  /** The number of a house. */
  private static final Pattern HOUSE = Pattern.compile("\\d{1,4}(?: ?(?:[a-z]|bis|ter))?,?");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final int SHORTEST_CODE = 4;

  /** Of a code without a town behind it. */
  private static final int LONGEST_CODE = 6;

  private static final int MOST_WORDS = 16;

  /** Elsewhere in Europe a street and at most so many parts more are before a code. */
  private static final int MOST_PARTS = 3;

  /** Of countries where the word for a street comes before its name: {@code 45 rue sherbrooke}. */
  private static final List<StreetWords> BEFORE_NAMES =
      Stream.of("fr", "es", "it").map(StreetWords::of).toList();

  /** Between a street and its town, as in {@code gartenweg 3 in 24340 eckernförde}. */
  private static final Set<String> BEFORE_TOWN =
      Set.copyOf(new WordLists("address-leads.txt").phrases("before-town"));

  /** What may be before a code whose place is written with a capital. */
  private static final Set<String> PIN = Set.of("pin", "pincode");

  private SmallLetters() {}

  /**
   * Whether a code or a town and its code, from a place on, is in small letters; {@code pin} says
   * nothing of what is before it.
   */
  public static boolean at(byte[] text, int from, int length) {
    int at = from;
    while (at < length && text[at] >= 0 && !Words.letter(text[at]) && text[at] != '\n') {
      at++;
    }
    return at < length && text[at] >= 'a' && text[at] <= 'z' && !pin(text, at, length);
  }

  /**
   * Where the code begins in what a street's word, or the number of a house, and a comma or a blank
   * begin, all of it in small letters; {@code from} where it begins there.
   */
  public static int code(byte[] text, int from, int to) {
    int code = from;
    for (int i = from; i + SHORTEST_CODE <= to; i++) {
      if (text[i] >= 'A' && text[i] <= 'Z') {
        return from;
      }
      boolean begins = i > from && (text[i - 1] == ' ' || text[i - 1] == ',');
      code = begins && digits(text, i, to) >= SHORTEST_CODE ? i : code;
    }
    boolean behind = AnchorScanner.isDigit(text[from]) || to - code > LONGEST_CODE;
    return behind ? code : from;
  }

  private static int digits(byte[] text, int from, int to) {
    int at = from;
    while (at < to && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at - from;
  }

  private static boolean pin(byte[] text, int at, int length) {
    int end = at;
    while (end < length && text[end] >= 'a' && text[end] <= 'z') {
      end++;
    }
    return PIN.contains(new String(text, at, end - at, StandardCharsets.US_ASCII));
  }

  /**
   * Where an address begins that goes on to the end of {@code zone} and has a number, and a street
   * or a word for a flat; the length of {@code zone} where none does.
   */
  static int start(String zone, StreetWords words) {
    List<AddressPart> parts = AddressParts.of(zone, stretch(zone, words), words);
    for (int i = 0; i < parts.size(); i++) {
      String text = joined(parts, i, words.numberFirst());
      int at = words.numberFirst() ? number(text, words) : name(parts.get(i), words);
      if (at >= 0) {
        boolean known =
            (words.mayBeUnnamed() && words.numberFirst())
                ? known(parts.subList(i, parts.size()), at, words)
                : (parts.size() - i <= MOST_PARTS
                    && (words.numberFirst() || Character.isLetter(text.charAt(at)))
                    && called(text.substring(at), words));
        return known ? parts.get(i).from() + at : zone.length();
      }
    }
    return zone.length();
  }

  /** Where a street begins; its name is before a word for one that stands by itself. */
  private static int name(AddressPart part, StreetWords words) {
    int at = part.start(words);
    if (at <= 0 || words.typeFirst()) {
      return at;
    }
    int end = part.text().indexOf(' ', at);
    String word = part.text().substring(at, end < 0 ? part.text().length() : end);
    int before = part.text().lastIndexOf(' ', at - 2) + 1;
    return words.endings().contains(word) && before < at - 1 ? before : at;
  }

  /** A part and the next one, of which one is the number: {@code calle mayor, 12}, or before it. */
  private static String joined(List<AddressPart> parts, int at, boolean numberFirst) {
    String text = parts.get(at).text();
    if (at + 1 >= parts.size()) {
      return text;
    }
    AddressPart next = parts.get(at + 1);
    boolean both = numberFirst ? HOUSE.matcher(text.strip()).matches() : next.beginsWithNumber();
    return both ? text + next.text() : text;
  }

  /** Whether one of the parts has the name of a street, or the first a flat and another a house. */
  private static boolean known(List<AddressPart> parts, int at, StreetWords words) {
    String first = parts.get(0).text().substring(at);
    boolean flat = Character.isLetter(first.charAt(0)) && words.begins(first, 0);
    for (int i = 0; i < parts.size(); i++) {
      String text = i == 0 ? first : parts.get(i).text();
      boolean house = flat && i > 0 && parts.get(i).beginsWithNumber();
      if (small(text) && (house || called(text, words))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word for a street is in a part beside a name or a number. */
  private static boolean called(String text, StreetWords words) {
    if (!words.mayBeIn(text)) {
      return false;
    }
    Matcher street = words.streets().matcher(text);
    while (street.find()) {
      if (beside(text, street, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beside(String text, Matcher street, StreetWords words) {
    String before = text.substring(0, street.start());
    String behind = text.substring(street.end());
    boolean named = NAME.matcher(behind).find();
    if (!words.numberFirst()) {
      return words.typeFirst()
          ? named && DIGIT.matcher(behind).find()
          : HOUSE.matcher(behind.strip()).lookingAt() && !words.surname(street.group());
    }
    if (words.typeFirst()) {
      return named && HOUSE.matcher(before.strip()).matches();
    }
    return NAME.matcher(before).find()
        || (before.isBlank() && !behind.isBlank())
        || (named && BEFORE_NAMES.stream().anyMatch(of -> of.begins(street.group(), 0)));
  }

  private static boolean small(String text) {
    return text.chars().noneMatch(Character::isUpperCase);
  }

  /** From where on no word of running text is; the zone's length where the last word is one. */
  private static int stretch(String zone, StreetWords words) {
    int from = zone.length();
    for (int count = 0; count < MOST_WORDS; count++) {
      int to = AddressWords.endBefore(zone, from);
      int begin = AddressWords.beginOf(zone, to);
      boolean within = count == 0 && BEFORE_TOWN.contains(zone.substring(begin, to));
      if (begin == to || (!within && !goesOn(zone, begin, to, words))) {
        return from;
      }
      from = begin;
    }
    return from;
  }

  private static boolean goesOn(String zone, int from, int to, StreetWords words) {
    String word = zone.substring(from, to);
    boolean sentence =
        zone.startsWith(" ", to) && SENTENCE.matcher(word).matches() && !words.in(word);
    return !sentence
        && (!RUNNING.contains(word.toLowerCase(Locale.ROOT))
            || UncapitalisedWords.ofTown(zone, word, to))
        && WORD.matcher(word).matches();
  }

  /** Where in a part a number begins, or the word for a flat or a box before one; -1 if nowhere. */
  private static int number(String text, StreetWords words) {
    int at = AddressPart.skip(text, 0);
    while (at < text.length()) {
      int behind = words.unitEnd(text, at);
      if (Character.isDigit(text.charAt(at))
          || (!words.typeFirst()
              && NUMBERED.matcher(text).region(behind, text.length()).lookingAt())) {
        return at;
      }
      int next = text.indexOf(' ', at);
      if (next < 0) {
        return -1;
      }
      at = AddressPart.skip(text, next);
    }
    return -1;
  }
}
