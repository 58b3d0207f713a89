package org.mailboxinventory.scanner.detect.address.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Addresses in Chinese and Japanese, which go from the province or the city to the number of the
 * house and the flat without blanks: {@code 江苏省南通市崇川区人民中路23号3幢502室}. For one thread.
 */
final class EastAsian {
  /** So many bytes are looked at on both sides of a number. */
  private static final int REACH = 150;

  private static final int CODE_DIGITS = 6;

  /** So many bytes before a code is the letter of a building: a word for it and a blank follow. */
  private static final int UNIT = 5;

  private static final String LETTERS = "\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\u3005\u30fc";

  private static final String HOUSE =
      "(?:" + String.join("|", WorldWords.phrases("east-asian-units")) + ")";

  /** What must be between the city and the number. */
  private static final Pattern STREET =
      Pattern.compile(
          "["
              + String.join("", WorldWords.phrases("east-asian-streets"))
              + "]|(?<=[\u770c\u5e9c\u90fd].{1,6})[\u5e02\u90e1\u6751]");

  /** What another number than that of the house is called. */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(String.join("|", WorldWords.phrases("east-asian-numbers")));

  private static final Pattern CITY =
      city(
          "\u3012 ?\\d{3}-?\\d{4} ?(?=["
              + LETTERS
              + "]{3})|(?:"
              + String.join("|", WorldWords.phrases("east-asian"))
              + ")");

  /** A city that no list has, behind no other letter, and its district. */
  private static final Pattern OTHER_CITY =
      city("(?<!\\p{IsHan})\\p{IsHan}{2,3}\u5e02\\p{IsHan}{1,3}[\u533a\u5340\u53bf\u7e23]");

  /**
   * A town that no list has, behind the code that stands before it, without the word for a city:
   * {@code 10048 \u65b0\u8208\u5efa\u570b\u8def}.
   */
  private static final Pattern CODED_CITY =
      Pattern.compile(
          "(?<![\\dA-Za-z.,\u989d\u984d-])(?:\\d{3}|\\d{5,6})[ \u3000](?!"
              + String.join("|", WorldWords.phrases("east-asian-counted"))
              + ")\\p{IsHan}{3,24}(?:\\d{1,2}\u6bb5)?$");

  /** What is behind such a town: a part of a street, or the word for a house. */
  private static final Pattern CODED_HOUSE =
      Pattern.compile("\\d{1,4}(?:-\\d{1,4})?[\u865f\u53f7]|\\d{1,2}\u6bb5\\d");

  private static final Pattern CODED_STREET =
      Pattern.compile("[\u8def\u8857\u5df7\u5f04\u9053](?:[\\p{IsHan}\\d]{0,4}\u6bb5)?$");

  /** A building with a letter, which ends an address before its code. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "[A-Za-z]{1,2}(?:"
              + String.join("|", WorldWords.phrases("east-asian-inner"))
              + ")[ \u3000]$");

  private static final Pattern REST =
      Pattern.compile(
          "\\d{1,5}[A-Z]?(?:-\\d{1,5}){0,3}(?: ?"
              + HOUSE
              + "(?:\u4e4b\\d{1,3})?)?"
              + "(?:[\\p{IsHan}\\p{IsKatakana}\u30fc]{0,8}?[A-Z]?\\d{0,5}(?:-\\d{1,4}){0,3}[A-Z]?"
              + HOUSE
              + "(?:\u4e4b\\d{1,3})?|[,\uff0c] ?[A-Z]?\\d{1,4}(?:"
              + String.join("|", WorldWords.phrases("east-asian-inner"))
              + ")){0,8}(?:\\p{IsHan}{0,3}\\d{1,4}(?:-\\d{1,4}){1,3})?"
              + ("(?:\\p{IsHan}{2,8}(?:"
                  + String.join("|", WorldWords.phrases("east-asian-towers")))
              + ")\\d{0,4}[A-Z]?\u5ba4?)?"
              + "(?:\n[\\p{IsHan}\\p{IsKatakana}\u30fc]{2,12} ?\\d{1,4}\u53f7\u5ba4"
              + "|[ \n]["
              + LETTERS
              + "]{0,12}(?:"
              + String.join("|", WorldWords.phrases("east-asian-buildings"))
              + ")["
              + LETTERS
              + "]{0,10} ?\\d{1,4}(?![\\d-])(?:\u53f7\u5ba4|\u53f7|\u5ba4|\u968e)?)?"
              + "(?:[\n|]\\d{6}(?!\\d))?");

  private static final String CODE_NAMES =
      "(?:" + String.join("|", WorldWords.phrases("east-asian-codes")) + ")[:\uff1a ]{0,2}";

  private static final String DIGITS = "(?:\\d{3}-\\d{4}|\\d{5,6}|\\d{3})(?![\\d-])";

  /** The code behind an address: behind its name, in brackets or not, or alone. */
  private static final Pattern CODE_BEHIND =
      Pattern.compile(
          "[ \u3000,\uff0c\u3001\n]{0,2}"
              + ("(?:[(\uff08]" + CODE_NAMES + DIGITS + "[)\uff09]|" + CODE_NAMES + DIGITS + ")")
              + "| ?\u3012 ?\\d{3}-?\\d{4}(?!\\d)"
              + "|[ \u3000]\\d{6}(?=$|[\\s,.;)\u3002\uff0c\u3001\uff1b\uff09])");

  /**
   * The code before an address, behind no word for an amount or a number; without a blank between
   * where nothing but a colon is before.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?<![A-Za-z\\d.\u989d\u984d\u6b3e\u53f7\u865f-])"
              + "(?:\\d{3}-\\d{4}|(?:\\d{3,6}/)?\\d{5,6})[\\n \u3000]"
              + "|(?:^|(?<=[\\n:\uff1a])|(?<=[:\uff1a] ))\\d{5,6}"
              + "|(?:^|(?<=[\\n>\"':\uff1a]))\\d{3} ?)$");

  /** The first bytes of what follows the number of a house, a street's part or a floor. */
  private static final List<byte[]> SIGNS =
      WorldWords.phrases("east-asian-units").stream()
          .map(unit -> unit.getBytes(StandardCharsets.UTF_8))
          .toList();

  private int from;
  private int to;

  /** A country and what begins an address, and what may follow up to the number of its house. */
  private static Pattern city(String begin) {
    return Pattern.compile(
        "(?:"
            + String.join("|", WorldWords.phrases("east-asian-countries"))
            + ")?[,\uff0c]?(?:"
            + begin
            + ")(?:["
            + LETTERS
            + "\\dA-Z| -]|(?<=["
            + String.join("", WorldWords.phrases("east-asian-districts"))
            + "])[,\uff0c]){1,40}$");
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether the number at a place, behind a letter that is none of ASCII, is that of a house. */
  boolean at(byte[] text, int length, int place) {
    int end = place;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    int letter = end + 1 < length && Words.capital(text[end]) ? end + 1 : end;
    boolean code = end - place == CODE_DIGITS && lettered(text, place);
    if (!code && (text[place] == '0' || !sign(text, letter, length))) {
      return false;
    }
    int low = Math.max(0, place - REACH);
    while (low < place && (text[low] & 0xc0) == 0x80) {
      low++;
    }
    int high = Math.min(length, place + REACH);
    String before = new String(text, low, place - low, StandardCharsets.UTF_8);
    String behind = new String(text, place, high - place, StandardCharsets.UTF_8);
    if (code) {
      to = end;
      return lettered(before, place);
    }
    int city = cityStart(before);
    return (city >= 0 && house(before, behind, place, city))
        || (CODED_HOUSE.matcher(behind).lookingAt()
            && CODED_STREET.matcher(before).find()
            && house(before, behind, place, start(CODED_CITY, before)));
  }

  /** Whether a letter of ASCII is before the word for a building and the blank before a place. */
  private static boolean lettered(byte[] text, int place) {
    return place >= UNIT && text[place - UNIT] > 0 && Words.letter(text[place - UNIT]);
  }

  /** Whether the code at a place is behind a building with a letter in a street of a city. */
  private boolean lettered(String before, int place) {
    int unit = start(LETTERED, before);
    String address = unit < 0 ? "" : before.substring(0, unit);
    int city = cityStart(address);
    from =
        city < 0 ? place : place - before.substring(city).getBytes(StandardCharsets.UTF_8).length;
    return city >= 0 && street(address, city);
  }

  private boolean house(String before, String behind, int place, int city) {
    Matcher rest = REST.matcher(behind);
    if (city < 0 || !rest.lookingAt() || !street(before, city)) {
      return false;
    }
    Matcher code = CODE.matcher(before).region(0, city);
    int begin = code.find() ? code.start() : city;
    from = place - before.substring(begin).getBytes(StandardCharsets.UTF_8).length;
    Matcher tail = CODE_BEHIND.matcher(behind).region(rest.end(), behind.length());
    int last = begin == city && tail.lookingAt() ? tail.end() : rest.end();
    to = place + behind.substring(0, last).getBytes(StandardCharsets.UTF_8).length;
    return true;
  }

  /** Where the city begins in which an address is that goes on where the text ends; -1 for none. */
  private static int cityStart(String before) {
    int listed = start(CITY, before);
    return listed < 0 ? start(OTHER_CITY, before) : listed;
  }

  private static int start(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.start() : -1;
  }

  /** Whether a street is behind the beginning of a city, and no word for another number. */
  private static boolean street(String before, int city) {
    int name = Math.min(before.length(), city + 2);
    return STREET.matcher(before).region(name, before.length()).find()
        && !OTHER_NUMBER.matcher(before).region(city, before.length()).find();
  }

  /** Whether what follows a number says that it is of a house, or another number does. */
  private static boolean sign(byte[] text, int at, int length) {
    if (at + 1 >= length) {
      return false;
    }
    if (text[at] == '-') {
      return AnchorScanner.isDigit(text[at + 1]);
    }
    return (text[at] < 0 || (text[at] == ' ' && text[at + 1] < 0))
        && SIGNS.stream()
            .anyMatch(sign -> begins(text, text[at] == ' ' ? at + 1 : at, length, sign));
  }

  private static boolean begins(byte[] text, int at, int length, byte[] sign) {
    for (int i = 0; i < sign.length; i++) {
      if (at + i >= length || text[at + i] != sign[i]) {
        return false;
      }
    }
    return true;
  }
}
