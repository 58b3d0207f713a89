package org.mailboxinventory.scanner.detect.name.script;

/** The phrases of the lists that stand directly before and behind a place. For one thread. */
final class Phrases {
  private static final int BEFORE =
      ScriptWords.TITLE | ScriptWords.BEFORE | ScriptWords.NAMED | ScriptWords.NONE_BEHIND;
  private static final int BEHIND =
      ScriptWords.AFTER | ScriptWords.HONORIFIC | ScriptWords.NONE_BEFORE | ScriptWords.PARTICLE;
  private static final int MOST_WORDS = 6;
  private static final int MOST_BEHIND = 3;

  /** Of more letters the last would be lost, since some count twice. */
  private static final int MOST_LETTERS = Letters.MOST - 2;

  private static final int LONGEST_BEHIND = 16;
  private static final int LONGEST_BACK = 120;
  private static final int LONGEST_UNSPACED = 36;
  private static final int LONGEST_THAI = 48;
  private static final int LONGEST_WORD = 40;

  private final Letters phrase = new Letters();
  private final int[] begins = new int[Letters.MOST + 2];
  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** The flags of the phrase that ends at {@code to}. */
  int before(ScriptWords words, Script script, int to) {
    if (!mayEnd(words, to)) {
      return 0;
    }
    int from = to;
    int count = 0;
    int letters = 0;
    boolean inWord = false;
    boolean unspaced = script.writing() == Script.Writing.UNSPACED;
    int longest = script == Script.THAI ? LONGEST_THAI : unspaced ? LONGEST_UNSPACED : LONGEST_BACK;
    while (from > 0
        && to - from < longest
        && count < MOST_WORDS
        && letters < MOST_LETTERS
        && text[from - 1] != '\n') {
      int at = Utf8.before(text, from);
      boolean letter = Utf8.letter(Utf8.at(text, at, length));
      count += inWord && !letter ? 1 : 0;
      letters += letter ? 1 : 0;
      inWord = letter;
      from = at;
    }
    return flags(words, unspaced, from, to);
  }

  private int flags(ScriptWords words, boolean unspaced, int from, int to) {
    phrase.clear();
    int starts = 0;
    boolean inWord = false;
    for (int at = from; at < to; at += Utf8.width(text, at, length)) {
      int c = Utf8.at(text, at, length);
      boolean letter = Utf8.letter(c);
      if (letter) {
        if (!inWord || unspaced) {
          begins[starts] = phrase.count();
          starts = Math.min(starts + 1, Letters.MOST);
        }
        phrase.add(c, at);
      }
      inWord = letter;
    }
    int flags = unspaced || starts < 2 ? 0 : behindOther(words, starts);
    for (int i = 0; i < starts; i++) {
      flags |= words.listed(phrase.hash(begins[i], phrase.count()));
    }
    boolean headed = !unspaced && (flags & ScriptWords.NONE_BEHIND) != 0 && headed(words, starts);
    return flags & (headed ? BEFORE & ~ScriptWords.NONE_BEHIND : BEFORE);
  }

  /** Whether who leads a place is said before it: {@code director of the school}. */
  private boolean headed(ScriptWords words, int starts) {
    if (starts < 2 || !behindBlank(phrase.end(begins[starts - 1]))) {
      return false;
    }
    int before = words.listed(phrase.hash(begins[starts - 2], begins[starts - 1]));
    return (before & (ScriptWords.TITLE | ScriptWords.BEFORE)) != 0;
  }

  private boolean behindBlank(int at) {
    return at > 1
        && text[at - 1] == ' '
        && Utf8.letter(Utf8.at(text, Utf8.before(text, at - 1), length));
  }

  /** Whether a title is behind a word that makes no person of what follows. */
  private int behindOther(ScriptWords words, int starts) {
    int last = begins[starts - 1];
    int before = words.listed(phrase.hash(begins[starts - 2], last));
    int title = words.listed(phrase.hash(last, phrase.count()));
    return (title & ScriptWords.TITLE) != 0 ? before & ScriptWords.NONE_BEHIND : 0;
  }

  /** Whether the letter before {@code to} is the last of some word or phrase before names. */
  private boolean mayEnd(ScriptWords words, int to) {
    int c = Utf8.at(text, Utf8.before(text, to), length);
    int letter = Folding.last(c);
    return letter == 0 || !Utf8.letter(c) || words.endsBefore().holds(letter);
  }

  /** Whether the word that ends at {@code to} may end a title or a phrase before a name. */
  boolean leads(ScriptWords words, int to) {
    if (!mayEnd(words, to)) {
      return false;
    }
    int from = to;
    while (from > 0 && to - from < LONGEST_WORD) {
      int at = Utf8.before(text, from);
      if (!Utf8.letter(Utf8.at(text, at, length))) {
        break;
      }
      from = at;
    }
    phrase.clear();
    for (int at = from; at < to; at += Utf8.width(text, at, length)) {
      phrase.add(Utf8.at(text, at, length), at);
    }
    return (words.listed(phrase.hash(0, phrase.count())) & ScriptWords.LEADS) != 0;
  }

  /**
   * The flags of what is behind {@code to}: {@link ScriptWords#AFTER} where a title or a phrase
   * says that a name ends here, {@link ScriptWords#NONE_BEFORE} where a word does that it is none,
   * {@link ScriptWords#PARTICLE} where a word between two others follows.
   */
  int behind(ScriptWords words, Script script, int to) {
    int at = to;
    while (at < length && at - to < 2 && (text[at] == ' ' || text[at] == ',' || text[at] == '(')) {
      at++;
    }
    if (at >= length
        || !words.beginsBehind().holds(Folding.of(Utf8.at(text, at, length)) & 0xffff)) {
      return 0;
    }
    boolean unspaced = script.writing() == Script.Writing.UNSPACED;
    boolean comma = at > to && text[to] != ' ';
    phrase.clear();
    int found = 0;
    for (int count = 0; count < MOST_BEHIND && at < length && phrase.count() < LONGEST_BEHIND; ) {
      int c = Utf8.at(text, at, length);
      at += Utf8.width(text, at, length);
      if (!Utf8.letter(c) && c != ' ') {
        break;
      }
      boolean ends = !Utf8.letter(Utf8.at(text, at, length));
      if (c != ' ') {
        phrase.add(c, at);
        found |= unspaced || ends ? words.listed(phrase.hash(0, phrase.count())) : 0;
        count += ends ? 1 : 0;
      }
      if (count == 1 && ends && comma) {
        found &= ~ScriptWords.NONE_BEFORE;
      }
    }
    return found & BEHIND;
  }
}
