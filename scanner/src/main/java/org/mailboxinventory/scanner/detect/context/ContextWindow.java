package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.UnspacedPhrases;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordStarts;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The phrases of one window of text: words that support or contradict what is near them, and the
 * labels that values without digits or capitals are anchored to. Looked for where they are asked
 * for. For one thread.
 */
public final class ContextWindow {
  private static final int LONGEST_PHRASE = 6;
  private static final int LONGEST_WORD = 40;

  /** Between two words of a phrase are at most so many bytes. */
  private static final int LONGEST_GAP = 3;

  /** Words are looked for in so many bytes at a time. */
  private static final int BLOCK = 8;

  private final WordIndex index;
  private final UnspacedPhrases inside;
  private final UnspacedPhrases.Sink noting;
  private final WordStarts words;
  private final WordStarts labelWords;
  private final PhrasePlaces context = new PhrasePlaces();
  private final PhrasePlaces labels = new PhrasePlaces();
  private byte[] text = new byte[0];
  private int length;
  private boolean unspaced;
  private int labelsFrom;
  private int labelsTo;

  /** Up to here it has been looked for phrases or labels. */
  private int read;

  /** Stretches before that in which no phrases were looked for, from left to right. */
  private int[] gapFrom = new int[64];

  private int[] gapTo = new int[64];
  private int gaps;

  private long steps;

  public ContextWindow(WordIndex index) {
    this.index = index;
    this.inside = new UnspacedPhrases(index);
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
  public void begin(NormalisedText window, int newLabelsFrom, int newLabelsTo) {
    text = window.text();
    length = window.length();
    unspaced = window.unspaced();
    labelsFrom = newLabelsFrom;
    labelsTo = newLabelsTo;
    read = 0;
    gaps = 0;
    context.clear();
    labels.clear();
  }

  /**
   * Finds the phrases that begin in {@code [from, to)}. May be asked in any order: what was passed
   * over before is read when it is asked for, so that the answer depends on the text alone.
   */
  public void read(int from, int to) {
    readSkipped(from);
    int begin = Math.max(read, from);
    if (begin > read) {
      begin = wordStart(begin, read);
      readLabels(begin);
    }
    int end = Math.min(length, begin + (to - begin + BLOCK - 1) / BLOCK * BLOCK);
    if (end > begin) {
      readPhrases(begin, end, labels);
      read = end;
    }
  }

  /** Finds the labels before {@code to}, as far as that has not been done. */
  public void readLabels(int to) {
    int begin = Math.max(read, labelsFrom);
    int end = Math.min(to, labelsTo);
    if (end > begin) {
      labelWords.ofLabels(text, begin, end, length);
      int[] at = labelWords.at();
      for (int i = 0; i < labelWords.count(); i++) {
        phrases(at[i], (int) Words.firstWord(text, at[i], length), null, labels);
      }
      steps += end - begin;
    }
    if (to > read) {
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
      int begin = wordStart(Math.max(from, gapFrom[gap]), gapFrom[gap]);
      readPhrases(begin, gapTo[gap], null);
      if (begin > gapFrom[gap]) {
        gapTo[gap] = begin;
        return;
      }
      gaps--;
    }
  }

  /** Where the word begins that goes on at {@code at}, as far as {@code floor}. */
  private int wordStart(int at, int floor) {
    int begin = at;
    while (begin > floor && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return begin;
  }

  /**
   * Notes the phrases that begin in {@code text[begin, end)}.
   *
   * @param intoLabels takes the labels among them; null where those are known
   */
  private void readPhrases(int begin, int end, @Nullable PhrasePlaces intoLabels) {
    words.ofPhrases(text, begin, end, length, unspaced);
    int[] at = words.at();
    int insideTo = begin;
    for (int i = 0; i < words.count(); i++) {
      int from = at[i];
      int to = (int) Words.firstWord(text, from, length);
      phrases(from, to, context, intoLabels);
      // Where letters of two scripts alternate, one run begins several words: it is read once.
      if (unspaced && from >= insideTo && inside.inside(text, from, to, noting)) {
        insideTo = to;
      }
    }
    steps += end - begin;
  }

  /** Notes the phrases and the longest label that begin with {@code text[wordFrom, wordTo)}. */
  private void phrases(
      int wordFrom,
      int wordTo,
      @Nullable PhrasePlaces intoPhrases,
      @Nullable PhrasePlaces intoLabels) {
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
      if (intoPhrases != null && (ending & WordIndex.PHRASE) != 0) {
        intoPhrases.note(wordFrom, nextTo, node);
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
    if (intoLabels != null && label != WordIndex.NONE && beginsLabel(wordFrom)) {
      intoLabels.note(wordFrom, labelTo, label);
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
    return context.before(position);
  }

  /** How many phrases were found so far. */
  int count() {
    return context.count();
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

  /** What the phrase is to detectors, as {@link PhraseEntry}. */
  int[] entries(int hit) {
    return index.entries(context.node(hit));
  }

  /** A bit for each detector it is something to; null when those are few. */
  long @Nullable [] detectors(int hit) {
    return index.detectors(context.node(hit));
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
