package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of an address, or what is between two commas in it.
 *
 * @param from where it begins in the text before the code
 * @param lead where in it the first word is that may begin an address; its length where none is
 * @param unit where from there on a number or the word before one is; -1 where none is
 * @param street where from there on the word for a street is; -1 where none is
 * @param streetEnd behind that word
 * @param house it has no such word and is the name of a house, as in {@code The Old Rectory}
 */
record AddressPart(
    int from, String text, int lead, int unit, int street, int streetEnd, boolean house) {

  /** What comes before the name of a street in running text. */
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "an", "auf", "bei", "nach", "zu", "aan", "op", "bij", "naar", "te", "at", "to");

  private static final int LONGEST_PREPOSITION = 4;

  /** So many may be between two words without a dash. */
  private static final int BLANKS = 2;

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}.'\u2019-]+|van|de|den|der|het|ter|'t) ){1,4}\\d{1,4}(?:"
              + " ?m\\.? ?\\d{1,4}|[ -/]?[A-Za-z]{1,3}|[-/]\\d{1,4})?\\s*");

  private static final Pattern PLACE = Pattern.compile(" *\\p{Lu}[\\p{L} -]{4,}.*");

  /** Before the word for a street, as in {@code Le Moulin Neuf}. */
  private static final Pattern ARTICLE = Pattern.compile("(?:Le|La|Les|El|Los|Las|Il|Lo) ");

  private static final Pattern POST_OFFICE = Pattern.compile("(?i)\\(?[psb]\\.?o\\.?");

  private static final Pattern SMALL_WORD = Pattern.compile(" \\p{Ll}+ ");

  private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{4,}");

  /** What says in the place of a number that a house has none. */
  private static final Pattern NO_NUMBER = Pattern.compile("(?i)(?:s/n|snc|s\\.n\\.c?)\\b.*");

  /** A number that is not that of a floor or a cross, and a word behind it. */
  private static final Pattern HOUSE_NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,/-])[#]?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,5}[A-Za-z]?)?(?= )");

  /** The part that is {@code text}. */
  static AddressPart of(int from, String text, StreetWords words) {
    int lead = AddressLead.behindPreposition(text, AddressLead.past(text, words), words);
    int unit = unit(text, lead, words);
    Matcher street = words.mayBeIn(text) ? words.streets().matcher(text) : null;
    if (street != null && street.find(lead)) {
      return new AddressPart(from, text, lead, unit, street.start(), street.end(), false);
    }
    boolean capital = lead < text.length() && Character.isUpperCase(text.charAt(lead));
    boolean house = capital && words.isHouse(text.substring(lead).strip());
    return new AddressPart(from, text, lead, unit, -1, -1, house);
  }

  private static int unit(String text, int lead, StreetWords words) {
    int at = lead;
    while (at < text.length()) {
      if (words.unitBegins(text, at)) {
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
    return NoAddress.is(text.substring(skip(text, 0)).strip(), street >= 0);
  }

  boolean isEmpty() {
    return lead >= text.length();
  }

  /** Whether it names a building by what that is, as in {@code Hotel Sea Queen}. */
  boolean building(StreetWords words) {
    return !words.buildings().isEmpty()
        && Character.isUpperCase(text.charAt(lead))
        && (words.buildings().contains(word(lead, text.indexOf(' ', lead)))
            || words.buildings().contains(word(text.strip().lastIndexOf(' ') + 1, -1)));
  }

  private String word(int begin, int end) {
    String word = text.substring(Math.max(0, begin), end < 0 ? text.length() : end);
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a number follows the word for a street in it. */
  boolean numbered() {
    return street >= 0
        && (text.substring(streetEnd).chars().anyMatch(Character::isDigit)
            || NO_NUMBER
                .matcher(text.substring(text.strip().lastIndexOf(' ') + 1).strip())
                .matches());
  }

  /** Whether a name or a number follows the word for a street, unless it is {@code Grande Rue}. */
  boolean goesOnBehindStreet() {
    boolean wholeName = text.regionMatches(true, street, "grand", 0, "grand".length());
    return text.substring(streetEnd).chars().anyMatch(Character::isLetterOrDigit)
        || (wholeName && text.chars().anyMatch(Character::isDigit));
  }

  /** Whether it begins with a number, or says that there is none. */
  boolean beginsWithNumber() {
    return AddressWords.beginsWithNumber(text.substring(skip(text, 0)));
  }

  /** Whether it is the number of a flat or an office, and {@code next} a name. */
  boolean home(@Nullable AddressPart next, StreetWords words) {
    return !isEmpty()
        && unit == lead
        && words.homes().contains(word(lead, text.indexOf(' ', lead)))
        && text.chars().anyMatch(Character::isDigit)
        && next != null
        && PLACE.matcher(next.text).matches();
  }

  /** Whether it names a post office, as in {@code Kumbanad P.O.}. */
  boolean postOffice() {
    return street >= 0 && POST_OFFICE.matcher(text.substring(street, streetEnd)).matches();
  }

  /** Whether it is one word, as the name of a house is that has no number. */
  boolean oneWord() {
    return ONE_WORD.matcher(text.strip()).matches();
  }

  /** Where the address begins in it, where it is the first part of one; -1 where it is none. */
  int start(StreetWords words) {
    if (isEmpty()) {
      return -1;
    }
    if (unit == lead || (street >= 0 && street <= lead)) {
      return onlySmallWord() ? -1 : otherNumber(words) ? street : lead;
    }
    if (street < 0) {
      return house || unnamed(words) || building(words) ? behindSmallWords() : -1;
    }
    if (words.numberFirst()) {
      boolean article = ARTICLE.matcher(text.substring(lead, street)).matches();
      return houseNumber(words.typeFirst() && !article ? street : lead);
    }
    String word = text.substring(street, streetEnd).toLowerCase(Locale.ROOT);
    if (words.typeFirst()) {
      boolean before = words.behind().contains(word);
      return before || ARTICLE.matcher(text.substring(lead, street)).matches() ? lead : street;
    }
    return words.leading().contains(word) ? street : behindSmallWords();
  }

  /** Whether a number and small words are before a street whose number is behind it. */
  private boolean otherNumber(StreetWords words) {
    return words.typeFirst()
        && !words.numberFirst()
        && street > lead
        && Character.isDigit(text.charAt(lead))
        && SMALL_WORD.matcher(text.substring(lead, street)).find();
  }

  /** Whether it is one word in small letters, as of {@code the old suite}, which begins nothing. */
  private boolean onlySmallWord() {
    String word = text.substring(lead).strip();
    return word.chars().allMatch(Character::isLowerCase);
  }

  /** Whether it is a name and a number, as the end of a street's name on the next line is. */
  boolean nameAndNumber() {
    return UNNAMED.matcher(text.substring(skip(text, 0))).matches();
  }

  /** Whether it is a name and a number, in a country whose streets need not be called so. */
  boolean unnamed(StreetWords words) {
    return words.mayBeUnnamed()
        && !words.numberFirst()
        && UNNAMED.matcher(text.substring(Math.min(behindSmallWords(), text.length()))).matches();
  }

  /** Whether it is a word before an address, as in {@code unter der Anschrift Langer Weg}. */
  private static boolean leads(String word) {
    return word.length() > LONGEST_PREPOSITION && AddressLead.leads(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Behind a preposition and its article, a dash, or a word that leads to an address, as in {@code
   * Filiale in der Langen Straße}.
   */
  private int behindSmallWords() {
    int start = lead;
    int at = lead;
    int last = street < 0 ? text.length() : street;
    boolean preposition = false;
    while (at < last) {
      int end = text.indexOf(' ', at);
      if (end < 0 || end >= last) {
        return start;
      }
      String word = text.substring(at, end);
      boolean article = preposition && Character.isLowerCase(word.charAt(0));
      at = skip(text, end);
      preposition = article || PREPOSITIONS.contains(word) || leads(word) || at - end > BLANKS;
      start = preposition ? at : start;
    }
    return start;
  }

  /** Whether more words follow the number of a house or a flat in it, or the word before one. */
  boolean hasUnit() {
    return unit >= 0 && text.strip().indexOf(' ', Math.max(0, unit - skip(text, 0))) >= 0;
  }

  /** Before the street's name its number, where other words come before that. */
  private int houseNumber(int otherwise) {
    Matcher number = HOUSE_NUMBER.matcher(text);
    return number.find(lead) && number.start() < street ? number.start() : otherwise;
  }
}
