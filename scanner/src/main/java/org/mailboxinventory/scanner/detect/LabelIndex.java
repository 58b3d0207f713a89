package org.mailboxinventory.scanner.detect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels and openers that patterns hang on, as a tree of words, and a filter that knows from
 * the first four bytes of nearly every other word that it begins none. Immutable once {@link
 * #freeze frozen}.
 */
final class LabelIndex {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** Of an opener: an abbreviation that counts only with its full stop, as in {@code Sh.}. */
  static final int NEEDS_STOP = WordIndex.HEADER;

  /** No label, but what may head a column. */
  private static final int HEADS = WordIndex.AGAINST;

  private static final int KEYS = 1 << 16;
  private static final int BLANK_THIRD = 0x200000;
  private static final int BLANK_FOURTH = 0x20000000;

  private final WordIndex words = new WordIndex();
  private final long[] begins = new long[KEYS / Long.SIZE];

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
    String first = phrase.substring(0, 1).toUpperCase(Locale.ROOT);
    mayBegin(phrase);
    mayBegin(first + phrase.substring(1));
    mayBegin(phrase.toUpperCase(Locale.ROOT));
  }

  private void mayBegin(String phrase) {
    byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
    long word = WordIndex.firstWord(bytes, 0, bytes.length);
    if (word >= 0) {
      int key = hash(four(bytes, (int) (word >>> 32), bytes.length));
      begins[key >>> 6] |= 1L << key;
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
    int key = hash(at + 4 <= text.length ? (int) INTS.get(text, at) : four(text, at, length));
    return (begins[key >>> 6] & 1L << key) != 0;
  }

  /**
   * A number of 16 bits for the first four bytes of a word; of a word of two letters, for these.
   */
  private static int hash(int four) {
    int small = four | 0x20202020;
    int third = small >>> 16 & 0xff;
    boolean letter = third >= 0x80 || (third >= 'a' && third <= 'z');
    int key = letter ? small : (small & 0xffff) | BLANK_THIRD;
    int fourth = key >>> 24;
    boolean ends = letter && fourth < 0x80 && (fourth < 'a' || fourth > 'z');
    int word = ends ? (key & 0xffffff) | BLANK_FOURTH : key;
    return (word * 0x9e3779b1) >>> 16;
  }

  private static int four(byte[] text, int at, int length) {
    int four = 0;
    for (int i = 0; i < 4; i++) {
      four |= (at + i < length ? text[at + i] & 0xff : ' ') << (8 * i);
    }
    return four;
  }
}
