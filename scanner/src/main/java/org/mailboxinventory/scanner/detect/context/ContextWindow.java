package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseBits;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * The phrases of one window of text: words that support or contradict what is near them, and the
 * labels that values without digits or capitals are anchored to. Looked for where they are asked
 * for. For one thread.
 */
public final class ContextWindow {
  /** Words are looked for in so many bytes at a time. */
  private static final int BLOCK = 8;

  /** How far before a place a phrase may begin that ends there. */
  static final int LONGEST_PHRASE = 64;

  private final WordIndex index;
  private final PhraseBlocks blocks;
  private final PhrasePlaces context;
  private final PhrasePlaces labels = new PhrasePlaces(null);
  private final PhraseReader reader;
  private int length;

  /** All phrases that reach into this stretch are among the bits gathered last. */
  private int nearFrom;

  private int nearTo;

  /** Up to here it has been looked for phrases or labels. */
  private int read;

  /** Stretches before that in which no phrases were looked for, from left to right. */
  private int[] gapFrom = new int[64];

  private int[] gapTo = new int[64];
  private int gaps;

  public ContextWindow(WordIndex index) {
    this.index = index;
    this.blocks = new PhraseBlocks(index);
    this.context = new PhrasePlaces(blocks);
    this.reader = new PhraseReader(index, context, labels);
  }

  /** How many bytes have been looked at in all. */
  public long steps() {
    return reader.steps();
  }

  /**
   * Another window of text, in which nothing has been looked for. Labels are those that begin in
   * {@code [newLabelsFrom, newLabelsTo)}.
   */
  public void begin(NormalisedText window, int newLabelsFrom, int newLabelsTo) {
    reader.begin(window, newLabelsFrom, newLabelsTo);
    length = window.length();
    read = 0;
    gaps = 0;
    context.clear();
    blocks.begin(length);
    nearFrom = 0;
    nearTo = -1;
    labels.clear();
  }

  /** How long the text of the window is, in bytes. */
  public int length() {
    return length;
  }

  /**
   * Finds the phrases that begin in {@code [from, to)}. May be asked in any order: what was passed
   * over before is read when it is asked for, so that the answer depends on the text alone.
   */
  public void read(int from, int to) {
    readSkipped(from);
    int begin = Math.max(read, from);
    if (begin > read) {
      begin = reader.wordStart(begin, read);
      readLabels(begin);
    }
    int end = Math.min(length, begin + (to - begin + BLOCK - 1) / BLOCK * BLOCK);
    if (end > begin) {
      reader.read(begin, end, true);
      read = end;
    }
  }

  /**
   * A bit for each detector that some phrase could support that reaches into {@code [from, to)}, or
   * lies near it. Good until the next call.
   */
  long[] near(int from, int to) {
    int begin = Math.max(0, from);
    // Where places lie close together, the next of them need not read again.
    boolean close = begin <= nearTo;
    int end = Math.min(length, close ? PhraseBlocks.end(PhraseBlocks.of(to - 1)) : to);
    int first = PhraseBlocks.of(begin);
    int last = PhraseBlocks.of(end - 1);
    if (begin < nearFrom || end > nearTo || !blocks.gathered(first, last)) {
      read(begin - LONGEST_PHRASE, end);
      nearFrom = begin;
      nearTo = end;
      blocks.gather(first, last);
    }
    return blocks.bits();
  }

  /**
   * Whether no phrase could support any of some detectors that reaches into {@code [from, to)}, or
   * lies near it, and none of them is among others.
   */
  boolean silent(int from, int to, long[] detectors, long[] others) {
    long[] near = near(from, to);
    for (int i = 0; i < near.length; i++) {
      if ((detectors[i] & (near[i] | others[i])) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Finds the labels before {@code to}, as far as that has not been done. */
  public void readLabels(int to) {
    if (to > read) {
      reader.readLabels(read, to);
      skip(to);
      read = to;
    }
  }

  /** Phrases between what was read and {@code to} are passed over until they are asked for. */
  private void skip(int to) {
    if (gaps == gapFrom.length) {
      gapFrom = Arrays.copyOf(gapFrom, gaps * 2);
      gapTo = Arrays.copyOf(gapTo, gaps * 2);
    }
    gapFrom[gaps] = read;
    gapTo[gaps++] = to;
  }

  /** Reads what was passed over from {@code from} on. */
  private void readSkipped(int from) {
    while (gaps > 0 && gapTo[gaps - 1] > from) {
      int gap = gaps - 1;
      int begin = reader.wordStart(Math.max(from, gapFrom[gap]), gapFrom[gap]);
      reader.read(begin, gapTo[gap], false);
      if (begin > gapFrom[gap]) {
        gapTo[gap] = begin;
        return;
      }
      gaps--;
    }
  }

  /** Whether {@code [from, to)} is what a kind of value is called, or a part of it. */
  public boolean isLabel(int from, int to) {
    return reader.isLabel(from, to);
  }

  /** The phrases that begin before {@code position}: so many of the first, by their begin. */
  public int before(int position) {
    return context.before(position);
  }

  /** Where a phrase begins. */
  public int from(int hit) {
    return context.from(hit);
  }

  /** Where a phrase ends. */
  public int to(int hit) {
    return context.to(hit);
  }

  /** Where the phrase ends in the tree of words. */
  public int node(int hit) {
    return context.node(hit);
  }

  /** Whether the phrase is a label to some detector. */
  boolean label(int hit) {
    return (index.ending(context.node(hit)) & WordIndex.LABEL) != 0;
  }

  /** What the phrase is to detectors, as {@link PhraseEntry}. */
  int[] entries(int hit) {
    return index.entries(context.node(hit));
  }

  /** Bits for the detectors it is something to; null when those are few. */
  @Nullable PhraseBits bits(int hit) {
    return index.bits(context.node(hit));
  }

  /** Takes the labels, from left to right; where several begin at one word, the longest. */
  public interface Labels {
    /** {@code text[from, to)} is the label that ends at {@code node} of the tree. */
    void label(int from, int to, int node);
  }

  /** Hands on all labels that were found. */
  public void labels(Labels to) {
    for (int i = 0; i < labels.count(); i++) {
      to.label(labels.from(i), labels.to(i), labels.node(i));
    }
  }
}
