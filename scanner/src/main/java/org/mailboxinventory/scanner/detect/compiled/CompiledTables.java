package org.mailboxinventory.scanner.detect.compiled;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.catalogue.Catalogue;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.pattern.DeterministicStates;
import org.mailboxinventory.scanner.detect.pattern.NfaStates;
import org.mailboxinventory.scanner.detect.pattern.PatternException;
import org.mailboxinventory.scanner.detect.pattern.PatternNfa;
import org.mailboxinventory.scanner.detect.pattern.PatternNode;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.StoredArrays;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordIndexBuilder;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * What is worked out once from a catalogue, whoever uses it and wherever: the automata of all
 * patterns and the trees of all words. The build stores those of the bundled catalogue, with all
 * states of its automata.
 *
 * @param words all phrases
 * @param numbers patterns without an {@code @}
 * @param addresses patterns with one: apart, since they begin at different places and their states
 *     would multiply
 * @param wider the patterns whose shape matches more than they do; not to be changed
 * @param fields what fields of forms and tables are called
 */
record CompiledTables(
    WordIndex words,
    DeterministicStates numbers,
    DeterministicStates addresses,
    BitSet wider,
    WordSet fields) {
  private static final int LABEL = PhraseEntry.LABEL | PhraseEntry.CONTEXT;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final List<String> NUMBERS = LabelWords.list("joined");

  /** Shorter labels in one word may be other words. */
  private static final int SHORTEST_JOINED = 8;

  private static final int HEADER = PhraseEntry.HEADER | PhraseEntry.CONTEXT;

  static CompiledTables of(Catalogue catalogue) {
    WordIndexBuilder words = new WordIndexBuilder();
    List<PatternNode> shapes = new ArrayList<>();
    List<PatternNode> placed = new ArrayList<>();
    BitSet wider = new BitSet();
    LabelSpellings spellings = new LabelSpellings(catalogue);
    for (int i = 0; i < catalogue.detectors().size(); i++) {
      Detector detector = catalogue.detectors().get(i);
      addWords(words, spellings, detector, i);
      Detector fallback =
          detector.fallback() == null ? null : catalogue.detector(detector.fallback());
      if (fallback != null) {
        addCountry(words, spellings, detector, i, fallback.phrases());
      }
      LabelKinds.add(words, spellings, detector, i);
      for (Detector.Pattern pattern : detector.patterns()) {
        PatternNode node = parse(detector, pattern);
        PatternNode shape = PatternNode.shape(node);
        wider.set(shapes.size(), !shape.equals(node));
        shapes.add(shape);
        if (pattern.anchor() == Detector.Anchor.PLACE) {
          placed.add(shape);
        }
      }
    }
    Predicate<PatternNode> place = node -> placed.stream().anyMatch(one -> one == node);
    Predicate<PatternNode> at = node -> PatternNode.needs(node, '@');
    return new CompiledTables(
        words.build(),
        new NfaStates(new PatternNfa(shapes, place.and(at.negate()))),
        new NfaStates(new PatternNfa(shapes, place.and(at))),
        wider,
        WordSet.of(StopWords.fields(catalogue.detectors())));
  }

  void write(DataOutputStream out) throws IOException {
    words.write(out);
    numbers.write(out);
    addresses.write(out);
    StoredArrays.write(wider.toLongArray(), out);
    fields.write(out);
  }

  static CompiledTables read(DataInputStream in) throws IOException {
    return new CompiledTables(
        WordIndex.read(in),
        DeterministicStates.read(in),
        DeterministicStates.read(in),
        BitSet.valueOf(StoredArrays.longs(in)),
        WordSet.read(in));
  }

  /** Of kinds of no country, a letter alone leads to a value and says nothing to what is near. */
  private static void addWords(
      WordIndexBuilder words, LabelSpellings spellings, Detector detector, int number) {
    Detector.Phrases phrases = detector.phrases();
    phrases.context().forEach(phrase -> words.add(phrase, number, PhraseEntry.CONTEXT));
    withOneWord(phrases.labels())
        .flatMap(spellings::with)
        .filter(phrase -> phrase.length() > 1 || !detector.country().equals("global"))
        .forEach(phrase -> words.add(phrase, number, LABEL));
    withOneWord(phrases.headers())
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, HEADER));
    phrases.local().stream()
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, LABEL | HEADER));
    phrases.ordinary().stream()
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, PhraseEntry.LABEL | PhraseEntry.ORDINARY));
    phrases.against().forEach(phrase -> words.add(phrase, number, PhraseEntry.AGAINST));
    CountryPhrases.taxed(detector).forEach(phrase -> words.add(phrase, number, LABEL));
    detector.company().words().forEach(word -> words.add(word, number, PhraseEntry.COUNTRY));
    withOneWord(CountryPhrases.ofAny(detector))
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, PhraseEntry.NAMED));
    withOneWord(CountryPhrases.ofAnyNear(detector))
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, PhraseEntry.NAMED | PhraseEntry.NEAR));
  }

  /**
   * Adds what supports the fallback and what contradicts it, unless the detector has the same word
   * for itself: so it does of the detector too. Whatever else the detector has names its country.
   */
  private static void addCountry(
      WordIndexBuilder words,
      LabelSpellings spellings,
      Detector detector,
      int number,
      Detector.Phrases neutral) {
    neutral.context().forEach(phrase -> words.add(phrase, number, PhraseEntry.CONTEXT));
    withOneWord(neutral.labels())
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, LABEL));
    withOneWord(neutral.headers())
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, HEADER));
    neutral.local().stream()
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, PhraseEntry.NAMED | PhraseEntry.NEAR));
    neutral.ordinary().stream()
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, PhraseEntry.NAMED));
    Set<String> shared = new HashSet<>();
    Stream.of(neutral.context(), neutral.labels(), neutral.headers())
        .flatMap(List::stream)
        .forEach(phrase -> shared.add(wordsOf(phrase)));
    Detector.Phrases own = detector.phrases();
    Set<String> named = new HashSet<>(own.context());
    named.addAll(own.labels());
    neutral.against().stream()
        .filter(phrase -> !named.contains(phrase))
        .forEach(phrase -> words.add(phrase, number, PhraseEntry.AGAINST));
    Stream.of(
            own.context(),
            own.labels(),
            own.headers(),
            own.country(),
            CountryPhrases.coded(detector.country()))
        .flatMap(List::stream)
        .filter(phrase -> !shared.contains(wordsOf(phrase)))
        .flatMap(spellings::with)
        .forEach(phrase -> words.add(phrase, number, PhraseEntry.COUNTRY));
  }

  /**
   * The phrases, and those that end in a word for a number in one word too, as systems name their
   * fields: {@code passportnumber}.
   */
  private static Stream<String> withOneWord(List<String> phrases) {
    return phrases.stream()
        .flatMap(
            phrase -> {
              List<String> parts = List.of(wordsOf(phrase).split(" ", -1));
              String joined = String.join("", parts);
              boolean field =
                  parts.size() > 1
                      && joined.length() >= SHORTEST_JOINED
                      && NUMBERS.contains(parts.get(parts.size() - 1));
              return field ? Stream.of(phrase, joined) : Stream.of(phrase);
            });
  }

  /** A phrase as the tree of words has it: punctuation between words counts as nothing. */
  private static String wordsOf(String phrase) {
    return NO_WORD.matcher(phrase).replaceAll(" ").strip();
  }

  static PatternNode parse(Detector detector, Detector.Pattern pattern) {
    try {
      return PatternParser.parse(pattern.match(), pattern.anyCase());
    } catch (PatternException e) {
      throw new IllegalStateException(detector.id() + " holds a pattern that was not checked", e);
    }
  }
}
