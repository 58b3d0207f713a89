package org.mailboxinventory.scanner.detect.context.secret;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The password beside its user's name, behind words that name both or the first: {@code login:
 * reception / …}, {@code creds for UAT} and in the next line of a conversation {@code uat_tester7 /
 * …}; both may be marked as code or by quotation marks, {@code `admin` / `…`}.
 */
final class NamePair {
  /** From the label to the user's name. */
  private static final int LONGEST_LEAD = 80;

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 48;
  private static final int LONGEST_SIGN = 3;
  private static final int LONGEST_TAG = 160;

  /** Signs that mark a word of a text as code or as what is to be typed. */
  private static final Signs MARKS = Signs.of("`*\"'");

  private NamePair() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    int end = Math.min(ceiling, labelTo + LONGEST_LEAD);
    boolean line = true;
    for (int at = labelTo; at < end && text[at] != '|' && text[at] != '\t'; at++) {
      if (text[at] == '<') {
        int close = tagEnd(text, at, ceiling);
        end = Math.min(ceiling, end + close - at);
        at = close;
        line = true;
      }
      line |= text[at] == '\n';
      boolean parts = (text[at] <= ' ' && text[at] >= 0) || text[at] == '>';
      if (line && parts && at + 1 < end && MARKS.has(text[at + 1])) {
        at = Math.max(at, marked(text, at + 1, ceiling, into));
      }
      if (line && parts && at + 1 < end && Words.letterOrDigit(text[at + 1])) {
        int secret = behindName(text, at + 1, ceiling);
        int to = secret < 0 ? -1 : SecretToken.end(text, secret, ceiling);
        if (to > 0 && written(text, at + 1, secret, to)) {
          into.add(secret, to);
          // The next of them is behind a comma or on a line of its own.
          line = to < ceiling && text[to] == ',';
          at = to - 1;
          end = Math.min(ceiling, to + LONGEST_LEAD);
        }
      }
    }
  }

  /**
   * Takes the password of a name and a password that each are marked by the same sign, once or
   * twice; where it ends, or -1.
   */
  private static int marked(byte[] text, int from, int ceiling, SecretList into) {
    int name = from;
    while (name < ceiling && text[name] == text[from]) {
      name++;
    }
    int marks = name - from;
    int nameTo = markedEnd(text, name, marks, ceiling);
    int at = nameTo + marks;
    while (nameTo > 0
        && at < ceiling
        && at - nameTo - marks <= LONGEST_SIGN
        && between(text, at, name)) {
      at++;
    }
    boolean parted = nameTo > 0 && at > nameTo + marks && at + marks < ceiling;
    if (!parted || !Arrays.equals(text, at, at + marks, text, from, name)) {
      return -1;
    }
    int to = markedEnd(text, at + marks, marks, ceiling);
    if (to < 0 || !written(text, name, at + marks, to)) {
      return -1;
    }
    into.add(at + marks, to);
    return to;
  }

  /** A colon between quotation marks is that of a field and its value. */
  private static boolean between(byte[] text, int at, int name) {
    boolean code = text[name - 1] == '`' || text[name - 1] == '*';
    return text[at] == ' ' || text[at] == '/' || (text[at] == ':' && code);
  }

  /** Where a word ends that as many marks follow as are before it; -1 where it goes on. */
  private static int markedEnd(byte[] text, int from, int marks, int ceiling) {
    int to = from;
    while (to < ceiling
        && to - from <= LONGEST_NAME
        && text[to] > ' '
        && text[to] != text[from - 1]) {
      to++;
    }
    boolean closed = to > from && to + marks <= ceiling;
    return closed && Arrays.equals(text, to, to + marks, text, from - marks, from) ? to : -1;
  }

  /** Where a tag closes that may open at a place; that place where none does. */
  private static int tagEnd(byte[] text, int open, int ceiling) {
    int to = open + 1;
    int limit = Math.min(ceiling, open + LONGEST_TAG);
    while (to < limit && text[to] != '>' && text[to] != '<' && text[to] != '\n') {
      to++;
    }
    return to < limit && text[to] == '>' ? to : open;
  }

  /** Whether it is no word; behind a number, a sign is in it. */
  private static boolean written(byte[] text, int name, int from, int to) {
    return SecretToken.strong(text, from, to)
        && small(text, from, to)
        && (letter(text, name, from) || signed(text, from, to));
  }

  /** Behind a user's name and the sign that parts it from its password; -1 where none is. */
  private static int behindName(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling
        && at - from <= LONGEST_NAME
        && (AnchorScanner.isWord(text[at]) || "._@\\-+".indexOf(text[at]) >= 0)) {
      at++;
    }
    int name = at;
    while (at < ceiling && at - name < LONGEST_SIGN && " /:".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean spaced = at - name == LONGEST_SIGN && text[name] == ' ' && text[at - 1] == ' ';
    boolean tight = at - name == 1 && "/:".indexOf(text[name]) >= 0 && named(text, from, name);
    boolean sign = (spaced && text[name + 1] != ' ') || tight;
    boolean key = spaced && text[name + 1] == ':' && !named(text, from, name);
    return sign && !key && name - from >= SHORTEST_NAME ? at : -1;
  }

  /** Whether a name is written as one of a user is, with a digit or a sign within. */
  private static boolean named(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Words.letter(text[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean letter(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.letter(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is not of capitals and digits alone, as numbers of norms and forms are. */
  static boolean small(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] >= 'a' && text[i] <= 'z') {
        return true;
      }
    }
    return signed(text, from, to);
  }

  /** Whether a sign is in it that no word has. */
  static boolean signed(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("!#$%&*@".indexOf(text[i]) >= 0) {
        return true;
      }
    }
    return false;
  }
}
