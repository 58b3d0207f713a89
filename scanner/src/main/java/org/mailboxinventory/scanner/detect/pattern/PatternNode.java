package org.mailboxinventory.scanner.detect.pattern;

import java.util.BitSet;
import java.util.List;

/** A pattern as a tree over bytes of UTF-8. */
public sealed interface PatternNode {

  /** One byte out of a set. */
  record Bytes(BitSet set) implements PatternNode {}

  /** One after another; empty for nothing. */
  record Sequence(List<PatternNode> parts) implements PatternNode {}

  /** Any one of these. */
  record Choice(List<PatternNode> options) implements PatternNode {}

  /** At least {@code min}, at most {@code max} times. */
  record Repeat(PatternNode body, int min, int max) implements PatternNode {}

  /** Sets with at least so many letters stand for all letters in a shape. */
  int LETTERS_OF_A_CLASS = 5;

  /**
   * The shape of a pattern: matches all that the pattern matches, and more, since any digit stands
   * for all digits and a class of letters for all letters. Shapes of many patterns share their
   * states; exact patterns together would have more states than memory holds.
   */
  static PatternNode shape(PatternNode node) {
    if (node instanceof Bytes bytes) {
      return new Bytes(shape(bytes.set()));
    }
    if (node instanceof Repeat repeat) {
      return new Repeat(shape(repeat.body()), repeat.min(), repeat.max());
    }
    if (node instanceof Choice choice) {
      return new Choice(choice.options().stream().map(PatternNode::shape).toList());
    }
    return new Sequence(((Sequence) node).parts().stream().map(PatternNode::shape).toList());
  }

  private static BitSet shape(BitSet set) {
    BitSet wide = (BitSet) set.clone();
    int digit = set.nextSetBit('0');
    if (digit >= 0 && digit <= '9') {
      wide.set('0', '9' + 1);
    }
    int letters = set.get('A', 'Z' + 1).cardinality() + set.get('a', 'z' + 1).cardinality();
    if (letters >= LETTERS_OF_A_CLASS) {
      wide.set('A', 'Z' + 1);
      wide.set('a', 'z' + 1);
    }
    return wide;
  }

  /** Whether every match holds the byte {@code b}. */
  static boolean needs(PatternNode node, int b) {
    if (node instanceof Bytes bytes) {
      return bytes.set().cardinality() == 1 && bytes.set().get(b);
    }
    if (node instanceof Repeat repeat) {
      return repeat.min() > 0 && needs(repeat.body(), b);
    }
    if (node instanceof Choice choice) {
      return choice.options().stream().allMatch(option -> needs(option, b));
    }
    return ((Sequence) node).parts().stream().anyMatch(part -> needs(part, b));
  }

  /** The most bytes that a match can have. */
  static int longest(PatternNode node) {
    if (node instanceof Bytes) {
      return 1;
    }
    if (node instanceof Repeat repeat) {
      return Math.multiplyExact(longest(repeat.body()), repeat.max());
    }
    if (node instanceof Choice choice) {
      return choice.options().stream().mapToInt(PatternNode::longest).max().orElse(0);
    }
    return ((Sequence) node).parts().stream().mapToInt(PatternNode::longest).sum();
  }

  /** The fewest bytes that a match can have. */
  static int shortest(PatternNode node) {
    if (node instanceof Bytes) {
      return 1;
    }
    if (node instanceof Repeat repeat) {
      return shortest(repeat.body()) * repeat.min();
    }
    if (node instanceof Choice choice) {
      return choice.options().stream().mapToInt(PatternNode::shortest).min().orElse(0);
    }
    return ((Sequence) node).parts().stream().mapToInt(PatternNode::shortest).sum();
  }
}
