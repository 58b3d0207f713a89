package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.context.label.Answer;
import org.mailboxinventory.scanner.detect.context.label.BelowLine;
import org.mailboxinventory.scanner.detect.context.label.GapSigns;
import org.mailboxinventory.scanner.detect.context.label.NamedField;
import org.mailboxinventory.scanner.detect.context.label.NestedKey;
import org.mailboxinventory.scanner.detect.context.label.PipedField;
import org.mailboxinventory.scanner.detect.context.label.Purpose;
import org.mailboxinventory.scanner.detect.context.label.call.PairedCall;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** What is between a label and its value. Reused; for one thread. */
public final class LabelGap {
  private static final int LONGEST = 28;

  /** So many bytes the longest word has that may come between. */
  private static final int LONGEST_JOINER = 16;

  /** Words that join a label and its value. */
  private static final WordSet VERBS = LabelWords.of("verbs");

  /** Words that may follow such a verb or a sign, as in {@code mot de passe est le}. */
  private static final WordSet ARTICLES = LabelWords.of("articles");

  /** Who writes a line of a conversation that answers the line before. */
  private static final WordSet SPEAKERS = LabelWords.of("speakers");

  /**
   * Words behind a verb that say where something is, as in {@code the password is on the board}.
   */
  private static final WordSet WHERE = LabelWords.of("where");

  private static final WordSet SMALL_WORDS = LabelWords.of("between");

  /** Where the value begins; -1 when there is none. */
  public int value;

  /** The same without the punctuation directly before it. */
  public int letters;

  public boolean sign;
  boolean verb;

  /** What the secret is for is between the label and its sign, or an empty line behind it. */
  public boolean purpose;

  /** How many equals signs: as code has them, not people's fields. */
  public int assigns;

  /** Reads on from the end of a label; nothing of the value lies behind {@code ceiling}. */
  public boolean read(byte[] text, int labelTo, int ceiling) {
    clear();
    int breaks = 0;
    boolean closed = false;
    boolean tab = false;
    int begin = qualified(text, labelTo, ceiling);
    int at = begin;
    int blank = at;
    while (at < ceiling && at - begin <= LONGEST) {
      byte b = text[at];
      int tag = GapSigns.tagEnd(text, at, ceiling);
      if (tag > at) {
        begin += tag - at;
        at = tag;
        blank = at;
        continue;
      }
      if (Words.letterOrDigit(b)) {
        int to = joiner(text, at, ceiling);
        to = to < 0 && breaks == 1 && !sign ? speaker(text, at, ceiling) : to;
        if (to < 0) {
          boolean leads = leads(text, at, at > labelTo, closed, tab, ceiling);
          purpose = breaks > 1;
          return found(leads && (!purpose || BelowLine.alone(text, blank, ceiling)), blank, at);
        }
        boolean out = closed && verb;
        closed &= !out;
        verb &= !out;
        at = to;
        blank = to;
        continue;
      }
      breaks += b == '\n' ? 1 : 0;
      boolean second = tab && !GapSigns.beforeSign(text, at, ceiling);
      boolean column = b == '|' || (b == '\t' && (second || (breaks > 0 && assigns == 0)));
      if (column || far(text, labelTo, breaks) || GapSigns.stops(text, begin, at, ceiling)) {
        return false;
      }
      tab |= b == '\t';
      assigns += b == '=' ? 1 : 0;
      closed = b == ')' || b == ']' || b == '}' || (closed && b != ':' && b != '=');
      sign |= signs(text, at, labelTo, ceiling);
      at++;
      blank = GapSigns.beforeValue(b) ? at : blank;
    }
    return false;
  }

  /**
   * Whether what is between leads to a value. What stood in brackets leads out of them by a sign or
   * a verb only, and behind a tab the name of the next column may stand. Written together, both are
   * one word.
   */
  private boolean leads(
      byte[] text, int at, boolean parted, boolean closed, boolean tab, int ceiling) {
    return (parted || text[at - 1] < 0)
        && !closed
        && (!tab || sign || LetterLabel.runHoldsDigit(text, at, ceiling));
  }

  /** Whether a byte is a sign that joins a label and its value. */
  private static boolean signs(byte[] text, int at, int labelTo, int ceiling) {
    byte b = text[at];
    return b == ':'
        || b == '='
        || (b == '>' && at == labelTo && LabelPlace.tag(text, at, ceiling))
        || (b == '-' && apart(text, at, ceiling))
        || LabelPlace.stops(text, at, labelTo, ceiling);
  }

  /** Whether more than one line's end may not part a label and its value. */
  private boolean far(byte[] text, int labelTo, int breaks) {
    return breaks > 1
        && (breaks > BelowLine.MOST_BREAKS || !(tells() || endsInVerb(text, labelTo)));
  }

  /** Reads on from a label whose value is in another cell, or another part, of its record. */
  public boolean readField(byte[] text, int labelFrom, int labelTo, int ceiling) {
    clear();
    int piped = PipedField.value(text, labelTo, ceiling);
    int at = piped < 0 ? NamedField.value(text, labelFrom, labelTo, ceiling) : piped;
    at = at < 0 ? NestedKey.value(text, labelTo, ceiling) : at;
    at = at < 0 ? PairedCall.value(text, labelFrom, labelTo, ceiling) : at;
    sign = at >= 0;
    return found(sign, at, at);
  }

  /** Reads on from a label in a question that somebody answers. */
  public boolean readAnswer(byte[] text, int labelTo, int ceiling) {
    clear();
    int at = Answer.value(text, labelTo, ceiling);
    return found(at >= 0, at, at);
  }

  private void clear() {
    sign = false;
    verb = false;
    purpose = false;
    assigns = 0;
    value = -1;
  }

  private boolean found(boolean leads, int newValue, int newLetters) {
    value = leads ? newValue : -1;
    letters = newLetters;
    return leads;
  }

  /** Reads on over what the secret is for: {@code Password for the zip file:}. */
  public boolean readPurpose(byte[] text, int labelTo, int ceiling) {
    int at = Purpose.begin(text, labelTo, ceiling);
    boolean verbs = Purpose.takesVerb(text, labelTo, at);
    if (at < 0 || LabelQualifier.namesPerson(text, labelTo, ceiling)) {
      return false;
    }
    int end = Math.min(ceiling, labelTo + Purpose.LONGEST);
    while (at < end && Purpose.goesOn(text, at, end)) {
      boolean begins = text[at] == ' ' || text[at] == '\'';
      if (verbs && begins && verb(text, at + 1, end) && read(text, at, ceiling)) {
        verb = false;
        purpose = true;
        return true;
      }
      at++;
    }
    boolean signed = at < end && (text[at] == '=' || Purpose.colon(text, at, ceiling));
    purpose = signed && read(text, at, ceiling) && (verbs || BelowLine.alone(text, value, ceiling));
    return purpose;
  }

  private static int qualified(byte[] text, int labelTo, int ceiling) {
    int people = LabelQualifier.pastPeople(text, labelTo, ceiling);
    return people > labelTo ? people : LabelQualifier.pastPlace(text, labelTo, ceiling);
  }

  /** Whether a word that joins a label and its value stands at a place. */
  static boolean verb(byte[] text, int at, int end) {
    if (at >= end || !Words.letterOrDigit(text[at])) {
      return false;
    }
    int to = (int) Words.firstWord(text, at, end);
    return to < end && text[to] == ' ' && VERBS.holds(text, at, to);
  }

  /** Whether the last word of a label is one, as in {@code Ihr Code lautet}. */
  private static boolean endsInVerb(byte[] text, int labelTo) {
    int at = labelTo;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return VERBS.holds(text, at, labelTo);
  }

  /** A value without digits or capitals needs more than a blank between its label and itself. */
  public boolean tells() {
    return sign || verb;
  }

  /** Past who writes the line that begins at a place, as in {@code customer: 4711}. */
  private static int speaker(byte[] text, int at, int ceiling) {
    int to = (int) Words.firstWord(text, at, ceiling);
    boolean speaks = to < ceiling && text[to] == ':' && text[at - 1] == '\n';
    return speaks && SPEAKERS.holds(text, at, to) ? to : -1;
  }

  /** The end of a word that belongs to the label; -1 when this is none. */
  private int joiner(byte[] text, int at, int ceiling) {
    long word = Words.firstWord(text, at, ceiling);
    int to = (int) word;
    verb &= sign || to >= ceiling || text[to] != ' ' || !WHERE.holds(text, at, to);
    if (sign && to - at == 1 && Words.capital(text[at])) {
      return -1; // The group of blood in "Blood group: O negative", no article.
    }
    if (SmallWords.counts(text, at, to, ceiling)) {
      return to;
    }
    boolean apart = to < ceiling && " :.;\n".indexOf(text[to]) >= 0;
    if (!apart || to - at > LONGEST_JOINER) {
      return -1;
    }
    long hash = Words.hash(text, at, to);
    if (VERBS.holds(hash)) {
      verb = true;
      return to;
    }
    if ((verb || sign) && text[to] == ' ' && ARTICLES.holds(hash)) {
      return to;
    }
    return SMALL_WORDS.holds(hash) ? to : -1;
  }

  private static boolean apart(byte[] text, int at, int ceiling) {
    return (at + 1 < ceiling && text[at + 1] == ' ') || (at > 0 && text[at - 1] == ' ');
  }
}
