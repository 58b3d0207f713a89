package org.mailboxinventory.scanner.detect;

/**
 * The second pass over a text: finds the labels that values without digits or capitals hang on.
 * Only where a word begins like a label is anything looked up. For one thread.
 */
final class LabelPass {
  private static final int LONGEST_PHRASE = 6;
  private static final int LONGEST_WORD = 40;

  private final WordIndex words;
  private final WordStarts starts;

  LabelPass(LabelIndex index) {
    this.words = index.words();
    this.starts = new WordStarts(words.first());
  }

  /** Hears the labels, from left to right; where several begin at one word, the longest. */
  interface Labels {
    /** {@code text[from, to)} is the label that ends at {@code node} of the tree. */
    void label(int from, int to, int node);
  }

  /** Finds the labels that begin in {@code text[from, to)}; none ends behind {@code ceiling}. */
  void scan(byte[] text, int from, int to, int ceiling, Labels labels) {
    starts.ofLabels(text, from, to, ceiling);
    int[] at = starts.at();
    for (int i = 0; i < starts.count(); i++) {
      phrase(text, at[i], ceiling, labels);
    }
  }

  private void phrase(byte[] text, int at, int ceiling, Labels labels) {
    long word = WordIndex.firstWord(text, at, Math.min(ceiling, at + LONGEST_WORD));
    int node = words.child(WordIndex.ROOT, WordIndex.hash(text, at, (int) word));
    int found = WordIndex.NONE;
    int foundTo = at;
    for (int count = 1; node != WordIndex.NONE; count++) {
      int end = (int) word;
      if (words.entries(node).length > 0) {
        found = node;
        foundTo = end;
      }
      word = WordIndex.firstWord(text, end, Math.min(ceiling, end + LONGEST_WORD));
      if (count == LONGEST_PHRASE || word < 0 || (int) (word >>> 32) - end > 3) {
        break;
      }
      node = words.child(node, WordIndex.hash(text, (int) (word >>> 32), (int) word));
    }
    if (found != WordIndex.NONE) {
      labels.label(at, foundTo, found);
    }
  }
}
