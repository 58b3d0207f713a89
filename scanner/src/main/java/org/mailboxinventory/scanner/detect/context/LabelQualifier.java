package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.context.country.Birthplace;
import org.mailboxinventory.scanner.detect.context.country.CountryNames;
import org.mailboxinventory.scanner.detect.context.dialled.KeptNumber;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Words behind a label that say which of its values follows: {@code Phone (office)}, {@code
 * Teléfono oficina:}, {@code Geboortedatum partner:}, {@code DNI del titular:}.
 */
final class LabelQualifier {
  private static final int LONGEST_IN_BRACKETS = 40;

  /** With the words that join it to the label. */
  static final int LONGEST = 40;

  private static final int MOST_WORDS = 5;

  /** So many letters at most begin a number, as those of a permanent account number. */
  private static final int LONGEST_PREFIX = 5;

  /** Words that join a label and whose value it names. */
  private static final WordSet JOINING = LabelWords.of("joining");

  /**
   * Whose value it is, who said it, or where it is written, as in {@code IBAN as instructed:}: no
   * word of these is the name of another kind of number.
   */
  private static final WordSet PEOPLE = LabelWords.of("people");

  /** Whose value it is, where words join it to the label: alone they begin another label. */
  private static final WordSet HOLDERS = LabelWords.of("holders");

  /** Where a telephone or an address is. */
  private static final WordSet PLACES = LabelWords.of("places");

  /**
   * How a value is written, who gives it and which paper has it: {@code (ten digits, see slip)}.
   */
  private static final WordSet FORMS = LabelWords.of("forms");

  /** Words between a label and a country: {@code issued by}, {@code of}. */
  private static final WordSet ISSUED = LabelWords.of("issued");

  /** The letters of a country's code. */
  private static final int CODE = 2;

  /** So many of those. */
  private static final int MOST_ISSUED = 3;

  /** So many brackets, commas and blanks may come before a country. */
  private static final int BEFORE_COUNTRY = 3;

  private LabelQualifier() {}

  /**
   * Past the words that say whose value it is, when a sign or a verb follows them, or where they
   * were born.
   */
  static int pastPeople(byte[] text, int labelTo, int ceiling) {
    int people = past(text, labelTo, ceiling, PEOPLE, HOLDERS, true);
    int form = people > labelTo ? people : pastForm(text, labelTo, ceiling);
    return form > labelTo ? form : Birthplace.past(text, labelTo, ceiling);
  }

  /**
   * Past brackets that say how the value is written: {@code (day-month-year)}, {@code (9 digits)}.
   */
  private static int pastForm(byte[] text, int labelTo, int ceiling) {
    int closed = bracketed(text, labelTo, ceiling, true);
    boolean said = false;
    long word = Words.firstWord(text, labelTo, closed);
    while (word >= 0) {
      int from = (int) (word >>> 32);
      boolean form = FORMS.holds(text, from, (int) word);
      if (!form && !count(text, from, (int) word)) {
        return labelTo;
      }
      said |= form;
      word = Words.firstWord(text, (int) word, closed);
    }
    return said ? closed : labelTo;
  }

  /** Whether a word is a number of one digit or two: how many digits the value has. */
  private static boolean count(byte[] text, int from, int to) {
    return to - from <= 2 && AnchorScanner.digits(text, from, to) == to - from;
  }

  /** Whether words follow that say whose value it is, and none for a company. */
  static boolean namesPerson(byte[] text, int labelTo, int ceiling) {
    return past(text, labelTo, ceiling, PEOPLE, PEOPLE, true) > labelTo;
  }

  /**
   * Past a word in brackets, one for a place before a sign or a number, or a country's code. Each
   * may name another kind of number.
   */
  static int pastPlace(byte[] text, int labelTo, int ceiling) {
    int closed = bracketed(text, labelTo, ceiling, false);
    if (closed > labelTo) {
      return closed;
    }
    int place = past(text, labelTo, ceiling, PLACES, PLACES, true);
    int code = place > labelTo ? place : pastCode(text, labelTo, ceiling);
    return code > labelTo ? code : KeptNumber.past(text, labelTo, ceiling);
  }

  /**
   * Past a country behind a label, as in {@code paszport polski}, {@code account (Singapore)} and
   * {@code (TFN), Australia}. It may be another than the kind's.
   */
  static int pastCountry(byte[] text, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    int at = labelTo;
    while (at < end && at - labelTo < BEFORE_COUNTRY && ".(), -".indexOf(text[at]) >= 0) {
      at++;
    }
    int past = labelTo;
    boolean goesOn = at > labelTo;
    at = goesOn ? pastIssued(text, at, end) : at;
    for (int count = 0;
        goesOn && count < MOST_WORDS && at < end && Words.letter(text[at]);
        count++) {
      int to = (int) Words.firstWord(text, at, end);
      if (!CountryNames.holds(text, at, to)) {
        break;
      }
      past = to < end && text[to] == ')' ? to + 1 : to;
      goesOn = to < end && text[to] == ' ';
      at = to + 1;
    }
    return past;
  }

  /** Past the code of a country in capitals before a colon, as in {@code Mobil CZ:}. */
  private static int pastCode(byte[] text, int labelTo, int ceiling) {
    int to = labelTo + 1 + CODE;
    return to < ceiling
            && text[labelTo] == ' '
            && text[to] == ':'
            && CountryNames.code(text, labelTo + 1)
        ? to
        : labelTo;
  }

  private static int pastIssued(byte[] text, int from, int end) {
    int at = from;
    for (int count = 0; count < MOST_ISSUED && at < end && Words.letter(text[at]); count++) {
      int to = (int) Words.firstWord(text, at, end);
      if (to >= end || text[to] != ' ' || !ISSUED.holds(text, at, to)) {
        break;
      }
      at = to + 1;
    }
    return at;
  }

  private static int past(
      byte[] text,
      int labelTo,
      int ceiling,
      WordSet words,
      WordSet whenJoined,
      boolean numberSuffices) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    boolean stopped = labelTo < end && (text[labelTo] == '.' || text[labelTo] == ',');
    int at = stopped ? labelTo + 1 : labelTo;
    boolean joined = false;
    boolean named = false;
    for (int count = 0; count < MOST_WORDS && at + 1 < end; count++) {
      int begin = next(text, at, joined);
      if (begin < 0 || (named && numberSuffices && code(text, begin, end))) {
        break;
      }
      int to = (int) Words.firstWord(text, begin, end);
      long hash = Words.hash(text, begin, to);
      if (words.holds(hash) || (joined && whenJoined.holds(hash))) {
        named = true;
      } else if (named && LabelGap.verb(text, begin, end)) {
        return at;
      } else if (JOINING.holds(hash)) {
        joined = true;
      } else {
        return labelTo;
      }
      at = to;
    }
    return named && leads(text, at, end, numberSuffices) ? at : labelTo;
  }

  /** Where the next word begins, which may belong to the same name of a field; -1 for none. */
  private static int next(byte[] text, int at, boolean joined) {
    boolean parted = " _.".indexOf(text[at]) >= 0 || (joined && text[at] == '\'');
    int begin = parted ? at + 1 : at;
    boolean joins = parted || text[at - 1] == '.' || (text[at] >= 'A' && text[at] <= 'Z');
    return joins && Words.letter(text[begin]) ? begin : -1;
  }

  private static boolean leads(byte[] text, int from, int end, boolean numberSuffices) {
    int at = from;
    while (at < end && (text[at] == ' ' || text[at] == '.')) {
      at++;
    }
    boolean number =
        numberSuffices && at < end && (code(text, at, end) || text[at] == '+' || text[at] == '(');
    boolean dash = at > from && at + 1 < end && text[at] == '-' && " >".indexOf(text[at + 1]) >= 0;
    return number || dash || signed(text, from, at, end);
  }

  /** Whether a sign follows, or the quotation mark of a key and then one: {@code "dob_raw": }. */
  private static boolean signed(byte[] text, int from, int to, int end) {
    int at = to;
    if (at == from && at + 1 < end && (text[at] == '"' || text[at] == '\'')) {
      at += text[at + 1] == ' ' ? 2 : 1;
    }
    return at < end && ":=|".indexOf(text[at]) >= 0;
  }

  /** Whether a digit, or a few capitals and a digit begin a number, as in {@code K1234567}. */
  private static boolean code(byte[] text, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST_PREFIX && text[at] >= 'A' && text[at] <= 'Z') {
      at++;
    }
    return at < end && AnchorScanner.isDigit(text[at]);
  }

  private static int bracketed(byte[] text, int labelTo, int ceiling, boolean digits) {
    int stopped = labelTo < ceiling && text[labelTo] == '.' ? labelTo + 1 : labelTo;
    int open = stopped < ceiling && text[stopped] == ' ' ? stopped + 1 : stopped;
    if (open >= ceiling || (text[open] != '(' && text[open] != '[')) {
      return labelTo;
    }
    byte closing = text[open] == '(' ? (byte) ')' : (byte) ']';
    int at = open + 1;
    while (at < ceiling
        && at - open < LONGEST_IN_BRACKETS
        && (Words.letter(text[at])
            || " /.,'-".indexOf(text[at]) >= 0
            || (digits && AnchorScanner.isDigit(text[at])))) {
      at++;
    }
    return at < ceiling && at > open + 1 && text[at] == closing ? at + 1 : labelTo;
  }
}
