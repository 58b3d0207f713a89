package org.mailboxinventory.scanner.detect.address.world;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.town.Countries;
import org.mailboxinventory.scanner.detect.address.town.JoinedLines;
import org.mailboxinventory.scanner.detect.address.town.RestEnd;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Gap;
import org.mailboxinventory.scanner.detect.address.world.ZoneWords.Word;
import org.mailboxinventory.scanner.detect.address.written.WrittenBreaks;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** What is around a code: the text and the words before it, and the text behind it. */
final class Surroundings {
  private static final int LONGEST_REST = 160;

  /** So many letters at most has a cell with a town. */
  private static final int LONGEST_CELL = 40;

  /** So many letters has the sign of a state, which is no town. */
  private static final int LONGEST_SIGN = 4;

  /** Letters before the digits of a code, which are no state. */
  private static final Set<String> SIGNS = Set.copyOf(WorldWords.phrases("signs"));

  /** Before the colon of a town's field. */
  private static final WordSet TOWN_FIELDS = WordSet.of(WorldWords.phrases("town-fields"));

  private static final int NO_TOWN =
      WorldWords.BEFORE | WorldWords.BEHIND | WorldWords.UNIT | WorldWords.BOX | WorldWords.NOTHING;

  private final byte[] text;
  private final int length;
  private final int place;
  private final int codeEnd;
  private final String zone;
  private final ZoneWords words;
  private final char cells;
  private @Nullable String rest;

  /**
   * Around the code {@code text[place, end)}.
   *
   * @param floor nothing before it belongs to the address
   */
  Surroundings(byte[] text, int length, int place, int end, int floor) {
    this.text = text;
    this.length = length;
    this.place = place;
    this.codeEnd = end;
    this.zone = Zone.before(text, length, place, floor);
    this.cells = cells();
    this.words = new ZoneWords(zone, Zone.begin(zone, cells), cells);
  }

  /** The text before the code. */
  String zone() {
    return zone;
  }

  /** The words of its address, as far as they may be. */
  ZoneWords words() {
    return words;
  }

  /** The text behind the code: of most numbers, what is before them says that they are none. */
  String rest() {
    String known = rest;
    if (known == null) {
      int to = RestEnd.behindState(text, place, codeEnd, Math.min(length, codeEnd + LONGEST_REST));
      known = rest(text, length, codeEnd, to, zone.endsWith(","));
      rest = known;
    }
    return known;
  }

  /** The text behind a code in which no name goes on behind a line that a number ends. */
  static String restOfLines(byte[] text, int length, int end) {
    int last = Math.min(length, end + LONGEST_REST);
    return rest(text, length, end, RestEnd.behindNumber(text, end, last), false);
  }

  private static String rest(byte[] text, int length, int end, int last, boolean row) {
    int to = RestEnd.beforeLabel(text, end, last, length);
    return WrittenBreaks.behind(JoinedLines.of(text, end, to, end - 1, length), row);
  }

  /** What parts the cells of a row, where it is on both sides of the code or before it. */
  private char cells() {
    if (zone.endsWith("\t")) {
      return '\t';
    }
    String before = zone.stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    boolean row = last == ',' && zone.endsWith(",") && rest().startsWith(",");
    return last == ';' || last == '|' || row ? last : behindTown(zone);
  }

  /** A bar, where the name of a town is between it and the code: {@code 8 Bay Rd | Suva 1402}. */
  private static char behindTown(String zone) {
    int bar = zone.lastIndexOf('|');
    boolean cell = bar > 0 && zone.length() - bar < LONGEST_CELL && bar > zone.lastIndexOf('\n');
    for (int i = bar + 1; cell && i < zone.length(); i++) {
      char c = zone.charAt(i);
      cell = Character.isLetter(c) || " .,'-()".indexOf(c) >= 0;
    }
    return cell ? '|' : 0;
  }

  /** Whether the word for a code is directly before it. */
  boolean labelled() {
    return words.count() > 0 && words.word(words.count() - 1).is(WorldWords.CODE);
  }

  /** Whether the field of a town follows a code that its own word leads to. */
  boolean fieldBehind() {
    if (!labelled() || codeEnd + 1 >= length || text[codeEnd] > ' ') {
      return false;
    }
    int end = codeEnd + 1;
    while (end < length && Words.letter(text[end])) {
      end++;
    }
    return end < length && text[end] == ':' && TOWN_FIELDS.holds(text, codeEnd + 1, end);
  }

  /** Whether a script without capitals goes on behind the code. */
  boolean uncased() {
    String rest = rest();
    char c = rest.isEmpty() ? ' ' : rest.charAt(rest.length() > 1 ? 1 : 0);
    return Character.getType(c) == Character.OTHER_LETTER;
  }

  /**
   * Where in what follows the code its town ends; -1 where none does.
   *
   * @param street nothing but a street is before the code, so that a comma may part them
   * @param line the code may have a line to itself
   */
  int townBehind(boolean street, boolean line) {
    String rest = rest();
    boolean comma = rest.startsWith(", ");
    int at = 0;
    while (at < rest.length() && between(rest.charAt(at), comma ? ',' : cells)) {
      at++;
    }
    int below = at >= rest.length() || rest.charAt(at) != '\n' ? -1 : below(at, line);
    int end = below >= 0 ? below : at == 0 || at >= rest.length() ? -1 : Town.end(rest, at);
    boolean sure = !comma || labelled() || (end >= 0 && known(at, end));
    boolean parted = sure || (street && end >= 0 && Town.closed(rest, end));
    return end < 0 || rest.startsWith(":", end) || !parted ? -1 : end;
  }

  private boolean known(int from, int to) {
    return Town.known(rest().substring(from, to).toLowerCase(Locale.ROOT));
  }

  /**
   * Where the town ends on the next line, when a comma is before the code on its own, or the code
   * has a line {@code alone}, or the word for a code, and the province behind the town; or -1.
   */
  private int below(int lineEnd, boolean alone) {
    boolean comma = onNewLine() ? alone : zone.stripTrailing().endsWith(",");
    if (!comma && (onNewLine() || !labelled())) {
      return -1;
    }
    String rest = rest();
    int at = lineEnd + 1;
    while (at < rest.length() && "> ".indexOf(rest.charAt(at)) >= 0) {
      at++;
    }
    int end = at >= rest.length() ? -1 : Town.end(rest, at);
    boolean country = end >= 0 && Countries.holds(rest.substring(at, end).toLowerCase(Locale.ROOT));
    boolean sure = comma || (end >= 0 && rest.substring(at, end).indexOf('/') > 0);
    boolean shortened =
        end >= 0 && rest.startsWith(". ", end) && SmallStart.small(rest.substring(end + 2));
    return sure && end >= 0 && !country && !shortened && Town.closed(rest, end) ? end : -1;
  }

  private static boolean between(char c, char sign) {
    return c == ' ' || c == '\r' || (sign != 0 && c == sign);
  }

  /** Whether a town is directly before the code, without a comma or a line's end. */
  boolean glued() {
    char last = zone.charAt(zone.length() - 1);
    if (last == '\n' || last == cells || zone.stripTrailing().endsWith(",")) {
      return false;
    }
    int at = words.count() - 1;
    while (at > 0
        && ("-\u2013".contains(words.word(at).text()) || SIGNS.contains(words.word(at).bare()))) {
      at--;
    }
    Word word = words.word(at);
    return town(word) || word.is(WorldWords.REGION | WorldWords.CODE);
  }

  /** Whether the sign of a state is directly before the code, whose own patterns know its codes. */
  boolean behindState() {
    String word = words.word(words.count() - 1).text();
    return cells == 0
        && !SIGNS.contains(words.word(words.count() - 1).bare())
        && word.length() < LONGEST_SIGN
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether a known town of one word is directly before the code. */
  boolean behindKnownTown() {
    return Town.known(words.word(words.count() - 1).bare());
  }

  /** Whether a word may end the name of a town. */
  private static boolean town(Word word) {
    String bare = word.bare();
    boolean sign =
        bare.length() <= LONGEST_SIGN && word.text().chars().allMatch(Character::isUpperCase);
    return word.name()
        && bare.length() > 2
        && !sign
        && bare.chars().noneMatch(c -> Character.isDigit(c) || c == '.')
        && !word.is(NO_TOWN)
        && !Town.none(bare);
  }

  /** Whether a line's end is directly before the code. */
  boolean onNewLine() {
    int at = zone.length();
    while (at > 0 && " >\r".indexOf(zone.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && zone.charAt(at - 1) == '\n';
  }

  /** Whether nothing is behind the code, or behind {@code end}, on its line. */
  boolean endsLine(int end) {
    String rest = rest();
    return end >= rest.length() || rest.charAt(end) == '\n';
  }

  /** Whether a comma, a line's end or the edge of a cell is before the code. */
  boolean parted() {
    String before = zone.stripTrailing();
    boolean cell = cells != 0 && !before.isEmpty() && before.charAt(before.length() - 1) == cells;
    boolean word = labelled() && words.word(words.count() - 1).gap() != Gap.BLANK;
    return onNewLine() || before.endsWith(",") || cell || word;
  }
}
