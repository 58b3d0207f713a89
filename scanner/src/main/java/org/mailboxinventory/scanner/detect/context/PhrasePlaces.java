package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where phrases were found, in the order of their begin. Reused; for one thread. */
final class PhrasePlaces {
  /** So far from the phrase asked for last, the next is looked for one by one. */
  private static final int STEPS = 32;

  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[] node = new int[256];
  private int count;

  /** How many begin before the place asked about last: where the next search begins. */
  private int asked;

  /** Takes each phrase that is added, too; null where nothing does. */
  private final @Nullable PhraseBlocks blocks;

  PhrasePlaces(@Nullable PhraseBlocks blocks) {
    this.blocks = blocks;
  }

  void clear() {
    asked = 0;
    count = 0;
  }

  /** Adds one; mostly the last in order. */
  void note(int hitFrom, int hitTo, int hitNode) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      node = Arrays.copyOf(node, count * 2);
    }
    int at = count;
    while (at > 0 && from[at - 1] > hitFrom) {
      at--;
    }
    if (at < count) {
      System.arraycopy(from, at, from, at + 1, count - at);
      System.arraycopy(to, at, to, at + 1, count - at);
      System.arraycopy(node, at, node, at + 1, count - at);
    }
    from[at] = hitFrom;
    to[at] = hitTo;
    node[at] = hitNode;
    count++;
    if (blocks != null) {
      blocks.add(hitFrom, hitTo, hitNode);
    }
  }

  int count() {
    return count;
  }

  int from(int hit) {
    return from[hit];
  }

  int to(int hit) {
    return to[hit];
  }

  /** Where the phrase ends in the tree of words. */
  int node(int hit) {
    return node[hit];
  }

  /** The phrases that begin before {@code position}: so many of the first, by their begin. */
  int before(int position) {
    // Mostly asked from left to right, a few phrases further each time.
    int at = Math.min(asked, count);
    if ((at > STEPS && from[at - STEPS] >= position)
        || (at + STEPS < count && from[at + STEPS] < position)) {
      at = searched(position);
    }
    while (at > 0 && from[at - 1] >= position) {
      at--;
    }
    while (at < count && from[at] < position) {
      at++;
    }
    asked = at;
    return at;
  }

  private int searched(int position) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
