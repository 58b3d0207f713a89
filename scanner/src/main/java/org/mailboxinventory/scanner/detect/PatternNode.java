package org.mailboxinventory.scanner.detect;

import java.util.BitSet;
import java.util.List;

/** A pattern as a tree over bytes of UTF-8. */
sealed interface PatternNode {

  /** One byte out of a set. */
  record Bytes(BitSet set) implements PatternNode {}

  /** One after another; empty for nothing. */
  record Sequence(List<PatternNode> parts) implements PatternNode {}

  /** Any one of these. */
  record Choice(List<PatternNode> options) implements PatternNode {}

  /** At least {@code min}, at most {@code max} times. */
  record Repeat(PatternNode body, int min, int max) implements PatternNode {}

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
