package org.mailboxinventory.scanner.detect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.check.Check;
import org.mailboxinventory.scanner.detect.check.Checks;

/**
 * A catalogue made ready to run: one automaton of all patterns, one tree of all words. Shared by
 * all threads; each takes its own {@link PartScan}.
 */
public final class Detection {
  private final Catalogue catalogue;
  final Accepted accepted;
  private final String homeCountry;
  final Detector[] detectors;
  final Check[][] checks;
  final List<Set<String>> testValues;
  final List<StopWords> stops;

  /**
   * Patterns without an {@code @}, and those with one: apart, since they begin at different places
   * and their states would multiply.
   */
  final PatternAutomaton numbers;

  final PatternAutomaton addresses;

  /** By detector, its patterns that hang on labels and openers; null where it has none. */
  final @Nullable PatternAutomaton[] hanging;

  final WordIndex words;
  final LabelIndex labels = new LabelIndex();

  /** The pattern itself, where its shape matches more than it does; else null. */
  private final @Nullable PatternNode[] exact;

  private final AtomicReferenceArray<@Nullable PatternAutomaton> exactly;

  /** By number of the pattern in the automaton. */
  final int[] detectorOf;

  final Detector.Pattern[] patternOf;
  final int widestBefore;
  final int widestAfter;

  private Detection(Catalogue catalogue, String homeCountry, Accepted accepted) {
    this.accepted = accepted;
    this.catalogue = catalogue;
    this.homeCountry = homeCountry;
    this.detectors = catalogue.detectors().toArray(Detector[]::new);
    this.checks = new Check[detectors.length][];
    this.testValues = new ArrayList<>();
    this.stops = new ArrayList<>();
    this.words = new WordIndex();
    List<PatternNode> nodes = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    List<Detector.Pattern> patterns = new ArrayList<>();
    for (int i = 0; i < detectors.length; i++) {
      Detector detector = detectors[i];
      checks[i] = detector.checks().stream().map(Detection::check).toArray(Check[]::new);
      testValues.add(Set.copyOf(detector.testValues()));
      stops.add(new StopWords(detector.stops()));
      addWords(detector, i);
      labels.add(detector, i);
      for (Detector.Pattern pattern : detector.patterns()) {
        nodes.add(parse(detector, pattern));
        owners.add(i);
        patterns.add(pattern);
      }
    }
    words.freeze();
    labels.freeze();
    List<PatternNode> shapes = nodes.stream().map(PatternNode::shape).toList();
    Set<PatternNode> onWords = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < shapes.size(); i++) {
      if (patterns.get(i).anchor() != Detector.Anchor.PLACE) {
        onWords.add(shapes.get(i));
      }
    }
    Predicate<PatternNode> at = node -> PatternNode.needs(node, '@');
    hanging = hanging(nodes, owners, patterns, detectors.length);
    numbers =
        new PatternAutomaton(
            new PatternNfa(shapes, node -> !onWords.contains(node) && !at.test(node)));
    addresses =
        new PatternAutomaton(
            new PatternNfa(shapes, node -> !onWords.contains(node) && at.test(node)));
    exact = new PatternNode[nodes.size()];
    for (int i = 0; i < exact.length; i++) {
      exact[i] = shapes.get(i).equals(nodes.get(i)) ? null : nodes.get(i);
    }
    exactly = new AtomicReferenceArray<>(exact.length);
    detectorOf = owners.stream().mapToInt(Integer::intValue).toArray();
    patternOf = patterns.toArray(Detector.Pattern[]::new);
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
  public static Detection of(Catalogue catalogue, String homeCountry) {
    return of(catalogue, homeCountry, Accepted.nothing());
  }

  /** As {@link #of(Catalogue, String)}; what {@code accepted} declares harmless is marked. */
  public static Detection of(Catalogue catalogue, String homeCountry, Accepted accepted) {
    return new Detection(catalogue, homeCountry, accepted);
  }

  /** What this was made from. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** A scan for one thread that reports findings from {@code floor} on. */
  public PartScan newScan(Confidence floor) {
    return new PartScan(this, floor);
  }

  /** An automaton of this pattern alone, where its shape matches more than it does; else null. */
  @Nullable PatternAutomaton exact(int pattern) {
    PatternAutomaton made = exactly.get(pattern);
    PatternNode node = exact[pattern];
    if (made == null && node != null) {
      made = new PatternAutomaton(new PatternNfa(List.of(node), only -> true));
      exactly.set(pattern, made);
    }
    return made;
  }

  int rank(int detector) {
    return detectors[detector].rank()
        + (detectors[detector].country().equals(homeCountry) ? 20 : 0);
  }

  private static @Nullable PatternAutomaton[] hanging(
      List<PatternNode> nodes, List<Integer> owners, List<Detector.Pattern> patterns, int count) {
    @Nullable PatternAutomaton[] made = new PatternAutomaton[count];
    Set<PatternNode> own = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < nodes.size(); i++) {
      if (patterns.get(i).anchor() != Detector.Anchor.PLACE) {
        own.add(nodes.get(i));
      }
      boolean last = i + 1 == nodes.size() || !owners.get(i + 1).equals(owners.get(i));
      if (last && !own.isEmpty()) {
        Set<PatternNode> members = own;
        made[owners.get(i)] = new PatternAutomaton(new PatternNfa(nodes, members::contains));
        own = Collections.newSetFromMap(new IdentityHashMap<>());
      }
    }
    return made;
  }

  private void addWords(Detector detector, int number) {
    Detector.Phrases phrases = detector.phrases();
    phrases.context().forEach(phrase -> words.add(phrase, number, WordIndex.CONTEXT));
    phrases
        .labels()
        .forEach(phrase -> words.add(phrase, number, WordIndex.LABEL | WordIndex.CONTEXT));
    phrases
        .headers()
        .forEach(phrase -> words.add(phrase, number, WordIndex.HEADER | WordIndex.CONTEXT));
    phrases.against().forEach(phrase -> words.add(phrase, number, WordIndex.AGAINST));
  }

  private static Check check(String name) {
    Check check = Checks.named(name);
    if (check == null) {
      throw new IllegalStateException("no check is named " + name);
    }
    return check;
  }

  private static PatternNode parse(Detector detector, Detector.Pattern pattern) {
    try {
      return PatternParser.parse(pattern.match(), pattern.anyCase());
    } catch (PatternParser.PatternException e) {
      throw new IllegalStateException(detector.id() + " holds a pattern that was not checked", e);
    }
  }
}
