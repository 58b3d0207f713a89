package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.context.LabelPlace;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * A variable of a program that is named after people and set to a string or to an array of strings:
 * {@code $customer_name = "Asha Rao"}, {@code const directors = ['Asha Rao']}. What is simply
 * called a name is a name of anything there.
 */
public final class AssignedName {
  /** Before the name of a variable. */
  private static final WordSet KEYWORDS = NameFile.of("mail-lines.txt").words("keywords");

  private static final int MOST_SIGNS = 40;

  private AssignedName() {}

  /**
   * Whether {@code text[from, to)} is such a variable, or the whole of a label without a sign of
   * equality.
   *
   * @param value where its value begins
   * @param assigns how many such signs are between
   */
  public static boolean whole(byte[] text, int from, int to, int value, int assigns) {
    return assigns == 0 ? LabelPlace.isWhole(text, from, to) : is(text, from, to, value, assigns);
  }

  private static boolean is(byte[] text, int from, int to, int value, int assigns) {
    return assigns == 1
        && quoted(text, to, value)
        && begins(text, from)
        && ofPeople(text, from, to);
  }

  /** Whether a quotation mark opens the value, and its sign is no attribute's of a page. */
  private static boolean quoted(byte[] text, int to, int value) {
    if (value - to < 2 || value - to > MOST_SIGNS || "'\"".indexOf(text[value - 1]) < 0) {
      return false;
    }
    for (int at = to; at < value - 1; at++) {
      if (" =[(\n\r\t".indexOf(text[at]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line, a variable's sign or a keyword is before the name. */
  private static boolean begins(byte[] text, int from) {
    int at = from;
    while (at > 0 && (text[at - 1] == '$' || text[at - 1] == '_')) {
      at--;
    }
    if (at == 0 || "\n;{,.(".indexOf(text[at - 1]) >= 0) {
      return true;
    }
    int end = at;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t')) {
      end--;
    }
    if (end == at) {
      return false;
    }
    return end == 0
        || "\n;{,".indexOf(text[end - 1]) >= 0
        || KEYWORDS.holds(text, NameLetters.begin(text, end), end);
  }

  /** Whether one of its words says what somebody does or is to somebody. */
  private static boolean ofPeople(byte[] text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = at + 1;
      while (end < to && NameLetters.letter(text[end]) && !capitalBehindSmall(text, end)) {
        end++;
      }
      if ((NameWords.bundled().flags(text, at, end) & NameWords.ROLE) != 0) {
        return true;
      }
      at = end;
      while (at < to && !NameLetters.letter(text[at])) {
        at++;
      }
    }
    return false;
  }

  private static boolean capitalBehindSmall(byte[] text, int at) {
    return text[at] >= 'A' && text[at] <= 'Z' && text[at - 1] >= 'a';
  }
}
