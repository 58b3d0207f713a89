package org.mailboxinventory.scanner.detect.pattern;

import java.util.BitSet;

/** Sets of bytes that the pattern language has names for. */
final class ByteSets {
  private ByteSets() {}

  /** With {@code anyCase}, the letters of {@code set} in both cases. */
  static BitSet cased(BitSet set, boolean anyCase) {
    if (!anyCase) {
      return set;
    }
    BitSet both = (BitSet) set.clone();
    for (int c = 'A'; c <= 'Z'; c++) {
      if (set.get(c) || set.get(c + 32)) {
        both.set(c);
        both.set(c + 32);
      }
    }
    return both;
  }

  /** All bytes of text but those of {@code set} and line ends. */
  static BitSet complement(BitSet set) {
    BitSet rest = new BitSet();
    rest.set(0x20, 0x100);
    rest.set('\t');
    rest.andNot(set);
    return rest;
  }
}
