package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WordEdges;
import org.mailboxinventory.scanner.detect.name.line.WrappedLine;
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
  private static final int LONGEST = 60;
  private static final int LONGEST_SUFFIX = 4;
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private final Form[] form = new Form[MOST];
  private int count;
  private int end;
  private byte[] text = new byte[0];
  private int length;
  private Form last = Form.NONE;

  /** Behind what follows the last word and belongs to the name, as {@code Jr.}. */
  private int suffix;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
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

  /** Whether the words {@code [first, end)} are there, and small ones as {@code de la} alone. */
  boolean particles(int first, int end) {
    for (int i = first; i < end; i++) {
      if (form[i] != Form.PARTICLE) {
        return false;
      }
    }
    return end > first;
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
   * False when no word of a name follows the capitalised word at {@code at}, which costs little.
   *
   * @param comma a name may go on behind a comma
   */
  boolean mayRun(int at, boolean comma) {
    int stop = Octets.lettersEnd(text, at, length);
    if (stop >= length) {
      return false;
    }
    byte behind = text[stop];
    if (behind != ' ') {
      return behind < 0
          || (behind == ',' && (comma || FamilyFirst.mayFollow(text, stop, length)))
          || (behind <= '\r' && WrappedLine.next(text, at, at, stop, length) >= 0)
          || behind == '-'
          || behind == '\''
          || (behind == '/' && text[stop - 1] <= 'Z')
          || behind == '.';
    }
    if (stop + 1 >= length) {
      return false;
    }
    byte next = text[stop + 1];
    if (next == '"' || next == '\'' || next == '(') {
      return Nickname.past(text, stop, length) >= 0 || NameParts.article(text, stop + 1, length);
    }
    return next < 'a' ? next <= ' ' || next >= 'A' : next <= 'z' && begins(stop + 1);
  }

  /** Reads the run that begins at {@code at}; false when it has fewer than two words. */
  boolean read(int at) {
    count = 0;
    suffix = -1;
    int place = at;
    while (count < MOST) {
      int stop = token(place);
      end = Math.max(stop, place + 1);
      if (last == Form.NONE || (count > 1 && endsName(place, stop))) {
        break;
      }
      from[count] = place;
      to[count] = stop;
      form[count++] = last;
      boolean stopped = shortened() && stop < length && text[stop] == '.';
      end = stopped ? stop + 1 : end;
      boolean goesOn = last == Form.INITIAL || last == Form.PARTICLE;
      int next = NameGap.past(text, goesOn ? from[0] : place, place, stop, length, stopped);
      if (next < 0 || next >= length || !begins(next)) {
        break;
      }
      place = next;
    }
    dropParticles();
    if (count >= 2) {
      suffix = NameParts.end(text, to[count - 1], length);
      end = Math.max(end, suffix);
    }
    return count >= 2;
  }

  private boolean endsName(int from, int to) {
    return to - from <= LONGEST_SUFFIX
        && (NameParts.is(text, from, to) || NameTitles.traveller(text, from, to));
  }

  private boolean shortened() {
    return last == Form.INITIAL || last == Form.PARTICLE;
  }

  /** Small ones alone: {@code Das} and {@code Lo} are family names too. */
  private void dropParticles() {
    while (count > 0 && form[count - 1] == Form.PARTICLE && text[from[count - 1]] >= 'a') {
      count--;
    }
    if (count > 0 && form[count - 1] == Form.PARTICLE && text[from[count - 1]] != '\'') {
      boolean small = text[to[count - 1] - 1] >= 'a';
      form[count - 1] = small ? Form.TITLE : Form.CAPITALS;
    }
  }

  private boolean begins(int at) {
    byte b = text[at];
    return b < 0
        || (b >= 'A' && b <= 'Z')
        || (b >= 'a' && b <= 'z' && particle(at))
        || NameParts.article(text, at, length)
        || NameParts.elided(text, at, length) > 0;
  }

  private boolean particle(int at) {
    return WordForm.particle(text, at, length);
  }

  /** Where the word ends that begins at {@code place}; says in {@link #last} how it is written. */
  private int token(int place) {
    if (NameParts.article(text, place, length)) {
      last = count > 0 ? Form.PARTICLE : Form.NONE;
      return place + 2;
    }
    int capitals = 0;
    int letters = 0;
    int others = 0;
    int begin = place + NameParts.elided(text, place, length);
    int at = begin;
    boolean hyphen = false;
    while (at < length && at - place < LONGEST) {
      byte b = text[at];
      if (b >= 'A' && b <= 'Z') {
        capitals++;
        letters++;
      } else if ((b >= 'a' && b <= 'z') || (b < 0 && WordEdges.sign(text, at, length) == 0)) {
        letters++;
        others += b < 0 ? 1 : 0;
      } else if (b < 0 && at > place && NameParts.apostrophe(text, at, length)) {
        at += 2;
      } else if (!joins(at, place)) {
        break;
      } else {
        hyphen |= b == '-';
      }
      at++;
    }
    if (letters == 0 || at - place >= LONGEST || WordEdges.glued(text, at, length)) {
      last = Form.NONE;
    } else {
      Form first = count > 0 ? form[0] : Form.NONE;
      last = WordForm.of(text, begin, at, length, first, capitals, letters, others);
      last = hyphen && WordForm.compound(text, begin, at) ? Form.NONE : last;
    }
    return at;
  }

  /** An apostrophe or hyphen between two letters. */
  private boolean joins(int at, int place) {
    return (text[at] == '\'' || text[at] == '-')
        && at > place
        && at + 1 < length
        && NameLetters.letter(text[at + 1])
        && !possessive(at)
        && !(text[at] == '-' && NameParts.polite(text, at + 1, length));
  }

  /** An apostrophe and an s that belong to no name. */
  private boolean possessive(int at) {
    return text[at] == '\''
        && (text[at + 1] == 's' || text[at + 1] == 'S')
        && (at + 2 >= length || !NameLetters.letter(text[at + 2]));
  }

  long hash(int token) {
    return Words.hash(text, from[token], to[token]);
  }
}
