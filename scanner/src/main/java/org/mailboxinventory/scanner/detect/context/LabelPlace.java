package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.context.label.EncodedRun;
import org.mailboxinventory.scanner.detect.context.label.GapSigns;
import org.mailboxinventory.scanner.detect.context.label.ValuesPlace;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** What directly around a label lets it lead to a value. */
public final class LabelPlace {
  /** An element's name is no longer than this. */
  private static final int LONGEST_NAME = 28;

  private static final int SHORT_LABEL = 6;

  /** In lists, what steps, servers and products are called too: {@code - name: Build}. */
  private static final WordSet OF_THINGS = LabelWords.of("item-keys");

  /** Elements that text is shown in. */
  private static final WordSet SHOWN = LabelWords.of("shown-elements");

  private LabelPlace() {}

  /** Whether it is no label here: in a closing tag, a name of a thing, a number or a variable. */
  public static boolean noLabel(byte[] text, int from, int to, int length) {
    return (from > 1 && text[from - 1] == '/' && text[from - 2] == '<')
        || overTag(text, from, to)
        || (from > 0 && text[from - 1] == '<' && element(text, from, to, length))
        || beforeLatin(text, to, length)
        || ofThing(text, from)
        || inStead(text, from, to, length)
        || inValue(text, from, to, length)
        || (beforeName(text, from) != 0 && !hasDefault(text, from, to, length))
        || readVariable(text, from, to, length)
        || ValuesPlace.taken(text, from, to, length)
        || inNumber(text, from, to, length)
        || EncodedRun.holds(text, from, to, length);
  }

  /** Whether a closing tag is within: {@code 34-H</p>} says no {@code h/p}. */
  private static boolean overTag(byte[] text, int from, int to) {
    return to - from > 3 && to - from < SHORT_LABEL && text[to - 2] == '/' && text[to - 3] == '<';
  }

  /** Whether it is the name of an element that shows text, and no field's: {@code <dd>}. */
  private static boolean element(byte[] text, int from, int to, int length) {
    return to < length && text[to] == '>' && SHOWN.holds(text, from, to);
  }

  /** Whether a word in Latin letters with a sign behind it names the field: {@code 密码Pin:}. */
  private static boolean beforeLatin(byte[] text, int to, int length) {
    if (to >= length || text[to - 1] >= 0 || text[to] < 'A' || !Words.letter(text[to])) {
      return false;
    }
    int end = to;
    while (end < length && text[end] >= 'A' && Words.letter(text[end])) {
      end++;
    }
    return end - to > 2 && end < length && (text[end] == ':' || text[end] == '=');
  }

  /** Whether it is in the place of a value, as code is quoted: {@code `<PASSWORD>`}. */
  private static boolean inStead(byte[] text, int from, int to, int length) {
    return from > 1
        && to + 1 < length
        && text[from - 1] == '<'
        && text[to] == '>'
        && text[to + 1] == text[from - 2]
        && "`\"'".indexOf(text[from - 2]) >= 0;
  }

  /** Whether the value of a key begins with it: {@code "password": "Password@…"}. */
  private static boolean inValue(byte[] text, int from, int to, int length) {
    int key = from > 2 && text[from - 2] == ' ' ? from - 3 : from - 2;
    return key >= 0
        && to + 1 < length
        && (text[key] == ':' || text[key] == '=')
        && "\"'".indexOf(text[from - 1]) >= 0
        && "@!%^&*".indexOf(text[to]) >= 0
        && text[to + 1] > ' ';
  }

  /**
   * Whether a single letter and a hyphen before it make it the name of a thing: {@code O-ring}. One
   * letter begins fields of requests: {@code x-api-key}.
   */
  private static boolean ofThing(byte[] text, int from) {
    return from > 1
        && text[from - 1] == '-'
        && text[from - 2] != 'x'
        && ValueText.small(text[from])
        && (Words.capital(text[from - 2]) || ValueText.small(text[from - 2]))
        && (from == 2 || !Words.letterOrDigit(text[from - 3]));
  }

  /** Whether it is a part of the number of something: {@code 2025_PWD_680749_1}. */
  private static boolean inNumber(byte[] text, int from, int to, int length) {
    return from > 1
        && to + 1 < length
        && "_/-".indexOf(text[to]) >= 0
        && text[from - 1] == text[to]
        && AnchorScanner.isDigit(text[from - 2])
        && AnchorScanner.isDigit(text[to + 1]);
  }

  /** Whether it is a variable of a script that is read, not set: {@code $pw -AsPlainText}. */
  private static boolean readVariable(byte[] text, int from, int to, int length) {
    if (from == 0 || text[from - 1] != '$') {
      return false;
    }
    int at = to;
    while (at < length && (text[at] == ' ' || text[at] == ']')) {
      at++;
    }
    return at == length || (text[at] != '=' && text[at] != ':');
  }

  /** The first of two signs that begin the name of a variable in place of a value; 0 for none. */
  private static byte beforeName(byte[] text, int from) {
    int at = from;
    while (at > 0
        && from - at < LONGEST_NAME
        && (AnchorScanner.isWord(text[at - 1]) || text[at - 1] == '_' || text[at - 1] == '.')) {
      at--;
    }
    boolean template = at > 1 && text[at - 1] == '{' && "${".indexOf(text[at - 2]) >= 0;
    return template ? text[at - 2] : 0;
  }

  /** Whether the value follows that such a variable has without another: {@code ${db.pwd:-…}}. */
  private static boolean hasDefault(byte[] text, int from, int to, int length) {
    return to + 2 < length
        && text[to] == ':'
        && ("-=\"'".indexOf(text[to + 1]) >= 0 || Words.letterOrDigit(text[to + 1]))
        && beforeName(text, from) == '$';
  }

  /**
   * How far the value of a label may go in a web address: none follows the name of a page, as in
   * {@code /forgot-password?step=2}, and a parameter ends before the next, as in {@code
   * ?user=x&pwd=y&go=1}; the value of a variable ends before its bracket.
   *
   * @param ceiling how far it may go elsewhere
   */
  public static int inAddress(byte[] text, int from, int to, int ceiling) {
    if (to + 1 >= ceiling) {
      return ceiling;
    }
    if (hasDefault(text, from, to, ceiling)) {
      return before(text, to, ceiling, '}');
    }
    if (text[to] == '?' && Words.letter(text[to + 1])) {
      return to;
    }
    if (text[to] != '=') {
      return ceiling;
    }
    boolean parameter = from > 0 && (text[from - 1] == '?' || text[from - 1] == '&');
    return parameter ? parameterEnd(text, to, ceiling) : nextParameter(text, to, ceiling);
  }

  /** Where a parameter of a web address ends that may be in brackets or followed by a mark. */
  private static int parameterEnd(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && text[at] > ' ' && "&#])".indexOf(text[at]) < 0) {
      at++;
    }
    return at < ceiling && text[at] > ' ' ? at : ceiling;
  }

  /** Where the next parameter of a form begins, of which this is the first: {@code pwd=y&go=1}. */
  private static int nextParameter(byte[] text, int from, int ceiling) {
    int and = before(text, from, ceiling, '&');
    int at = and + 1;
    while (at < ceiling && (Words.letter(text[at]) || text[at] == '_')) {
      at++;
    }
    return at > and + 1 && at < ceiling && text[at] == '=' ? and : ceiling;
  }

  /** Where a sign is, or the ceiling where a blank comes first. */
  private static int before(byte[] text, int from, int ceiling, char sign) {
    int at = from;
    while (at < ceiling && text[at] > ' ' && text[at] != sign) {
      at++;
    }
    return at < ceiling && text[at] == sign ? at : ceiling;
  }

  /** No word is directly before the label, on the same line; a mark and a blank are none. */
  public static boolean isWhole(byte[] text, int labelFrom, int labelTo) {
    int at = labelFrom;
    while (at > 0 && text[at - 1] == ' ') {
      at--;
    }
    if (at == 0 || at < labelFrom - 1) {
      return true;
    }
    byte before = text[at - 1];
    boolean blank = at < labelFrom;
    return (blank && (before == '.' || (before < 0 && GapSigns.markEnds(text, at))))
        || (blank && before == '-' && item(text, at - 1, labelFrom, labelTo))
        || (before == '_' && (at == 1 || (text[at - 2] >= 0 && text[at - 2] <= ' ')))
        || (!Words.letterOrDigit(before) && before != '-' && before != '_' && before != '.');
  }

  /** Whether the hyphen at a place begins an item of a list whose key is one of people. */
  private static boolean item(byte[] text, int hyphen, int label, int labelTo) {
    int at = hyphen;
    while (at > 0 && text[at - 1] == ' ') {
      at--;
    }
    return (at == 0 || "\n\"'`>".indexOf(text[at - 1]) >= 0)
        && !OF_THINGS.holds(text, label, (int) Words.firstWord(text, label, labelTo));
  }

  /** Whether the full stop of a shortened label is directly before a number: {@code Kom.787…}. */
  static boolean stops(byte[] text, int at, int labelTo, int ceiling) {
    return text[at] == '.'
        && at == labelTo
        && at + 1 < ceiling
        && AnchorScanner.isDigit(text[at + 1]);
  }

  /** Whether a place is within a word, or a sign joins two: {@code ZIP-Archiv}. */
  static boolean inName(byte[] text, int at, int end) {
    boolean joins = "-.'".indexOf(text[at]) >= 0 && at + 1 < end;
    return Words.letterOrDigit(text[at])
        || (joins && Words.letterOrDigit(text[at - 1]) && Words.letterOrDigit(text[at + 1]));
  }

  /** Whether the word that ends here is the name of an element before its value. */
  static boolean tag(byte[] text, int to, int ceiling) {
    if (to + 1 >= ceiling || !Words.letterOrDigit(text[to + 1])) {
      return false;
    }
    int at = to;
    while (at > 0 && to - at < LONGEST_NAME && Words.letterOrDigit(text[at - 1])) {
      at--;
    }
    return at > 0 && text[at - 1] == '<';
  }
}
