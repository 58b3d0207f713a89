package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordStarts;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The phrases of one window of text: words that speak for or against what stands near them, and the
 * labels that values without digits or capitals hang on. Found in one pass, from left to right. For
 * one thread.
 */
public final class ContextWindow {
  private static final int LONGEST_PHRASE = 6;
  private static final int LONGEST_WORD = 40;

  /** Between two words of a phrase stand at most so many bytes. */
  private static final int LONGEST_GAP = 3;

  /** So far from the phrase asked for last, the next is looked for one by one. */
  private static final int STEPS = 32;

  /** Words are looked for in so many bytes at a time. */
  private static final int BLOCK = 8;

  private final WordIndex index;
  private final WordIndex.Phrases noting;
  private final WordStarts words;
  private final WordStarts labelWords;
  private final Hits context = new Hits();
  private final Hits labels = new Hits();
  private byte[] text = new byte[0];
  private int length;
  private boolean unspaced;
  private int labelsFrom;
  private int labelsTo;

  /** Up to here it has been looked for phrases or labels. */
  private int read;

  private long steps;

  /** How many phrases begin before the place asked about last. */
  private int asked;

  public ContextWindow(WordIndex index) {
    this.index = index;
    this.noting = context::note;
    this.words = new WordStarts(index.first());
    this.labelWords = new WordStarts(index.firstOfLabels());
  }

  /** How many bytes have been looked at in all. */
  public long steps() {
    return steps;
  }

  /**
   * Another window of text, in which nothing has been looked for. Labels are those that begin in
   * {@code [newLabelsFrom, newLabelsTo)}.
   */
  public void begin(NormalisedText folding, int newLabelsFrom, int newLabelsTo) {
    text = folding.text();
    length = folding.length();
    unspaced = folding.unspaced();
    labelsFrom = newLabelsFrom;
    labelsTo = newLabelsTo;
    read = 0;
    context.clear();
    asked = 0;
    labels.clear();
  }

  /**
   * Finds the phrases in {@code [from, to)}, and before that the labels alone, each as far as that
   * has not been done: to be called from left to right.
   */
  public void read(int from, int to) {
    int begin = Math.max(read, from);
    if (begin > read) {
      // Begin where a word does.
      while (begin > read && Words.letterOrDigit(text[begin - 1])) {
        begin--;
      }
      readLabels(begin);
    }
    int end = Math.min(length, begin + (to - begin + BLOCK - 1) / BLOCK * BLOCK);
    if (end > begin) {
      words.ofPhrases(text, begin, end, length, unspaced);
      phrases(words);
      steps += end - begin;
      read = end;
    }
  }

  /** Finds the labels before {@code to}, as far as that has not been done. */
  public void readLabels(int to) {
    int begin = Math.max(read, labelsFrom);
    int end = Math.min(to, labelsTo);
    if (end > begin) {
      labelWords.ofLabels(text, begin, end, length);
      phrases(labelWords);
      steps += end - begin;
    }
    read = Math.max(read, to);
  }

  private void phrases(WordStarts begins) {
    int[] at = begins.at();
    for (int i = 0; i < begins.count(); i++) {
      int from = at[i];
      int to = (int) Words.firstWord(text, from, length);
      phrases(from, to);
      if (unspaced) {
        index.inside(text, from, to, noting);
      }
    }
  }

  /** Notes the phrases that begin with the word {@code text[wordFrom, wordTo)}. */
  private void phrases(int wordFrom, int wordTo) {
    int node = WordIndex.ROOT;
    int nextFrom = wordFrom;
    int nextTo = wordTo;
    int label = WordIndex.NONE;
    int labelTo = wordTo;
    for (int count = 0; count < LONGEST_PHRASE; count++) {
      node = index.child(node, Words.hash(text, nextFrom, nextTo));
      if (node == WordIndex.NONE) {
        break;
      }
      int ending = index.ending(node);
      if ((ending & WordIndex.PHRASE) != 0) {
        context.note(wordFrom, nextTo, node);
      }
      if ((ending & WordIndex.LED) != 0) {
        label = node;
        labelTo = nextTo;
      }
      nextFrom = index.continues(node) ? nextWord(nextTo) : -1;
      if (nextFrom < 0 || !index.mayContinue(node, text[nextFrom])) {
        break;
      }
      nextTo = (int) Words.firstWord(text, nextFrom, Math.min(length, nextTo + LONGEST_WORD));
    }
    if (label != WordIndex.NONE && beginsLabel(wordFrom)) {
      labels.note(wordFrom, labelTo, label);
    }
  }

  /** Where the next word of a phrase begins; -1 when none does soon. */
  private int nextWord(int to) {
    int end = Math.min(length, to + LONGEST_GAP + 1);
    for (int at = to; at < end; at++) {
      if (Words.letterOrDigit(text[at])) {
        return at;
      }
    }
    return -1;
  }

  private boolean beginsLabel(int at) {
    return at >= labelsFrom && at < labelsTo && WordStarts.beginsLabel(text, at);
  }

  /** The phrases that begin before {@code position}: so many of the first, by their begin. */
  public int before(int position) {
    // Mostly asked from left to right, a few phrases further each time.
    int[] from = context.from;
    int count = context.count;
    int at = Math.min(asked, count);
    if ((at > STEPS && from[at - STEPS] >= position)
        || (at + STEPS < count && from[at + STEPS] < position)) {
      at = searched(position);
    }
    while (at > 0 && from[at - 1] >= position) {
      at--;
    }
    while (at < count && from[at] < position) {
      at++;
    }
    asked = at;
    return at;
  }

  private int searched(int position) {
    int low = 0;
    int high = context.count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (context.from[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public int from(int hit) {
    return context.from[hit];
  }

  public int to(int hit) {
    return context.to[hit];
  }

  /** Where the phrase ends in the tree of words. */
  public int node(int hit) {
    return context.node[hit];
  }

  /** What the phrase is to whom. */
  int[] entries(int hit) {
    return index.entries(context.node[hit]);
  }

  /** A bit for each detector it is something to; null when those are few. */
  long @Nullable [] speaksTo(int hit) {
    return index.speaksTo(context.node[hit]);
  }

  /** Hears the labels, from left to right; where several begin at one word, the longest. */
  public interface Labels {
    /** {@code text[from, to)} is the label that ends at {@code node} of the tree. */
    void label(int from, int to, int node);
  }

  /** Says all labels that were found. */
  public void labels(Labels to) {
    for (int i = 0; i < labels.count; i++) {
      to.label(labels.from[i], labels.to[i], labels.node[i]);
    }
  }

  /** Places of phrases, in the order of their begin. */
  private static final class Hits {
    int[] from = new int[256];
    int[] to = new int[256];
    int[] node = new int[256];
    int count;

    void clear() {
      count = 0;
    }

    void note(int hitFrom, int hitTo, int hitNode) {
      if (count == from.length) {
        from = Arrays.copyOf(from, count * 2);
        to = Arrays.copyOf(to, count * 2);
        node = Arrays.copyOf(node, count * 2);
      }
      from[count] = hitFrom;
      to[count] = hitTo;
      node[count++] = hitNode;
    }
  }
}
