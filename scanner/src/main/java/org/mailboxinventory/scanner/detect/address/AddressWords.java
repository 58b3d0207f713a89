package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** How far nothing but words of an address go before a postal code. */
final class AddressWords {
  private static final int MOST_TOKENS = 30;

  /** So many letters has what is added to a street in brackets. */
  private static final int LONGEST_ADDITION = 48;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[#(-]?(?:[A-Z]{1,3}[-/.]?)?\\d{1,6}\u00bd?(?:[A-Za-z](?:\\d{1,5}[A-Za-z]?)?)?(?:[-/\u2013+](?:[A-Za-z]?\\d{1,5}[A-Za-z]?|[A-Za-z]|[IVX]{2,4}|bis|ter))*"
              + "(?:\\.?(?:st|nd|rd|th|ST|ND|RD|TH|bis|ter|quater|BIS|TER|QUATER|[\u00ba\u00aa\u00b0][A-Za-z]?|er|\u00e8me|eme|de|ste|hg|hs|e|FL|Fl|fl))?[.)]?");

  /** As in {@code Plot no-57}, {@code H.No.8-2-293/A}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[hdsHDS][./]?)?[nN][oO]s?[-.:/]*\\d{1,5}[A-Za-z]?(?:[-/](?:\\d{1,5}[A-Za-z]?|[A-Za-z]))*");

  /** The number of a house that a hyphen joins to a name, as in {@code 12-Lake View}. */
  private static final Pattern JOINED_NUMBER =
      Pattern.compile("#?\\d{1,4}[A-Z]?-\\p{Lu}[\\p{L}.]+");

  /** A number at the beginning of a part, or what says that there is none. */
  private static final Pattern FIRST_NUMBER =
      Pattern.compile(
          "(?:(?:n|nr|no|n\u00ba|n\u00b0|n\u00fam|num|n\u00famero|numero|km)\\.? ?)?\\d.*"
              + "|s/n\\b.*|snc\\b.*|sn\\b.*");

  private static final Pattern CAPITAL =
      Pattern.compile(
          "\\(?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'\u2019&/-]*(?:[01358]\\p{Ll}[\\p{L}-]+)?(?:#\\d{1,5}(?:[-/]\\d{1,5})*|#?\\d{0,3})\\)?");

  /** Small words within addresses. */
  static final Set<String> JOINING =
      Set.copyOf(new WordLists("address-leads.txt").phrases("joining"));

  /** Words behind which {@code to} goes on within an address, as in {@code next to}. */
  private static final Set<String> BESIDE =
      Set.copyOf(new WordLists("address-leads.txt").phrases("beside"));

  /** An article or a preposition before an apostrophe, and the name behind it. */
  private static final Pattern ELIDED =
      Pattern.compile(
          "(?:[dl]|dell|nell|sull|all|dall)['\u2019][\\p{L}'\u2019-]+|['\u2019][ts]-?\\p{L}*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SIGN = Pattern.compile("[-\u2013\u2014\u00b7\u2022&/()#.>\u00bd]+");

  /** So many groups of digits are a telephone. */
  private static final int GROUPS = 3;

  /** A whole word and a full stop: a sentence has ended. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{5,}\\.\\)?");

  private AddressWords() {}

  /**
   * From where on nothing but words of an address come; the length of {@code zone} where its last
   * word is none, or where they go on too long.
   */
  static int stretch(String zone, StreetWords words) {
    int from = zone.length();
    int at = zone.length();
    for (int count = 0; count <= MOST_TOKENS; count++) {
      int to = endBefore(zone, at);
      int begin = bracketBegin(zone, to);
      if (begin > 0) {
        from = begin;
        at = begin;
        continue;
      }
      begin = beginOf(zone, to);
      if (begin == to || !goesOn(zone, begin, to, words) || dialled(zone, begin, to)) {
        return from;
      }
      from = begin;
      at = begin;
    }
    return zone.length();
  }

  /**
   * Where the bracket opens, behind a number or a comma, that closes before a place on the same
   * line: {@code Calle Mayor, 10 (bajo derecha)}; 0 where none does.
   */
  private static int bracketBegin(String zone, int to) {
    if (to == 0 || zone.charAt(to - 1) != ')') {
      return 0;
    }
    int at = to - 1;
    while (at > 0
        && to - at < LONGEST_ADDITION
        && zone.charAt(at) != '('
        && zone.charAt(at) != '\n') {
      at--;
    }
    int before = at;
    while (before > 0 && (zone.charAt(before - 1) == ' ' || zone.charAt(before - 1) == ',')) {
      before--;
    }
    boolean number = before > 0 && before < at && Character.isDigit(zone.charAt(before - 1));
    return number && zone.charAt(at) == '(' ? at : 0;
  }

  /**
   * Whether a full stop or a dash is behind the last of three groups of digits: the number of a
   * telephone or a register ends there.
   */
  private static boolean dialled(String zone, int from, int to) {
    boolean stop = zone.charAt(to - 1) == '.' && zone.startsWith(" ", to);
    if (!stop && !zone.startsWith(" - ", to)) {
      return false;
    }
    int begin = from;
    int end = stop ? to - 1 : to;
    int groups = 0;
    while (groups < GROUPS && digits(zone, begin, end)) {
      groups++;
      end = begin - 1;
      begin = end > 0 && zone.charAt(end) == ' ' ? beginOf(zone, end) : Math.max(0, end);
    }
    return groups == GROUPS;
  }

  private static boolean digits(String zone, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isDigit(zone.charAt(at))) {
        return false;
      }
    }
    return to > from;
  }

  /** Whether a part begins with a number, or says that there is none. */
  static boolean beginsWithNumber(String part) {
    String bare = part.toLowerCase(Locale.ROOT);
    return !bare.isEmpty()
        && (bare.charAt(0) < 'a' || "nks".indexOf(bare.charAt(0)) >= 0)
        && FIRST_NUMBER.matcher(bare).matches();
  }

  /** Where the last word before {@code at} ends. */
  static int endBefore(String zone, int at) {
    int to = at;
    while (to > 0 && parts(zone.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /** Where the word begins that ends at {@code to}. */
  static int beginOf(String zone, int to) {
    int begin = to;
    while (begin > 0 && !parts(zone.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** What is between two words; the marks of quoted mail, too. */
  private static boolean parts(char c) {
    return c == ','
        || c == '\u060c'
        || c == '\uff0c'
        || c == ' '
        || c == '>'
        || (c >= '\t' && c <= '\r');
  }

  private static boolean goesOn(String zone, int from, int to, StreetWords words) {
    String word = zone.substring(from, zone.charAt(to - 1) == ':' && to - 1 > from ? to - 1 : to);
    boolean sentence =
        to < zone.length()
            && zone.charAt(to) == ' '
            && word.indexOf('.') >= 0
            && SENTENCE.matcher(word).matches()
            && !words.in(word)
            && !words.within(word);
    return !sentence
        && (ofAddress(word)
            || words.within(word)
            || letter(zone, from, to)
            || UncapitalisedWords.goOn(zone, from, to, words)
            || (word.equals("to") && beside(zone, from)));
  }

  /** Whether a word is before {@code at} that {@code to} belongs to; else another place follows. */
  private static boolean beside(String zone, int at) {
    int end = endBefore(zone, at);
    return BESIDE.contains(zone.substring(beginOf(zone, end), end).toLowerCase(Locale.ROOT));
  }

  private static boolean ofAddress(String word) {
    char first = word.charAt(0);
    if (first >= 'a' && first <= 'z') {
      boolean calle =
          first == 'c' && word.startsWith("/", 1) && CAPITAL.matcher(word.substring(2)).matches();
      return calle || joins(word) || (first == 'n' && NUMBERED.matcher(word).matches());
    }
    if (first >= 'A' && first <= 'Z' && LetterRuns.end(word, 0) == word.length()) {
      return true;
    }
    if (first >= '0' && first <= '9' && UncapitalisedWords.ordinal(word)) {
      return true;
    }
    return NUMBER.matcher(word).matches()
        || (first <= '9' && JOINED_NUMBER.matcher(word).matches())
        || ("NHDS".indexOf(first) >= 0 && NUMBERED.matcher(word).matches())
        || CAPITAL.matcher(word).matches()
        || joins(word)
        || SIGN.matcher(word).matches();
  }

  private static boolean joins(String word) {
    char last = word.charAt(word.length() - 1);
    String bare = last == '.' || last == ')' ? word.substring(0, word.length() - 1) : word;
    boolean elided = word.indexOf('\'') >= 0 || word.indexOf('\u2019') >= 0;
    return JOINING.contains(bare.toLowerCase(Locale.ROOT))
        || (elided && ELIDED.matcher(word).matches());
  }

  /** A small letter behind a number, as in {@code 118 b}. */
  private static boolean letter(String zone, int from, int to) {
    return to - from == 1
        && from >= 2
        && zone.charAt(from - 1) == ' '
        && Character.isDigit(zone.charAt(from - 2))
        && Character.isLowerCase(zone.charAt(from));
  }
}
