package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * Fields whose name stands in one attribute, element or key of a record and whose value stands in
 * another: {@code "field":"creditorIban","value":"…"}, {@code <field name="steuerIdNr"
 * valid="false">…}, {@code doc_type=PASSPORT;doc_no=…}.
 */
public final class NamedField {
  /** Signs between the name of a field and what is before it. */
  private static final Signs BEFORE_NAME = Signs.of(" \"'[\\");

  /** So many bytes may lie between the name and the value, other attributes among them. */
  public static final int LONGEST = 64;

  /**
   * The same where an element's name leads to it, which may have an address among its attributes.
   */
  private static final int LONGEST_TAG = 160;

  private static final int LONGEST_KEY = 32;

  /** A name of so many words may have its label last, as in {@code "label":"Creditor's IBAN"}. */
  private static final int MOST_BLANKS = 2;

  /** As in a record with one attribute a line. */
  private static final int MOST_BREAKS = 3;

  /** The last words of keys that have the name of a field, and its value. */
  private static final WordSet NAMES = LabelWords.of("name-keys");

  private static final WordSet VALUES = LabelWords.of("value-keys");

  private NamedField() {}

  /** Whether the label {@code text[labelFrom, labelTo)} names the value that begins behind it. */
  public static boolean leads(byte[] text, int labelFrom, int labelTo, int value) {
    if (value - labelTo > LONGEST || isKey(text, labelTo, value)) {
      return false;
    }
    int key = beforeQuotes(text, value, labelTo);
    byte sign = key > labelTo ? text[key - 1] : 0;
    if (InnerElement.beforeData(text, value) < value) {
      return opensTag(text, labelFrom) && closesTag(text, labelTo, value);
    }
    if (sign == ',' || sign == '(') {
      return ListedColumns.lead(text, labelFrom, labelTo, value);
    }
    if (sign == '>' && opensTag(text, labelFrom)) {
      return closesTag(text, labelTo, value) || InnerElement.leads(text, labelTo, value);
    }
    return holdsValue(text, labelTo, value, true)
        && named(text, labelFrom)
        && oneRecord(text, labelTo, value);
  }

  /** Whether the label names the value that ends before it. */
  public static boolean follows(byte[] text, int from, int to, int labelFrom) {
    return from > 1
        && labelFrom - to <= LONGEST
        && holdsValue(text, Math.max(0, from - LONGEST_KEY), from, false)
        && named(text, labelFrom)
        && oneRecord(text, to, labelFrom);
  }

  /** Whether the label is the key of its own value, as nearly all are, or names a thing. */
  private static boolean isKey(byte[] text, int labelTo, int end) {
    return ":=".indexOf(text[labelTo]) >= 0 || SmallWords.nameOfThing(text, labelTo, end);
  }

  /** Where the value begins that the label names; -1 when there is none. */
  public static int value(byte[] text, int labelFrom, int labelTo, int ceiling) {
    if (labelTo >= ceiling || isKey(text, labelTo, ceiling)) {
      return -1;
    }
    boolean tag = opensTag(text, labelFrom);
    if (!tag && !named(text, labelFrom)) {
      return -1;
    }
    int end = Math.min(ceiling, labelTo + (tag ? LONGEST_TAG : LONGEST));
    for (int at = labelTo + 1; at < end; at++) {
      if (tag && text[at - 1] == '<' && text[at] != '!') {
        return InnerElement.value(text, labelTo, at, end);
      }
      boolean begins = Words.letterOrDigit(text[at]) && mayEndKey(text[at - 1]);
      boolean leads =
          begins
              && (tag
                  ? closesTag(text, labelTo, at)
                  : oneRecord(text, labelTo, at) && holdsValue(text, labelTo, at, true));
      if (leads) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the label ends the name of an element, which may have attributes. */
  private static boolean opensTag(byte[] text, int labelFrom) {
    int at = labelFrom;
    int floor = Math.max(0, labelFrom - LONGEST_KEY);
    while (at > floor && (inName(text[at - 1]) || text[at - 1] == ':')) {
      at--;
    }
    return at > 0 && text[at - 1] == '<' && text[at] != '/';
  }

  /**
   * Whether the tag that is open at {@code from} ends before {@code value}, and its name no later
   * than with words for numbers and values: {@code AcctSvcrRef} is no account.
   */
  static boolean closesTag(byte[] text, int from, int behind) {
    int value = InnerElement.beforeData(text, behind);
    int name = from;
    while (name < value && inName(text[name])) {
      name++;
    }
    if (name > from
        && !SmallWords.only(text, from, name)
        && !LastWord.is(VALUES, text, name, from - 1)) {
      return false;
    }
    for (int at = name; at < value - 1; at++) {
      if (text[at] == '<' || text[at] == '>') {
        return false;
      }
    }
    return text[value - 1] == '>' && text[value - 2] != '/';
  }

  private static boolean mayEndKey(byte b) {
    return b == '"' || b == '\'' || b == '=' || b == ':' || b == '>' || b == ' ' || b == '['
        || b == '(';
  }

  /** Whether a key for names of fields leads to the label, which may be the end of a name. */
  private static boolean named(byte[] text, int labelFrom) {
    int at = labelFrom;
    int floor = Math.max(0, labelFrom - LONGEST_KEY);
    int blanks = 0;
    while (at > floor && (inName(text[at - 1]) || (text[at - 1] == ' ' && blanks < MOST_BLANKS))) {
      blanks += text[at - 1] == ' ' ? 1 : 0;
      at--;
    }
    while (text[at] == ' ') {
      blanks--;
      at++;
    }
    int name = at;
    at = beforeQuotes(text, at, floor);
    if (at <= floor + 1) {
      return false;
    }
    boolean sign = text[at - 1] == ':' || text[at - 1] == '=' || text[at - 1] == '>';
    // Without marks around it a name of two words may be a person's: Name: Wei Tan.
    boolean marked = quoted(text, name) || text[at - 1] == '>';
    int key = sign ? beforeQuotes(text, at - 1, floor) : at;
    return (marked || (sign && blanks == 0)) && LastWord.is(NAMES, text, key, floor);
  }

  /**
   * Whether a key for values leads to {@code value}, or the tag that has the name.
   *
   * @param afterName the name of the field ends at {@code floor}
   */
  private static boolean holdsValue(byte[] text, int floor, int value, boolean afterName) {
    int at = beforeQuotes(text, value, floor);
    if (at <= floor) {
      return false;
    }
    return switch (text[at - 1]) {
      case '=' -> LastWord.is(VALUES, text, beforeQuotes(text, at - 1, floor), floor);
      case ':' -> valueKey(text, beforeQuotes(text, at - 1, floor), floor);
      case '>' -> tag(text, floor, at - 1, afterName);
      default -> marked(text, value) && LastWord.is(VALUES, text, at, floor);
    };
  }

  /** Whether a key of one word for values ends at a place: not the number of another thing. */
  private static boolean valueKey(byte[] text, int to, int floor) {
    int at = to;
    while (at > floor && inName(text[at - 1])) {
      at--;
    }
    while (at > floor && text[at - 1] == ' ') {
      at--;
    }
    return (at == floor || !Words.letterOrDigit(text[at - 1]))
        && LastWord.is(VALUES, text, to, floor);
  }

  /** The same of a bracket: {@code Error in field 'gstin': rejected value […]}. */
  private static boolean marked(byte[] text, int place) {
    return quoted(text, place) || text[place - 1] == '[';
  }

  /** Whether a place follows a quotation mark, as in {@code Field 'GSTIN' has the value '…'}. */
  private static boolean quoted(byte[] text, int place) {
    return text[place - 1] == '"' || text[place - 1] == '\'';
  }

  /** Whether the tag that closes at {@code end} has the name, or is one of a value. */
  private static boolean tag(byte[] text, int floor, int end, boolean afterName) {
    int at = end;
    while (at > floor && text[at - 1] != '<') {
      at--;
    }
    if (at == floor) {
      return afterName;
    }
    int to = at;
    while (to < end && (Words.letterOrDigit(text[to]) || ":_-".indexOf(text[to]) >= 0)) {
      to++;
    }
    return LastWord.is(VALUES, text, to, at);
  }

  private static int beforeQuotes(byte[] text, int from, int floor) {
    int at = from;
    while (at > floor && BEFORE_NAME.has(text[at - 1])) {
      at--;
    }
    return at;
  }

  /** Something parts name and value, and no record ends between them. */
  private static boolean oneRecord(byte[] text, int from, int to) {
    int breaks = 0;
    boolean parted = false;
    for (int at = from; at < to; at++) {
      byte b = text[at];
      boolean closed = b == '}' || (b == '/' && at + 1 < to && text[at + 1] == '>');
      breaks += b == '\n' ? 1 : 0;
      if (closed || breaks > MOST_BREAKS) {
        return false;
      }
      parted |= "\"',;|<&\n".indexOf(b) >= 0;
    }
    return parted;
  }

  private static boolean inName(byte b) {
    return Words.letterOrDigit(b) || b == '_' || b == '-' || b == '.' || b == '/';
  }
}
