package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.beside.ChatLine;
import org.mailboxinventory.scanner.detect.name.beside.CodedPerson;
import org.mailboxinventory.scanner.detect.name.beside.Declaration;
import org.mailboxinventory.scanner.detect.name.beside.MailBehind;
import org.mailboxinventory.scanner.detect.name.beside.PaperBehind;
import org.mailboxinventory.scanner.detect.name.beside.PlainPhrase;
import org.mailboxinventory.scanner.detect.name.beside.RoleBeside;
import org.mailboxinventory.scanner.detect.name.beside.YearsBehind;
import org.mailboxinventory.scanner.detect.name.line.BesideName;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.post.PostBeside;
import org.mailboxinventory.scanner.detect.name.row.RowsOfNames;
import org.mailboxinventory.scanner.detect.name.thing.Kinship;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** What a text beside a name says that makes a person of it: a role, a verb. For one thread. */
final class Introduction {
  /** Nothing. */
  static final int NONE = RoleBeside.NONE;

  /** That they said something, or how old they are. */
  static final int SAID = 1;

  /** What they do or are to somebody, or that they wrote what follows. */
  static final int ROLE = RoleBeside.ROLE;

  /** What only a person is. */
  static final int OFFICE = RoleBeside.OFFICE;

  private static final int LONGEST_ROLE = 30;
  private static final int MOST_WORDS = 5;
  private static final NameFile FILE = NameFile.of("introductions.txt");

  /** Before who wrote something, at a line's begin. */
  private static final WordSet BY = FILE.words("by");

  private static final WordSet ARTICLES = FILE.words("articles");

  /** Behind a comma, of people alone. */
  private static final WordSet OF_PEOPLE = FILE.words("of-people");

  /** What people do, behind them. */
  private static final WordSet ACTS = FILE.words("acts");

  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** How surely what is before or behind {@code text[from, to)} makes a person of it. */
  int of(int from, int to) {
    int begin = SmallWords.emphasis(text, from);
    int end = begin < from ? SmallWords.emphasised(text, to, length) : to;
    if (BesideName.person(text, begin)
        || Kinship.before(text, from, length)
        || Kinship.behind(text, to, length)
        || PlainPhrase.around(text, begin, end, length)
        || ChatLine.writer(text, from, to, length)
        || MailBehind.shared(text, from, to, length) == MailBehind.ALL
        || PostBeside.is(text, from, to, length)
        || RowsOfNames.hold(text, from, to, length)) {
      return OFFICE;
    }
    int told = RoleBeside.atLeast(before(begin), text, from, to, length);
    int before = declared(begin, end) ? Math.max(ROLE, told) : told;
    return before == OFFICE ? before : Math.max(Math.max(before, behind(end)), quoted(from, to));
  }

  private boolean declared(int from, int to) {
    return Declaration.before(text, from, to, length)
        || BesideName.before(text, from, to, length)
        || CodedPerson.coded(text, from, to, length);
  }

  /** The same of what is behind it alone. */
  int behind(int to) {
    if (to + 3 >= length) {
      return NONE;
    }
    if (PaperBehind.follows(text, to, length) || RoleBeside.behind(text, to, length)) {
      return ROLE;
    }
    return switch (text[to]) {
      case ',' -> text[to + 1] == ' ' ? behindComma(to + 2) : NONE;
      case ' ' -> text[to + 1] == '(' ? bracket(to) : behindBlank(to);
      case '\n', '\r' -> lineBehindSays(to) ? SAID : NONE;
      default -> NONE;
    };
  }

  private int behindBlank(int to) {
    boolean role = PlainPhrase.behind(text, to, length) || NameParts.versusAt(text, to + 1, length);
    return role ? ROLE : said(to + 1) ? SAID : NONE;
  }

  private boolean lineBehindSays(int to) {
    int next = WrappedLine.lineBehind(text, to, length);
    return next > 0 && next < length && NameLetters.small(text[next]) && said(next);
  }

  private boolean said(int at) {
    int end = NameLetters.end(text, at, length);
    boolean said =
        end > at
            && NameLetters.small(text[at])
            && ((flags(at, end) & NameWords.SAYS) != 0
                || ACTS.holds(text, at, end)
                || BesideName.appointed(text, at, length));
    return said && (end >= length || text[end] != '-');
  }

  /** {@code (guarantor)}, {@code (34)}, {@code (1564-1616)}. */
  private int bracket(int to) {
    if (BesideName.roleBehind(text, to, length)) {
      return ROLE;
    }
    boolean life = YearsBehind.life(text, to + 2, length);
    return life ? OFFICE : YearsBehind.age(text, to + 2, length) ? SAID : NONE;
  }

  /** Who it is, behind a comma: {@code , who}, {@code , 34,}, {@code , night editor at}. */
  private int behindComma(int from) {
    int digits = YearsBehind.digitsEnd(text, from, length);
    if (digits == from + 2 && digits < length && (text[digits] == ',' || text[digits] == '.')) {
      return SAID;
    }
    int at = from;
    for (int count = 0; count < MOST_WORDS && at < length; count++) {
      int end = NameLetters.end(text, at, length);
      if (end == at) {
        return NONE;
      }
      if (count == 0 ? OF_PEOPLE.holds(text, at, end) : ARTICLES.holds(text, at, end)) {
        return count == 0 ? SAID : NONE;
      }
      if (text[end - 1] != 's' && (flags(at, end) & NameWords.ROLE) != 0) {
        return count == 0 && !NameLetters.small(text[at]) ? SAID : ROLE;
      }
      boolean goesOn = end < length && (text[end] == ' ' || text[end] == '-');
      at = goesOn ? end + 1 : length;
    }
    return NONE;
  }

  /** What is before it, on this line or at the end of the line before. */
  private int before(int from) {
    int end = blanksBegin(from);
    boolean comma = end < from && end > 1 && text[end - 1] == ',';
    end = comma ? end - 1 : end;
    int begin = NameLetters.begin(text, end);
    if (end == from || begin == end) {
      return NONE;
    }
    int flags = flags(begin, end);
    if ((flags & NameWords.ROLE) != 0) {
      boolean only = (flags & NameWords.OFFICE) != 0 && !comma && text[end] != '\n';
      return only ? OFFICE : ROLE;
    }
    if (comma) {
      return NONE;
    }
    boolean by =
        BY.holds(text, begin, end)
            && begins(begin)
            && (!NameLetters.small(text[begin]) || end - begin == 2);
    return by
        ? ROLE
        : NameLetters.small(text[begin]) && (flags & NameWords.SAYS) != 0 ? SAID : NONE;
  }

  /** Whether the word with this hash leads to who wrote what follows. */
  static boolean by(long hash) {
    return BY.holds(hash);
  }

  /** Whether a line begins here, behind marks at most. */
  boolean begins(int at) {
    int begin = at;
    while (begin > 0 && text[begin - 1] != '\n' && at - begin < LONGEST_ROLE) {
      if (" >#*|-\t(".indexOf(text[begin - 1]) < 0) {
        return false;
      }
      begin--;
    }
    return begin == 0 || text[begin - 1] == '\n';
  }

  /** {@code -- Asha Rao} at a line's end, behind what is quoted or said. */
  private int quoted(int from, int to) {
    int at = from;
    while (at > 0 && text[at - 1] == ' ' && from - at < 3) {
      at--;
    }
    int dash = BesideName.dash(text, at);
    if (dash == at || !lineEnds(to)) {
      return NONE;
    }
    boolean single = text[dash] == '-' && at - dash == 1;
    at = dash;
    while (at > 0 && text[at - 1] == ' ') {
      at--;
    }
    if (single && (at == 0 || at == dash || ".!?'\"".indexOf(text[at - 1]) < 0)) {
      return NONE;
    }
    if (at > 0 && (text[at - 1] == '"' || text[at - 1] < 0)) {
      return OFFICE;
    }
    return at == 0 || "\n.!?'".indexOf(text[at - 1]) >= 0 ? ROLE : NONE;
  }

  private boolean lineEnds(int to) {
    int at = to;
    while (at < length && text[at] == ' ') {
      at++;
    }
    return at >= length || text[at] == '\n' || text[at] == '\r';
  }

  /** Before blanks, and at most one line's end with the marks of quoted mail. */
  private int blanksBegin(int from) {
    int at = from;
    int breaks = 0;
    while (at > 0 && from - at < LONGEST_ROLE && " >\r\n".indexOf(text[at - 1]) >= 0) {
      breaks += text[at - 1] == '\n' ? 1 : 0;
      at--;
    }
    return breaks > 1 ? from : at;
  }

  private int flags(int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }
}
