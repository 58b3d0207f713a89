package org.mailboxinventory.scanner.detect.context.label.call;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A label that is the last argument of a call, and the value that is the first of the next call of
 * the same name: {@code cell("Date of birth"), cell("12/03/1984")}.
 */
public final class PairedCall {
  /** From the first sign behind the label to the value. */
  private static final int LONGEST = 64;

  /** From the begin of the text in quotation marks to the label in it. */
  private static final int LONGEST_LEAD = 32;

  private static final int LONGEST_NAME = 32;

  private PairedCall() {}

  /** Where the value begins of the label {@code text[labelFrom, labelTo)}; -1 where none does. */
  public static int value(byte[] text, int labelFrom, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    int at = past(text, labelTo, end, " :.*");
    if (at + 1 >= end || !mark(text[at]) || text[at + 1] != ')') {
      return -1;
    }
    byte mark = text[at];
    int comma = past(text, at + 1, end, ") \n");
    int name = comma < end && text[comma] == ',' ? past(text, comma + 1, end, " \n") : end;
    int open = nameEnd(text, name, end);
    boolean call = open > name && open + 2 < end && text[open] == '(' && text[open + 1] == mark;
    int first = call ? opening(text, labelFrom, mark) - 1 : -1;
    int begin = first - (open - name);
    boolean same = begin >= 0 && Arrays.equals(text, begin, first, text, name, open);
    return same && (begin == 0 || !inName(text[begin - 1])) ? open + 2 : -1;
  }

  /** Where the mark is that opens the text before a label, with a bracket before it; or -1. */
  private static int opening(byte[] text, int labelFrom, byte mark) {
    int at = labelFrom;
    int floor = Math.max(2, labelFrom - LONGEST_LEAD);
    while (at > floor && text[at - 1] != mark && text[at - 1] != '\n') {
      at--;
    }
    return at > 1 && text[at - 1] == mark && text[at - 2] == '(' ? at - 1 : -1;
  }

  private static int nameEnd(byte[] text, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST_NAME && inName(text[at])) {
      at++;
    }
    return at;
  }

  private static boolean inName(byte b) {
    return Words.letterOrDigit(b) || b == '_' || b == '.';
  }

  private static int past(byte[] text, int from, int end, String signs) {
    int at = from;
    while (at < end && signs.indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean mark(byte b) {
    return b == '"' || b == '\'' || b == '`';
  }
}
