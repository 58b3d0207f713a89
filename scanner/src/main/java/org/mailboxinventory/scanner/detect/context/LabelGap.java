package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** What is between a label and its value. Reused; for one thread. */
public final class LabelGap {
  private static final int LONGEST = 28;
  private static final int LONGEST_QUALIFIER = 16;

  /** Words that join a label and its value. */
  private static final WordSet VERBS = WordSet.of("is are was es é è jest je er är ist est है");

  private static final WordSet SMALL_WORDS =
      WordSet.of(
          "no nos nr number of the your my for in full a an as set to now on file record records");

  /** Where the value begins; -1 when there is none. */
  public int value;

  /** The same without the punctuation directly before it. */
  public int letters;

  public boolean sign;
  boolean verb;

  /** How many equals signs: as code has them, not people's fields. */
  public int assigns;

  /** Reads on from the end of a label; nothing of the value lies behind {@code ceiling}. */
  public boolean read(byte[] text, int labelTo, int ceiling) {
    sign = false;
    verb = false;
    assigns = 0;
    value = -1;
    int breaks = 0;
    boolean closed = false;
    boolean tab = false;
    int at = qualified(text, labelTo, ceiling);
    int blank = at;
    while (at < ceiling && at - labelTo <= LONGEST) {
      byte b = text[at];
      if (Words.letterOrDigit(b)) {
        int to = joiner(text, at, ceiling);
        if (to < 0) {
          // What stood in brackets leads out of them by a sign or a verb only, and behind a tab the
          // name of the next column may stand.
          boolean leads = !closed && (!tab || digit(b));
          value = leads ? blank : -1;
          letters = at;
          return leads;
        }
        closed &= !verb;
        at = to;
        blank = to;
        continue;
      }
      breaks += b == '\n' ? 1 : 0;
      if ((b == '\t' && (tab || breaks > 0)) || b == '|' || breaks > 1) {
        return false;
      }
      tab |= b == '\t';
      assigns += b == '=' ? 1 : 0;
      closed = b == ')' || b == ']' || b == '}' || (closed && b != ':' && b != '=');
      sign |= b == ':' || b == '=' || (b == '-' && apart(text, at, ceiling));
      at++;
      blank = b == ' ' || b == '\t' || b == '\n' || b == ':' || b == '=' || quote(b) ? at : blank;
    }
    return false;
  }

  /** A value without digits or capitals needs more than a blank between its label and itself. */
  public boolean tells() {
    return sign || verb;
  }

  /** The end of a word that belongs to the label; -1 when this is none. */
  private int joiner(byte[] text, int at, int ceiling) {
    long word = Words.firstWord(text, at, ceiling);
    int to = (int) word;
    if (to >= ceiling || (text[to] != ' ' && text[to] != ':' && text[to] != '.')) {
      return -1;
    }
    if (VERBS.holds(text, at, to)) {
      verb = true;
      return to;
    }
    return SMALL_WORDS.holds(text, at, to) ? to : -1;
  }

  /** Past a word in brackets that says which one, as in {@code Phone (office)}. */
  private static int qualified(byte[] text, int labelTo, int ceiling) {
    int open = labelTo < ceiling && text[labelTo] == ' ' ? labelTo + 1 : labelTo;
    if (open >= ceiling || text[open] != '(') {
      return labelTo;
    }
    int at = open + 1;
    while (at < ceiling
        && at - open < LONGEST_QUALIFIER
        && Words.letterOrDigit(text[at])
        && !digit(text[at])) {
      at++;
    }
    return at < ceiling && at > open + 1 && text[at] == ')' ? at + 1 : labelTo;
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean apart(byte[] text, int at, int ceiling) {
    return (at + 1 < ceiling && text[at + 1] == ' ') || (at > 0 && text[at - 1] == ' ');
  }

  private static boolean quote(byte b) {
    return b == '"' || b == '\'' || b == '[' || b == '(' || b == '{' || b == '*';
  }
}
