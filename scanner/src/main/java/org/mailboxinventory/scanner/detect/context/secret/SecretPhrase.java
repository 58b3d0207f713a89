package org.mailboxinventory.scanner.detect.context.secret;

import java.util.Set;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A secret in quotation marks, of one word or several, directly behind its label or a verb, and a
 * phrase of several words that is all of its line behind a label that speaks of one.
 */
final class SecretPhrase {
  private static final int LONGEST = 96;

  /** From the label to the quotation mark or the line. */
  private static final int LONGEST_LEAD = 64;

  private static final int SHORTEST = 6;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 12;

  /** Labels that lead to several words. */
  private static final Set<Long> PHRASES = SecretWords.phrases("phrases");

  /** Labels that are keywords for readers and donors too. */
  private static final WordSet KEYWORDS = SecretWords.of("keywords");

  /** Words of what programs say to people about passwords, and of sentences. */
  private static final WordSet PROSE = SecretWords.of("prose");

  private static final WordSet VERBS = SecretWords.of("verbs");

  /** Begin what a secret is for. */
  private static final WordSet FOR = SecretWords.of("for");

  private SecretPhrase() {}

  static void read(byte[] text, int from, int labelTo, int ceiling, SecretList into) {
    int reply = ChatLine.below(text, labelTo, ceiling);
    if (reply >= 0) {
      into.add(reply, lineEnd(text, reply, ceiling));
      return;
    }
    boolean phrase = PHRASES.contains(SecretWords.hash(text, from, labelTo));
    if (!phrase && KEYWORDS.holds(text, from, labelTo)) {
      return;
    }
    int open = open(text, labelTo, ceiling);
    if (open >= 0) {
      boolean assigned =
          open == labelTo + 2 && text[labelTo] == '=' && numbered(text, open, ceiling);
      boolean several = phrase || assigned || verbBefore(text, labelTo, open);
      quoted(text, open, ceiling, several, into);
    } else if (labelTo < ceiling && text[labelTo] == '\n') {
      apart(text, labelTo, ceiling, into);
    } else if (phrase) {
      line(text, labelTo, Math.min(ceiling, labelTo + LONGEST_LEAD), ceiling, into);
    }
  }

  /**
   * Where what is quoted begins; -1 where a label leads to no quotation mark. Behind what the
   * secret is for it follows a verb: {@code The password for the archive is "…"}.
   */
  private static int open(byte[] text, int labelTo, int ceiling) {
    int at = labelTo;
    int limit = Math.min(ceiling, labelTo + LONGEST_LEAD);
    boolean parted = false;
    boolean purpose = false;
    boolean verb = false;
    while (at < limit && !parted) {
      int mark = mark(text, at, ceiling);
      if (mark > 0 && at > labelTo && (verb || !purpose)) {
        return at + mark;
      }
      boolean sign = text[at] == ':' || text[at] == '=' || text[at] == ' ' || (purpose && mark > 0);
      if (Words.letter(text[at]) && mark == 0) {
        int to = (int) Words.firstWord(text, at, limit);
        verb = VERBS.holds(text, at, to);
        purpose |= at == labelTo + 1 && FOR.holds(text, at, to);
        parted = !verb && !purpose;
        at = to;
      } else {
        parted = !sign;
        at++;
      }
    }
    return -1;
  }

  /** Whether a digit is in what is quoted. */
  private static boolean numbered(byte[] text, int from, int ceiling) {
    for (int at = from; at < ceiling && mark(text, at, ceiling) == 0; at++) {
      if (AnchorScanner.isDigit(text[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb and no sign leads to a quotation mark. */
  private static boolean verbBefore(byte[] text, int labelTo, int open) {
    boolean verb = false;
    for (int at = labelTo; at < open; at++) {
      if (text[at] == ':' || text[at] == '=') {
        return false;
      }
      verb |= Words.letter(text[at]) && mark(text, at, open) == 0;
    }
    return verb;
  }

  /** How long the quotation mark at a place is; 0 for none. */
  private static int mark(byte[] text, int at, int ceiling) {
    if (text[at] == '"' || text[at] == '\'') {
      return 1;
    }
    if (text[at] == (byte) 0xc2 && at + 1 < ceiling) {
      return text[at + 1] == (byte) 0xab || text[at + 1] == (byte) 0xbb ? 2 : 0;
    }
    boolean curly =
        text[at] == (byte) 0xe2
            && at + 2 < ceiling
            && text[at + 1] == (byte) 0x80
            && text[at + 2] >= (byte) 0x98
            && text[at + 2] <= (byte) 0x9f;
    boolean corner =
        text[at] == (byte) 0xe3
            && at + 2 < ceiling
            && text[at + 1] == (byte) 0x80
            && (text[at + 2] == (byte) 0x8c || text[at + 2] == (byte) 0x8d);
    return curly || corner ? 3 : 0;
  }

  private static void quoted(byte[] text, int from, int ceiling, boolean phrase, SecretList into) {
    int end = Math.min(ceiling, from + LONGEST);
    int at = from;
    while (at < end && text[at] != '\n' && mark(text, at, ceiling) == 0) {
      at++;
    }
    boolean closed = at < end && mark(text, at, ceiling) > 0;
    int words = closed ? words(text, from, at) : 0;
    if (words == 1 || (phrase && words > 1)) {
      into.add(from, at);
    }
  }

  /** What is alone on its line, with empty lines around it. */
  private static void apart(byte[] text, int labelTo, int ceiling, SecretList into) {
    int from = labelTo;
    int breaks = 0;
    while (from < ceiling && (text[from] == ' ' || text[from] == '\n')) {
      breaks += text[from] == '\n' ? 1 : 0;
      from++;
    }
    int to = lineEnd(text, from, ceiling);
    boolean empty = to + 1 >= ceiling || text[to + 1] == '\n';
    boolean whole = SecretToken.end(text, from, to) == to;
    if (breaks == 2 && empty && whole && SecretToken.strong(text, from, to)) {
      into.add(from, to);
    }
  }

  private static int lineEnd(byte[] text, int from, int ceiling) {
    int to = from;
    while (to < ceiling && to - from <= LONGEST && text[to] != '\n') {
      to++;
    }
    return to;
  }

  /** The line behind the label's colon, or the whole line below it. */
  private static void line(byte[] text, int labelTo, int limit, int ceiling, SecretList into) {
    for (int at = labelTo; at + 1 < limit; at++) {
      if (text[at] == '\n' || text[at] == '.' || text[at] == '?') {
        return;
      }
      // Files of settings have the value directly behind their equals sign.
      boolean set = at == labelTo && text[at] == '=' && Words.letter(text[at + 1]);
      if (set || (text[at] == ':' && (text[at + 1] == ' ' || text[at + 1] == '\n'))) {
        int from = at + 1;
        while (from < ceiling && (text[from] == ' ' || text[from] == '\n')) {
          from++;
        }
        int to = lineEnd(text, from, ceiling);
        boolean ends = to == ceiling || text[to] == '\n';
        if (ends && words(text, from, to) >= FEWEST_WORDS) {
          into.add(from, to);
        }
        return;
      }
    }
  }

  /** How many words of letters and digits it has; 0 where it is no secret. */
  private static int words(byte[] text, int from, int to) {
    int words = 0;
    int at = from;
    while (at < to) {
      int begin = at;
      while (at < to && (Words.letterOrDigit(text[at]) || "-_!#+&".indexOf(text[at]) >= 0)) {
        at++;
      }
      if (at == begin || (at < to && text[at] != ' ') || PROSE.holds(text, begin, at)) {
        return 0;
      }
      words++;
      at++;
    }
    return to - from >= SHORTEST && words <= MOST_WORDS ? words : 0;
  }
}
