package org.mailboxinventory.scanner.detect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels and openers that patterns hang on, as a tree of words, and a filter that knows from
 * the first letters of nearly every other word that it begins none. Immutable once {@link #freeze
 * frozen}.
 */
final class LabelIndex {
  /** Of an opener: an abbreviation that counts only with its full stop, as in {@code Sh.}. */
  static final int NEEDS_STOP = WordIndex.HEADER;

  /** No label, but what may head a column. */
  private static final int HEADS = WordIndex.AGAINST;

  private final WordIndex words;

  LabelIndex() {
    this(new WordIndex());
  }

  /** One whose words have been frozen before. */
  LabelIndex(WordIndex words) {
    this.words = words;
  }

  /** Adds what patterns of {@code detector} hang on. */
  void add(Detector detector, int number) {
    Set<Detector.Anchor> anchors =
        detector.patterns().stream().map(Detector.Pattern::anchor).collect(Collectors.toSet());
    if (anchors.contains(Detector.Anchor.LABEL)) {
      List<String> labels = detector.phrases().labels();
      detector.phrases().headers().stream()
          .filter(header -> !labels.contains(header))
          .forEach(header -> add(header, number, HEADS));
      labels.stream()
          .filter(
              label ->
                  detector.stops().wholeLabels()
                      || labels.stream().noneMatch(other -> covers(other, label)))
          .forEach(label -> add(label, number, WordIndex.LABEL));
    }
    if (anchors.contains(Detector.Anchor.OPENER) || anchors.contains(Detector.Anchor.AT_OPENER)) {
      detector.phrases().openers().forEach(opener -> add(opener, number, opener(opener)));
    }
  }

  private static int opener(String phrase) {
    return phrase.endsWith(".") ? WordIndex.CONTEXT | NEEDS_STOP : WordIndex.CONTEXT;
  }

  /** Whether the place behind {@code label} is found by the shorter {@code other} too. */
  private static boolean covers(String other, String label) {
    return label.endsWith(" " + other) || label.equals(other + " is");
  }

  private void add(String phrase, int number, int kind) {
    words.add(phrase, number, kind);
  }

  LabelIndex freeze() {
    words.freeze();
    return this;
  }

  WordIndex words() {
    return words;
  }
}
