package org.mailboxinventory.scanner.detect.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** Phrases of a country's code or name that say which country's number a number is. */
final class CountryPhrases {
  /** Kinds of numbers that countries give as the number of a taxpayer. */
  private static final Set<String> TAXED = Set.of("tax-id", "national-id");

  private static final WordLists COUNTRIES = new WordLists("countries.txt");

  /** Kinds of a person's number that one country issues. */
  private static final Set<String> NUMBERED = Set.copyOf(COUNTRIES.list("numbered"));

  /**
   * Kinds of numbers that taxpayers and firms have, those that are for value added tax too, and
   * those by which firms are registered.
   */
  private static final Set<String> TAXPAYERS = Set.copyOf(COUNTRIES.list("taxed"));

  private static final Set<String> VATTED = Set.copyOf(COUNTRIES.list("vatted"));

  private static final Set<String> FIRMS = Set.copyOf(COUNTRIES.list("firms"));

  /** Kinds of a card's own number, which is no number for taxes. */
  private static final Set<String> CARDS = Set.copyOf(COUNTRIES.list("cards"));

  private CountryPhrases() {}

  /**
   * The country's codes (ISO 3166-1) behind words that lead to such a code, and before the names of
   * papers: {@code nationality IE}, {@code IE driver licence}.
   */
  static List<String> coded(String country) {
    String three = new Locale("", country).getISO3Country().toLowerCase(Locale.ROOT);
    List<String> words = LabelWords.list("uncoded");
    List<String> phrases = new ArrayList<>();
    for (String before : LabelWords.list("coded")) {
      phrases.add(before + " " + country);
      phrases.add(before + " " + three);
    }
    LabelWords.list("coded-three").forEach(before -> phrases.add(before + " " + three));
    phrases.removeIf(phrase -> words.contains(phrase.substring(phrase.indexOf(' ') + 1)));
    phrases.addAll(before(country, LabelWords.list("papers")));
    return phrases;
  }

  /**
   * Of a person's number that a check confirms: a taxpayer's number behind or before a country, as
   * forms of the OECD's standard for tax residence have them, {@code HR TIN}, {@code TIN Croatia}.
   */
  static List<String> taxed(Detector detector) {
    boolean taxpayer = detector.identifies().equals("person") && detector.checksValidate();
    if (!taxpayer || !TAXED.contains(detector.category())) {
      return List.of();
    }
    String country = detector.country();
    List<String> numbers = LabelWords.list("taxpayer");
    List<String> phrases = before(country, numbers);
    before(country, numbers).forEach(phrase -> phrases.add(behind(phrase)));
    for (String group : LabelWords.groups("country-" + country)) {
      for (String name : LabelWords.list(group)) {
        numbers.forEach(number -> phrases.add(name + " " + number));
        numbers.forEach(number -> phrases.add(number + " " + name));
      }
    }
    return phrases;
  }

  /**
   * What numbers of many countries are called, and this detector's where its country is said: of a
   * person's number, of a taxpayer's, of a firm's, and of a travel document.
   */
  static List<String> ofAny(Detector detector) {
    List<String> phrases = ofPeople(detector);
    String id = detector.id().value();
    if (TAXPAYERS.contains(id)) {
      phrases.addAll(COUNTRIES.phrases("numbers"));
      phrases.addAll(COUNTRIES.phrases("taxes"));
    }
    if (VATTED.contains(id)) {
      phrases.addAll(COUNTRIES.phrases("vats"));
    }
    if (FIRMS.contains(id)) {
      phrases.addAll(COUNTRIES.phrases("firm-numbers"));
    }
    return phrases;
  }

  private static List<String> ofPeople(Detector detector) {
    if (NUMBERED.contains(detector.id().value())) {
      List<String> phrases = new ArrayList<>(COUNTRIES.phrases("identities"));
      // A word as short as ID says too little where no check does.
      phrases.removeIf(phrase -> !detector.checksValidate() && phrase.indexOf(' ') < 0);
      COUNTRIES.phrases("shared").stream()
          .filter(detector.phrases().labels()::contains)
          .forEach(phrases::add);
      return phrases;
    }
    return switch (detector.category()) {
      case "passport" -> new ArrayList<>(COUNTRIES.phrases("documents"));
      case "driving-licence" -> new ArrayList<>(COUNTRIES.phrases("licences"));
      default -> new ArrayList<>();
    };
  }

  /** Of those what supports a person's number near it, too. */
  static List<String> ofAnyNear(Detector detector) {
    String id = detector.id().value();
    boolean person = NUMBERED.contains(id) && !CARDS.contains(id);
    return person ? COUNTRIES.phrases("numbers") : List.of();
  }

  private static String behind(String phrase) {
    int blank = phrase.indexOf(' ');
    return phrase.substring(blank + 1) + " " + phrase.substring(0, blank);
  }

  /** The country's code before each of these words, unless it is a word itself. */
  private static List<String> before(String country, List<String> words) {
    List<String> phrases = new ArrayList<>();
    if (!LabelWords.list("uncoded").contains(country)
        && !LabelWords.list("uncoded-before").contains(country)) {
      words.forEach(word -> phrases.add(country + " " + word));
    }
    return phrases;
  }
}
