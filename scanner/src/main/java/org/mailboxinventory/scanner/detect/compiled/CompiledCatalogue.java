package org.mailboxinventory.scanner.detect.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.check.Check;
import org.mailboxinventory.scanner.detect.check.Checks;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.pattern.PatternSets;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * A catalogue made ready to run: one automaton of all patterns, one tree of all words. Shared by
 * all threads; each takes its own {@link PartScan}.
 */
public final class CompiledCatalogue {
  private final Catalogue catalogue;
  private final Accepted accepted;
  private final Detector[] detectors;

  /** By number of the pattern. */
  private final Check[][] checks;

  /** By number of the pattern, the checks that a value which fails those must pass. */
  private final Check[][] form;

  private final List<Set<String>> testValues;
  private final List<StopWords> stops;

  private final PatternAutomaton numbers;
  private final PatternAutomaton addresses;

  private final WordIndex words;
  private final AutomataOnDemand onDemand;

  /** By number of the pattern in the automaton. */
  private final int[] detectorOf;

  private final Detector.Pattern[] patternOf;

  /** By detector, whether its claim to a country wants evidence. */
  private final boolean[] needsCountry;

  /** By detector, whether it is of the home country. */
  private final boolean[] home;

  private CompiledCatalogue(
      Catalogue catalogue, String homeCountry, Accepted accepted, List<String> regions) {
    this.accepted = accepted;
    this.catalogue = catalogue;
    this.detectors = catalogue.detectors().toArray(Detector[]::new);
    this.needsCountry = new boolean[detectors.length];
    this.home = new boolean[detectors.length];
    this.testValues = new ArrayList<>();
    CompiledTables tables = CatalogueStore.tables(catalogue);
    this.stops = StopWords.of(catalogue.detectors(), tables.fields());
    this.words = tables.words();
    PatternSets sets = new PatternSets();
    this.numbers = new PatternAutomaton(tables.numbers(), sets);
    this.addresses = new PatternAutomaton(tables.addresses(), sets);
    List<Integer> owners = new ArrayList<>();
    List<Detector.Pattern> patterns = new ArrayList<>();
    for (int i = 0; i < detectors.length; i++) {
      Detector detector = detectors[i];
      home[i] = detector.country().equals(homeCountry);
      String fallback = detector.fallback();
      needsCountry[i] = fallback != null && catalogue.detector(fallback) != null;
      testValues.add(Set.copyOf(detector.testValues()));
      for (Detector.Pattern pattern : detector.patterns()) {
        owners.add(i);
        patterns.add(pattern);
      }
    }
    detectorOf = owners.stream().mapToInt(Integer::intValue).toArray();
    patternOf = patterns.toArray(Detector.Pattern[]::new);
    onDemand = new AutomataOnDemand(detectors, detectorOf, patternOf, tables.wider(), sets);
    checks = new Check[patternOf.length][];
    form = new Check[patternOf.length][];
    Map<String, Check> made = new HashMap<>();
    for (int i = 0; i < checks.length; i++) {
      Detector detector = detectors[detectorOf[i]];
      Detector.Failing failing = detector.failing();
      checks[i] = made(detector.checks(patternOf[i]), made, regions);
      form[i] = made(failing == null ? List.of() : failing.checks(), made, regions);
    }
  }

  /**
   * Makes a catalogue ready.
   *
   * @param homeCountry ISO 3166-1 alpha-2, lower case: where detectors of two countries fit alike,
   *     this country's wins
   */
  public static CompiledCatalogue of(Catalogue catalogue, String homeCountry) {
    return of(catalogue, homeCountry, Accepted.nothing());
  }

  /** As {@link #of(Catalogue, String)}; what {@code accepted} declares harmless is marked. */
  public static CompiledCatalogue of(Catalogue catalogue, String homeCountry, Accepted accepted) {
    return of(catalogue, homeCountry, accepted, usual(homeCountry));
  }

  /**
   * As {@link #of(Catalogue, String, Accepted)}.
   *
   * @param regions ISO 3166-1 alpha-2, in capitals: whose telephones are known as they are dialled
   *     within; empty for the home country, US and GB
   */
  public static CompiledCatalogue of(
      Catalogue catalogue, String homeCountry, Accepted accepted, List<String> regions) {
    return new CompiledCatalogue(
        catalogue, homeCountry, accepted, regions.isEmpty() ? usual(homeCountry) : regions);
  }

  private static List<String> usual(String homeCountry) {
    return List.of(homeCountry.toUpperCase(Locale.ROOT), "US", "GB");
  }

  /** What this was made from. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** What was declared harmless. */
  public Accepted accepted() {
    return accepted;
  }

  /** How many detectors there are; their numbers count from 0 in order of their ids. */
  public int detectorCount() {
    return detectors.length;
  }

  /** The detector of a number. */
  public Detector detector(int number) {
    return detectors[number];
  }

  /** The checks that what a pattern matches must pass, in their order; not to be changed. */
  public Check[] checks(int pattern) {
    return checks[pattern];
  }

  /** The checks that a value behind its label must pass which fails those; not to be changed. */
  public Check[] form(int pattern) {
    return form[pattern];
  }

  /** The detector's canonical values that were published for testing. */
  public Set<String> testValues(int detector) {
    return testValues.get(detector);
  }

  /** What the detector's labels lead to and yet is no value. */
  public StopWords stops(int detector) {
    return stops.get(detector);
  }

  /** How many patterns there are; their numbers count from 0 in order of their detectors. */
  public int patternCount() {
    return patternOf.length;
  }

  /** The pattern of a number. */
  public Detector.Pattern pattern(int number) {
    return patternOf[number];
  }

  /** The number of a pattern's detector. */
  public int detectorOf(int pattern) {
    return detectorOf[pattern];
  }

  /** The automaton of patterns that begin at digits or capitals. */
  public PatternAutomaton numbers() {
    return numbers;
  }

  /** The automaton of patterns that hold an {@code @}. */
  public PatternAutomaton addresses() {
    return addresses;
  }

  /** All phrases. */
  public WordIndex words() {
    return words;
  }

  /** An automaton of this pattern alone, where no other tells all that it matches; else null. */
  public @Nullable PatternAutomaton exact(int pattern) {
    return onDemand.exact(pattern);
  }

  /** The patterns of {@code detector} that are anchored to labels and openers, by their numbers. */
  public PatternAutomaton anchored(int detector) {
    return onDemand.anchored(detector);
  }

  /** Among detectors that fit one place alike, the higher wins: the home country's rank higher. */
  public int rank(int detector) {
    return detectors[detector].rank() + (home[detector] ? 20 : 0);
  }

  /** Whether a detector claims its country only by evidence: another then takes its values. */
  public boolean needsCountry(int detector) {
    return needsCountry[detector];
  }

  /** Whether a detector is of the bank's own country. */
  public boolean home(int detector) {
    return home[detector];
  }

  private static Check[] made(List<String> names, Map<String, Check> made, List<String> regions) {
    return names.stream()
        .map(name -> made.computeIfAbsent(name, one -> check(one, regions)))
        .toArray(Check[]::new);
  }

  private static Check check(String name, List<String> regions) {
    Check check = Checks.named(name, regions);
    if (check == null) {
      throw new IllegalStateException("no check is named " + name);
    }
    return check;
  }
}
