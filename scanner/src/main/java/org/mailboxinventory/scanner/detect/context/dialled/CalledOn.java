package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The number that a verb of calling leads to over whom or what it is for: {@code whatsapp the photo
 * on 98…}, {@code bel me even op 06-…}, {@code call our Leeds branch on 0113 …}.
 */
public final class CalledOn {
  /** Between the verb and its number. */
  private static final int LONGEST = 48;

  private static final int MOST_NAMES = 4;

  /** What a word alone is sent to has fewer digits where it is no telephone but a short code. */
  private static final int SHORTEST_SENT_TO = 8;

  private CalledOn() {}

  /**
   * Where the number begins that the label {@code text[from, to)} leads to; -1 where it begins with
   * no verb of calling, or where another sign than blanks and letters or no word such as {@code on}
   * is before the number.
   */
  public static int number(byte[] text, int from, int to, int ceiling) {
    int verb = (int) Words.firstWord(text, from, to);
    if (verb <= from
        || verb >= ceiling
        || text[verb] != ' '
        || !TelephoneWords.CALLING.holds(text, from, verb)) {
      return -1;
    }
    int at = verb;
    int word = verb;
    int end = Math.min(ceiling - 1, to + LONGEST);
    while (at < end && (text[at] == ' ' || Words.letter(text[at]))) {
      at++;
      word = text[at - 1] == ' ' && text[at] != ' ' && Words.letter(text[at]) ? at : word;
    }
    boolean leads = at > to && word > verb && TelephoneWords.TOWARDS.holds(text, word, at - 1);
    return leads && begins(text, at) && !shortCode(text, to, word, at, ceiling) ? at : -1;
  }

  /** Whether a word in capitals is sent to a short code: {@code SMS BLOCK to 5676712}. */
  private static boolean shortCode(byte[] text, int to, int towards, int number, int ceiling) {
    for (int at = to; at < towards; at++) {
      if (text[at] != ' ' && (text[at] < 'A' || text[at] > 'Z')) {
        return false;
      }
    }
    int digits = number;
    while (digits < ceiling && AnchorScanner.isDigit(text[digits])) {
      digits++;
    }
    return towards - to > 1 && digits - number < SHORTEST_SENT_TO;
  }

  /**
   * Where the number begins behind the name of a person whose part the label {@code text[from, to)}
   * names, as in {@code Driver Tejas Pillai, 98…}, or whose telephone it says it is, as in {@code
   * tel de M. Durand 06…}; -1 where none does.
   */
  public static int person(byte[] text, int from, int to, int ceiling) {
    int at = nameBehind(text, from, to, ceiling);
    if (at < 0) {
      return -1;
    }
    int names = 0;
    int end = Math.min(ceiling - 2, to + LONGEST);
    while (at < end && names < MOST_NAMES && Words.letter(text[at]) && text[at] < 'a') {
      at = (int) Words.firstWord(text, at, end);
      names++;
      at += text[at] == '.' ? 1 : 0;
      at += text[at] == ' ' && Words.letter(text[at + 1]) ? 1 : 0;
    }
    boolean sign = names > 0 && at < end && ",(:-".indexOf(text[at]) >= 0;
    at = sign ? at + 1 : at;
    at += at < end && text[at] == ' ' && !sign ? 1 : 0;
    at += at < end && " (-".indexOf(text[at]) >= 0 ? 1 : 0;
    boolean apart =
        names > 0
            && at < end
            && !Words.letterOrDigit(text[at - 1])
            && !CountedNumber.before(text, at);
    return apart && (AnchorScanner.isDigit(text[at]) || text[at] == '+') ? at : -1;
  }

  private static int nameBehind(byte[] text, int from, int to, int ceiling) {
    if (to + 2 >= ceiling || text[to] != ' ') {
      return -1;
    }
    if (TelephoneWords.ROLES.holds(text, from, to)) {
      return to + 1;
    }
    int owner = Words.letter(text[to + 1]) ? (int) Words.firstWord(text, to + 1, ceiling) : -1;
    boolean leads =
        owner > 0
            && owner + 1 < ceiling
            && text[owner] == ' '
            && TelephoneWords.OWNERS.holds(text, to + 1, owner)
            && !CountedNumber.before(text, to);
    return leads ? owner + 1 : -1;
  }

  private static boolean begins(byte[] text, int at) {
    boolean opens = AnchorScanner.isDigit(text[at]) || text[at] == '+' || text[at] == '(';
    return opens && text[at - 1] == ' ';
  }
}
