package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * A label that ends its element where text is shown with its marks, and the value that begins the
 * text behind it: {@code <b>Konto:</b> 532013000}, {@code <dt>IBAN</dt><dd>…}. Cells of tables are
 * read as such.
 */
public final class ClosedElement {
  private static final Signs BEHIND_LABEL = Signs.of(" :.-");
  private static final Signs BLANKS = Signs.of(" \t\n");
  private static final Signs JOINING = Signs.of(" \t\n:-");

  /** As where each element has a line and what is around both. */
  private static final int MOST_BREAKS = 3;

  /** Elements that text is shown in; others have the names of fields. */
  private static final WordSet SHOWN = LabelWords.of("shown-elements");

  private ClosedElement() {}

  /** Whether the label that ends at {@code labelTo} so leads to the value behind it. */
  public static boolean leads(byte[] text, int labelTo, int value) {
    int at = labelTo;
    while (at < value && BEHIND_LABEL.has(text[at])) {
      at++;
    }
    if (at + 1 >= value || text[at] != '<' || text[at + 1] != '/') {
      return false;
    }
    int breaks = 0;
    while (at < value) {
      if (text[at] == '<') {
        at = behindTag(text, at, value);
        if (at < 0) {
          return false;
        }
      } else if (SmallWords.behindBlank(text, at, value) > at) {
        at = SmallWords.behindBlank(text, at, value);
      } else if (JOINING.has(text[at]) && (BLANKS.has(text[at]) || text[at - 1] == '>')) {
        breaks += text[at] == '\n' ? 1 : 0;
        at++;
      } else {
        return false;
      }
    }
    return breaks <= MOST_BREAKS;
  }

  /** Behind the tag that begins at a place; -1 where it has no end or is of no shown text. */
  private static int behindTag(byte[] text, int from, int end) {
    int name = from + 1 < end && text[from + 1] == '/' ? from + 2 : from + 1;
    int at = name;
    while (at < end && Words.letterOrDigit(text[at])) {
      at++;
    }
    if (!SHOWN.holds(text, name, at)) {
      return -1;
    }
    while (at < end && text[at] != '>' && text[at] != '<') {
      at++;
    }
    return at < end && text[at] == '>' ? at + 1 : -1;
  }
}
