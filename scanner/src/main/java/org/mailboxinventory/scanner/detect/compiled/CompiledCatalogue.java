package org.mailboxinventory.scanner.detect.compiled;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.check.Check;
import org.mailboxinventory.scanner.detect.check.Checks;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.pattern.PatternNfa;
import org.mailboxinventory.scanner.detect.pattern.PatternNode;
import org.mailboxinventory.scanner.detect.pattern.PatternSets;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * A catalogue made ready to run: one automaton of all patterns, one tree of all words. Shared by
 * all threads; each takes its own {@link PartScan}.
 */
public final class CompiledCatalogue {
  private final Catalogue catalogue;
  private final Accepted accepted;
  private final String homeCountry;
  private final Detector[] detectors;

  /** By number of the pattern. */
  private final Check[][] checks;

  private final List<Set<String>> testValues;
  private final List<StopWords> stops;

  private final PatternSets sets = new PatternSets();
  private final PatternAutomaton numbers;
  private final PatternAutomaton addresses;

  /** By detector, its patterns that are anchored to labels and openers; made when first needed. */
  private final AtomicReferenceArray<@Nullable PatternAutomaton> anchored;

  private final WordIndex words;
  private final BitSet wider;
  private final AtomicReferenceArray<@Nullable PatternAutomaton> exactly;

  /** By number of the pattern in the automaton. */
  private final int[] detectorOf;

  private final Detector.Pattern[] patternOf;
  private final int widestBefore;
  private final int widestAfter;

  private CompiledCatalogue(
      Catalogue catalogue, String homeCountry, Accepted accepted, List<String> regions) {
    this.accepted = accepted;
    this.catalogue = catalogue;
    this.homeCountry = homeCountry;
    this.detectors = catalogue.detectors().toArray(Detector[]::new);
    this.testValues = new ArrayList<>();
    this.stops = new ArrayList<>();
    Set<String> fields = fields(detectors);
    CompiledTables tables = CatalogueStore.tables(catalogue);
    this.words = tables.words();
    this.wider = tables.wider();
    this.numbers = new PatternAutomaton(tables.numbers(), sets);
    this.addresses = new PatternAutomaton(tables.addresses(), sets);
    this.anchored = new AtomicReferenceArray<>(detectors.length);
    List<Integer> owners = new ArrayList<>();
    List<Detector.Pattern> patterns = new ArrayList<>();
    for (int i = 0; i < detectors.length; i++) {
      Detector detector = detectors[i];
      testValues.add(Set.copyOf(detector.testValues()));
      stops.add(new StopWords(detector.stops(), fields));
      for (Detector.Pattern pattern : detector.patterns()) {
        owners.add(i);
        patterns.add(pattern);
      }
    }
    exactly = new AtomicReferenceArray<>(patterns.size());
    detectorOf = owners.stream().mapToInt(Integer::intValue).toArray();
    patternOf = patterns.toArray(Detector.Pattern[]::new);
    checks = new Check[patternOf.length][];
    Map<String, Check> made = new HashMap<>();
    for (int i = 0; i < checks.length; i++) {
      checks[i] =
          detectors[detectorOf[i]].checks(patternOf[i]).stream()
              .map(name -> made.computeIfAbsent(name, one -> check(one, regions)))
              .toArray(Check[]::new);
    }
    widestBefore =
        catalogue.detectors().stream().mapToInt(d -> d.window().before()).max().orElse(0);
    widestAfter = catalogue.detectors().stream().mapToInt(d -> d.window().after()).max().orElse(0);
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

  /** The most bytes before a value in which a word counts for any detector. */
  public int widestBefore() {
    return widestBefore;
  }

  /** The most bytes after a value in which a word counts for any detector. */
  public int widestAfter() {
    return widestAfter;
  }

  /** An automaton of this pattern alone, where its shape matches more than it does; else null. */
  public @Nullable PatternAutomaton exact(int pattern) {
    if (!wider.get(pattern)) {
      return null;
    }
    PatternAutomaton made = exactly.get(pattern);
    if (made == null) {
      made = new PatternAutomaton(new PatternNfa(List.of(node(pattern)), only -> true), sets);
      exactly.set(pattern, made);
    }
    return made;
  }

  /** The patterns of {@code detector} that are anchored to labels and openers, by their numbers. */
  public PatternAutomaton anchored(int detector) {
    PatternAutomaton made = anchored.get(detector);
    if (made == null) {
      PatternNode nothing = new PatternNode.Sequence(List.of());
      List<PatternNode> nodes = new ArrayList<>();
      for (int i = 0; i < patternOf.length; i++) {
        boolean labelled = patternOf[i].anchor() != Detector.Anchor.PLACE;
        nodes.add(detectorOf[i] == detector && labelled ? node(i) : nothing);
      }
      made = new PatternAutomaton(new PatternNfa(nodes, node -> node != nothing), sets);
      anchored.set(detector, made);
    }
    return made;
  }

  private PatternNode node(int pattern) {
    return CompiledTables.parse(detectors[detectorOf[pattern]], patternOf[pattern]);
  }

  /** Among detectors that fit one place alike, the higher wins: the home country's rank higher. */
  public int rank(int detector) {
    return detectors[detector].rank()
        + (detectors[detector].country().equals(homeCountry) ? 20 : 0);
  }

  /** What fields of forms and tables are called: no name and no address by itself. */
  private static Set<String> fields(Detector[] detectors) {
    Set<String> fields = new HashSet<>();
    for (Detector detector : detectors) {
      fields.addAll(detector.phrases().labels());
      fields.addAll(detector.phrases().headers());
    }
    return fields;
  }

  /** Whether a detector claims its country only by evidence: another then takes its values. */
  public boolean needsCountry(int detector) {
    String fallback = detectors[detector].fallback();
    return fallback != null && catalogue.detector(fallback) != null;
  }

  /** Whether a detector is of the bank's own country. */
  public boolean home(int detector) {
    return detectors[detector].country().equals(homeCountry);
  }

  private static Check check(String name, List<String> regions) {
    Check check = Checks.named(name, regions);
    if (check == null) {
      throw new IllegalStateException("no check is named " + name);
    }
    return check;
  }
}
