package org.mailboxinventory.scanner.detect.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a text that looks like a postal address ends in a postal code that fits the place it
 * names: India's PIN codes, United States ZIP codes, United Kingdom postcodes, codes before a town
 * in Europe, which no list here knows.
 */
final class PostalAddresses {
  private static final Pattern PIN = Pattern.compile("([1-9]\\d)\\d ?\\d{3}$");
  private static final Pattern ZIP =
      Pattern.compile(
          "\\b([A-Z]{2}|D\\.C\\.|[A-Z][a-z]+(?: [A-Z][a-z]+)?),?(?:"
              + " \\$)?[\\s>]+(\\d)\\d{4}(?:-\\d{4})?$");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b([A-Z]{1,2})\\d[A-Z0-9]? ?\\d[A-Z]{2}$", Pattern.CASE_INSENSITIVE);

  private static final Pattern LABELLED_PIN = Pattern.compile("(?i)pin.*?([1-9]\\d)\\d ?\\d{3}");

  private static final Pattern ENDS_IN_CODE =
      Pattern.compile("\\d{5}$|\\d{3} \\d{3}$|\\d[A-Z]{2}$");

  /** A code, a town in one to six words, and what tells it from another of its name. */
  private static final Pattern EUROPEAN =
      Pattern.compile(
          "\\b(?:[A-Z]{1,2}[-"
              + " ])?(?:\\d{4}[\\s>]*[A-Z]{2}|\\d{4,5}|\\d{2}-\\d{3}|\\d{4}-\\d{3})(?:(?:"
              + " [-|]|,)?[\\s>]+|-)(?:[AO] )?((?:'[st][-"
              + " ])?\\p{Lu}(?:[\\p{L}'\u2019-]*\\p{L}|t\\.|te\\.)(?:"
              + " (?:\\p{L}\\.|[\\p{L}'\u2019-]*\\p{L})){0,5})(?:/\\p{L}+| \\d{1,2}| [aiobv]\\."
              + " ?(?:d\\. ?)?\\p{Lu}\\p{L}{0,5}\\.?| \\((\\p{L}[\\p{L} -]+)\\))?$");

  private static final Pattern TOWN =
      Pattern.compile("(?:'[st][- ])?(?:\\p{Lu}['\u2019])?\\p{Lu}\\p{Ll}.*");
  private static final Pattern CAPITALS =
      Pattern.compile("(?:'S[- ]|\\p{Lu}{1,3} )?\\p{Lu}[\\p{Lu}'\u2019-]{2}.*");

  /** Between a town and the street of another address. */
  private static final Pattern JOINED = Pattern.compile(" (?:a|y|et) ");

  /** The name of the member that holds a town or its state. */
  private static final Pattern CITY =
      Pattern.compile(
          "(?i)\"(?:city|town|locality|state|suburb|ort|stadt|wohnort|ville|commune|localidad"
              + "|poblaci[o\u00f3]n|ciudad|municipio|comune|citt[a\u00e0]|plaats|woonplaats)\"");

  private static final Set<String> NOT_TOWNS = Registry.words("not-towns.txt");
  private static final Set<String> ITALIAN = Registry.words("it-provinces.txt");
  private static final Set<String> STREETS_BEHIND_A = Registry.words("streets-behind-a.txt");

  private static final Map<String, Set<String>> PIN_PLACES =
      Registry.listed("in-pin-places.csv", ' ');
  private static final Set<String> PIN_REGIONS =
      PIN_PLACES.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Set<String>> ZIP_STATES =
      Registry.listed("us-zip-states.csv", ' ');
  private static final Map<String, String> STATES = Registry.pairs("us-state-names.csv");

  private static final Set<String> AREAS = Registry.words("gb-postcode-areas.txt");

  private PostalAddresses() {}

  static Map<String, Check> checks() {
    return Map.of(
        "address-line",
        PostalAddresses::addressLine,
        "address-fields",
        PostalAddresses::fields,
        "address-members",
        value -> CITY.matcher(value).find() && fields(value.substring(value.indexOf(':') + 1)),
        "town",
        PostalAddresses::european,
        "it-town",
        PostalAddresses::italian,
        "pin-code",
        PostalAddresses::labelledPin,
        "emirate",
        FurtherAddresses::emirate);
  }

  /**
   * A text that ends in a postal code which fits the place that it names, or an {@link AddressLine}
   * without such a code. The full stop behind a code is of the sentence.
   */
  static boolean addressLine(String value) {
    if (SmallLetters.are(value)) {
      return placed(value.toUpperCase(Locale.ROOT)) || placed(SmallLetters.capitalised(value));
    }
    if (placed(value) || european(value)) {
      return true;
    }
    if (value.endsWith(".") && FurtherAddresses.is(value.substring(0, value.length() - 1))) {
      return false;
    }
    String line = AddressLine.withoutTelephone(value);
    return !ENDS_IN_CODE.matcher(line).find() && AddressLine.is(line);
  }

  private static boolean placed(String value) {
    return (AddressTail.mayBeDigit(value) && (indian(value) || american(value)))
        || (AddressTail.mayBeLetter(value) && british(value))
        || FurtherAddresses.is(value);
  }

  /** Of fields the first, on its line or in quotes, a street or a house: letters and a number. */
  private static boolean fields(String value) {
    int end = value.indexOf(value.indexOf('"') >= 0 ? "\"," : "\n");
    String first = end < 0 ? value : value.substring(0, end);
    return first.chars().anyMatch(Character::isDigit)
        && first.chars().filter(Character::isLetter).count() >= 3;
  }

  private static boolean indian(String value) {
    Matcher pin = PIN.matcher(value);
    if (!pin.find()) {
      return false;
    }
    String region = pin.group(1);
    String before = value.substring(0, pin.start()).toLowerCase(Locale.ROOT);
    List<String> words = List.of(before.split("[^a-z\\u0900-\\u0d7f]+"));
    for (int i = 0; i < words.size(); i++) {
      for (int length = 1; length <= 3 && i + length <= words.size(); length++) {
        Set<String> regions = PIN_PLACES.get(String.join(" ", words.subList(i, i + length)));
        if (regions != null && regions.contains(region)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean american(String value) {
    Matcher zip = ZIP.matcher(value);
    if (!zip.find()) {
      return false;
    }
    String state = STATES.getOrDefault(zip.group(1), zip.group(1));
    return ZIP_STATES.getOrDefault(zip.group(2), Set.of()).contains(state);
  }

  private static boolean british(String value) {
    Matcher code = POSTCODE.matcher(value);
    return code.find() && AREAS.contains(code.group(1).toUpperCase(Locale.ROOT));
  }

  /** A code and a town's name: capital and small letters, or three capitals at least. */
  private static boolean european(String given) {
    String value = SmallLetters.are(given) ? SmallLetters.town(given) : given;
    Matcher code = EUROPEAN.matcher(value);
    if (!code.find()) {
      return false;
    }
    String town = code.group(1);
    String last = town.substring(town.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String within = code.group(2) == null ? "" : code.group(2);
    return town.length() > 2
        && !movesTo(town)
        && !NOT_TOWNS.contains(last)
        && (within.length() < 4 || !NOT_TOWNS.contains(within.toLowerCase(Locale.ROOT)))
        && (TOWN.matcher(town).matches() || CAPITALS.matcher(town).matches());
  }

  /** The same, perhaps with the sign of its province behind the town. */
  private static boolean italian(String value) {
    int blank = value.length() - 3;
    boolean province = blank > 0 && ITALIAN.contains(value.substring(blank + 1));
    return european(province ? value.substring(0, blank).stripTrailing() : value);
  }

  /** Whether the street of another address follows, as in {@code Torino a Vicolo Stretto}. */
  private static boolean movesTo(String town) {
    Matcher to = JOINED.matcher(town);
    return to.find()
        && STREETS_BEHIND_A.contains(
            town.substring(to.end()).split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  /** The word for a postal index number and one of a region that there is. */
  private static boolean labelledPin(String value) {
    Matcher pin = LABELLED_PIN.matcher(value);
    return pin.matches() && PIN_REGIONS.contains(pin.group(1));
  }
}
