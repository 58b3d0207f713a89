package org.mailboxinventory.scanner.detect.address.bound;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.scanner.detect.address.NoAddress;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The legal form that ends the name of a firm on one line with its address, with nothing but a
 * blank between: {@code Mill Lane Trading Ltd Suite 3}.
 */
final class LegalFormBefore {
  private static final WordLists FILE = new WordLists("address-bounds.txt");
  private static final WordSet FORMS = WordSet.of(FILE.phrases("forms"));
  private static final WordSet UNITS = WordSet.of(FILE.phrases("firm-units"));

  private LegalFormBefore() {}

  /** Whether a name in capitals ends in a legal form: {@code MILL LANE TRADING LTD}. */
  static boolean isLast(String part) {
    int last = part.lastIndexOf(' ') + 1;
    byte[] form = part.substring(last).replace(".", "").getBytes(StandardCharsets.UTF_8);
    return last > 0
        && part.chars().noneMatch(Character::isLowerCase)
        && FORMS.holds(form, 0, form.length)
        && !NoAddress.near(part);
  }

  /**
   * Behind the form and a blank, where the number of a house or a flat follows; {@code from} where
   * none does.
   */
  static int end(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean begins = at > from && text[at - 1] == ' ' && Words.letter(text[at]);
      int end = begins ? (int) Words.firstWord(text, at, to) : at;
      int next = end < to && text[end] == '.' ? end + 1 : end;
      if (begins && FORMS.holds(text, at, end) && next + 1 < to && text[next] == ' ') {
        return numbered(text, next + 1, to) ? next + 1 : from;
      }
    }
    return from;
  }

  private static boolean numbered(byte[] text, int from, int to) {
    int end = AnchorScanner.isDigit(text[from]) ? from : (int) Words.firstWord(text, from, to);
    int next = end;
    while (next < to && " .:-#".indexOf(text[next]) >= 0) {
      next++;
    }
    boolean digit = next < to && AnchorScanner.isDigit(text[next]);
    return digit && (end == from || UNITS.holds(text, from, end));
  }
}
