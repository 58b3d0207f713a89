package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * Lines that mail programs write above what they quote: {@code On 3 March 2026 at 10:15, Asha Rao
 * wrote:} and {@code On Behalf Of Asha Rao}. The words between the date and the verb, or behind the
 * phrase, are taken for a name in whatever case and whether a list has them or not, unless they are
 * written as something else is. For one thread.
 */
public final class MailLines {
  private static final NameFile FILE = NameFile.of("mail-lines.txt");

  /** With what such a line begins, in the languages of mail programs. */
  private static final WordSet LEADS = FILE.words("leads");

  private static final WordShapes SHAPES = new WordShapes(FILE.list("leads"));

  /** Days of the week, as such a line may say without a date. */
  private static final WordSet DAYS = FILE.words("days");

  private static final WordSet AUXILIARIES = FILE.words("auxiliaries");

  /** The first word of such a line has at most so many letters. */
  public static final int LONGEST_WORD = 4;

  private static final int LONGEST_LEAD = 6;
  private static final int LONGEST = 240;
  private static final int MOST_LINES = 3;
  private static final int DATE_WITHIN = 40;
  private static final int LONGEST_ZONE = 5;

  /** What months are among other things. */
  private static final int DATE = NameWords.WORD | NameWords.AGAINST;

  private final NamePlace place;
  private byte[] text = new byte[0];
  private int length;

  public MailLines(KnownNames known) {
    place = new NamePlace(known);
  }

  /** Whether such a line may begin at a capital; false costs little. */
  public static boolean mayBegin(byte[] text, int at, int length) {
    if (at + LONGEST_LEAD >= length
        || (text[at + 2] != ' ' && text[at + 3] != ' ' && text[at + 4] != ' ')) {
      return false;
    }
    int end = text[at + 2] == ' ' ? at + 2 : text[at + 3] == ' ' ? at + 3 : at + 4;
    return (SHAPES.may(text, at, end) && LEADS.holds(text, at, end) && dated(text, end, length))
        || (Behalf.may(text[at], text[end + 1]) && Behalf.end(text, at, length) > 0);
  }

  private static boolean dated(byte[] text, int from, int length) {
    int day = NameLetters.end(text, from + 1, length);
    if (day > from + 2 && DAYS.holds(text, from + 1, day)) {
      return true;
    }
    int stop = Math.min(length, from + DATE_WITHIN);
    for (int at = from; at < stop && text[at] != '\n'; at++) {
      if (text[at] >= '0' && text[at] <= '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the line that begins at {@code at}.
   *
   * @return behind its name; -1 where there is none
   */
  public int read(byte[] newText, int at, int newLength, NameSink sink) {
    text = newText;
    length = newLength;
    place.begin(text, length);
    int behalf = Behalf.end(text, at, length);
    return behalf > 0 ? place.upToHeader(behalf, sink) : quoted(at, sink);
  }

  private int quoted(int from, NameSink sink) {
    int colon = colon(from);
    if (colon < 0) {
      return -1;
    }
    int said = beforeBracket(from, colon);
    int last = lastWord(from, said);
    if (last < 0 || !says(last)) {
      int verb = verbBefore(from, colon);
      int begin = verb < 0 ? -1 : place.past(verb);
      return verb < 0 ? -1 : place.name(begin, withoutSmall(begin, behindName(verb, colon)), sink);
    }
    int auxiliary = lastWord(from, last);
    boolean two = auxiliary > from && AUXILIARIES.holds(text, auxiliary, place.wordEnd(auxiliary));
    int end = behindName(from, two ? auxiliary : last);
    int begin = end;
    while (begin > from && inName(begin - 1)) {
      begin--;
    }
    if (begin == from) {
      begin = pastDay(place.past(place.wordEnd(from)));
    }
    int family = familyBefore(begin, end);
    return place.name(family >= 0 ? family : pastZone(place.past(begin), end), end, sink);
  }

  /** The colon that ends a line and is that of no time; -1 where there is none. */
  private int colon(int from) {
    int lines = 0;
    int stop = Math.min(length, from + LONGEST);
    for (int at = from; at < stop && lines < MOST_LINES; at++) {
      lines += text[at] == '\n' ? 1 : 0;
      if (text[at] == ':' && (at + 1 >= length || (text[at + 1] <= ' ' && text[at + 1] >= 0))) {
        return at;
      }
    }
    return -1;
  }

  /** Before the ending in brackets of a verb: {@code napsal(a):}. */
  private int beforeBracket(int from, int colon) {
    boolean ending = colon - from > 3 && text[colon - 1] == ')' && text[colon - 2] == 'a';
    return ending ? colon - (text[colon - 3] == '(' ? 3 : 4) : colon;
  }

  private boolean says(int word) {
    return (place.flags(word, place.wordEnd(word)) & NameWords.SAYS) != 0;
  }

  /** {@code Am 3.3.2026 schrieb Asha Rao:}: behind the verb; -1 where there is none. */
  private int verbBefore(int from, int colon) {
    int at = from;
    while (at < colon) {
      int end = place.wordEnd(at);
      if (end > at && text[at] >= 'a' && says(at)) {
        return end;
      }
      at = Math.max(end, at + 1);
    }
    return -1;
  }

  /** Where the last word before a place begins; -1 where none is directly before it. */
  private int lastWord(int from, int to) {
    int end = blanksBegin(from, to);
    int at = end;
    while (at > from && letter(text[at - 1])) {
      at--;
    }
    return at < end ? at : -1;
  }

  /** Before {@code het volgende} and the like behind a name with a capital. */
  private int withoutSmall(int from, int to) {
    int end = to;
    int word = lastWord(from, end);
    while (text[from] < 'a' && word > from && text[word] >= 'a' && text[word - 1] == ' ') {
      end = blanksBegin(from, word);
      word = lastWord(from, end);
    }
    return end;
  }

  /** Before the mail address that follows a name, in brackets of any kind. */
  private int behindName(int from, int to) {
    int end = blanksBegin(from, to);
    if (end > from && (text[end - 1] == '>' || text[end - 1] == ')' || text[end - 1] == ']')) {
      int at = end - 1;
      while (at > from && text[at] != '<' && text[at] != '(' && text[at] != '[') {
        at--;
      }
      end = blanksBegin(from, at);
    }
    return end > from && (text[end - 1] == '"' || text[end - 1] == ',') ? end - 1 : end;
  }

  /** {@code , Rao, Asha}: where the family name begins; -1 where there is none. */
  private int familyBefore(int begin, int end) {
    int given = place.past(begin);
    if (given < 2 || text[given - 1] != ' ' || text[given - 2] != ',') {
      return -1;
    }
    int at = given - 2;
    while (at > 0 && letter(text[at - 1])) {
      at--;
    }
    boolean family = given - 2 - at > 1 && at > 1 && text[at - 1] == ' ' && text[at - 2] == ',';
    return family && place.wordEnd(given) == end ? at : -1;
  }

  private int pastDay(int at) {
    int end = place.wordEnd(at);
    return end > at && DAYS.holds(text, at, end) ? place.past(end) : at;
  }

  /** Past {@code PM}, {@code MDT}, a month or {@code at} at the end of a date or a time. */
  private int pastZone(int from, int end) {
    int at = from;
    while (at < end) {
      int stop = place.wordEnd(at);
      if (stop == at || place.past(stop) >= end || !ofDate(at, stop)) {
        return at;
      }
      at = place.past(stop);
    }
    return at;
  }

  private boolean ofDate(int at, int stop) {
    int flags = place.flags(at, stop);
    boolean digit = at > 1 && text[at - 2] >= '0' && text[at - 2] <= '9';
    boolean zone = stop - at > 1 && stop - at < LONGEST_ZONE && text[at + 1] < 'a';
    boolean name = (flags & (NameWords.FIRST | NameWords.LAST)) != 0;
    boolean behindComma = at > 1 && text[at - 1] == ' ' && text[at - 2] == ',';
    return (zone && !name)
        || (digit && (flags & DATE) != 0)
        || (!name && !behindComma && (flags & NameWords.WORD) != 0);
  }

  private int blanksBegin(int from, int to) {
    int at = to;
    while (at > from && (" \n\r".indexOf(text[at - 1]) >= 0 || quotes(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether a sign is that of quoted mail at the begin of a line. */
  private boolean quotes(int at) {
    return text[at] == '>' && at > 1 && "\n>".indexOf(text[at - 1]) >= 0;
  }

  private boolean inName(int at) {
    byte b = text[at];
    return letter(b) || b == ' ' || b == '.' || b == '\'' || b == '-' || b == '\n' || b == '>';
  }

  private static boolean letter(byte b) {
    return NamePlace.letter(b);
  }
}
