package org.mailboxinventory.scanner.detect.context;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.context.label.DottedLetters;
import org.mailboxinventory.scanner.detect.context.label.PhraseWords;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.OtherThings;
import org.mailboxinventory.scanner.detect.word.OtherThings.By;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.UnspacedPhrases;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordStarts;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Reads the phrases that begin in a stretch of text, word by word down the tree of words: those
 * that are something to a detector, and the labels, of several that begin at one word the longest.
 * For one thread.
 */
final class PhraseReader {
  /** Words of the scripts of India have three bytes a letter. */
  private static final int LONGEST_WORD = 96;

  /** A character of a script that puts no blanks between words has so many bytes. */
  private static final int CHARACTER = 3;

  /** Words that begin within a run of letters longer than this are in no phrase. */
  private static final int LONGEST_RUN = 300;

  private final WordIndex index;
  private final PhrasePlaces phrases;
  private final PhrasePlaces labels;
  private final UnspacedPhrases inside;
  private final UnspacedPhrases.Sink noting;
  private final UnspacedPhrases.Sink leading;
  private final WordStarts words;
  private final WordStarts labelWords;
  private byte[] text = new byte[0];
  private int length;
  private boolean unspaced;
  private int labelsFrom;
  private int labelsTo;
  private long steps;

  /** Where the run of letters ends that is looked into, and whether a label was found there. */
  private int runTo;

  private boolean runLeads;

  /**
   * @param phrases takes what is something to a detector
   * @param labels takes the labels
   */
  PhraseReader(WordIndex index, PhrasePlaces phrases, PhrasePlaces labels) {
    this.index = index;
    this.phrases = phrases;
    this.labels = labels;
    this.inside = new UnspacedPhrases(index);
    this.noting = this::noteInside;
    this.leading = this::noteLeading;
    this.words = new WordStarts(index.first());
    this.labelWords = new WordStarts(index.firstOfLabels());
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps;
  }

  /** Another window of text; labels begin in {@code [newLabelsFrom, newLabelsTo)}. */
  void begin(NormalisedText window, int newLabelsFrom, int newLabelsTo) {
    text = window.text();
    length = window.length();
    unspaced = window.unspaced();
    labelsFrom = newLabelsFrom;
    labelsTo = newLabelsTo;
  }

  /** Notes the labels alone that begin in {@code text[from, until)}. */
  void readLabels(int from, int until) {
    int begin = Math.max(from, labelsFrom);
    int end = Math.min(until, labelsTo);
    if (end > begin) {
      labelWords.ofLabels(text, begin, end, length, unspaced);
      int[] at = labelWords.at();
      int to = begin;
      runTo = begin;
      for (int i = 0; i < labelWords.count(); i++) {
        if (at[i] < to) {
          readAgain(at[i], to, null, labels);
        } else {
          to = (int) Words.firstWord(text, at[i], length);
          readFrom(at[i], to, null, labels);
        }
        if (unspaced) {
          labelsInside(at[i], to);
        }
      }
      steps += end - begin;
    }
  }

  /**
   * Notes the phrases that begin in {@code text[begin, end)}.
   *
   * @param withLabels whether labels are noted too; they are known where the stretch was passed
   *     over before
   */
  void read(int begin, int end, boolean withLabels) {
    PhrasePlaces intoLabels = withLabels ? labels : null;
    words.ofPhrases(text, begin, end, length, unspaced);
    int[] at = words.at();
    int insideTo = begin;
    int to = begin;
    runTo = begin;
    for (int i = 0; i < words.count(); i++) {
      int from = at[i];
      if (from < to) {
        readAgain(from, to, phrases, intoLabels);
      } else {
        to = (int) Words.firstWord(text, from, length);
        readFrom(from, to, phrases, intoLabels);
      }
      if (unspaced && from >= insideTo && inside.inside(text, from, to, noting)) {
        insideTo = to;
      }
      if (unspaced && withLabels) {
        labelsInside(from, to);
      }
    }
    steps += end - begin;
  }

  /** Notes what begins at a word within a run of two scripts in turns, which begins many. */
  private void readAgain(
      int from, int to, @Nullable PhrasePlaces intoPhrases, @Nullable PhrasePlaces intoLabels) {
    if (to - from <= LONGEST_RUN) {
      steps += to - from;
      readFrom(from, to, intoPhrases, intoLabels);
    }
  }

  private void noteInside(int from, int to, int node) {
    if ((index.ending(node) & WordIndex.PHRASE) != 0) {
      phrases.note(from, to, node);
    }
  }

  /** Notes the labels in a run of letters that begins beyond ASCII, once for each run. */
  private void labelsInside(int from, int to) {
    if (from >= runTo && text[from] < 0 && beginsLabel(from)) {
      steps += to - from;
      runTo = to;
      runLeads = false;
      inside.inside(text, from, to, leading);
      latinInside(from, to);
    }
  }

  /**
   * Notes the label in Latin letters that such a run ends in or goes on with: {@code 密码Password}.
   */
  private void latinInside(int from, int to) {
    int latin = to;
    while (latin > from && text[latin - 1] >= 0) {
      latin--;
    }
    if (latin < to && latin - from >= CHARACTER) {
      readFrom(latin, to, null, labels);
    }
  }

  /** Of labels inside a run, the longest that ends with it counts, and all that open something. */
  private void noteLeading(int from, int to, int node) {
    boolean last = to == runTo && !runLeads;
    if ((index.ending(node) & WordIndex.LED) != 0
        && (last || PhraseEntry.opens(index.labels(node)))) {
      labels.note(from, to, node);
      runLeads |= last;
    }
  }

  /** Notes the phrases and the longest label that begin with {@code text[wordFrom, wordTo)}. */
  private void readFrom(
      int wordFrom,
      int wordTo,
      @Nullable PhrasePlaces intoPhrases,
      @Nullable PhrasePlaces intoLabels) {
    int node = WordIndex.ROOT;
    int nextFrom = wordFrom;
    int nextTo = wordTo;
    int label = WordIndex.NONE;
    int labelTo = wordTo;
    for (int count = 0; count < PhraseWords.LONGEST; count++) {
      long hash = Words.hash(text, nextFrom, nextTo);
      node = count == 0 ? index.first(text, wordFrom, wordTo, hash) : index.childTyped(node, hash);
      if (node == WordIndex.NONE) {
        break;
      }
      boolean may = count == 0 && index.mayBeOther(node);
      By other = may ? OtherThings.of(text, wordFrom, wordTo, hash, length) : By.NONE;
      if (other == By.BEFORE) {
        break;
      }
      int ending = index.ending(node);
      if (ending != 0 && (other != By.NONE || DottedLetters.goOn(text, nextFrom, nextTo, length))) {
        ending = 0;
      }
      if (intoPhrases != null && (ending & WordIndex.PHRASE) != 0) {
        intoPhrases.note(wordFrom, nextTo, node);
      }
      if ((ending & WordIndex.LED) != 0) {
        if (label == WordIndex.NONE
            || !PhraseWords.inValue(text, labelTo, nextFrom, nextTo, length)) {
          label = node;
          labelTo = nextTo;
        }
      } else if (label != WordIndex.NONE
          && (ending & WordIndex.PHRASE) != 0
          && PhraseEntry.nameOthers(index.entries(node), index.entries(label))) {
        label = WordIndex.NONE;
      }
      nextFrom = index.continues(node) ? PhraseWords.next(text, nextTo, length) : -1;
      if (nextFrom < 0 || !index.mayContinue(node, text[nextFrom])) {
        break;
      }
      nextTo = (int) Words.firstWord(text, nextFrom, Math.min(length, nextTo + LONGEST_WORD));
    }
    if (intoLabels != null && label != WordIndex.NONE && beginsLabel(wordFrom)) {
      intoLabels.note(wordFrom, labelTo, label);
    }
  }

  /** Where the word begins that goes on at {@code at}, as far as {@code floor}. */
  int wordStart(int at, int floor) {
    return PhraseWords.start(text, at, floor);
  }

  /** Whether {@code text[from, to)} is a label or a header, or a part of one. */
  boolean isLabel(int from, int to) {
    return PhraseWords.isLabel(index, text, length, from, to);
  }

  private boolean beginsLabel(int at) {
    return at >= labelsFrom
        && at < labelsTo
        && (WordStarts.beginsLabel(text, at)
            || (text[at] >= 'A' && Words.unspacedAt(text, at - CHARACTER, at)));
  }
}
