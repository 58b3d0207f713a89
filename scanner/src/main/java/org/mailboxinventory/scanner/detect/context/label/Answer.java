package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Values that answer a question in which their label is: {@code May I have your date of birth?
 * CALLER: It's 1 July 1964}. In conversations also values that answer a line that is no question.
 */
public final class Answer {
  /** From a label to the end of its question, and from there to the value, are no more. */
  private static final int LONGEST_QUESTION = 40;

  private static final int LONGEST_LEAD = 48;

  /** A name before the colon of a conversation's line is no longer. */
  private static final int LONGEST_SPEAKER = 40;

  private static final int MOST_WORDS = 6;

  /** Who may answer. */
  private static final WordSet ANSWERING = LabelWords.of("answering");

  /** Words before the value that an answer gives. */
  private static final WordSet LEADS = LabelWords.of("answers");

  /** By the byte: the ends of lines, digits and signs, which part a label from what is behind. */
  private static final boolean[] PARTS = new boolean[128];

  static {
    for (int b = 0; b < PARTS.length; b++) {
      PARTS[b] = b < ' ' || AnchorScanner.isDigit((byte) b) || ":.;|=!".indexOf(b) >= 0;
    }
  }

  private Answer() {}

  /** Where the value begins that answers the question around a label; -1 when there is none. */
  public static int value(byte[] text, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST_QUESTION);
    int at = labelTo;
    while (at < end && text[at] != '?') {
      if (text[at] == '.' && at + 1 < end && text[at + 1] == '\n') {
        return reply(text, at + 2, Math.min(ceiling, at + LONGEST_LEAD + LONGEST_SPEAKER));
      }
      if (text[at] >= 0 && PARTS[text[at]]) {
        return -1;
      }
      at++;
    }
    return at < end ? answer(text, at + 1, Math.min(ceiling, at + LONGEST_LEAD)) : -1;
  }

  /**
   * Where the value begins in a line of a conversation that answers the line above, which is no
   * question: {@code Ravi Kumar: but it is Kx42+hill}. Two words at least say that it does.
   */
  private static int reply(byte[] text, int from, int end) {
    int at = from;
    while (at < end
        && at - from <= LONGEST_SPEAKER
        && (Words.letter(text[at]) || text[at] == ' ')) {
      at++;
    }
    if (at == from || at + 1 >= end || text[at] != ':' || text[at + 1] != ' ') {
      return -1;
    }
    at += 2;
    int words = 0;
    while (words < MOST_WORDS && at < end && Words.letter(text[at])) {
      int to = (int) Words.firstWord(text, at, end);
      if (to == end || text[to] != ' ' || !LEADS.holds(text, at, to)) {
        break;
      }
      words++;
      at = to + 1;
    }
    return words > 1 ? at : -1;
  }

  /** Past who answers and the words before what is answered. */
  private static int answer(byte[] text, int from, int end) {
    int at = signs(text, from, end);
    for (int words = 0; words < MOST_WORDS && at < end && Words.letter(text[at]); words++) {
      int to = (int) Words.firstWord(text, at, end);
      int sign = to < end && text[to] == ' ' ? to + 1 : to;
      boolean speaker = sign < end && text[sign] == ':' && ANSWERING.holds(text, at, to);
      if (!speaker && !LEADS.holds(text, at, to)) {
        return at;
      }
      at = signs(text, to, end);
    }
    return at < end ? at : -1;
  }

  /**
   * Past blanks, one line's end, the time in brackets at the next line's begin, and punctuation.
   */
  private static int signs(byte[] text, int from, int end) {
    int at = from;
    int breaks = 0;
    while (at < end && breaks < 2) {
      byte b = text[at];
      int close = b == '[' ? time(text, at, end) : -1;
      breaks += b == '\n' ? 1 : 0;
      if (close > at) {
        at = close;
      } else if (" \r\n\t,.:;!'\"*>-".indexOf(b) >= 0 || apostrophe(text, at, end)) {
        at += b < 0 ? 3 : 1;
      } else {
        return at;
      }
    }
    return end;
  }

  /** Behind the bracket that closes a time of the day or a number; -1 for anything else. */
  private static int time(byte[] text, int from, int end) {
    int at = from + 1;
    while (at < end && (digit(text, at) || ":. ".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at < end && at > from + 1 && text[at] == ']' ? at + 1 : -1;
  }

  /** U+2018 to U+201D. */
  private static boolean apostrophe(byte[] text, int at, int end) {
    return at + 2 < end
        && text[at] == (byte) 0xe2
        && text[at + 1] == (byte) 0x80
        && text[at + 2] >= (byte) 0x98
        && text[at + 2] <= (byte) 0x9d;
  }

  private static boolean digit(byte[] text, int at) {
    return AnchorScanner.isDigit(text[at]);
  }
}
