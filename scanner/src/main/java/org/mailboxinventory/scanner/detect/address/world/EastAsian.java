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
          "(?:(?<![A-Za-z\\d.\u989d\u984d\u6b3e\u53f7\u865f-])(?:\\d{3}-\\d{4}|(?:\\d{3,6}/)?\\d{5,6})[\n \u3000]"
              + "|(?:^|(?<=[\n:\uff1a])|(?<=[:\uff1a] ))\\d{5,6}|(?:^|(?<=[\n>\"':\uff1a]))\\d{3} ?)$");

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
    if (text[place] == '0' || !sign(text, letter, length)) {
      return false;
    }
    int low = Math.max(0, place - REACH);
    while (low < place && (text[low] & 0xc0) == 0x80) {
      low++;
    }
    int high = Math.min(length, place + REACH);
    String before = new String(text, low, place - low, StandardCharsets.UTF_8);
    String behind = new String(text, place, high - place, StandardCharsets.UTF_8);
    Matcher city = CITY.matcher(before);
    boolean listed = city.find();
    city = listed ? city : OTHER_CITY.matcher(before);
    Matcher rest = REST.matcher(behind);
    if (!(listed || city.find())
        || !rest.lookingAt()
        || !STREET.matcher(before).region(city.start() + 2, before.length()).find()
        || OTHER_NUMBER.matcher(before).region(city.start(), before.length()).find()) {
      return false;
    }
    Matcher code = CODE.matcher(before).region(0, city.start());
    int begin = code.find() ? code.start() : city.start();
    from = place - before.substring(begin).getBytes(StandardCharsets.UTF_8).length;
    Matcher tail = CODE_BEHIND.matcher(behind).region(rest.end(), behind.length());
    int last = begin == city.start() && tail.lookingAt() ? tail.end() : rest.end();
    to = place + behind.substring(0, last).getBytes(StandardCharsets.UTF_8).length;
    return true;
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
