package org.mailboxinventory.scanner.detect.address.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a text before a code, in order: where each is, what parts it from the one before,
 * and what it is in an address.
 */
public final class ZoneWords {
  /** What parts a word from the one before it. */
  public enum Gap {
    BLANK,
    COMMA,
    LINE
  }

  /**
   * A word.
   *
   * @param kinds what it is, as {@link WorldWords} has it
   * @param phraseEnd the number of the word behind its phrase
   */
  public record Word(
      int from, int to, String text, String bare, Gap gap, int kinds, int phraseEnd) {
    public boolean is(int kind) {
      return (kinds & kind) != 0;
    }

    /** Of a house or a flat: digits, perhaps with letters and signs. */
    public boolean number() {
      return HouseNumber.is(text);
    }

    /** A capital first, or a script that has none. */
    public boolean name() {
      int at = text.charAt(0) == '(' && text.length() > 1 ? 1 : 0;
      char c = text.charAt(at);
      return Town.begins(c);
    }

    public boolean stopped() {
      return text.endsWith(".");
    }

    /** Whether it is a word for a number, in small letters and with a full stop: {@code br.}. */
    boolean shortUnit() {
      return stopped() && is(WorldWords.UNIT) && !name();
    }

    /** Whether nothing is called so, as a month that is not in the names of streets. */
    boolean none() {
      return Town.none(bare) && !is(WorldWords.DAY);
    }

    /** Whether it is a name of several letters, some of them small. */
    boolean mixed() {
      return name() && text.length() > 1 && SmallStart.hasSmall(text);
    }

    /** Whether it may follow a small word within a name. */
    boolean joins() {
      return name() || number() || is(WorldWords.JOINING);
    }

    /** Whether it is in Greek, Cyrillic or a script further east. */
    boolean eastern() {
      return text.charAt(0) >= FIRST_GREEK;
    }

    /** Whether it is in a script whose letters are no capitals. */
    boolean uncased() {
      return text.charAt(0) >= FIRST_HEBREW;
    }

    /** Whether it is no pair of letters that may be anything: long, shortened, or not Latin. */
    boolean whole() {
      return stopped() || bare.length() >= SHORTEST || text.charAt(0) > LAST_LATIN;
    }
  }

  /** What parts words, by how much it parts them. */
  private static final List<Gap> GAPS = List.of(Gap.BLANK, Gap.COMMA, Gap.LINE);

  private static final int SHORTEST = 4;
  private static final char LAST_LATIN = 0x500;
  private static final char FIRST_GREEK = 0x370;
  private static final char FIRST_HEBREW = 0x590;
  private static final char FIRST_THAI = 0x0e00;

  private static final int BLANK = 0;
  private static final int COMMA = 1;
  private static final int LINE = 2;

  /** Between the parties of a case, and the word for a street elsewhere: {@code Rao v. Gil}. */
  private static final Set<String> VERSUS = Set.copyOf(WorldWords.phrases("versus"));

  private final List<Word> words = new ArrayList<>();

  /**
   * A word before it is known what phrase it is in.
   *
   * @param known what it is by itself, as {@link WorldWords#entry} has it
   */
  private record Piece(int from, int to, int gap, String text, String bare, int known) {}

  /**
   * @param cells what parts the cells of a row as a comma does
   */
  public ZoneWords(String zone, int begin, char cells) {
    List<Piece> pieces = pieces(zone, begin, cells);
    int phraseEnd = 0;
    int phraseKinds = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (i >= phraseEnd) {
        phraseEnd = phraseEnd(pieces, i);
        phraseKinds = phraseEnd > i + 1 ? WorldWords.of(joined(pieces, i, phraseEnd)) : 0;
      }
      Piece piece = pieces.get(i);
      boolean against = piece.gap == BLANK && i > 0 && VERSUS.contains(piece.bare) && name(i - 1);
      int kinds = against ? 0 : phraseKinds != 0 ? phraseKinds : kinds(piece);
      boolean box = i > 0 && words.get(i - 1).is(WorldWords.BOX) && HouseNumber.six(piece.text);
      kinds = box ? WorldWords.BOX : kinds;
      Gap gap = GAPS.get(piece.gap);
      words.add(new Word(piece.from, piece.to, piece.text, piece.bare, gap, kinds, phraseEnd));
    }
  }

  private boolean name(int at) {
    return words.get(at).name();
  }

  private static int kinds(Piece piece) {
    int kinds = piece.known & ~WorldWords.BEGINS;
    boolean letter = piece.text.length() == 1 && Character.isLetter(piece.text.charAt(0));
    kinds = letter ? kinds & WorldWords.JOINING : kinds;
    if (kinds == 0 && WorldWords.endsAsRegion(piece.bare)) {
      return WorldWords.REGION;
    }
    return (kinds & ~WorldWords.JOINING) == 0 && WorldWords.ends(piece.bare)
        ? kinds | WorldWords.BEHIND
        : kinds;
  }

  /**
   * Behind the longest phrase of the file that begins at a word; behind the word where none does.
   */
  private static int phraseEnd(List<Piece> pieces, int at) {
    int end = at + 1;
    if ((pieces.get(at).known & WorldWords.BEGINS) == 0) {
      return end;
    }
    int most = Math.min(pieces.size(), at + WorldWords.MOST_WORDS);
    for (int to = at + 2; to <= most && pieces.get(to - 1).gap == BLANK; to++) {
      end = WorldWords.of(joined(pieces, at, to)) != 0 ? to : end;
    }
    return end;
  }

  private static String joined(List<Piece> pieces, int from, int to) {
    StringBuilder text = new StringBuilder(pieces.get(from).bare);
    for (int i = from + 1; i < to; i++) {
      text.append(' ').append(pieces.get(i).bare);
    }
    return text.toString();
  }

  private static List<Piece> pieces(String zone, int begin, char cells) {
    List<Piece> pieces = new ArrayList<>();
    int gap = LINE;
    int at = begin;
    while (at < zone.length()) {
      int between = gap(zone.charAt(at), cells);
      if (between >= 0) {
        gap = Math.max(gap, between);
        at++;
        continue;
      }
      int end = end(zone, at, cells);
      String text = zone.substring(at, end);
      String bare = WorldWords.bare(text);
      pieces.add(new Piece(at, end, gap, text, bare, WorldWords.entry(bare)));
      gap = BLANK;
      at = end;
    }
    return pieces;
  }

  private static int gap(char c, char cells) {
    if (c == '\n') {
      return LINE;
    }
    if (c == ',' || c == '\u060c' || c == '\u3001' || c == '\u00b7' || c == cells) {
      return COMMA;
    }
    return c == ' ' || c == '>' || c == '\r' || c == '\u0085' ? BLANK : -1;
  }

  /** Where a word ends; a full stop or a colon ends a known word that others follow. */
  private static int end(String zone, int from, char cells) {
    int at = from;
    while (at < zone.length() && gap(zone.charAt(at), cells) < 0) {
      char c = zone.charAt(at);
      boolean within = at > from && at + 1 < zone.length() && (c == '.' || c == ':');
      if (within
          && Character.isLetterOrDigit(zone.charAt(at + 1))
          && WorldWords.of(WorldWords.bare(zone.substring(from, at))) != 0
          && !longer(zone, from, at, cells)) {
        return at + 1;
      }
      if (c == '-' && at - from >= SHORTEST && unitBefore(zone, from, at)) {
        return at + 1;
      }
      at++;
    }
    int known = zone.charAt(from) < FIRST_THAI ? 0 : WorldWords.thai(zone.substring(from, at));
    return known > 0 ? from + known : at;
  }

  /** Whether the word for a flat is before a hyphen, and its number behind: {@code Flat-206}. */
  private static boolean unitBefore(String zone, int from, int hyphen) {
    return hyphen + 1 < zone.length()
        && Character.isDigit(zone.charAt(hyphen + 1))
        && (WorldWords.of(WorldWords.bare(zone.substring(from, hyphen))) & WorldWords.UNIT) != 0;
  }

  /** Whether the word goes on behind its full stop and is known as a whole: {@code p.o}. */
  private static boolean longer(String zone, int from, int stop, char cells) {
    int end = stop;
    while (end < zone.length() && gap(zone.charAt(end), cells) < 0) {
      end++;
    }
    return WorldWords.of(WorldWords.bare(zone.substring(from, end))) != 0;
  }

  /** Whether a day and a month begin at a word, after which streets are called. */
  boolean day(int at) {
    return at + 1 < count() && word(at).number() && word(at + 1).is(WorldWords.DAY);
  }

  public int count() {
    return words.size();
  }

  public Word word(int i) {
    return words.get(i);
  }
}
