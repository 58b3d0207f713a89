package org.mailboxinventory.scanner.detect.address.world;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.address.lead.BoxAndCode;
import org.mailboxinventory.scanner.detect.address.lead.HouseNo;
import org.mailboxinventory.scanner.detect.address.town.CodeGap;
import org.mailboxinventory.scanner.detect.address.town.LineMark;
import org.mailboxinventory.scanner.detect.address.town.NoCode;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The first look at what is around a code, at its bytes: nearly all numbers that have the form of
 * one have no town beside them, or no street before.
 */
final class Likely {
  private static final int LONGEST_GAP = 4;

  /** As long as a zone. */
  private static final int LONGEST = 240;

  /** Words of fewer letters count with a full stop or a number behind them. */
  private static final int SHORTEST = 3;

  /** The first byte of letters in Thai, and the second ones. */
  private static final int THAI = 0xe0;

  private static final WordSet WORDS =
      WordSet.of(words("before", "behind", "boxes", "buildings", "day-streets"));
  private static final WordSet UNITS = WordSet.of(words("units", "regions", "districts"));

  private static final Set<String> ALL =
      words(
          "before", "behind", "boxes", "buildings", "units", "regions", "districts", "day-streets");

  /** All of both: most words are none of these. */
  private static final WordSet EITHER = WordSet.of(ALL);

  /** These, and small words within the names of streets. */
  private static final WordSet OF_STREETS =
      WordSet.of(
          Stream.concat(ALL.stream(), WorldWords.phrases("joining").stream())
              .collect(Collectors.toSet()));

  /** From the word for a street to the number of its house, on either side, is no more. */
  private static final int NUMBER = 64;

  /** So many of the words for houses, flats and districts make up for a street. */
  private static final int FEW = 2;

  private static final WordSet VAGUE_ENDS = WordSet.of(WorldWords.phrases("vague-ends"));
  private static final WordSet BRIEF = WordSet.of(words("before"));
  private static final WordSet ENDINGS = WordSet.of(WorldWords.phrases("endings"));
  private static final int LONGEST_ENDING = 14;
  private static final long[] ENDS = ends();

  private Likely() {}

  private static Set<String> words(String... groups) {
    Set<String> words = new HashSet<>();
    List<String> vague = WorldWords.phrases("vague");
    for (String group : groups) {
      for (String phrase : WorldWords.phrases(group)) {
        boolean small = (WorldWords.of(phrase) & WorldWords.JOINING) != 0;
        for (String word : phrase.split("[^\\p{L}\\p{M}]+", -1)) {
          if (word.length() > 1 && !small && !vague.contains(word)) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }

  /** By their last two bytes, a bit for each with which the name of a street ends. */
  private static long[] ends() {
    long[] ends = new long[(1 << 16) / Long.SIZE];
    for (String ending : WorldWords.phrases("endings")) {
      byte[] bytes = ending.getBytes(StandardCharsets.UTF_8);
      int pair = pair(bytes, bytes.length);
      ends[pair >>> 6] |= 1L << pair;
    }
    return ends;
  }

  /** Whether a small word is one of those for streets, houses, boxes and buildings, or joins. */
  static boolean ofStreet(byte[] text, int from, int to) {
    return OF_STREETS.holds(text, from, to);
  }

  private static boolean mayEnd(byte[] text, int end) {
    int pair = pair(text, end);
    return (ENDS[pair >>> 6] >>> pair & 1) != 0;
  }

  private static int pair(byte[] text, int end) {
    return (text[end - 2] & 0xff) << 8 | (text[end - 1] & 0xff);
  }

  /** Whether a name may be beside a code, and a street or the number of a house before it. */
  static boolean is(byte[] text, int length, int place, int end) {
    int marked = CodeGap.beforeTags(text, LineMark.lineEnd(text, place));
    int before = marked;
    boolean parted = marked < place;
    while (before > 0 && marked - before < LONGEST_GAP && CodeGap.is(text[before - 1])) {
      before--;
      parted |= CodeGap.parts(text, before);
    }
    if (before == 0 || NoCode.is(text, length, before, place, end)) {
      return false;
    }
    int word = CodeGap.beforeCodeWord(text, before);
    parted |= word < before;
    before = word;
    byte last = text[before - 1];
    boolean name = Words.letter(last) || last == ')' || last == '.';
    boolean behind = letterBehind(text, length, end);
    if (!behind && BoxAndCode.box(text, before)) {
      return false;
    }
    // A name and a number alone are the street where nothing but a comma or a line parts them.
    boolean house = behind && parted && (!name || numbered(text, before));
    boolean letter = text[place] > '9';
    boolean hyphen = text[place + 3] == '-' || text[end - 4] == '-';
    boolean dutch = !letter && text[end - 1] >= 'A';
    boolean form = dutch || letter || hyphen || CodeGap.greek(text, before);
    return (name || behind || parted || letter) && (house || form || street(text, place));
  }

  /** Whether a letter or two and digits end at a place, as in {@code 4bis}. */
  private static boolean numbered(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at <= SHORTEST && AnchorScanner.isWord(text[at - 1])) {
      if (AnchorScanner.isDigit(text[at - 1])) {
        return true;
      }
      at--;
    }
    return false;
  }

  private static boolean letterBehind(byte[] text, int length, int end) {
    int at = end;
    while (at < length && at - end < LONGEST_GAP && CodeGap.is(text[at])) {
      at++;
    }
    return at > end && at < length && Words.letter(text[at]);
  }

  /** Whether a word for a street, a house or a box is in the paragraph before a code. */
  static boolean street(byte[] text, int place) {
    return street(text, place, false);
  }

  /**
   * The same before a town without a code, where the word for a flat and its number are enough:
   * {@code Plot No. 7}.
   */
  static boolean streetOrFlat(byte[] text, int place) {
    return street(text, place, true);
  }

  private static boolean street(byte[] text, int place, boolean orFlat) {
    int lowest = Math.max(0, place - LONGEST);
    int to = place;
    int units = 0;
    while (to > lowest) {
      byte b = text[to - 1];
      if (!Words.letter(b)) {
        if (b == '\n' && to > 1 && text[to - 2] == '\n') {
          return false;
        }
        to--;
        continue;
      }
      int from = to;
      while (from > lowest && Words.letter(text[from - 1])) {
        from--;
      }
      long hash = Words.hash(text, from, to);
      boolean either = EITHER.holds(hash);
      boolean word = either ? WORDS.holds(hash) : to < place && endsStreet(text, from, to, hash);
      if (known(text, from, to, word) && digit(text, from, to, place)) {
        return true;
      }
      boolean unit = either ? UNITS.holds(hash) : orFlat && HouseNo.ends(text, from, to);
      units += unit ? 1 : 0;
      if (units == FEW || (unit && orFlat && HouseNo.numbered(text, to, place))) {
        return true;
      }
      to = from;
    }
    return false;
  }

  /** Whether a vague word for a street has a capital and ends its line or a part of it. */
  private static boolean endsStreet(byte[] text, int from, int to, long hash) {
    return (text[to] == ',' || text[to] == '\n')
        && text[from] <= 'Z'
        && text[from] >= 'A'
        && VAGUE_ENDS.holds(hash);
  }

  /** Whether a digit is near a word, before the code. */
  private static boolean digit(byte[] text, int from, int to, int place) {
    int end = Math.min(place - 1, to + NUMBER);
    for (int i = Math.max(0, from - NUMBER); i < end; i++) {
      if (AnchorScanner.isDigit(text[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean ending(byte[] text, int from, int to) {
    int most = Math.min(LONGEST_ENDING, to - from - 2);
    for (int bytes = 2; bytes <= most; bytes++) {
      if (ENDINGS.holds(text, to - bytes, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, which is {@code listed} or not, may be one for a street or a house. */
  private static boolean known(byte[] text, int from, int to, boolean listed) {
    byte next = text[to];
    if (to - from < SHORTEST) {
      boolean signed = next != ' ' || AnchorScanner.isDigit(text[to + 1]);
      return text[from] < 0
          || (signed ? to - from == 1 ? next == '.' : listed : BRIEF.holds(text, from, to));
    }
    boolean thai = (text[from] & 0xff) == THAI && (text[from + 1] & 0xff) >= 0xb8;
    return thai || (to - from > SHORTEST && mayEnd(text, to) && ending(text, from, to)) || listed;
  }
}
