package org.mailboxinventory.scanner.detect.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All context words, labels, headers and words against, of all detectors, as one tree of words, and
 * in the same tree the labels and openers that patterns are anchored to. A word is a run of letters
 * (any byte from 0x80 on is one) or a run of digits; capitals begin a new word inside {@code
 * camelCase}. Made by {@link WordIndexBuilder}. Immutable.
 */
public final class WordIndex {
  /** What may end at a node: phrases with {@link #entries}, those with {@link #labels}. */
  public static final int PHRASE = 1;

  public static final int LED = 2;

  /** A phrase that ends at a node is a label to some detector. */
  public static final int LABEL = 4;

  public static final int ROOT = 0;
  public static final int NONE = -1;

  /** The half of a key that a slot keeps; where it lies follows from the other half. */
  private static final long TAG = 0xffffffffL << 32;

  /**
   * Bits for the letters and digits that a word may begin with: from 1 ({@code a}) to {@code z}.
   */
  private static final int LETTERS = 0x07ffffff;

  /** A word below the node has forms with a typing error. */
  static final int TYPED = 1 << 27;

  /** The node is of a first word that another beside it may make another thing. */
  static final int OTHER = 1 << 28;

  private static final int ENDING_SHIFT = 29;

  /** Bits of the table that tells words of no phrase. */
  private static final int FILTER = 1 << 19;

  private final FirstLetters first;
  private final FirstLetters firstOfLabels;

  /** Half of each word's key, and in the lower half the node that it leads to. */
  private long[] slots = new long[0];

  private int[][] entries = new int[0][];
  private int[][] labels = new int[0][];

  /** By node, a bit for each letter that a word below it may begin with, and those two. */
  private int[] letters = new int[0];

  /** The same, and in the highest bits what ends there: read together, since they are asked so. */
  private int[] nodes = new int[0];

  private @Nullable PhraseBits[] bits = new PhraseBits[0];
  private int longs;
  private int mask;
  private final long[] filter;

  WordIndex(FirstLetters first, FirstLetters firstOfLabels) {
    this(first, firstOfLabels, new long[FILTER / 64]);
  }

  private WordIndex(FirstLetters first, FirstLetters firstOfLabels, long[] filter) {
    this.first = first;
    this.firstOfLabels = firstOfLabels;
    this.filter = filter;
  }

  public void write(DataOutputStream out) throws IOException {
    first.write(out);
    firstOfLabels.write(out);
    StoredArrays.write(filter, out);
    StoredArrays.write(slots, out);
    StoredArrays.write(entries, out);
    StoredArrays.write(labels, out);
    StoredArrays.write(letters, out);
  }

  public static WordIndex read(DataInputStream in) throws IOException {
    WordIndex read =
        new WordIndex(FirstLetters.read(in), FirstLetters.read(in), StoredArrays.longs(in));
    read.slots = StoredArrays.longs(in);
    read.entries = StoredArrays.lists(in);
    read.labels = StoredArrays.lists(in);
    read.letters = StoredArrays.ints(in);
    read.mask = read.slots.length - 1;
    read.freezeBits();
    return read;
  }

  /** Takes over what a builder collected. */
  void freeze(
      Map<Long, Integer> children, int[][] allEntries, int[][] allLabels, int[] allLetters) {
    int capacity = Integer.highestOneBit(Math.max(16, children.size() * 4));
    slots = new long[capacity];
    mask = capacity - 1;
    children.forEach(
        (key, node) -> {
          int bit = (int) (key >>> 40) & FILTER - 1;
          filter[bit >>> 6] |= 1L << bit;
          int slot = slot(key);
          while (slots[slot] != 0) {
            if (((slots[slot] ^ key) & TAG) == 0) {
              throw new IllegalStateException("Two words of phrases have one hash.");
            }
            slot = slot + 1 & mask;
          }
          slots[slot] = (key & TAG) | node;
        });
    entries = allEntries;
    labels = allLabels;
    letters = allLetters;
    freezeBits();
  }

  private void freezeBits() {
    longs = longs(PhraseEntry.detectors(entries));
    nodes = new int[entries.length];
    for (int node = 0; node < entries.length; node++) {
      int phrases = entries[node].length == 0 ? 0 : PHRASE;
      int label = PhraseEntry.anyLabel(entries[node]) ? LABEL : 0;
      int ending = phrases | label | (labels[node].length == 0 ? 0 : LED);
      nodes[node] = letters[node] | (ending << ENDING_SHIFT);
    }
    bits = PhraseBits.ofMany(entries, longs);
  }

  /** How many longs hold a bit for each detector. */
  public static int longs(int detectors) {
    return (detectors + 63) / 64;
  }

  /** How many longs hold a bit for each detector that some phrase is something to. */
  public int longs() {
    return longs;
  }

  /**
   * Bits for the detectors that the phrase that ends at {@code node} is something to; null when
   * those are few.
   */
  public @Nullable PhraseBits bits(int node) {
    return bits[node];
  }

  /** The node below {@code node} for a word with this hash, or {@link #NONE}. */
  public int child(int node, long hash) {
    long key = key(node, hash);
    // Most words of a text are in no phrase: a table small enough for the fastest cache rules them
    // out.
    int bit = (int) (key >>> 40) & FILTER - 1;
    return (filter[bit >>> 6] >>> bit & 1) == 0 ? NONE : find(key);
  }

  private int find(long key) {
    int at = slot(key);
    for (long slot = slots[at]; slot != 0; slot = slots[at]) {
      if (((slot ^ key) & TAG) == 0) {
        return (int) slot;
      }
      at = at + 1 & mask;
    }
    return NONE;
  }

  /**
   * The node of the word {@code text[from, to)} that begins a phrase, or {@link #NONE}. Asked for
   * words whose first letters begin one, of which most are found.
   */
  public int first(byte[] text, int from, int to, long hash) {
    int child = find(key(ROOT, hash));
    long meant = child == NONE ? TypingErrors.meantFirst(text, from, to, hash) : 0;
    return meant == 0 ? child : child(ROOT, meant);
  }

  /** The same for a word that may hold a typing error. */
  public int childTyped(int node, long hash) {
    int child = child(node, hash);
    return child == NONE && (nodes[node] & TYPED) != 0 ? meant(node, hash) : child;
  }

  private int meant(int node, long hash) {
    long meant = TypingErrors.meant(hash);
    return meant == 0 ? NONE : child(node, meant);
  }

  /** False where no word beside the first word that ends at {@code node} makes another thing. */
  public boolean mayBeOther(int node) {
    return (nodes[node] & OTHER) != 0;
  }

  /** What ends at {@code node}: {@link #PHRASE}, {@link #LED} and {@link #LABEL}. */
  public int ending(int node) {
    return nodes[node] >>> ENDING_SHIFT;
  }

  /** Whether a word below {@code node} may begin with this byte. */
  public boolean mayContinue(int node, byte b) {
    return (nodes[node] & letter(b)) != 0;
  }

  /** Whether there are words below {@code node}. */
  public boolean continues(int node) {
    return (nodes[node] & LETTERS) != 0;
  }

  /** The same for a letter and its capital; those beyond ASCII are not told apart. */
  static int letter(byte b) {
    return b < 0 ? LETTERS : 1 << b;
  }

  /** The first letters of all phrases. */
  public FirstLetters first() {
    return first;
  }

  /** The first letters of the labels and openers alone. */
  public FirstLetters firstOfLabels() {
    return firstOfLabels;
  }

  /** What the phrase that ends at {@code node} is to whom; empty when none ends there. */
  public int[] entries(int node) {
    return entries[node];
  }

  /** The same of the label or opener that ends at {@code node}, as {@link LabelKinds} has them. */
  public int[] labels(int node) {
    return labels[node];
  }

  static long key(int node, long hash) {
    return hash ^ (node * 0x9e3779b97f4a7c15L);
  }

  private int slot(long key) {
    return (int) (key ^ (key >>> 29)) & mask;
  }
}
