package org.mailboxinventory.scanner.detect;

/**
 * The second pass over a text: finds the labels that values without digits or capitals hang on.
 * Only where a word begins like a label is anything looked up.
 */
final class LabelPass {
  private static final int LONGEST_PHRASE = 6;

  private LabelPass() {}

  /** Hears the labels, from left to right; where several begin at one word, the longest. */
  interface Labels {
    /** {@code text[from, to)} is the label that ends at {@code node} of the tree. */
    void label(int from, int to, int node);
  }

  /** Finds the labels that begin in {@code text[from, to)}; none ends behind {@code ceiling}. */
  static void scan(byte[] text, int from, int to, int ceiling, LabelIndex index, Labels labels) {
    WordIndex words = index.words();
    WordStarts.scan(
        text,
        from,
        to,
        ceiling,
        words.first(),
        false,
        at -> phrase(text, at, ceiling, words, labels));
  }

  private static void phrase(byte[] text, int at, int ceiling, WordIndex words, Labels labels) {
    int node = WordIndex.ROOT;
    int found = WordIndex.NONE;
    int foundTo = at;
    int end = at;
    for (int count = 0; count < LONGEST_PHRASE; count++) {
      long word = WordIndex.firstWord(text, end, Math.min(ceiling, end + 40));
      if (word < 0 || (count > 0 && (int) (word >>> 32) - end > 3)) {
        break;
      }
      node = words.child(node, WordIndex.hash(text, (int) (word >>> 32), (int) word));
      if (node == WordIndex.NONE) {
        break;
      }
      end = (int) word;
      if (words.entries(node).length > 0) {
        found = node;
        foundTo = end;
      }
    }
    if (found != WordIndex.NONE) {
      labels.label(at, foundTo, found);
    }
  }
}
