package org.mailboxinventory.scanner.detect.name.script;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * What a text says around words that may be a name: a title or a phrase before or behind them, a
 * place in a list, a line of their own. For one thread.
 */
final class Surroundings {
  /** Nothing. */
  static final int NONE = 0;

  /** A line or a cell begins here. */
  static final int LINE = 1;

  /** The same behind a label, or one of the items of a list. */
  static final int FIELD = 2;

  /** A phrase says that a name follows. */
  static final int SAID = 3;

  /** A title does. */
  static final int TITLE = 4;

  /** A word says that what follows is no person. */
  static final int OTHER = -1;

  /** A blank and a quotation mark of three bytes. */
  private static final int SHORT_GAP = 4;

  private static final int LONGEST_GAP = 40;
  private final Phrases phrases = new Phrases();
  private final LatinBeside latin = new LatinBeside();
  private byte[] text = new byte[0];
  private int length;
  private int listEnd = -1;
  private boolean labelled;
  private boolean named;
  private boolean inLatin;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    listEnd = -1;
    phrases.begin(newText, newLength);
    latin.begin(newText, newLength);
  }

  /** What the lists say of the words beside a name. */
  Phrases phrases() {
    return phrases;
  }

  /** A name that a phrase introduced ends here: others may follow it in a list. */
  void introduced(int to) {
    listEnd = to;
  }

  /** What a text in Latin letters says beside names in other scripts. */
  LatinBeside latin() {
    return latin;
  }

  /** Whether a phrase in Latin letters before the name asked about last leaves nothing else. */
  boolean named() {
    return named;
  }

  /** Whether a phrase in Latin letters is before the name asked about last. */
  boolean inLatin() {
    return inLatin;
  }

  /** What is said of a name that ends at {@code to} behind it, in its script or in Latin. */
  int behind(ScriptWords words, Script script, int to) {
    int said = latin.behind(to);
    return said != 0 ? said : phrases.behind(words, script, to);
  }

  /** Whether a colon or a line's end was between the name asked about last and what is before. */
  boolean labelled() {
    return labelled;
  }

  /** What is before {@code from}. */
  int before(ScriptWords words, Script script, int from) {
    int gap = from;
    int lines = 0;
    boolean stopped = false;
    boolean label = false;
    boolean digits = false;
    while (gap > 0 && from - gap < LONGEST_GAP && separates(gap - 1)) {
      byte b = text[--gap];
      lines += b == '\n' ? 1 : 0;
      stopped |= b == '.' && lines == 0;
      label |= b == ':' && lines == 0;
      digits |= b >= '0' && b <= '9';
    }
    labelled = label || lines > 0;
    named = false;
    inLatin = false;
    boolean item = begins(from) && (lines > 0 || gap == 0);
    if (listEnd >= 0 && listEnd <= from && list(listEnd, from)) {
      labelled = true;
      return SAID;
    }
    int said = (digits && !item) || lines > 2 || gap == 0 ? 0 : said(words, script, from, gap);
    if ((said & ScriptWords.NONE_BEHIND) != 0 && from - gap <= SHORT_GAP && lines == 0 && !label) {
      return OTHER;
    }
    if ((said & ScriptWords.TITLE) != 0 && lines == 0) {
      return TITLE;
    }
    if ((said & ScriptWords.BEFORE) != 0 && (!stopped || item) && (lines < 2 || item)) {
      return SAID;
    }
    return !item ? label ? FIELD : NONE : digits || bulleted(from) ? FIELD : LINE;
  }

  /** The flags of the phrase before {@code gap}, in the script of the name or in Latin. */
  private int said(ScriptWords words, Script script, int from, int gap) {
    if (!latin.ends(gap)) {
      return phrases.before(words, script, gap);
    }
    int said = latin.said(from);
    boolean other = (said & ScriptWords.NONE_BEHIND) != 0;
    named = !other && (said & ScriptWords.NAMED) != 0;
    inLatin = !other && (said & ScriptWords.BEFORE) != 0;
    labelled |= inLatin;
    return other ? ScriptWords.NONE_BEHIND : said;
  }

  private boolean separates(int at) {
    byte b = text[at];
    if (b < 0) {
      return sign(at);
    }
    boolean mention = b == '@' && (at == 0 || text[at - 1] <= ' ');
    return mention
        || (!Character.isLetter(b) && b != '@' && b != '/' && b != ')' && b != '_')
        || (b == ')' && at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9');
  }

  /** Whether only marks, numbers and blanks are between the begin of the line and this. */
  private boolean begins(int from) {
    int at = from;
    while (at > 0 && text[at - 1] != '\n') {
      at--;
      byte b = text[at];
      if (b == '\t') {
        return true;
      }
      if (from - at > LONGEST_GAP || (b < 0 ? !sign(at) : other(b))) {
        return false;
      }
    }
    return true;
  }

  private static boolean other(byte b) {
    return b == ':' || b == ',' || Character.isLetter(b);
  }

  /** Part of a sign of three bytes, as of a bullet. */
  private boolean sign(int at) {
    return (text[at] & 0xff) == 0xe2
        || (at > 0 && (text[at - 1] & 0xff) == 0xe2)
        || (at > 1 && (text[at - 2] & 0xff) == 0xe2);
  }

  private boolean bulleted(int from) {
    int at = from - 1;
    while (at >= 0 && text[at] == ' ') {
      at--;
    }
    return at >= 0 && (text[at] == '-' || text[at] == '*' || text[at] < 0);
  }

  /** Whether what is between two places separates items of a list. */
  private boolean list(int from, int to) {
    if (to - from > LONGEST_GAP) {
      return false;
    }
    boolean separated = false;
    for (int at = from; at < to; at++) {
      byte b = text[at];
      if (b < 0 ? !sign(at) : Character.isLetter(b) || b == ':' || b == '!' || b == '?') {
        return false;
      }
      separated |= b == ',' || b == ';' || b == '\n' || b == '/';
    }
    return separated;
  }

  /** Whether no word of the script follows directly. */
  boolean closed(Script script, int to) {
    int at = to < length && text[to] == ' ' ? to + 1 : to;
    return !script.holds(Utf8.at(text, at, length));
  }

  /** Whether a word of the script is before this, in the same sentence. */
  boolean inSentence(Script script, int from) {
    int at = from;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ',')) {
      at--;
    }
    return at < from && script.holds(Utf8.at(text, Utf8.before(text, at), length));
  }

  /** Whether a colon of any width follows, behind which somebody speaks. */
  boolean speaks(int to) {
    return to < length && (text[to] == ':' || Utf8.at(text, to, length) == '：');
  }

  /**
   * Whether what somebody wrote follows, as lines of a conversation have it: a colon, perhaps
   * behind a blank, or the time in brackets of its own.
   */
  boolean writes(int to) {
    boolean time = to + 2 < length && text[to] == ']' && text[to + 1] == ' ' && text[to + 2] == '[';
    return time || speaks(to) || (to < length && text[to] == ' ' && speaks(to + 1));
  }

  /** {@code (Asha Rao)}: the name in Latin script follows in brackets. */
  boolean inLatin(int to) {
    if (to + 4 >= length || text[to] != ' ' || text[to + 1] != '(' || text[to + 2] < 'A') {
      return false;
    }
    int end = NameLetters.end(text, to + 2, length);
    return end + 1 < length
        && text[end] == ' '
        && text[end + 1] >= 'A'
        && text[end + 1] <= 'Z'
        && NameWords.bundled().isFirstName(text, to + 2, end);
  }

  /** Whether the line or cell ends here, or an item of a list in a line. */
  boolean ends(int to) {
    int at = to;
    while (at < length && (text[at] == ' ' || text[at] == '\r')) {
      at++;
    }
    return at >= length || "\n\t,;|<(/\"".indexOf(text[at]) >= 0;
  }
}
