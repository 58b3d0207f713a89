package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.beside.PeopleList;
import org.mailboxinventory.scanner.detect.name.line.FieldEdges;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WordEdges;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Names that are written with the family name first, as {@code Rao, Asha} and {@code García López,
 * María}: in lines of senders and recipients, as an item of a list or a cell, and in running text
 * where the lists know the first word as a family name alone and the second as a first name alone.
 * For one thread.
 */
final class FamilyFirst {
  /** Countries of which lists of given names have the name, too. */
  private static final WordSet COUNTRIES =
      NameFile.of("thing-words.txt").words("countries-as-given");

  private static final int SHORTEST = 3;
  private static final int LONGEST_LEAD = 8;
  private static final int MOST_FAMILY_NAMES = 3;
  private static final int NO_NAME = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;

  /** What goes on behind a name in a sentence, other than with what another person did. */
  private static final WordSet GOES_ON = NameFile.of("introductions.txt").words("goes-on");

  private final NameSurroundings around;
  private byte[] text = new byte[0];
  private int length;

  FamilyFirst(NameSurroundings around) {
    this.around = around;
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Where {@code de} or {@code van der} begins before a family name. */
  static int withParticles(byte[] text, int from) {
    int begin = from;
    for (int words = 0; words < 2 && begin > 1 && text[begin - 1] == ' '; words++) {
      int word = NameLetters.begin(text, begin - 1);
      boolean small = word < begin - 1 && text[word] >= 'a';
      if (!small || !WordForm.particle(text, word, begin - 1)) {
        return begin;
      }
      begin = word;
    }
    return begin;
  }

  /** Whether a comma at {@code at}, a blank and a capitalised word may go on a name. */
  static boolean mayFollow(byte[] text, int at, int length) {
    return at + 3 < length
        && text[at] == ','
        && text[at + 1] == ' '
        && ((text[at + 2] >= 'A' && text[at + 2] <= 'Z') || text[at + 2] < 0);
  }

  /**
   * Where the name ends whose family name is the run of {@code tokens} from {@code begin} on; -1
   * when it is none.
   */
  int end(NameTokens tokens, int begin) {
    int comma = tokens.to(tokens.count() - 1);
    int given = comma + 2;
    int givenTo = WordEdges.end(text, given, length);
    if (givenTo - given < SHORTEST) {
      return -1;
    }
    int first = flags(given, givenTo);
    int end = givenEnd(givenTo);
    if (tokens.count() == begin + 1 && ofMail(tokens, comma, end, first)) {
      return end;
    }
    boolean capitals = first == 0 && tokens.count() > begin + 1 && Words.capital(text[comma + 3]);
    if (capitals && item(tokens.from(0), end)) {
      return listedFamilies(tokens, begin) ? end : -1;
    }
    if ((first & NameWords.FIRST) == 0 || (first & NameWords.AGAINST) != 0) {
      return -1;
    }
    int family = flags(tokens.from(begin), comma);
    if (tokens.count() == begin + 1
        && (first & NameWords.PLACE) == 0
        && (family == 0 || (family & (NameWords.LAST | NameWords.AGAINST)) == NameWords.LAST)
        && PeopleList.holds(text, tokens.from(begin), end, length)) {
      return end;
    }
    if ((first & NameWords.WORD) != 0 || townAndCountry(tokens, given, givenTo)) {
      return -1;
    }
    if (item(tokens.from(0), end)) {
      return familyOfItem(tokens, begin, (first & NameWords.LAST) == 0) ? end : -1;
    }
    boolean sure = (first & (NameWords.LAST | NameWords.PLACE)) == 0 && goesOn(end);
    return sure && familyAlone(tokens) ? end : -1;
  }

  /** {@code Quorvanville, France}: a country that is a given name too, behind no family's name. */
  private boolean townAndCountry(NameTokens tokens, int given, int to) {
    int last = tokens.count() - 1;
    return COUNTRIES.holds(text, given, to)
        && (flags(tokens.from(last), tokens.to(last)) & NameWords.LAST) == 0;
  }

  /** Whether the name stands in a line of senders or recipients, as one person. */
  private boolean ofMail(NameTokens tokens, int comma, int givenTo, int first) {
    int family = tokens.from(tokens.count() - 1);
    int from = withParticles(text, family);
    boolean quoted = FieldEdges.quoted(text, from);
    boolean person = quoted && around.leadsOn(givenTo);
    if (tokens.form(tokens.count() - 1) != Form.TITLE
        || !(person || (around.begins(from) && around.inHeader(from)))) {
      return false;
    }
    int against = quoted ? NameWords.AGAINST : NameWords.PLACE | NameWords.AGAINST;
    int own = flags(from, comma);
    boolean block = !quoted && FieldEdges.headerFollows(text, givenTo, length);
    boolean named = block && (first & NameWords.FIRST) != 0 && (own & NameWords.LAST) != 0;
    int other = ((named ? 0 : own) | first) & against;
    boolean listed = block && (first & (NameWords.LAST | NO_NAME)) == NameWords.LAST;
    boolean open = (listed || (first & ~NameWords.FORMED) == 0) && (own & NO_NAME) == 0;
    return other == 0 && around.endsPerson(givenTo, (first & NameWords.FIRST) != 0, open);
  }

  /** The words of the run may be a family name: in the lists, or beside {@code sure} in none. */
  private boolean familyOfItem(NameTokens tokens, int begin, boolean sure) {
    for (int i = begin; i < tokens.count(); i++) {
      int flags = flags(tokens.from(i), tokens.to(i));
      boolean capitals = tokens.form(i) == Form.CAPITALS;
      boolean name =
          (flags & NameWords.LAST) != 0
              || ((sure || capitals || tokens.count() == begin + 1)
                  && flags == 0
                  && tokens.to(i) - tokens.from(i) > SHORTEST);
      if (!name || (flags & NO_NAME) != 0 || i >= MOST_FAMILY_NAMES) {
        return false;
      }
    }
    return true;
  }

  /** {@code RAO GIL, XY} in capitals: all words before the comma are family names alone. */
  private boolean listedFamilies(NameTokens tokens, int begin) {
    for (int i = begin; i < tokens.count(); i++) {
      int flags = flags(tokens.from(i), tokens.to(i));
      if (tokens.form(i) != Form.CAPITALS
          || (flags & (NO_NAME | NameWords.LAST)) != NameWords.LAST) {
        return false;
      }
    }
    return tokens.count() <= MOST_FAMILY_NAMES;
  }

  /** One word, which is a family name and nothing else. */
  private boolean familyAlone(NameTokens tokens) {
    int flags = flags(tokens.from(0), tokens.to(0));
    return tokens.count() == 1
        && tokens.form(0) == Form.TITLE
        && (flags & (NO_NAME | NameWords.LAST | NameWords.FIRST)) == NameWords.LAST;
  }

  /** Whether it is an item of a list, a cell, or all between quotation marks. */
  private boolean item(int family, int end) {
    return (itemEnds(end) && itemBegins(family))
        || FieldEdges.enclosed(text, withParticles(text, family), end, length);
  }

  private boolean itemBegins(int family) {
    int from = withParticles(text, family);
    int at = from - 1;
    while (at >= 0 && lead(text[at]) && from - at < LONGEST_LEAD) {
      at--;
    }
    boolean field = at >= 0 && text[at] == ',' && text[at + 1] == '"';
    return at < 0
        || field
        || text[at] == '\n'
        || text[at] == '\t'
        || text[from - 1] == '>'
        || (from - at == 2 && (text[at] == ':' || text[at] == ';'))
        || (from > 1 && text[from - 1] == ' ' && text[from - 2] == ' ');
  }

  /** Blanks, a bullet, a number or a quote mark before an item or a field. */
  private static boolean lead(byte b) {
    return b < 0 || (b >= '0' && b <= '9') || " >*-.)(|\"".indexOf(b) >= 0;
  }

  private boolean itemEnds(int to) {
    boolean quoted = to < length && text[to] == '"';
    int at = quoted ? to + 1 : to;
    while (at < length && text[at] == ' ') {
      at++;
    }
    boolean stopped = at < length && text[at] == '.' && sentenceEnds(at + 1);
    return at >= length
        || stopped
        || NameTitles.word(text, at, WordEdges.end(text, at, length))
        || at - to > 1
        || (text[at] >= 0 && text[at] < ' ')
        || ";(<|".indexOf(text[at]) >= 0
        || (text[at] == '-' && at > to)
        || (quoted && text[at] == ',');
  }

  /** At a line's end, or before two blanks. */
  private boolean sentenceEnds(int at) {
    return at >= length
        || text[at] == '\n'
        || (at + 1 < length && text[at] == ' ' && text[at + 1] == ' ');
  }

  /** Whether a sentence goes on behind the name as behind one person. */
  private boolean goesOn(int to) {
    if (to >= length || text[to] != ' ') {
      return to < length && (text[to] == '.' || text[to] == ';');
    }
    int end = WordEdges.end(text, to + 1, length);
    return (end > to + 1 && GOES_ON.holds(text, to + 1, end)) || text[to + 1] == '(';
  }

  /** Behind further given names and initials. */
  private int givenEnd(int givenTo) {
    int end = givenTo;
    if (end + 2 < length && text[end] == '-' && Words.capital(text[end + 1])) {
      end = WordEdges.end(text, end + 1, length);
    }
    if (end + 2 < length && text[end] == ' ' && Words.capital(text[end + 1])) {
      int next = WordEdges.end(text, end + 1, length);
      boolean initial = next == end + 2;
      if (initial || (flags(end + 1, next) & NameWords.FIRST) != 0) {
        end = initial && next < length && text[next] == '.' ? next + 1 : next;
      }
    }
    return end;
  }

  private int flags(int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }
}
