package org.mailboxinventory.scanner.detect.address;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an address begins, seen from its postal code: words in capitals, numbers and small joining
 * words before it, over at most five lines, from the first of them that names a street, a house or
 * a box. For one thread.
 */
public final class AddressStart {
  private static final int LONGEST = 220;
  private static final int MOST_LINES = 5;
  private static final int MOST_TOKENS = 28;

  /** Signs that end an address to the left. */
  private static final String EDGES = ":@;\t|\"<>\u201c\u201d\u2022";

  private static final Pattern TOKEN = Pattern.compile("[^\\s,]+");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:[#(]?\\d|(?:No|House|H\\.?\\s?No|Flat|Plot|Door|D\\.?\\s?No|Shop|Apt|Apartment|Suite|Unit|Room|Villa|Office|Level|Lot|C/o|Blk|Block|P\\.?\\s?O\\.?\\s?Box|Box|Post\\s?Box)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOWN = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L} .'-]{2,30}");

  private String zone = "";
  private boolean street;

  /** Whether the last address has a street, a house or a box. */
  public boolean street() {
    return street;
  }

  /**
   * Where the address begins that has its code or its town and code from {@code code} on.
   *
   * @param country whose words for streets count, as in the detector's id
   * @return {@code code} itself when nothing before it belongs to the address
   */
  public int find(byte[] text, int code, String country) {
    street = false;
    zone = before(text, code);
    if (endsOtherwise()) {
      return code;
    }
    StreetWords words = StreetWords.of(country);
    int start = start(stretch(words), words);
    return code - zone.substring(start).getBytes(StandardCharsets.UTF_8).length;
  }

  /** The text before the code, up to what ends an address to the left. */
  private static String before(byte[] text, int code) {
    int from = Math.max(0, code - LONGEST);
    while (from < code && (text[from] & 0xc0) == 0x80) {
      from++;
    }
    String all = new String(text, from, code - from, StandardCharsets.UTF_8);
    int begin = edge(all);
    int lines = 0;
    for (int i = all.length() - 1; i >= begin; i--) {
      lines += all.charAt(i) == '\n' ? 1 : 0;
      if (lines == MOST_LINES) {
        begin = i + 1;
      }
    }
    return all.substring(begin);
  }

  /** Behind the last sign, blank line or gap between two columns that ends an address. */
  private static int edge(String all) {
    int edge = 0;
    int at = 0;
    while (at < all.length()) {
      char c = all.charAt(at);
      int blanks = c == ' ' || c == '\n' ? blanksEnd(all, at + 1) : at;
      boolean line = c == '\n' && blanks < all.length() && all.charAt(blanks) == '\n';
      if (line || EDGES.indexOf(c) >= 0) {
        edge = line ? blanks + 1 : at + 1;
        at = edge;
      } else if (c == ' ') {
        boolean column = blanks - at >= 2 && blanks < all.length() && all.charAt(blanks) > ' ';
        boolean stopped = at > 0 && ",.".indexOf(all.charAt(at - 1)) >= 0;
        edge = column && !stopped ? blanks : edge;
        at = blanks;
      } else {
        at++;
      }
    }
    return edge;
  }

  private static int blanksEnd(String all, int from) {
    int at = from;
    while (at < all.length() && all.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether the word before the code belongs to no address, as it mostly does not. */
  private boolean endsOtherwise() {
    int to = zone.length();
    while (to > 0 && parts(zone.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && !parts(zone.charAt(from - 1))) {
      from--;
    }
    String word = zone.substring(from, to);
    return (AddressWords.endsSentence(word) && sentenceGoesOn(to)) || !AddressWords.ofAddress(word);
  }

  /** What is between two {@link #TOKEN}s. */
  private static boolean parts(char c) {
    return c == ',' || c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** From where on nothing but words of an address come. */
  private int stretch(StreetWords words) {
    int from = 0;
    int count = 0;
    Matcher token = TOKEN.matcher(zone);
    while (token.find()) {
      String word = token.group();
      boolean sentence =
          AddressWords.endsSentence(word) && sentenceGoesOn(token.end()) && !words.in(word);
      if (sentence || !AddressWords.ofAddress(word)) {
        from = token.end();
        count = 0;
      }
      count++;
    }
    return count > MOST_TOKENS ? zone.length() : from;
  }

  private boolean sentenceGoesOn(int at) {
    return at < zone.length() && zone.charAt(at) == ' ';
  }

  /** Where the first part of the stretch begins that names a street, a house or a number. */
  private int start(int stretch, StreetWords words) {
    boolean any = false;
    int first = -1;
    int last = zone.length();
    int at = stretch;
    while (at < zone.length()) {
      int end = at;
      while (end < zone.length() && zone.charAt(end) != ',' && zone.charAt(end) != '\n') {
        end++;
      }
      String segment = zone.substring(at, end);
      boolean named = words.in(segment);
      int unit = unit(segment);
      if (first < 0 && (named || unit == 0)) {
        int number = named && words.numberFirst() ? Math.max(0, unit) : 0;
        first = at + capital(segment, skip(segment, number), words);
      }
      boolean house = unit > 0 || (unit == 0 && words.numberFirst());
      any |= named || (house && segment.strip().length() > 5);
      last = segment.isBlank() ? last : at;
      at = end + 1;
    }
    street = any && first >= 0;
    return street ? first : town(last);
  }

  /** Where a number or the word of one begins that more words follow; -1 when none does. */
  private static int unit(String segment) {
    int blank = skip(segment, 0);
    Matcher unit = UNIT.matcher(segment);
    int at = blank;
    while (at < segment.length()) {
      if (unit.region(at, segment.length()).lookingAt()) {
        boolean more = segment.strip().indexOf(' ', at - blank) >= 0;
        return at == blank ? 0 : more ? at : -1;
      }
      int next = segment.indexOf(' ', at);
      if (next < 0) {
        return -1;
      }
      at = skip(segment, next);
    }
    return -1;
  }

  /** Past small words that are no word for a street. */
  private static int capital(String segment, int from, StreetWords words) {
    int at = from;
    while (at < segment.length() && Character.isLowerCase(segment.charAt(at))) {
      int end = segment.indexOf(' ', at);
      if (end < 0 || words.in(segment.substring(at, end))) {
        return at;
      }
      at = skip(segment, end);
    }
    return at;
  }

  private static int skip(String segment, int from) {
    int at = from;
    while (at < segment.length() && (segment.charAt(at) <= ' ' || segment.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  /** The last part alone where it is the name of a town that its code follows. */
  private int town(int last) {
    String part = zone.substring(Math.min(last, zone.length()));
    String name = part.replace(',', ' ').strip();
    boolean own = zone.endsWith(" ") && TOWN.matcher(name).matches() && name.indexOf('\n') < 0;
    return own ? last + skip(part, 0) : zone.length();
  }
}
