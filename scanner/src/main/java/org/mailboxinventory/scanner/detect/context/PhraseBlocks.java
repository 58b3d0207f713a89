package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.PhraseBits;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * A bit for each detector that some phrase could support, for each block of a window of text: more
 * than what counts at one place, and the same for many places in a row. For one thread.
 */
final class PhraseBlocks {
  private static final int SUPPORTS = PhraseEntry.CONTEXT | PhraseEntry.LABEL | PhraseEntry.NAMED;

  /** A block has two to the power of this bytes. */
  private static final int SIZE = 6;

  private final WordIndex index;

  /** How many longs hold a bit for each detector. */
  private final int longs;

  /** By block, the bits of all phrases that reach into it. */
  private long[] blocks;

  private final long[] bits;

  /** The blocks that {@link #bits} are of. */
  private int first;

  private int last;

  PhraseBlocks(WordIndex index) {
    this.index = index;
    this.longs = index.longs();
    this.bits = new long[longs];
    this.blocks = new long[longs * 256];
  }

  /** Another window of text. */
  void begin(int length) {
    int size = longs * ((length >> SIZE) + 1);
    if (blocks.length < size) {
      blocks = new long[Math.max(size, blocks.length * 2)];
    } else {
      Arrays.fill(blocks, 0, size, 0);
    }
    first = -1;
    last = -1;
  }

  /** The block of a byte. */
  static int of(int place) {
    return place >> SIZE;
  }

  /** Where a block ends. */
  static int end(int block) {
    return (block + 1) << SIZE;
  }

  /** The phrase {@code text[from, to)} ends at {@code node} of the tree of words. */
  void add(int from, int to, int node) {
    int[] entries = index.entries(node);
    PhraseBits of = entries.length > PhraseEntry.FEW ? index.bits(node) : null;
    for (int block = of(from); block <= of(to - 1); block++) {
      if (of == null) {
        add(block * longs, entries);
      } else {
        add(block * longs, of);
      }
    }
  }

  private void add(int at, PhraseBits phrase) {
    for (int i = 0; i < longs; i++) {
      blocks[at + i] |= phrase.supports()[i];
    }
  }

  private void add(int at, int[] entries) {
    for (int entry : entries) {
      if ((entry & SUPPORTS) != 0) {
        int detector = entry >>> PhraseEntry.KIND_BITS;
        blocks[at + (detector >>> 6)] |= 1L << detector;
      }
    }
  }

  /** Whether the bits gathered last are of these blocks. */
  boolean gathered(int firstBlock, int lastBlock) {
    return firstBlock == first && lastBlock == last;
  }

  /** The bits gathered last; good until others are. */
  long[] bits() {
    return bits;
  }

  /** Gathers the bits of some blocks, as far as their phrases have been added. */
  void gather(int firstBlock, int lastBlock) {
    first = firstBlock;
    last = lastBlock;
    System.arraycopy(blocks, firstBlock * longs, bits, 0, longs);
    for (int block = firstBlock + 1; block <= lastBlock; block++) {
      int at = block * longs;
      for (int i = 0; i < longs; i++) {
        bits[i] |= blocks[at + i];
      }
    }
  }
}
