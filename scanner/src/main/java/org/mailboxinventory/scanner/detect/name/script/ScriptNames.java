package org.mailboxinventory.scanner.detect.name.script;

import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.list.HashSlots;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * Finds names of people in scripts other than Latin and Devanagari, beginning with one word. For
 * one thread.
 */
public final class ScriptNames {
  private static final int FIRST_LEAD = 0xcd;
  private static final int LAST_LEAD = 0xed;
  private static final int MOST_KNOWN = 5000;

  /** With so many letters a word is dismissed, or with two more behind letters put before it. */
  private static final int BEGINNING = 6;

  private static final int BYTES = 3;

  /** The first byte of the apostrophe within Ukrainian words. */
  private static final int APOSTROPHE = 0xca;

  private final ScriptRun run = new ScriptRun();
  private final Letters letters = new Letters();
  private final Surroundings around = new Surroundings();
  private final ScriptDecision decision = new ScriptDecision(around);
  private final HanNames han = new HanNames(around);
  private final HangulNames hangul = new HangulNames(around);
  private final ThaiNames thai = new ThaiNames(around);

  /** Names that the text has shown, by hashes of their first and last words. */
  private final HashSlots known = new HashSlots();

  /** The script of the word read last, and its words. */
  private Script lastScript = Script.CYRILLIC;

  private ScriptWords lastWords = ScriptWords.none();
  private byte[] text = new byte[0];
  private int length;

  /** Whether a letter of one of the scripts may begin at a place, by its first bytes. */
  public static boolean mayBegin(byte[] text, int at, int length) {
    int lead = text[at] & 0xff;
    if (lead < FIRST_LEAD || lead > LAST_LEAD || at + 1 >= length) {
      return false;
    }
    int second = text[at + 1] & 0xff;
    return switch (lead) {
      case 0xe0 -> second >= 0xa6;
      case 0xe1 -> second == 0x82 || second == 0x83;
      case 0xe2 -> false;
      default -> true;
    };
  }

  /** Another text begins: no name is known from before. */
  public void clear() {
    known.clear();
  }

  /** Another window of the text. */
  public void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    run.begin(text, length);
    around.begin(text, length);
    han.begin(text, length);
    hangul.begin(text, length);
    thai.begin(text, length);
  }

  /**
   * Reads the word at {@code at}, or all words up to the next blank where a script has none between
   * words, and names that begin there before {@code to}.
   *
   * @return behind what was read
   */
  public int read(int at, int to, NameSink sink) {
    Script script = Script.of(Utf8.at(text, at, length));
    if (script == null) {
      return at + Utf8.width(text, at, length);
    }
    return switch (script) {
      case HAN -> han.read(at, to, sink);
      case HANGUL -> hangul.read(at, sink);
      case THAI -> thai.read(at, to, sink);
      default -> spaced(script, at, sink);
    };
  }

  private int spaced(Script script, int at, NameSink sink) {
    int end = script.lettersEnd(text, at, length);
    if (!mayBeName(script, at, end) || !begins(at) || !run.first(script, at)) {
      return end;
    }
    end = run.stop(0);
    boolean possible = script.capitals() || run.begins();
    if (!possible && !(blank(end) && led(script, at))) {
      return end;
    }
    run.others();
    if (!run.named() && !around.latin().names(at)) {
      return end;
    }
    int before = around.before(run.words(), script, at);
    int count = decision.words(run, before);
    count = count > 0 ? count : knownWords();
    if (count == 0 || before == Surroundings.OTHER) {
      return count == 0 ? end : run.stop(count - 1);
    }
    sink.name(run.from(0), run.to(count - 1));
    if (count > 1 && known.size() < MOST_KNOWN) {
      known.add(NameWords.pair(run.hash(0), run.hash(count - 1)));
    }
    if (before >= Surroundings.SAID) {
      around.introduced(run.stop(count - 1));
    }
    return run.stop(count - 1);
  }

  /** Whether no letter, digit or sign of an address is directly before. */
  private boolean begins(int at) {
    if (at == 0) {
      return true;
    }
    byte before = text[at - 1];
    return before < 0
        ? !Utf8.letter(Utf8.at(text, Utf8.before(text, at), length))
        : !Character.isLetterOrDigit(before) && "@/\\_=&".indexOf(before) < 0;
  }

  /** Whether a name may begin with the letters up to {@code end}, as far as costs little. */
  private boolean mayBeName(Script script, int at, int end) {
    boolean stopped = end < length && text[end] == '.';
    if (script.capitals()) {
      return Character.isUpperCase(Utf8.at(text, at, length))
          && (stopped || capitalFollows(end) || led(script, at) || lineEnds(script, at, end));
    }
    boolean initial = stopped && end - at <= BYTES * script.longestInitial();
    return initial
        || beginsName(script, at)
        || (blank(end) && around.latin().follows(at))
        || (blank(end) && beginsName(script, end + 1) && led(script, at))
        || around.latin().names(at);
  }

  /** Whether a line ends behind a word that begins like a name: it may go on in the next. */
  private boolean lineEnds(Script script, int at, int end) {
    return end < length
        && (text[end] == '\n'
            || text[end] == '\r'
            || (text[end] == ' ' && end + 1 < length && text[end + 1] == '\n'))
        && beginsName(script, at);
  }

  /** Whether a word of the script begins like a name of its lists. */
  private boolean beginsName(Script script, int at) {
    letters.clear();
    for (int to = at; letters.count() < BEGINNING; ) {
      int c = Utf8.at(text, to, length);
      if (!script.holds(c)) {
        break;
      }
      to += Utf8.width(text, to, length);
      letters.add(c, to);
    }
    return letters.count() > 0 && words(script).mayBeginName(letters);
  }

  private ScriptWords words(Script script) {
    if (lastScript != script || lastWords == ScriptWords.none()) {
      lastScript = script;
      lastWords = ScriptWords.of(script);
    }
    return lastWords;
  }

  private boolean blank(int at) {
    return at < length && text[at] == ' ';
  }

  private boolean capitalFollows(int end) {
    return end < length
        && (text[end] == '-'
            || (text[end] == ' ' && Character.isUpperCase(Utf8.at(text, end + 1, length)))
            || text[end] == '\''
            || (text[end] & 0xff) == APOSTROPHE);
  }

  /** Whether what is before a word may say that it is a name. */
  private boolean led(Script script, int at) {
    if (around.latin().names(at)) {
      return true;
    }
    int before = at - 1;
    while (before >= 0 && text[before] == ' ') {
      before--;
    }
    if (before < 0 || (text[before] >= 0 && !Character.isLetterOrDigit(text[before]))) {
      return !script.capitals();
    }
    return around.latin().ends(before + 1) || around.phrases().leads(words(script), before + 1);
  }

  /** How many words are a name that has come before. */
  private int knownWords() {
    for (int end = run.count(); end > 1 && known.size() > 0; end--) {
      if (known.holds(NameWords.pair(run.hash(0), run.hash(end - 1)))) {
        return end;
      }
    }
    return 0;
  }
}
