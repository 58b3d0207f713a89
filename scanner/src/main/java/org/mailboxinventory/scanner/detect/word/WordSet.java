package org.mailboxinventory.scanner.detect.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** A few words, told from all others by their {@link Words#hash hashes}. Immutable. */
public final class WordSet {
  private static final int SLOTS_A_WORD = 8;
  private static final int BITS_A_WORD = 16;
  private static final int LETTER = 0x1f;

  /** The first of the bits for letters beyond ASCII. */
  private static final int BEYOND = 32;

  /** A bit for each {@link #initial} that a word begins with. */
  private final long initials;

  private final int longest;

  /** A bit for each word's key: tell most words from a few without looking further. */
  private final long few;

  /** The same of as many bits as tell most words from these, and stay in a fast cache. */
  private final long[] bits;

  /** The keys, each in the slot that it says or in one behind it. */
  private final int[] slots;

  private WordSet(List<byte[]> words) {
    long letters = 0;
    int most = 0;
    long ofAll = 0;
    slots = new int[Integer.highestOneBit(Math.max(1, words.size()) * SLOTS_A_WORD)];
    bits = new long[Integer.highestOneBit(1 + words.size() * BITS_A_WORD / Long.SIZE) * 2];
    for (byte[] word : words) {
      letters |= 1L << (word.length == 0 ? 0 : initial(word[0]));
      most = Math.max(most, word.length);
      int key = key(Words.hash(word, 0, word.length));
      ofAll |= 1L << key;
      bits[place(key)] |= 1L << key;
      put(key);
    }
    initials = letters;
    longest = most;
    few = ofAll;
  }

  private WordSet(long initials, int longest, long few, long[] bits, int[] slots) {
    this.initials = initials;
    this.longest = longest;
    this.few = few;
    this.bits = bits;
    this.slots = slots;
  }

  /** Writes it for {@link #read}. */
  public void write(DataOutputStream out) throws IOException {
    out.writeLong(initials);
    out.writeInt(longest);
    out.writeLong(few);
    StoredArrays.write(bits, out);
    StoredArrays.write(slots, out);
  }

  /** The words that {@link #write} wrote. */
  public static WordSet read(DataInputStream in) throws IOException {
    return new WordSet(
        in.readLong(), in.readInt(), in.readLong(), StoredArrays.longs(in), StoredArrays.ints(in));
  }

  private void put(int key) {
    int slot = key & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = key;
  }

  /** The words between the blanks of {@code words}. */
  public static WordSet of(String words) {
    return of(List.of(words.split(" ", -1)));
  }

  /** These words, or several with what is between them taken as one. */
  public static WordSet of(Collection<String> all) {
    return new WordSet(all.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList());
  }

  /** Whether {@code text[from, to)} is one of the words, in any case. */
  public boolean holds(byte[] text, int from, int to) {
    return to - from <= longest
        && (from >= text.length || mayBegin(text[from]))
        && holds(Words.hash(text, from, to));
  }

  /** False when none of the words begins with this byte; true leaves it open. */
  public boolean mayBegin(byte first) {
    return (initials >>> initial(first) & 1) != 0;
  }

  /**
   * The bits that a letter shares with its capital. Beyond ASCII those are all but the lowest of
   * the first byte, where the bytes of both differ at all: Greek, Cyrillic and Armenian.
   */
  private static int initial(byte first) {
    return first < 0 ? BEYOND | (first >> 1 & LETTER) : first & LETTER;
  }

  public boolean holds(long hash) {
    int key = key(hash);
    long bit = 1L << key;
    return (few & bit) != 0 && (bits[place(key)] & bit) != 0 && inSlots(key);
  }

  private boolean inSlots(int key) {
    int slot = key & slots.length - 1;
    while (slots[slot] != 0) {
      if (slots[slot] == key) {
        return true;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return false;
  }

  /** Which of the longs has the bit of a key. */
  private int place(int key) {
    return key >>> 6 & bits.length - 1;
  }

  /**
   * The upper half: the lower bits of a short word's hash are those of its first letters. Never 0,
   * which an empty slot is.
   */
  private static int key(long hash) {
    int key = (int) (hash >>> 32);
    return key == 0 ? 1 : key;
  }

  /** Whether one of the words that begin and end in {@code text[from, to)} is in it. */
  public boolean holdsAnyIn(byte[] text, int from, int to) {
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      if (holds(text, (int) (word >>> 32), (int) word)) {
        return true;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return false;
  }
}
