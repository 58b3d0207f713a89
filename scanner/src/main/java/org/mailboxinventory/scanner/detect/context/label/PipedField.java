package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A label and its value as the two cells of a row that upright strokes part, as tables in plain
 * text have them: {@code | Phone | 612 345 678 |}.
 */
public final class PipedField {
  /** So wide is a column of labels at most. */
  private static final int WIDEST = 60;

  private static final int LONGEST = 160;

  private PipedField() {}

  /**
   * Where the value begins of the label that ends at a place; -1 where the row has other cells, or
   * may be the head of a table: its first row, unless a digit is in the value.
   */
  public static int value(byte[] text, int labelTo, int ceiling) {
    int stroke = labelTo;
    while (stroke < ceiling && stroke < labelTo + WIDEST && " :*".indexOf(text[stroke]) >= 0) {
      stroke++;
    }
    if (stroke == ceiling || text[stroke] != '|') {
      return -1;
    }
    int line = rowBegins(text, labelTo);
    int value = stroke + 1;
    while (value < ceiling && text[value] == ' ') {
      value++;
    }
    int end = line < 0 ? -1 : cellEnds(text, value, ceiling);
    boolean empty = end <= value || AnchorScanner.digits(text, value, end) == 0;
    if (end <= value || (empty && !Words.letterOrDigit(text[value]))) {
      return -1;
    }
    boolean tells = !empty || (line > 0 && row(text, line - 1));
    return tells && !ruled(text, end, ceiling) ? value : -1;
  }

  /** Where the line begins whose first cell ends in a label; -1 where it is not the first. */
  private static int rowBegins(byte[] text, int labelTo) {
    int at = labelTo;
    int strokes = 0;
    while (at > 0 && text[at - 1] != '\n' && labelTo - at < LONGEST) {
      at--;
      if (strokes > 0 && text[at] > ' ' && text[at] != '>') {
        return -1;
      }
      strokes += text[at] == '|' ? 1 : 0;
    }
    return at > 0 && text[at - 1] != '\n' ? -1 : at;
  }

  /** Where the last cell of a row ends that begins at a place; -1 where others follow it. */
  private static int cellEnds(byte[] text, int from, int ceiling) {
    int at = from;
    int end = -1;
    int last = from;
    while (at < ceiling && at < from + LONGEST && text[at] != '\n') {
      if (end >= 0 && text[at] > ' ') {
        return -1;
      }
      end = text[at] == '|' ? last : end;
      last = text[at] != ' ' ? at + 1 : last;
      at++;
    }
    return at == from + LONGEST ? -1 : end < 0 ? last : end;
  }

  /** Whether the line that ends at a place holds a stroke. */
  private static boolean row(byte[] text, int lineEnd) {
    for (int at = lineEnd; at > 0 && at > lineEnd - LONGEST && text[at - 1] != '\n'; at--) {
      if (text[at - 1] == '|') {
        return true;
      }
    }
    return false;
  }

  /** Whether the line below the one of a place is the rule below a head. */
  private static boolean ruled(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && text[at] != '\n') {
      at++;
    }
    at++;
    int signs = 0;
    while (at < ceiling && text[at] != '\n' && "|-+=: ".indexOf(text[at]) >= 0) {
      signs += text[at] == '-' || text[at] == '=' ? 1 : 0;
      at++;
    }
    return signs > 2 && (at == ceiling || text[at] == '\n') && head(text, at, ceiling);
  }

  /** Whether rows follow the rule whose line ends at a place. */
  private static boolean head(byte[] text, int lineEnd, int ceiling) {
    int at = lineEnd + 1;
    while (at < ceiling && text[at] != '\n') {
      if (text[at] == '|') {
        return true;
      }
      at++;
    }
    return false;
  }
}
