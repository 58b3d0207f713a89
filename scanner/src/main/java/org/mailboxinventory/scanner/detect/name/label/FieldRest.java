package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.context.ValueText;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.list.StreetEnds;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * With what a field goes on behind words that read as a name, where they are none of a person, or
 * more than a name: the colon of the next label, as in {@code Asha Rao Bankname:}; the rest of a
 * thing, as in {@code Alpha| Account}; the end of a domain; a nickname and the family's name.
 */
final class FieldRest {
  private static final WordSet FORMS = NameFile.of("things.txt").words("legal-short");
  private static final WordSet OF = NameFile.of("thing-words.txt").words("of");
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int THING = NameWords.WORD | NameWords.AGAINST;
  private static final int LONGEST_DOMAIN = 6;
  private static final int LONGEST_NICKNAME = 24;
  private static final int MOST_WORDS = 5;
  private static final int MOST_REST = 8;

  /** So many bytes have a blank and a company's form of two letters. */
  private static final int FORM = 3;

  private FieldRest() {}

  /** Whether what follows {@code text[from, to)} says that it is not the name, or not it alone. */
  static boolean fails(byte[] text, int from, int to, int length) {
    if (text[from] < 0 && !NameInField.latin(text[from])) {
      return false;
    }
    int first = NameInField.wordEnd(text, from, to);
    if (first == to) {
      return domain(text, to, length)
          || thing(text, from, to, length)
          || nickname(text, to, length);
    }
    int last = NameLetters.begin(text, to);
    return last > from
        && last < to
        && (label(text, from, last, to, length)
            || shortForm(text, from, last, to, length)
            || StreetEnds.has(text, last, to)
            || ofThing(text, last, to, length)
            || (anyOther(text, from, to) && ordinaryBehind(text, to, length)));
  }

  /** {@code Asha| "Sunny" Rao}: what is quoted and another word go on with the name. */
  private static boolean nickname(byte[] text, int to, int length) {
    int close = to + 2;
    if (close >= length || text[to] != ' ' || "\"'".indexOf(text[to + 1]) < 0) {
      return false;
    }
    while (close < length && close - to < LONGEST_NICKNAME && text[close] != text[to + 1]) {
      close++;
    }
    return close + 2 < length
        && text[close] == text[to + 1]
        && text[close + 1] == ' '
        && NameLetters.capital(text[close + 2])
        && NameLetters.capital(text[to + 2]);
  }

  /** {@code Quorvand.example}: a domain. */
  private static boolean domain(byte[] text, int to, int length) {
    int end = to + 1;
    while (end < length && text[end] >= 'a' && text[end] <= 'z') {
      end++;
    }
    return to < length
        && text[to] == '.'
        && end - to > 2
        && end - to <= LONGEST_DOMAIN
        && (end >= length || " /,;\"'<)\r\n\\".indexOf(text[end]) >= 0);
  }

  /** {@code QUORVAND EDU PR}: a company's form of two capitals ends the field. */
  private static boolean shortForm(byte[] text, int from, int last, int to, int length) {
    boolean behind = to < length && text[to] == ' ';
    int begin = behind ? to + 1 : last;
    int end = behind ? NameLetters.end(text, begin, length) : to;
    return end - begin == 2
        && text[begin + 1] <= 'Z'
        && FORMS.holds(text, begin, end)
        && fieldEnds(text, end, length)
        && (flags(text, from, NameLetters.end(text, from, to)) & NameWords.FIRST) == 0;
  }

  /** {@code Trip Location}: the first word is a given name too, the last one is no name. */
  static boolean words(byte[] text, int from, int end, int to) {
    int last = flags(text, NameLetters.begin(text, to), to);
    return (flags(text, from, end) & NameWords.WORD) != 0
        && (last & (NAME | NameWords.WORD)) == NameWords.WORD;
  }

  /** Whether the last of several words is no name and what the next field is called. */
  private static boolean label(byte[] text, int from, int last, int to, int length) {
    if (!ValueText.field(text, length, to)) {
      return false;
    }
    int flags = flags(text, last, to);
    int first = NameInField.wordEnd(text, from, to);
    boolean named = first < last - 1 && !NameLetters.small(text[NameLetters.begin(text, last - 1)]);
    return (flags & NAME) == 0
        && ((flags & NameWords.WORD) != 0 || (named && (flags & NameWords.FORMED) == 0));
  }

  /** {@code Monthly Meeting Of The Society}: a word of things, and of whom or what it is. */
  private static boolean ofThing(byte[] text, int last, int to, int length) {
    return (flags(text, last, to) & (NAME | NameWords.WORD)) == NameWords.WORD
        && (goesOn(text, to, length) || thing(text, last, to, length));
  }

  /**
   * Whether one word goes on in words with capitals of which one is a thing's, to the end of the
   * field or a word as {@code of}: no label of a next field, behind which a sign or a number is.
   */
  private static boolean thing(byte[] text, int from, int to, int length) {
    int given = flags(text, from, to);
    boolean surely = (given & (NAME | THING)) == NameWords.FIRST;
    boolean word = (given & (NAME | NameWords.WORD)) == NameWords.WORD;
    boolean found = false;
    boolean kind = false;
    int at = to;
    for (int words = 0; words < MOST_WORDS && at + 1 < length && text[at] == ' '; words++) {
      int end = NameInField.wordEnd(text, at + 1, length);
      if (found && OF.holds(text, at + 1, end)) {
        return true;
      }
      if (end == at + 1 || NameLetters.beginsSmall(text, at + 1)) {
        break;
      }
      int flags = flags(text, at + 1, end);
      boolean none = (flags & (NAME | NameWords.ROLE | NameWords.TITLE)) == 0;
      found |= none && (flags & (surely ? NameWords.AGAINST : THING)) != 0;
      found |= word && (flags & NameWords.AGAINST) != 0;
      kind = words > 0 && none && (flags & NameWords.AGAINST) != 0;
      found |= end - at == FORM && text[end - 1] <= 'Z' && FORMS.holds(text, at + 1, end);
      at = end;
    }
    return found && (fieldEnds(text, at, length) || (kind && columnEnds(text, at, length)));
  }

  private static boolean columnEnds(byte[] text, int at, int length) {
    return at + 1 < length && text[at] == ' ' && text[at + 1] == ' ';
  }

  private static boolean fieldEnds(byte[] text, int at, int length) {
    return at >= length || "\"'<\n\r,;)|\t\\".indexOf(text[at]) >= 0;
  }

  /** Whether a word is an ordinary one or a place's, and no name. */
  private static boolean anyOther(byte[] text, int from, int to) {
    for (int at = from; at < to; ) {
      int end = NameInField.wordEnd(text, at, to);
      int flags = end > at ? flags(text, at, end) : 0;
      if ((flags & NAME) == 0 && (flags & (THING | NameWords.PLACE)) != 0) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /**
   * {@code Jodhpur| Hostel Receipts and Fine Accounts}: the field goes on in ordinary words alone,
   * two at least, or one with which words are no person.
   */
  private static boolean ordinaryBehind(byte[] text, int to, int length) {
    int at = to;
    int words = 0;
    boolean against = false;
    while (words < MOST_REST && at + 1 < length && text[at] == ' ') {
      int end = NameInField.wordEnd(text, at + 1, length);
      if (end == at + 1) {
        break;
      }
      int flags = flags(text, at + 1, end);
      boolean joins = OF.holds(text, at + 1, end);
      if (!joins && ((flags & THING) == 0 || NameLetters.beginsSmall(text, at + 1))) {
        return false;
      }
      words += joins || (flags & NAME) != 0 ? 0 : 1;
      against |= (flags & NameWords.AGAINST) != 0;
      at = end;
    }
    boolean column = at + 1 < length && text[at] == ' ' && " -(".indexOf(text[at + 1]) >= 0;
    return (words > 1 || against) && (column || fieldEnds(text, at, length));
  }

  /** {@code National Bank of}: the words go on as no label does. */
  private static boolean goesOn(byte[] text, int at, int length) {
    return at + 1 < length
        && text[at] == ' '
        && OF.holds(text, at + 1, NameLetters.end(text, at + 1, length));
  }

  /** Whether a given name ends at a place, and a comma and the label of the next field follow. */
  static boolean givenBeforeLabel(byte[] text, int to, int length) {
    if (to + 2 >= length || text[to] != ',' || text[to + 1] != ' ') {
      return false;
    }
    int label = NameLetters.end(text, to + 2, length);
    boolean field = label > to + 2 && ValueText.field(text, length, label);
    int flags = flags(text, NameLetters.begin(text, to), to);
    return field && (flags == 0 || (flags & NameWords.FIRST) != 0);
  }

  private static int flags(byte[] text, int from, int to) {
    int flags = NameWords.bundled().flags(text, from, to);
    return flags != 0 ? flags : NameWords.bundled().otherwise(text, from, to);
  }
}
