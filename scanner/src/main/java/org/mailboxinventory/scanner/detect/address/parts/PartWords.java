package org.mailboxinventory.scanner.detect.address.parts;

import java.util.List;
import java.util.Set;
import org.mailboxinventory.scanner.detect.address.world.WorldWords;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** What words of the parts of addresses are, by {@link WorldWords} and a list of their own. */
final class PartWords {
  private static final WordLists FILE = new WordLists("address-parts.txt");
  private static final Set<String> TOWNS = set("towns");
  private static final Set<String> MAYBE_TOWNS = set("maybe-towns");
  private static final Set<String> STREETS = set("streets");
  private static final Set<String> UNITS = set("units");
  private static final Set<String> CODES = set("codes");
  private static final Set<String> REGIONS = set("regions");
  private static final Set<String> THINGS = set("things");
  private static final Set<String> KNOWN = Set.copyOf(WorldWords.phrases("towns"));
  private static final int OTHER = WorldWords.NOTHING | WorldWords.AMOUNT;
  private static final int OF_ADDRESS =
      WorldWords.BEFORE | WorldWords.BEHIND | WorldWords.UNIT | WorldWords.REGION;
  private static final int LONGEST_HOUSE = 4;

  private PartWords() {}

  private static Set<String> set(String group) {
    return Set.copyOf(FILE.phrases(group));
  }

  /** Before the name of a town, and nothing else. */
  static boolean town(Token token) {
    return TOWNS.contains(token.bare());
  }

  static boolean maybeTown(Token token) {
    return MAYBE_TOWNS.contains(token.bare());
  }

  /** Before or behind the name of a street, of the own list. */
  static boolean street(Token token) {
    return STREETS.contains(token.bare());
  }

  /** Before the number of a house or a flat. */
  static boolean unit(Token token) {
    return token.is(WorldWords.UNIT) || UNITS.contains(token.bare());
  }

  /** Whether it is before the number of a house or a flat, or before a code. */
  static boolean numbered(String word) {
    String bare = WorldWords.bare(word);
    return (WorldWords.of(bare) & (WorldWords.UNIT | WorldWords.CODE)) != 0
        || UNITS.contains(bare)
        || CODES.contains(bare);
  }

  static boolean code(Token token) {
    return token.is(WorldWords.CODE) || CODES.contains(token.bare());
  }

  static boolean region(Token token) {
    return token.is(WorldWords.REGION) || REGIONS.contains(token.bare());
  }

  /** What has a number and is no part of an address. */
  static boolean thing(Token token) {
    return THINGS.contains(token.bare()) || (token.is(OTHER) && !token.is(OF_ADDRESS));
  }

  /** The name of a town that is listed. */
  static boolean known(String name) {
    return KNOWN.contains(name);
  }

  /** Whether a word may be shortened before a full stop: short, or the word for a street. */
  static boolean shortened(String word, int letters) {
    return letters < LONGEST_HOUSE || WorldWords.of(WorldWords.bare(word)) != 0;
  }

  /** Without words in small letters around it that are none for streets, houses and towns. */
  static List<Token> withoutSmall(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && small(tokens.get(from))) {
      from++;
    }
    while (to > from && small(tokens.get(to - 1))) {
      to--;
    }
    return tokens.subList(from, to);
  }

  private static boolean small(Token token) {
    boolean sign = sign(token) || street(token) || token.is(WorldWords.BEHIND);
    return !token.number() && !token.capital() && !sign && !region(token);
  }

  /** A word before the name of a street or a town, or before the number of a house or a code. */
  private static boolean sign(Token token) {
    return token.is(WorldWords.BEFORE)
        || unit(token)
        || code(token)
        || town(token)
        || maybeTown(token);
  }

  /** From the first such word on, or from a code; all of it where there is none. */
  static List<Token> fromSign(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && !sign(tokens.get(from)) && tokens.get(from).digits() <= LONGEST_HOUSE) {
      from++;
    }
    boolean behind = from == to || tokens.get(from).is(WorldWords.BEHIND);
    return behind || tokens.get(0).number() ? tokens : tokens.subList(from, to);
  }
}
