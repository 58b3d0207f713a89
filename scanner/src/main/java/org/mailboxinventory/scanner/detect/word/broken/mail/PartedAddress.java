package org.mailboxinventory.scanner.detect.word.broken.mail;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.JoinedParts;

/**
 * An address that is written so that no program follows it: of mail with a blank before its sign,
 * of a computer or of mail with each full stop in brackets. Reused; for one thread.
 */
public final class PartedAddress extends JoinedParts {
  private static final int LONGEST = 254;

  /** So many digits has a part of a computer's address. */
  private static final int LONGEST_PART = 3;

  private static final int FEWEST_LETTERS = 3;

  /** A full stop in brackets. */
  private static final int STOP = 3;

  private int from;

  public PartedAddress() {
    super(LONGEST);
  }

  /** Where it begins in the window. */
  public int from() {
    return from;
  }

  /** Joins the parts of a computer's address of which this is the first digit. */
  public boolean joinNumbers(byte[] text, int digit, int textLength) {
    int at = digit;
    while (at < textLength && at - digit <= LONGEST_PART && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    if (!stop(text, at, textLength)) {
      return false;
    }
    from = digit;
    length = 0;
    return take(text, digit, textLength, false) > 0;
  }

  /** Joins the address of mail that begins at a place, or whose sign is there behind a blank. */
  public boolean joinMail(byte[] text, int at, int textLength) {
    length = 0;
    from = at;
    int mark = SpelledSign.end(text, at, textLength);
    boolean spelled = mark >= 0;
    int local = spelled || text[at] == '@' ? localEnd(text, at) : at;
    boolean apart = local < at;
    int sign = at;
    if (apart) {
      from = localBegin(text, local, spelled && !SpelledSign.inCapitals(text, at));
      if (from < 0 || at - from > LONGEST / 2) {
        return false;
      }
      System.arraycopy(text, from, joined, 0, local - from);
      length = local - from;
    } else {
      while (sign < textLength && sign - at < LONGEST / 2 && ofPart(text[sign])) {
        joined[length++] = text[sign++];
      }
      mark = SpelledSign.end(text, sign, textLength);
      spelled = mark >= 0;
    }
    if (length == 0 || sign >= textLength || (!spelled && text[sign] != '@')) {
      return false;
    }
    joined[length++] = '@';
    int domain = spelled ? mark : sign + 1;
    domain += (apart || spelled) && domain < textLength && text[domain] == ' ' ? 1 : 0;
    return take(text, domain, textLength, spelled) > 0 || apart || spelled;
  }

  /**
   * Where the local part ends before a sign that a blank parts from it, or a line's end with one as
   * calendars fold their lines; the sign's place where nothing does.
   */
  private static int localEnd(byte[] text, int sign) {
    if (sign < 2 || (text[sign - 1] != ' ' && text[sign - 1] != '\t')) {
      return sign;
    }
    int end = sign - 1;
    end -= text[end - 1] == '\n' ? 1 : 0;
    end -= end < sign - 1 && end > 0 && text[end - 1] == '\r' ? 1 : 0;
    return end < sign - 1 || text[sign - 1] == ' ' ? end : sign;
  }

  /**
   * Where the local part begins that ends at a place; -1 where it may be an ordinary word.
   *
   * @param word it may
   */
  private static int localBegin(byte[] text, int to, boolean word) {
    int at = to;
    boolean sign = word;
    int letters = 0;
    while (at > 0 && ofPart(text[at - 1])) {
      at--;
      sign |= text[at] < 'A' || text[at] == '_';
      letters += Words.letter(text[at]) ? 1 : 0;
    }
    return sign
            && letters >= FEWEST_LETTERS
            && AnchorScanner.isWord(text[at])
            && text[to - 1] != '.'
        ? at
        : -1;
  }

  /**
   * Takes what is of the address from a place on; how many full stops in brackets it has.
   *
   * @param spelled a word may be in place of a full stop
   */
  private int take(byte[] text, int begin, int textLength, boolean spelled) {
    int stops = 0;
    int at = begin;
    while (at < textLength && length < LONGEST) {
      int dot = spelled ? SpelledSign.dot(text, at, textLength) : -1;
      if (dot >= 0) {
        joined[length++] = '.';
        at = dot;
        stops++;
      } else if (ofPart(text[at])) {
        joined[length++] = text[at++];
      } else if (stop(text, at, textLength)) {
        joined[length++] = '.';
        at += STOP;
        stops++;
      } else {
        break;
      }
    }
    while (at > begin && text[at - 1] == '.') {
      at--;
      length--;
    }
    end = at;
    return stops;
  }

  private static boolean stop(byte[] text, int at, int textLength) {
    return at + STOP < textLength
        && text[at] == '['
        && text[at + 1] == '.'
        && text[at + 2] == ']'
        && AnchorScanner.isWord(text[at + STOP]);
  }

  private static boolean ofPart(byte b) {
    return AnchorScanner.isWord(b) || b == '.' || b == '-' || b == '_';
  }
}
