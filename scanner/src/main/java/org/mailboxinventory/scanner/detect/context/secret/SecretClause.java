package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The words of a sentence between the label of a secret and the secret: what it is for, that it was
 * changed, and to what. {@code Het wachtwoord van de map is gewijzigd in …}, {@code пароль от ящика
 * сменили, теперь такой: …}. It must be written as no word is, or be a code of digits behind a verb
 * or a sign.
 */
public final class SecretClause {
  /** From the label to the secret. */
  static final int LONGEST = 120;

  private static final int LONGEST_REMARK = 48;

  /** So many digits are a code, whatever follows. */
  private static final int FEWEST_SURE = 6;

  /** Join a label and its secret. */
  private static final WordSet VERBS = SecretWords.of("verbs");

  /** Change nothing: {@code now}, {@code temporarily}. */
  private static final WordSet ADVERBS = SecretWords.of("adverbs");

  /** That it was changed. */
  private static final WordSet CHANGED = SecretWords.of("changed");

  /** Into what; behind a word of {@link #CHANGED}. */
  private static final WordSet INTO = SecretWords.of("into");

  /** The same with that word behind the secret: {@code wurde auf … geändert}. */
  private static final WordSet ONTO = SecretWords.of("onto");

  /** Begin what it is for. */
  private static final WordSet FOR = SecretWords.of("for");

  /** What it opens or whose it is, without such a word. */
  private static final WordSet THINGS = SecretWords.of("things");

  private final byte[] text;
  private final int end;
  private int at;

  /** The label is one of codes of digits. */
  private boolean pin;

  /** What it is for is said, and any word may follow. */
  private boolean purpose;

  /** A secret may follow; a code of digits too. */
  private boolean led;

  private boolean code;
  private boolean changed;
  private boolean verb;

  private SecretClause(byte[] text, int from, int end) {
    this.text = text;
    this.at = from;
    this.end = end;
  }

  /** Where the secret begins that a label leads to; -1 when there is none. */
  public static int value(byte[] text, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    if (labelTo + 1 >= end) {
      return -1;
    }
    boolean closed = text[labelTo] == ')' || text[labelTo] == '"';
    int from = pastBrackets(text, closed ? labelTo + 1 : labelTo, end);
    boolean apart = from < end && (text[from] == ' ' || (from > labelTo && text[from] == ':'));
    return apart ? new SecretClause(text, from, end).read(ceiling) : -1;
  }

  /** Whether what begins at a place is written as no word is, or is a code of digits. */
  public static boolean written(byte[] text, int at, int ceiling) {
    return SecretToken.strong(text, at, SecretToken.end(text, at, ceiling))
        || SecretToken.codeEnd(text, at, ceiling) >= 0;
  }

  /** The same behind a label that digits may follow at once: {@code UPI PIN 638204}. */
  static int code(byte[] text, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    if (labelTo + 1 >= end || " :=-".indexOf(text[labelTo]) < 0) {
      return -1;
    }
    SecretClause clause = new SecretClause(text, labelTo, end);
    clause.pin = true;
    clause.led = true;
    clause.code = true;
    return clause.read(ceiling);
  }

  /** Past a remark in brackets behind the label. */
  private static int pastBrackets(byte[] text, int from, int end) {
    if (from + 1 >= end || text[from] != ' ' || text[from + 1] != '(') {
      return from;
    }
    int at = from + 2;
    int limit = Math.min(end, from + LONGEST_REMARK);
    while (at < limit && text[at] != ')' && text[at] != '\n' && text[at] != ':') {
      at++;
    }
    return at < limit && text[at] == ')' ? at + 1 : from;
  }

  private int read(int ceiling) {
    while (at < end) {
      byte b = text[at];
      if (b == ' ') {
        at++;
      } else if (led && begins(ceiling)) {
        return b == '\'' ? at + 1 : at;
      } else if (Words.letter(b)) {
        if (!word()) {
          return -1;
        }
      } else if (b == ':' || b == '=' || (b == '-' && apart())) {
        sign();
      } else if (b == '(' && !purpose) {
        int past = pastBrackets(text, at - 1, end);
        if (past < at) {
          return -1;
        }
        at = past;
      } else if (!goesOn(b)) {
        return -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  /** Whether a secret begins at a place that may be one's. */
  private boolean begins(int ceiling) {
    return SecretToken.strong(text, at, SecretToken.end(text, at, ceiling))
        || (code && code(ceiling));
  }

  /** Whether a code begins: one of four or five digits counts no things. */
  private boolean code(int ceiling) {
    int to = pin ? SecretToken.pinEnd(text, at, ceiling) : SecretToken.codeEnd(text, at, ceiling);
    boolean sure = pin || to - at >= FEWEST_SURE || to + 1 >= ceiling;
    return to >= 0 && (sure || text[to] != ' ' || !Words.letter(text[to + 1]));
  }

  /** Whether blanks are around a hyphen. */
  private boolean apart() {
    return at + 1 < end && text[at - 1] == ' ' && text[at + 1] == ' ';
  }

  private void sign() {
    int behind = at + 1;
    boolean parted = behind < end && (text[behind] == ' ' || text[behind] == '\n');
    led = parted;
    code = parted;
    at = parted && text[behind] == '\n' ? behind + 1 : behind;
  }

  /** Takes a word; false where it ends what may lead to a secret. */
  private boolean word() {
    int from = at;
    int to = (int) Words.firstWord(text, at, end);
    while (to < end && text[to] == '-' && to + 1 < end && Words.letter(text[to + 1])) {
      to = (int) Words.firstWord(text, to + 1, end);
    }
    if (to < end && AnchorScanner.isWord(text[to])) {
      // Letters and digits in one, as in a number of a case, are no word.
      at = pastRun(to);
      led = false;
      return purpose;
    }
    long hash = Words.hash(text, at, to);
    at = to;
    purpose |= FOR.holds(hash);
    if (VERBS.holds(hash)) {
      led = true;
      code = true;
      verb = true;
      changed = false;
    } else if (CHANGED.holds(hash)) {
      changed = true;
      led = true;
      code = false;
    } else if ((changed && INTO.holds(hash)) || (verb && ONTO.holds(hash))) {
      led = true;
      code = true;
    } else if (!ADVERBS.holds(hash)) {
      led = false;
      changed = false;
      purpose |= SecretWords.inflected(text, from, to) || (pin && to < end && text[to] == ':');
      return purpose || THINGS.holds(hash);
    }
    return true;
  }

  private int pastRun(int from) {
    int to = from;
    while (to < end && Words.letterOrDigit(text[to])) {
      to++;
    }
    return to;
  }

  /** Whether a sign or a digit may be within the sentence. */
  private boolean goesOn(byte b) {
    boolean last = at + 1 >= end;
    led &= b == ',' || ((b == '"' || b == '\'') && text[at - 1] == ' ');
    return switch (b) {
      case ',' -> true;
      case '.' ->
          purpose
              && !last
              && (text[at + 1] != ' ' || AnchorScanner.isDigit(text[at - 1]))
              && text[at + 1] != '\n';
      case '-', '/', '\'', '"', '(', ')', '&', '*', '#', '$', '+' -> purpose;
      default -> purpose && AnchorScanner.isDigit(b);
    };
  }
}
