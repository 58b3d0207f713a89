package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.Blanks;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * How the name of a setting goes on behind the word for its secret, before it is set: {@code
 * DB_PASSWORD_UAT=…}, {@code apiKey2 = "…"}; and what programs have between name and secret: {@code
 * password: String = "…"}, {@code env.DB_PASSWORD || "…"}.
 */
public final class SettingName {
  private static final int MOST_PARTS = 3;

  /** So many digits number settings of one name. */
  private static final int MOST_DIGITS = 2;

  /** So many signs close the place from which a program reads a setting. */
  private static final int MOST_CLOSING = 3;

  private static final int LONGEST_TYPE = 16;

  /** From the word for a secret to the end of the name. */
  private static final int LONGEST = 40;

  /** Which of several settings it is. */
  private static final WordSet PARTS = SecretWords.of("setting-parts");

  /** What is told of a secret: its age, where it is kept. */
  private static final WordSet FACTS = SecretWords.of("setting-facts");

  /** What programs call text. */
  private static final WordSet TYPES = SecretWords.of("types");

  private SettingName() {}

  /**
   * Where the name ends that goes on at a place and is set to a value; that place where none goes
   * on, and -1 where it is the name of another thing.
   */
  public static int end(byte[] text, int labelTo, int ceiling) {
    int at = labelTo;
    for (int count = 0; count < MOST_PARTS && at < ceiling; count++) {
      int part = part(text, at, ceiling);
      if (part == at) {
        break;
      }
      at = part;
    }
    return at > labelTo && set(text, at, ceiling) ? at : joined(text, labelTo, ceiling);
  }

  /** The same of words that only low lines join, whatever they are. */
  private static int joined(byte[] text, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    int at = labelTo;
    int last = labelTo;
    while (at < end && (text[at] == '_' || (at > labelTo && letter(text[at])))) {
      at++;
      last = text[at - 1] == '_' ? at : last;
    }
    if (at - labelTo < 2 || (at < ceiling && Words.letterOrDigit(text[at]))) {
      return labelTo;
    }
    return set(text, at, ceiling) && !FACTS.holds(text, last, at) ? at : -1;
  }

  /** Past the next part of a name; the same place when none follows. */
  private static int part(byte[] text, int at, int ceiling) {
    boolean joined = text[at] == '_' || text[at] == '-' || text[at] == '.';
    int from = joined ? at + 1 : at;
    if (text[at] == '[') {
      return size(text, at, ceiling);
    }
    if (from >= ceiling) {
      return at;
    }
    if (AnchorScanner.isDigit(text[from])) {
      int to = from;
      while (to < ceiling && AnchorScanner.isDigit(text[to])) {
        to++;
      }
      return to - from <= MOST_DIGITS ? to : at;
    }
    boolean begins = joined || (text[from] >= 'A' && text[from] <= 'Z');
    int to = begins && Words.letter(text[from]) ? (int) Words.firstWord(text, from, ceiling) : from;
    return to > from && PARTS.holds(text, from, to) ? to : at;
  }

  /** Past the size of what holds the text, as in {@code password[32]}; the same place for none. */
  private static int size(byte[] text, int open, int ceiling) {
    int to = Words.digitsEnd(text, open + 1, ceiling);
    return to > open + 1 && to < ceiling && text[to] == ']' ? to + 1 : open;
  }

  /** Whether a sign follows that sets it, perhaps behind the marks that close it. */
  private static boolean set(byte[] text, int from, int ceiling) {
    int at = closed(text, from, ceiling);
    return at < ceiling && (text[at] == '=' || text[at] == ':');
  }

  /** Where the secret begins behind a type or a sign for what is missing; -1 when none does. */
  public static int value(byte[] text, int labelTo, int ceiling) {
    int at = closed(text, labelTo, ceiling);
    int instead = at < ceiling ? missing(text, at, ceiling) : -1;
    int sign = instead < 0 ? declared(text, at, ceiling) : instead;
    if (sign < 0) {
      return SetLater.value(text, labelTo, ceiling);
    }
    int open = Blanks.past(text, sign, ceiling);
    // Of messages to people no name is in capitals: errors.password || 'Required'.
    byte last = text[labelTo - 1];
    boolean setting = instead < 0 || (last >= 'A' && last <= 'Z');
    boolean reads = quoted(text, open, ceiling) && (setting || strong(text, open, ceiling));
    return reads ? open + 1 : -1;
  }

  /** The same in the next row of a table whose columns are named before; -1 for none. */
  public static int nextRow(byte[] text, int labelTo, int value, int ceiling) {
    return SetLater.nextRow(text, labelTo, value, ceiling);
  }

  /** Behind a sign that leads to what is taken where a setting is missing; -1 for none. */
  private static int missing(byte[] text, int at, int ceiling) {
    if (at + 2 >= ceiling) {
      return -1;
    }
    boolean twice = text[at] == text[at + 1] && (text[at] == '|' || text[at] == '?');
    if (twice || (text[at] == '?' && text[at + 1] == ':')) {
      return text[at + 2] == '=' ? at + 3 : at + 2;
    }
    if (text[at] == '?' && text[at + 1] == '=') {
      return at + 2;
    }
    boolean or = text[at] == 'o' && text[at + 1] == 'r' && text[at + 2] == ' ';
    return or && text[at - 1] == ' ' && "\"')]".indexOf(text[at - 2]) >= 0 ? at + 3 : -1;
  }

  /** Behind the equals sign that follows a type; -1 where neither does. */
  private static int declared(byte[] text, int from, int ceiling) {
    int at = from;
    at = at < ceiling && text[at] == ':' ? Blanks.past(text, at + 1, ceiling) : at;
    at = at < ceiling && text[at] == '&' ? at + 1 : at;
    int end = Math.min(ceiling, at + LONGEST_TYPE);
    int to = at < end && Words.letter(text[at]) ? wordEnd(text, at, end) : at;
    if (to == at + 2 && to < end && text[to] == ' ' && (text[at] | 0x20) == 'a') {
      at = to + 1;
      to = at < end && Words.letter(text[at]) ? wordEnd(text, at, end) : at;
    }
    if (to == at || !TYPES.holds(text, at, to)) {
      return -1;
    }
    while (to < ceiling && " ?![]".indexOf(text[to]) >= 0) {
      to++;
    }
    return to < ceiling && text[to] == '=' ? to + 1 : -1;
  }

  /** Whether a mark opens what another closes, with no blank between them. */
  static boolean quoted(byte[] text, int open, int ceiling) {
    if (open >= ceiling || "\"'`".indexOf(text[open]) < 0) {
      return false;
    }
    int at = open + 1;
    while (at < ceiling && text[at] != text[open] && (text[at] > ' ' || text[at] < 0)) {
      at++;
    }
    return at < ceiling && text[at] == text[open];
  }

  /** Whether what is in marks is no word of what programs say to people. */
  static boolean strong(byte[] text, int open, int ceiling) {
    int to = open + 1;
    while (to < ceiling && text[to] != text[open]) {
      to++;
    }
    return SecretToken.strong(text, open + 1, to);
  }

  private static boolean letter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** Past marks and brackets that close a name, and blanks. */
  private static int closed(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && at - from < MOST_CLOSING && "\"'])".indexOf(text[at]) >= 0) {
      at++;
    }
    return Blanks.past(text, at, ceiling);
  }

  private static int wordEnd(byte[] text, int from, int end) {
    int to = from;
    while (to < end && Words.letter(text[to])) {
      to++;
    }
    return to;
  }
}
