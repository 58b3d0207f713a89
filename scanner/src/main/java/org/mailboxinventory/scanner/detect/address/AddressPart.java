package org.mailboxinventory.scanner.detect.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an address, or what is between two commas in it.
 *
 * @param from where it begins in the text before the code
 * @param lead where in it the first word is that may begin an address; its length where none is
 * @param unit where from there on a number or the word before one is; -1 where none is
 * @param street where from there on the word for a street is; -1 where none is
 * @param streetEnd behind that word
 */
record AddressPart(int from, String text, int lead, int unit, int street, int streetEnd) {

  /** Words that stand before an address and are none of it. */
  private static final Set<String> BEFORE =
      Set.of(
          "address",
          "addr",
          "anschrift",
          "adresse",
          "dirección",
          "direccion",
          "domicilio",
          "indirizzo",
          "adres",
          "endereço",
          "morada",
          "attn",
          "at",
          "to",
          "visit",
          "from",
          "in",
          "our",
          "office:");

  /** What comes before the name of a street in running text. */
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "an", "auf", "bei", "nach", "zu", "aan", "op", "bij", "naar", "te", "at", "to");

  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:^|.*"
              + " )(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|GmbH|AG|KG|Corp|Corporation|PLC|plc|LLP|B\\.V|BV|N\\.V|S\\.A|SARL|SAS|S\\.p\\.A|SpA|S\\.r\\.l|Srl|S\\.L|Pvt|Pte|Pty|e\\.V|FZE|FZCO)\\.?");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "[+(]?\\d{1,4}[).]?[-. /]\\(?\\d{2,4}\\)?[-. /]\\d{3,4}(?:[-. ]?\\d{2,4})?|\\+?\\d{8,}");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|\\d{1,2}(?:st|nd|rd|th|\\.)?"
              + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juin|juillet|okt|dez)\\p{L}*\\.?(?:"
              + " \\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
              + " \\d{1,2}(?: \\d{4})?|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  /** {@code Am} and {@code Im} begin the names of streets, and days. */
  private static final Pattern GERMAN_DAY =
      Pattern.compile(
          "(?:am|im) (?:\\d|(?:jahr|januar|februar|m\u00e4rz|april|mai|juni|juli|august|september"
              + "|oktober|november|dezember|[a-z]+tag|mittwoch)\\b).*",
          Pattern.CASE_INSENSITIVE);

  /** A number that is not that of a floor or a cross, and a word behind it. */
  private static final Pattern HOUSE_NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,/-])[#]?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?)?(?= )");

  /** The parts of {@code zone} from {@code begin} on. */
  static List<AddressPart> of(String zone, int begin, StreetWords words) {
    List<AddressPart> parts = new ArrayList<>();
    int at = begin;
    while (at < zone.length()) {
      int end = at;
      while (end < zone.length() && !ends(zone, end)) {
        end++;
      }
      parts.add(of(at, zone.substring(at, end), words));
      at = end + 1;
    }
    return parts;
  }

  private static boolean ends(String zone, int at) {
    char c = zone.charAt(at);
    boolean dot = c == '\u00b7' || c == '\u2022';
    return c == ',' || c == '\n' || (dot && at > 0 && zone.charAt(at - 1) == ' ');
  }

  private static AddressPart of(int from, String text, StreetWords words) {
    int lead = lead(text, words);
    Matcher street = words.streets().matcher(text);
    boolean named = street.find(lead);
    return new AddressPart(
        from,
        text,
        lead,
        unit(text, lead, words),
        named ? street.start() : -1,
        named ? street.end() : -1);
  }

  /** Past blanks, small words that begin no address, and words before an address. */
  private static int lead(String text, StreetWords words) {
    int at = skip(text, 0);
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      String word = text.substring(at, end < 0 ? text.length() : end);
      boolean skipped =
          Character.isLowerCase(word.charAt(0)) || BEFORE.contains(word.toLowerCase(Locale.ROOT));
      if (!skipped || words.begins(text, at)) {
        return at;
      }
      if (end < 0) {
        return text.length();
      }
      at = skip(text, end);
    }
    return at;
  }

  private static int unit(String text, int lead, StreetWords words) {
    Matcher unit = words.units().matcher(text);
    int at = lead;
    while (at < text.length()) {
      if (unit.region(at, text.length()).lookingAt()) {
        return at;
      }
      int next = text.indexOf(' ', at);
      if (next < 0) {
        return -1;
      }
      at = skip(text, next);
    }
    return -1;
  }

  /** Past blanks, hyphens and the marks of quoted mail. */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length()
        && (text.charAt(at) <= ' ' || "->\u2013\u00b7\u2022".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Whether it is a company's name, a telephone's number or a day, which no address has. */
  boolean foreign() {
    String bare = text.substring(skip(text, 0)).strip();
    return TELEPHONE.matcher(bare).matches()
        || (street < 0 && DATE.matcher(bare).matches())
        || GERMAN_DAY.matcher(bare).matches()
        || (COMPANY.matcher(bare).matches() && !bare.regionMatches(true, 0, "c/o", 0, 3));
  }

  boolean isEmpty() {
    return lead >= text.length();
  }

  /** Whether it is the name of a house, as in {@code The Old Rectory}. */
  boolean house(StreetWords words) {
    return !isEmpty()
        && Character.isUpperCase(text.charAt(lead))
        && words.houses().matcher(text.substring(lead).strip()).matches();
  }

  /** Whether a number follows the word for a street in it. */
  boolean numbered() {
    return street >= 0 && text.substring(streetEnd).chars().anyMatch(Character::isDigit);
  }

  /** Whether a name or a number follows the word for a street in it. */
  boolean goesOnBehindStreet() {
    return text.substring(streetEnd).chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it begins with a number, or says that there is none. */
  boolean beginsWithNumber() {
    String bare = text.substring(skip(text, 0)).toLowerCase(Locale.ROOT);
    return bare.matches(
        "(?:(?:n|nr|no|n\u00ba|n\u00b0|n\u00fam|num|km)\\.? ?)?\\d.*|s/n\\b.*|snc\\b.*|sn\\b.*");
  }

  /** Where the address begins in it, where it is the first part of one; -1 where it is none. */
  int start(StreetWords words) {
    if (isEmpty()) {
      return -1;
    }
    if (unit == lead || (street >= 0 && street <= lead)) {
      return lead;
    }
    if (street < 0) {
      return house(words) ? lead : -1;
    }
    if (words.typeFirst()) {
      return street;
    }
    return words.numberFirst() ? houseNumber() : behindSmallWords();
  }

  /** Behind a preposition and its article, as in {@code Filiale in der Langen Straße}. */
  private int behindSmallWords() {
    int start = lead;
    int at = lead;
    boolean preposition = false;
    while (at < street) {
      int end = text.indexOf(' ', at);
      if (end < 0 || end >= street) {
        return start;
      }
      String word = text.substring(at, end);
      boolean article = preposition && Character.isLowerCase(word.charAt(0));
      preposition = article || PREPOSITIONS.contains(word);
      at = skip(text, end);
      start = preposition ? at : start;
    }
    return start;
  }

  /** Whether more words follow the number of a house or a flat in it, or the word before one. */
  boolean hasUnit() {
    return unit >= 0 && text.strip().indexOf(' ', Math.max(0, unit - skip(text, 0))) >= 0;
  }

  /** Before the street's name its number, where other words come before that. */
  private int houseNumber() {
    Matcher number = HOUSE_NUMBER.matcher(text);
    return number.find(lead) && number.start() < street ? number.start() : lead;
  }
}
