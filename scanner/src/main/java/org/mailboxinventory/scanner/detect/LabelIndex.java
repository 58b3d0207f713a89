package org.mailboxinventory.scanner.detect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels and openers that patterns hang on, as a tree of words, and a filter that knows from
 * the first three bytes of nearly every other word that it begins none. Immutable once {@link
 * #freeze frozen}.
 */
final class LabelIndex {
  /** Of an opener: an abbreviation that counts only with its full stop, as in {@code Sh.}. */
  static final int NEEDS_STOP = WordIndex.HEADER;

  /** No label, but what may head a column. */
  private static final int HEADS = WordIndex.AGAINST;

  private static final int KEYS = 1 << 16;

  /** Stands for every letter whose capital has other bytes. */
  private static final int CASED = 0x80;

  private final WordIndex words = new WordIndex();
  private final boolean[] begins = new boolean[KEYS];

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
    byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
    long word = WordIndex.firstWord(bytes, 0, bytes.length);
    if (word >= 0) {
      begins[key(bytes, (int) (word >>> 32), bytes.length)] = true;
    }
  }

  LabelIndex freeze() {
    words.freeze();
    return this;
  }

  WordIndex words() {
    return words;
  }

  /** Whether a word that begins at {@code at} may begin a label. */
  boolean mayBegin(byte[] text, int at, int length) {
    return begins[key(text, at, length)];
  }

  private static int key(byte[] text, int at, int length) {
    int first = letter(text, at, length);
    int second = first == CASED ? CASED : letter(text, at + 1, length);
    int third = first == CASED || second == CASED ? CASED : letter(text, at + 2, length);
    return (first << 10 ^ second << 5 ^ third * 7) & (KEYS - 1);
  }

  private static int letter(byte[] text, int at, int length) {
    if (at >= length) {
      return ' ';
    }
    int b = text[at] & 0xff;
    if (b < 0x80) {
      return SpanPass.isWord((byte) b) && !SpanPass.isDigit((byte) b) ? b | 0x20 : ' ';
    }
    return b >= 0xc0 && b < 0xe0 ? CASED : b;
  }
}
