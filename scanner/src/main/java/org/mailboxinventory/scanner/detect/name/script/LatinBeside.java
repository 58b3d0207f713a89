package org.mailboxinventory.scanner.detect.name.script;

import org.mailboxinventory.scanner.detect.name.beside.PlainPhrase;

/**
 * What a text in Latin letters says beside a name in another script: {@code My name is} before it,
 * {@code will be talking} behind it. For one thread.
 */
final class LatinBeside {
  /** The last letters of Latin script. */
  private static final int LAST_LETTER = 0x24f;

  /** Any script whose words have blanks between them: of these {@link Phrases} reads phrases. */
  private static final Script SPACED = Script.GREEK;

  private static final int MOST_SIGNS = 4;

  private final Phrases phrases = new Phrases();
  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    phrases.begin(newText, newLength);
  }

  /** Whether a Latin letter ends at a place. */
  boolean ends(int to) {
    return to > 0 && latin(Utf8.at(text, Utf8.before(text, to), length));
  }

  /** What the lists say of the phrase that ends at a place. */
  int before(int to) {
    return phrases.before(ScriptWords.latin(), SPACED, to);
  }

  /** Whether a phrase before a place says that a name follows, and nothing else may. */
  boolean names(int from) {
    return (said(from) & ScriptWords.NAMED) != 0;
  }

  /** Whether a Latin letter, and perhaps signs behind it, are directly before a place. */
  boolean follows(int from) {
    return ends(signsBegin(from, ' '));
  }

  /** What the lists say of the phrase in Latin letters before a name at a place. */
  int said(int from) {
    int at = signsBegin(from, '\n');
    if (at == from || !ends(at)) {
      return 0;
    }
    boolean changed = PlainPhrase.around(text, from, from, length);
    return changed ? ScriptWords.BEFORE | ScriptWords.NAMED : before(at);
  }

  /**
   * {@link ScriptWords#AFTER} where what follows a place is said of people, {@link
   * ScriptWords#HONORIFIC} too where it is what they become or where they live.
   */
  int behind(int to) {
    if (to + 1 >= length || text[to] != ' ' || !latin(Utf8.at(text, to + 1, length))) {
      return 0;
    }
    return PlainPhrase.behind(text, to, length)
        ? ScriptWords.AFTER | ScriptWords.HONORIFIC
        : phrases.behind(ScriptWords.latin(), SPACED, to);
  }

  /** Whether Latin words are on both sides of {@code text[from, to)}, or the end of a sentence. */
  boolean around(int from, int to) {
    boolean behind = to + 1 < length && text[to] == ' ' && latin(Utf8.at(text, to + 1, length));
    boolean before = follows(from);
    boolean begins = from == 0 || text[from - 1] == '\n';
    boolean stops = to >= length || "\n.,!?".indexOf(text[to]) >= 0;
    return (before && (behind || stops)) || (begins && behind);
  }

  /**
   * Before the blanks, colons and other signs of ASCII, none less than one, that end at a place.
   */
  private int signsBegin(int from, int least) {
    int at = from;
    while (at > 0 && from - at < MOST_SIGNS && text[at - 1] >= least && sign(text[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean sign(byte b) {
    return b != '.' && !Character.isLetterOrDigit(b);
  }

  private static boolean latin(int c) {
    return c <= LAST_LETTER && Character.isLetter(c);
  }
}
