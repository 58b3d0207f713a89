package org.mailboxinventory.scanner.detect.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mailboxinventory.scanner.text.NasalSpelling;

/** Collects the phrases of all detectors, and makes the {@link WordIndex}. For one thread. */
public final class WordIndexBuilder {
  /** Blanks of no width, and what joins and parts letters of Indian and Arabic scripts. */
  private static final Pattern UNSEEN = Pattern.compile("[\u200b-\u200f\u00ad]");

  private final Map<Long, Integer> children = new HashMap<>();
  private final List<Map<Integer, Integer>> collected = new ArrayList<>(List.of(new HashMap<>()));
  private final List<Map<Integer, Integer>> led = new ArrayList<>(List.of(new HashMap<>()));
  private final List<Integer> begins = new ArrayList<>(List.of(0));
  private final FirstLetters first = new FirstLetters();
  private final FirstLetters firstOfLabels = new FirstLetters();

  /** Adds a phrase for detector number {@code detector}; a phrase without words is ignored. */
  public void add(String phrase, int detector, int kind) {
    add(phrase, detector, kind, first, collected);
  }

  /** Adds what patterns of detector number {@code detector} are anchored to. */
  public void addLabel(String phrase, int detector, int kind) {
    add(phrase, detector, kind, firstOfLabels, led);
  }

  private void add(
      String phrase, int detector, int kind, FirstLetters own, List<Map<Integer, Integer>> into) {
    // Text is read without what cannot be seen.
    String seen = UNSEEN.matcher(phrase).replaceAll("");
    for (String spelling : NasalSpelling.of(seen)) {
      addAsSpelt(spelling, detector, kind, own, into);
    }
  }

  private void addAsSpelt(
      String phrase, int detector, int kind, FirstLetters own, List<Map<Integer, Integer>> into) {
    byte[] bytes = phrase.getBytes(StandardCharsets.UTF_8);
    int node = WordIndex.ROOT;
    long word = Words.firstWord(bytes, 0, bytes.length);
    if (word >= 0) {
      first.add(bytes, (int) (word >>> 32));
      own.add(bytes, (int) (word >>> 32));
    }
    while (word >= 0) {
      int from = (int) (word >>> 32);
      int to = (int) word;
      long hash = Words.hash(bytes, from, to);
      int typed = TypingErrors.known(hash) ? WordIndex.TYPED : 0;
      begins.set(node, begins.get(node) | WordIndex.letter(bytes[from]) | typed);
      long key = WordIndex.key(node, hash);
      Integer child = children.get(key);
      if (child == null) {
        child = collected.size();
        collected.add(new HashMap<>());
        led.add(new HashMap<>());
        begins.add(node == WordIndex.ROOT && OtherThings.known(hash) ? WordIndex.OTHER : 0);
        children.put(key, child);
      }
      node = child;
      word = Words.firstWord(bytes, to, bytes.length);
    }
    if (node != WordIndex.ROOT) {
      int length = Math.min(PhraseEntry.LONGEST_LENGTH, bytes.length);
      into.get(node)
          .merge(detector, (length << PhraseEntry.LENGTH_SHIFT) | kind, PhraseEntry::joined);
    }
  }

  /** The tree of all that was added; nothing is added afterwards. */
  public WordIndex build() {
    for (String form : TypingErrors.ofFirstWords()) {
      byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
      first.add(bytes, 0);
      firstOfLabels.add(bytes, 0);
    }
    WordIndex index = new WordIndex(first, firstOfLabels);
    index.freeze(
        children,
        frozen(collected),
        frozen(led),
        begins.stream().mapToInt(Integer::intValue).toArray());
    return index;
  }

  private static int[][] frozen(List<Map<Integer, Integer>> added) {
    int[][] frozen = new int[added.size()][];
    for (int node = 0; node < frozen.length; node++) {
      frozen[node] =
          added.get(node).entrySet().stream()
              .mapToInt(entry -> entry.getKey() << PhraseEntry.KIND_BITS | entry.getValue())
              .sorted()
              .toArray();
    }
    return frozen;
  }
}
