package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What is around a run of words: whether they are a line or cell of their own, or written as the
 * names of senders and recipients are. For one thread.
 */
final class NameSurroundings {
  private static final int LONGEST_ADDRESS = 90;
  private static final int LONGEST_LINE = 2000;
  private static final WordSet HEADERS =
      WordSet.of(
          "from to cc bcc sender by von an kopie de para à da per cópia copie van aan till od do"
              + " प्रेषक प्रति attendees participants organizer required optional");
  private static final WordSet CLOSINGS =
      WordSet.of(
          "regards sincerely faithfully truly cheers thanks thank best yours wishes grüßen grüße"
              + " gruß cordialement salutations saludos atentamente saluti cordiali atenciosamente"
              + " groeten groet hälsningar hilsen pozdrawiam धन्यवाद सादर भवदीय dhanyavaad"
              + " dhanyawad");
  private static final int LONGEST_CLOSING = 40;
  private static final WordSet WRITES =
      WordSet.of("wrote writes schrieb écrit escribió scrive ha escreveu schreef skrev said");

  private byte[] text = new byte[0];
  private int length;
  private int lineFrom = -1;
  private int lineTo = -1;
  private boolean lineOfHeader;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    lineFrom = -1;
    lineTo = -1;
  }

  /** Whether the words are all that a line or a cell holds. */
  boolean alone(int from, int to) {
    int before = from - 1;
    while (before >= 0 && lead(text[before])) {
      before--;
    }
    int after = to;
    while (after < length && (text[after] == ' ' || text[after] == '\r' || text[after] == ',')) {
      after++;
    }
    return (before < 0 || text[before] == '\n' || text[before] == '\t')
        && (after >= length || text[after] == '\n' || text[after] == '\t');
  }

  private static boolean lead(byte b) {
    return b == ' ' || b == '>' || b == '*' || b == '-' || b == '|' || b == '_';
  }

  /** Whether a line, or one of several people in a line, begins here. */
  boolean begins(int from) {
    return from == 0
        || text[from - 1] == '\n'
        || (from > 1 && text[from - 1] == ' ' && (text[from - 2] == ':' || text[from - 2] == ';'));
  }

  /** Whether one of several people ends here; {@code surely}: the line's end is enough. */
  boolean endsPerson(int to, boolean surely) {
    boolean lineEnds = to >= length || text[to] == '\n' || text[to] == '\r';
    return lineEnds ? surely || separated(to) : text[to] == ';' || addressFollows(to);
  }

  /** Whether the line that ends here parts people by semicolons. */
  private boolean separated(int lineEnd) {
    for (int at = lineEnd - 1; at >= 0 && text[at] != '\n' && lineEnd - at < LONGEST_LINE; at--) {
      if (text[at] == ';') {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are written as the name of a sender or recipient is. */
  boolean ofMail(int from, int to) {
    return addressFollows(to) || organisationFollows(to) || writes(to) || inHeader(from);
  }

  /** Whether the line before ends a letter, as in {@code Kind regards}. */
  boolean signed(int from) {
    int at = from;
    while (at > 0 && text[at - 1] != '\n') {
      at--;
    }
    int breaks = 0;
    while (at > 0 && ((text[at - 1] <= ' ' && text[at - 1] >= 0) || text[at - 1] == '>')) {
      breaks += text[at - 1] == '\n' ? 1 : 0;
      at--;
    }
    int end = at;
    while (at > 0 && text[at - 1] != '\n' && end - at <= LONGEST_CLOSING) {
      at--;
    }
    return breaks > 0 && breaks <= 3 && end - at <= LONGEST_CLOSING && closes(at, end);
  }

  private boolean closes(int from, int to) {
    int at = from;
    while (at < to) {
      int word = at;
      while (at < to && Words.letterOrDigit(text[at])) {
        at++;
      }
      if (at > word && CLOSINGS.holds(text, word, at)) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** {@code Name <a@b>}, {@code "Name" <a@b>}, {@code Name [mailto:a@b]}, {@code Name (a@b)}. */
  private boolean addressFollows(int to) {
    int at = to;
    if (at < length && (text[at] == '"' || text[at] == '\'')) {
      at++;
    }
    while (at < length && text[at] == ' ') {
      at++;
    }
    if (at >= length || (text[at] != '<' && text[at] != '[' && text[at] != '(')) {
      return false;
    }
    int stop = Math.min(length, at + LONGEST_ADDRESS);
    boolean mailto = at + 8 < stop && text[at + 7] == ':' && text[at + 8] == ' ';
    for (int i = mailto ? at + 9 : at + 1; i < stop && text[i] > ' '; i++) {
      if (text[i] == '@') {
        return true;
      }
    }
    return false;
  }

  /** {@code Name/Unit/Company@Company}. */
  private boolean organisationFollows(int to) {
    if (to >= length || text[to] != '/') {
      return false;
    }
    int stop = Math.min(length, to + LONGEST_ADDRESS);
    for (int i = to + 1; i < stop && text[i] > ' '; i++) {
      if (text[i] == '@') {
        return true;
      }
    }
    return false;
  }

  private boolean writes(int to) {
    int at = to;
    while (at < length && text[at] == ' ') {
      at++;
    }
    int stop = at;
    while (stop < length && (text[stop] < 0 || (text[stop] >= 'a' && text[stop] <= 'z'))) {
      stop++;
    }
    return stop > at && WRITES.holds(text, at, stop) && stop < length && text[stop] == ':';
  }

  /** Whether the line begins as {@code From:} does, asked once for each line. */
  boolean inHeader(int from) {
    if (from >= lineFrom && from < lineTo) {
      return lineOfHeader;
    }
    int begin = from;
    while (begin > 0 && text[begin - 1] != '\n' && from - begin < LONGEST_LINE) {
      begin--;
    }
    int end = from;
    while (end < length && text[end] != '\n' && end - from < LONGEST_LINE) {
      end++;
    }
    lineFrom = begin;
    lineTo = end;
    lineOfHeader = header(begin, end);
    return lineOfHeader;
  }

  private boolean header(int begin, int end) {
    int at = begin;
    while (at < end && (lead(text[at]) || text[at] == '\t')) {
      at++;
    }
    for (int words = 0; words < 2; words++) {
      int word = at;
      while (at < end && (text[at] < 0 || Character.isLetter(text[at]))) {
        at++;
      }
      int stop = at;
      while (at < end && (text[at] == ' ' || text[at] == '*' || text[at] == '\t')) {
        at++;
      }
      if (stop == word || at >= end) {
        return false;
      }
      if (text[at] == ':') {
        return HEADERS.holds(text, word, stop);
      }
    }
    return false;
  }
}
