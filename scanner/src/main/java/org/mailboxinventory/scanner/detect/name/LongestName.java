package org.mailboxinventory.scanner.detect.name;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.beside.Relative;
import org.mailboxinventory.scanner.detect.name.line.BesideName;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.thing.Kinship;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The longest name that begins with a word of a run. For one thread. */
final class LongestName {
  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST = 5;

  /** So many blanks between two words of a run part columns. */
  private static final int COLUMNS = 2;

  /** Between a name and what belongs to whom it names. */
  private static final WordSet OF = NameFile.of("name-parts.txt").words("of");

  /** Before the owner of a firm. */
  static final long DI = Words.hash("di".getBytes(StandardCharsets.US_ASCII), 0, 2);

  /** Behind a name with the number of their day. */
  private static final WordSet MONTHS = NameFile.of("name-parts.txt").words("dated-months");

  /** Before a place whose name no list has in its case. */
  private static final WordSet IN = NameFile.of("introductions.txt").words("in-places");

  /** Behind the name of somebody who trades alone. */
  private static final WordSet TRADERS = NameFile.of("name-parts.txt").words("traders");

  private final NameTokens tokens;
  private final NameTitles titles;
  private final NameDecision decision;
  private byte[] text = new byte[0];
  private int length;

  LongestName(NameTokens tokens, NameSurroundings around, NameTitles titles) {
    this.tokens = tokens;
    this.titles = titles;
    this.decision = new NameDecision(tokens, around, titles);
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    decision.begin(text, length);
  }

  /** The words {@code [first, end)} are a name, and known from now on. */
  void keep(NameEvidence words, int first, int end) {
    words.keep(first, end);
    decision.found(first, end);
  }

  /** Where the longest name ends that begins with {@code first}; -1 when none does. */
  int end(NameEvidence words, int first, ListedNames listed) {
    Form form = tokens.form(first);
    if (first + 2 > tokens.count()
        || form == Form.PARTICLE
        || titles.is(words, first)
        || late(first)
        || (first == 0 && introduces(words))
        || relative(words, first)
        || (first == 0 && relative(words, 1))
        || (first > 0 && !parts(words, first) && !mayLead(words, first) && !late(first - 1))) {
      return -1;
    }
    boolean placed = first == 1 && in(tokens.from(0));
    boolean led =
        first == 1 && tokens.form(0) == Form.TITLE && !placed && !parts(words, first) && !late(0);
    boolean begins = form != Form.DEVANAGARI || words.isFirstName(first);
    boolean mayBeListed = listed.mayBegin(words, first);
    boolean partly =
        form == Form.DEVANAGARI
            || mayBeListed
            || (first == 1 && late(0))
            || words.mayBeginPart(first)
            || owner(words, first)
            || (first > 0 && tokens.form(first - 1) == Form.INITIAL && titles.is(words, first - 1));
    int longest = form == Form.INITIAL ? LONGEST_NAME + 2 : LONGEST_NAME;
    for (int end = furthest(first, longest); end >= first + 2; end--) {
      boolean whole = first == 0 && end == tokens.count();
      if ((!partly && !whole)
          || (!begins && tokens.form(end - 1) != Form.INITIAL)
          || (led && !inSentence(words, end))
          || (end - first > 2 && BesideName.honorific(words.hash(end - 1)))) {
        continue;
      }
      int from = tokens.from(first);
      int to = tokens.to(end - 1);
      if (to - from >= SHORTEST
          && !townBehind(words, first, end)
          && partedBehind(words, end)
          && ((mayBeListed && listed.holds(words.hash(first), words.hash(end - 1)))
              || decision.holds(words, first, end))) {
        return end;
      }
    }
    return -1;
  }

  /**
   * Whether an ordinary word that introduces a name begins the run: {@code Name Ada Moreau}; or one
   * for somebody before a given name: {@code Holder Ada Moreau}; or one that a title written as an
   * initial follows: {@code Appelez M. Yann Le Bras}; or one before an initial: {@code Verified A.
   * Moreau}.
   */
  private boolean introduces(NameEvidence words) {
    if ((tokens.count() > 3 && tokens.form(1) == Form.INITIAL && titles.is(words, 1))
        || (tokens.count() > 2
            && words.flags(0) == 0
            && words.weight(1, NameWords.FIRST) == 2
            && in(tokens.from(0)))) {
      return true;
    }
    return tokens.count() > 2
        && words.has(0, NameWords.WORD)
        && ((tokens.form(1) == Form.INITIAL && words.ordinary(0))
            || words.has(0, NameWords.INTRODUCES)
            || (words.has(0, NameWords.ROLE) && words.weight(1, NameWords.FIRST) == 2));
  }

  /** Whether the word says that a father or husband died, of whom the run is. */
  private boolean late(int token) {
    return token == 0 && Kinship.late(text, tokens.from(0), tokens.to(0), length);
  }

  /** Behind so many words from {@code first} on; small ones between others do not count. */
  private int furthest(int first, int longest) {
    int end = first;
    int words = 0;
    while (end < tokens.count() && words < longest) {
      words += tokens.form(end) == Form.PARTICLE ? 0 : 1;
      end++;
    }
    return end;
  }

  /**
   * Whether the word of no list that begins a sentence may be an ordinary one before the name
   * {@code first}, as in {@code Raporu Selin Aktaş hazırladı}.
   */
  private boolean mayLead(NameEvidence words, int first) {
    return first == 1
        && tokens.form(0) == Form.TITLE
        && words.flags(0) == 0
        && (words.weight(first, NameWords.FIRST) == 2 || words.declined(first))
        && (sentenceBegins(tokens.from(0)) || in(tokens.from(0)));
  }

  /** Whether a small word says that a place is named: {@code w Elmowie Anna Rylska}. */
  private boolean in(int from) {
    int end = from - 1;
    return end > 0
        && text[end] == ' '
        && IN.holds(text, NameLetters.begin(text, end), end)
        && NameLetters.small(text[end - 1]);
  }

  private boolean sentenceBegins(int from) {
    return from < 2
        || text[from - 1] == '\n'
        || (text[from - 1] == ' ' && ".!?".indexOf(text[from - 2]) >= 0);
  }

  /**
   * Whether the name that ends here has a family name, and a small word or an honorific follows.
   */
  private boolean inSentence(NameEvidence words, int end) {
    int to = tokens.to(end - 1);
    boolean honoured = end < tokens.count() && BesideName.honorific(words.hash(end));
    boolean goesOn =
        end == tokens.count()
            && to + 1 < length
            && text[to] == ' '
            && (text[to + 1] < 0 || text[to + 1] >= 'a');
    return (honoured || goesOn) && words.weight(end - 1, NameWords.LAST) == 2;
  }

  private boolean parts(NameEvidence words, int first) {
    return tokens.form(first) == Form.DEVANAGARI
        || words.parts(first - 1)
        || (words.has(first - 1, NameWords.ROLE) && !words.name(first - 1))
        || words.abbreviation(first - 1, first)
        || BesideName.weekday(words.hash(first - 1))
        || titles.is(words, first - 1)
        || words.has(first - 1, NameWords.INTRODUCES)
        || relative(words, first - 1)
        || owner(words, first);
  }

  /**
   * {@code Officina Centrale di Luca Rossi}, {@code BAR SOLE DI ROSSI LUCA}: a firm of Italy with
   * the name of its owner.
   */
  private boolean owner(NameEvidence words, int first) {
    boolean familyFirst =
        first + 1 < tokens.count()
            && words.weight(first, NameWords.LAST) == 2
            && words.weight(first + 1, NameWords.FIRST) == 2;
    return first > 1
        && tokens.particleInCapitals(first - 1)
        && words.hash(first - 1) == DI
        && (familyFirst || words.weight(first, NameWords.FIRST) == 2)
        && !words.name(first - 2);
  }

  /** {@code meinem Bruder}: the word says who somebody is, though people are called so too. */
  private boolean relative(NameEvidence words, int token) {
    return token + 2 < tokens.count()
        && tokens.form(token) == Form.TITLE
        && words.has(token, NameWords.LAST | NameWords.ROLE)
        && Relative.may(words.hash(token))
        && Relative.behindPossessive(text, tokens.from(token));
  }

  /** Whether two blanks are before a word, and no full stop of an initial. */
  private boolean newColumn(int token) {
    return tokens.form(token - 1) != Form.INITIAL
        && tokens.from(token) - tokens.to(token - 1) == COLUMNS;
  }

  /** {@code Asha Rao Leeds}: a column with a town behind a name. */
  private boolean townBehind(NameEvidence words, int first, int end) {
    return end - first > 2 && newColumn(end - 1) && words.has(end - 1, NameWords.PLACE);
  }

  private boolean partedBehind(NameEvidence words, int end) {
    return end == tokens.count()
        || (tokens.form(end) == Form.DEVANAGARI
            && (OF.holds(words.hash(end)) || !words.againstFrom(end)))
        || tokens.form(end) == Form.PARTICLE
        || newColumn(end)
        || titles.is(words, end)
        || (tokens.besideDigit(end) && MONTHS.holds(words.hash(end)))
        || words.abbreviation(end, end - 1)
        || TRADERS.holds(words.hash(end))
        || (tokens.form(end) == Form.INITIAL && tokens.besideDigit(end))
        || (words.parts(end) && !words.againstFrom(end))
        || BesideName.honorific(words.hash(end));
  }
}
