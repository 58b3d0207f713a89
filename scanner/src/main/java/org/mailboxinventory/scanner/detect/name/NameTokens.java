package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.beside.Nickname;
import org.mailboxinventory.scanner.detect.name.line.FieldEdges;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * A run of words in a row that may hold a name: capitalised words, initials, {@code de} and {@code
 * van} between them, or words in Devanagari. For one thread.
 */
final class NameTokens {
  /** How a word is written. */
  enum Form {
    /** A capital and small letters. */
    TITLE,
    /** Capitals alone. */
    CAPITALS,
    /** One capital, or several with full stops. */
    INITIAL,
    /** A small word between the words of a name. */
    PARTICLE,
    /** In Devanagari, which has no capitals. */
    DEVANAGARI,
    /** No word of a name. */
    NONE
  }

  static final int MOST = 12;

  private static final int LONGEST_ABBREVIATION = 5;
  private static final int LONGEST_COMPOUND = 60;
  private final RunWord word = new RunWord();
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private final Form[] form = new Form[MOST];
  private int count;
  private int end;
  private byte[] text = new byte[0];
  private int length;

  /** Behind what follows the last word and belongs to the name, as {@code Jr.}. */
  private int suffix;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    word.begin(newText, newLength);
  }

  int count() {
    return count;
  }

  int from(int token) {
    return from[token];
  }

  /** Behind the token's last letter: without the full stop of an initial. */
  int to(int token) {
    return to[token];
  }

  /** Whether the words {@code [first, end)} are small ones as {@code de la} alone. */
  boolean particles(int first, int end) {
    for (int i = first; i < end; i++) {
      if (form[i] != Form.PARTICLE) {
        return false;
      }
    }
    return end > first;
  }

  /** A word that is neither an initial nor a small one between others. */
  boolean isFull(int token) {
    return form[token] != Form.PARTICLE && form[token] != Form.INITIAL;
  }

  /** How many of the words {@code [first, last]} are {@linkplain #isFull in full}. */
  int full(int first, int last) {
    int full = 0;
    for (int i = first; i <= last; i++) {
      full += isFull(i) ? 1 : 0;
    }
    return full;
  }

  /** The last word in full before this one; -1 where there is none. */
  int fullBefore(int token) {
    int at = token - 1;
    while (at >= 0 && !isFull(at)) {
      at--;
    }
    return at;
  }

  /** The next word in full behind this one. */
  int fullBehind(int token) {
    int at = token + 1;
    while (at < count && !isFull(at)) {
      at++;
    }
    return at;
  }

  /** Whether a digit is directly beside a word, or behind one sign or two. */
  boolean besideDigit(int token) {
    return NameLetters.besideDigit(text, from[token], to[token], length);
  }

  /** Whether a day is before the run, and a word before the day. */
  boolean dated() {
    return NameLetters.behindDay(text, from[0]);
  }

  /** Whether a word in capitals is a small one of others: the first of {@code LE GOFF}. */
  boolean particleInCapitals(int token) {
    return form[token] == Form.PARTICLE
        || (form[token] == Form.CAPITALS && WordForm.particleWord(text, from[token], to[token]));
  }

  /** Behind the words before {@code end} and what follows the last of the run: {@code , Jr.}. */
  int behind(int end) {
    return end == count && suffix > 0 ? suffix : to[end - 1];
  }

  Form form(int token) {
    return form[token];
  }

  /** Behind the last token, or behind what ended the run. */
  int end() {
    return end;
  }

  /**
   * False when no word of a name follows the capitalised word {@code text[at, stop)}, which costs
   * little; behind a comma only one that is surely capitalised.
   */
  boolean mayRun(int at, int stop) {
    if (stop + 1 >= length) {
      return false;
    }
    byte behind = text[stop];
    if (behind != ' ') {
      return behind < 0
          || (behind == ',' && FamilyFirst.mayFollow(text, stop, length))
          || (behind <= '\r' && NameGap.overLine(text, at, stop, length))
          || (behind == '-' && mayRunBehindHyphen(at, stop))
          || (behind == '\'' && !possessive(stop))
          || (behind == '/' && text[stop - 1] <= 'Z')
          || (behind == '.' && stop - at <= LONGEST_ABBREVIATION)
          || NameGap.breaks(text, stop, length);
    }
    byte next = text[stop + 1];
    if (next == '"' || next == '\'' || next == '(') {
      return Nickname.past(text, stop, length) >= 0 || NameParts.article(text, stop + 1, length);
    }
    if (next > 'z') {
      return next == '|' && NameGap.cell(text, at, stop, length);
    }
    return next < 'a' ? next <= ' ' || next >= '=' : begins(stop + 1);
  }

  private boolean mayRunBehindHyphen(int at, int hyphen) {
    int stop = hyphen;
    while (stop < length && text[stop] == '-' && stop - at < LONGEST_COMPOUND) {
      int part = stop + 1;
      stop = Octets.lettersEnd(text, part, length);
      if (stop == part) {
        return true;
      }
    }
    return stop - at >= LONGEST_COMPOUND || mayRun(at, stop);
  }

  /** No word of a name follows directly. */
  private boolean possessive(int at) {
    return at + 2 < length
        && (text[at + 1] | 0x20) == 's'
        && !NameLetters.letter(text[at + 2])
        && text[at + 2] != '-';
  }

  /** Reads the run that begins at {@code at}; false when it has fewer than two words. */
  boolean read(int at) {
    count = 0;
    suffix = -1;
    int place = at;
    while (count < MOST) {
      int stop = word.read(place, count > 0 ? form[0] : Form.NONE);
      Form last = word.form();
      end = Math.max(stop, place + 1);
      if (last == Form.NONE || (count > 0 && endsName(place, stop))) {
        break;
      }
      from[count] = place;
      to[count] = stop;
      form[count++] = last;
      boolean goesOn = last == Form.INITIAL || last == Form.PARTICLE;
      boolean stopped = goesOn && stop < length && text[stop] == '.';
      end = stopped ? stop + 1 : end;
      int next = NameGap.past(text, from[0], goesOn, place, stop, length, stopped);
      if (next < 0 || next >= length || !begins(next)) {
        break;
      }
      place = next;
    }
    dropParticles();
    if (count >= 2) {
      boolean small = count > 2 && form[count - 2] == Form.PARTICLE;
      suffix = NameParts.end(text, to[count - 1], small, length);
      end = Math.max(end, suffix);
    }
    return count >= 2;
  }

  private boolean endsName(int from, int to) {
    return FieldEdges.fieldBegins(text, from, to, length)
        || (count > 1 && NameParts.ends(text, from, to, length));
  }

  /** Small ones alone: {@code Das} and {@code Lo} are family names too. */
  private void dropParticles() {
    while (count > 0 && form[count - 1] == Form.PARTICLE && text[from[count - 1]] >= 'a') {
      count--;
    }
    int last = count - 1;
    if (count > 0 && form[last] == Form.PARTICLE && text[from[last]] != '\'') {
      form[last] = text[to[last] - 1] >= 'a' ? Form.TITLE : Form.CAPITALS;
    }
  }

  private boolean begins(int at) {
    byte b = text[at];
    return b < 0
        || (b >= 'A' && b <= 'Z')
        || (b >= 'a' && b <= 'z' && WordForm.particle(text, at, length))
        || NameParts.article(text, at, length)
        || NameParts.childOf(text, at, length)
        || NameParts.elided(text, at, length) > 0;
  }

  long hash(int token) {
    return Words.hash(text, from[token], to[token]);
  }
}
