package org.mailboxinventory.scanner.detect.name.script;

/** A set of letters, one bit each. */
final class LetterSet {
  private final long[] bits = new long[1 << 10];

  void add(int letter) {
    bits[letter >>> 6] |= 1L << letter;
  }

  boolean holds(int letter) {
    return (bits[letter >>> 6] >>> letter & 1) != 0;
  }
}
