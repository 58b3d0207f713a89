package org.mailboxinventory.scanner.detect.word;

import org.jspecify.annotations.Nullable;

/**
 * What one phrase is to many detectors, a bit for each. The arrays are not to be changed.
 *
 * @param any to whom it is something
 * @param words whom it supports as a word nearby
 * @param labels whose value it names where it stands directly before or behind it
 * @param supports the latter two
 */
@SuppressWarnings("ArrayRecordComponent") // read at each place of a text, compared by none
public record PhraseBits(long[] any, long[] words, long[] labels, long[] supports) {

  /** Of each phrase that is something to many, in so many longs; null for the others. */
  static @Nullable PhraseBits[] ofMany(int[][] phrases, int longs) {
    @Nullable PhraseBits[] all = new PhraseBits[phrases.length];
    for (int i = 0; i < phrases.length; i++) {
      all[i] = phrases[i].length > PhraseEntry.FEW ? of(phrases[i], longs) : null;
    }
    return all;
  }

  /** Of a phrase with these {@link PhraseEntry}s, in so many longs. */
  static PhraseBits of(int[] entries, int longs) {
    PhraseBits bits =
        new PhraseBits(new long[longs], new long[longs], new long[longs], new long[longs]);
    for (int entry : entries) {
      int detector = entry >>> PhraseEntry.KIND_BITS;
      long bit = 1L << detector;
      bits.any[detector >>> 6] |= bit;
      bits.words[detector >>> 6] |=
          (entry & (PhraseEntry.CONTEXT | PhraseEntry.NEAR)) != 0 ? bit : 0;
      bits.labels[detector >>> 6] |=
          (entry & (PhraseEntry.LABEL | PhraseEntry.NAMED)) != 0 ? bit : 0;
    }
    for (int i = 0; i < longs; i++) {
      bits.supports[i] = bits.words[i] | bits.labels[i];
    }
    return bits;
  }
}
