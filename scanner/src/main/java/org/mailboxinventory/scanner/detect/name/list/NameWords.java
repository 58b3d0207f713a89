package org.mailboxinventory.scanner.detect.name.list;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.NasalSpelling;

/**
 * What the lists below {@code registries/names} say of a word: whether people have it as first or
 * last name, whether it is an ordinary word or a place, whether it makes something else than a
 * person of the words beside it, or says that they are one. Immutable; read when a text first holds
 * two capitalised words in a row.
 */
public final class NameWords {
  /** People have it as first name. */
  public static final int FIRST = 1;

  /** People have it as last name, or it is not known as which. */
  public static final int LAST = 2;

  /** It is an ordinary word. */
  public static final int WORD = 4;

  /** It is a country, a state or a town. */
  public static final int PLACE = 8;

  /** With it the words beside it are a street, a company, a newspaper, a day. */
  public static final int AGAINST = 16;

  /** Two words in a row, under the hash of {@link #pair}, that read as a person and are none. */
  private static final int PHRASE = 32;

  /** What a person does or is to somebody; some are said of companies too. */
  public static final int ROLE = 64;

  /** What only a person is: a {@link #ROLE} too. */
  public static final int OFFICE = 128;

  /** What people do with words. */
  public static final int SAYS = 256;

  /** It is written before a name and none of it. */
  public static final int TITLE = 512;

  /** It comes before the name of who declares something or signs a letter. */
  public static final int INTRODUCES = 1024;

  /** It is in no list and formed as names are, by {@link NameEndings}. */
  public static final int FORMED = 2048;

  /** What a word may be that is no part of a name. */
  public static final int OTHER = WORD | PLACE | AGAINST | ROLE | TITLE;

  private static final int FLAGS = 2047;
  private static final int SLOTS = 1 << 19;
  private static final int FILTER = 1 << 20;
  private static final int PAIRS = 1 << 16;

  /** The highest bits of words' hashes, and in the lowest bits their flags. */
  private final int[] table = new int[SLOTS];

  /** Bits that tell most words of no list, in a table small enough for a fast cache. */
  private final long[] filter = new long[FILTER / 64];

  /** The same of pairs of words that are no {@link #PHRASE}. */
  private final long[] pairs = new long[PAIRS / 64];

  private final NameEndings forms = new NameEndings();

  /** How first names in Devanagari begin. */
  private final DevanagariBeginnings beginnings = new DevanagariBeginnings();

  private NameWords() {
    read("first.txt", FIRST);
    read("last.txt", LAST);
    read("first-devanagari.txt", FIRST);
    read("last-devanagari.txt", LAST);
    read("words.txt", WORD);
    read("rarer-words.txt", WORD);
    read("foreign-words.txt", WORD);
    read("brands.txt", WORD);
    read("places.txt", PLACE);
    read("against.txt", AGAINST);
    read("roles.txt", ROLE);
    read("offices.txt", ROLE | OFFICE);
    read("says.txt", SAYS);
    read("introductions.txt", "titles", TITLE);
    read("introductions.txt", "declares", INTRODUCES);
    read("closings.txt", "before", INTRODUCES);
    readPhrases("phrases.txt");
    readPhrases("called-after.txt");
  }

  private static final class Holder {
    static final NameWords BUNDLED = new NameWords();
  }

  public static NameWords bundled() {
    return Holder.BUNDLED;
  }

  /** What is known of {@code text[from, to)}, in any case; 0 when nothing is. */
  public int flags(byte[] text, int from, int to) {
    return flags(Words.hash(text, from, to));
  }

  /** The same, of a word with this hash of {@link Words}. */
  public int flags(long hash) {
    int bit = (int) (hash >>> 44);
    if ((filter[bit >>> 6] >>> bit & 1) == 0) {
      return 0;
    }
    int key = key(hash);
    int slot = slot(hash);
    for (int entry = table[slot]; entry != 0; entry = table[slot]) {
      if ((entry & ~FLAGS) == key) {
        return entry & FLAGS;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }

  /**
   * What is known of a word of no list without its accents, or of both words that a hyphen joins.
   */
  public int otherwise(byte[] text, int from, int to) {
    int plain = AccentlessWord.flags(this, text, from, to);
    if (plain != 0) {
      return plain;
    }
    int at = from;
    while (at < to && text[at] != '-' && text[at] != '\'') {
      at++;
    }
    int both = at >= to - 1 || at == from ? 0 : JoinedWords.flags(this, text, from, at, to);
    if ((both & FIRST) == 0 && at < to && forms.syllables(text, from, to)) {
      return both | FIRST | FORMED;
    }
    if (both != 0) {
      boolean twice = Words.hash(text, from, at) == Words.hash(text, at + 1, to);
      return twice ? both & ~AGAINST : both;
    }
    int formed = forms.flags(text, from, to);
    int names = formed & (FIRST | LAST);
    names |= formed == 0 && forms.syllables(text, from, to) ? FIRST : 0;
    return names == 0 ? formed : names | FORMED;
  }

  /** Whether people have {@code text[from, to)} as first name, and it is no word of streets. */
  public boolean isFirstName(byte[] text, int from, int to) {
    return (flags(text, from, to) & (FIRST | AGAINST)) == FIRST;
  }

  /** Whether two words in a row are something else that everybody knows. */
  public boolean phrase(long first, long second) {
    long pair = pair(first, second);
    int bit = (int) (pair >>> 48);
    return (pairs[bit >>> 6] >>> bit & 1) != 0 && (flags(pair) & PHRASE) != 0;
  }

  /** One number for two words in a row. */
  public static long pair(long first, long second) {
    return first * 31 + second;
  }

  /**
   * False when no first name begins like the word in Devanagari at {@code at}; true leaves it open.
   */
  public boolean mayBeFirstName(byte[] text, int at, int length) {
    return beginnings.holds(text, at, length);
  }

  /** Whether a letter in Devanagari is at a place. */
  public static boolean devanagari(byte[] text, int place, int length) {
    return place + 1 < length
        && (text[place] & 0xff) == 0xe0
        && ((text[place + 1] & 0xff) == 0xa4 || (text[place + 1] & 0xff) == 0xa5);
  }

  private void add(byte[] word, int flag) {
    add(Words.hash(word, 0, word.length), flag);
    if (flag == FIRST) {
      beginnings.add(word);
    }
  }

  private void add(long hash, int flag) {
    int key = key(hash);
    int slot = slot(hash);
    while (table[slot] != 0 && (table[slot] & ~FLAGS) != key) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    int known = table[slot] & FLAGS;
    boolean word = (flag & (ROLE | SAYS)) != 0 && (known & (FIRST | LAST)) == 0;
    table[slot] = key | known | flag | (word ? WORD : 0);
    int bit = (int) (hash >>> 44);
    filter[bit >>> 6] |= 1L << bit;
    if (flag == PHRASE) {
      int pair = (int) (hash >>> 48);
      pairs[pair >>> 6] |= 1L << pair;
    }
  }

  private static int key(long hash) {
    return (int) (hash >>> 32) & ~FLAGS;
  }

  private static int slot(long hash) {
    return (int) ((hash >>> 6) ^ (hash >>> 37)) & (SLOTS - 1);
  }

  private void read(String file, int flag) {
    byte[] bytes = NameFile.of(file).bytes();
    int at = 0;
    while (at < bytes.length) {
      int end = at;
      while (end < bytes.length && bytes[end] != ' ' && bytes[end] != '\n') {
        end++;
      }
      if (end > at && bytes[at] == '#') {
        while (end < bytes.length && bytes[end] != '\n') {
          end++;
        }
      } else if (end > at) {
        NasalSpelling.of(Arrays.copyOfRange(bytes, at, end)).forEach(word -> add(word, flag));
      }
      at = end + 1;
    }
  }

  private void read(String file, String key, int flag) {
    NameFile.of(file).list(key).forEach(word -> add(Words.hash(word), flag));
  }

  /** Reads pairs of words, one a line or parted by commas. */
  private void readPhrases(String file) {
    for (String line : NameFile.of(file).lines()) {
      for (String phrase : line.split(",", -1)) {
        String pair = phrase.strip();
        int blank = pair.indexOf(' ');
        if (blank > 0) {
          add(
              pair(Words.hash(pair.substring(0, blank)), Words.hash(pair.substring(blank + 1))),
              PHRASE);
        }
      }
    }
  }
}
