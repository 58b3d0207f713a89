package org.mailboxinventory.scanner.detect.address.field;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields on a line of a form: a name, a colon, an equal sign, a bar, a tab or two blanks, and a
 * value; several of them parted by wider gaps, or by commas.
 */
final class FormLine {
  /** Before the first name on a line. */
  private static final String BEFORE = " >*\u2022\u00b7|\"'{-\t";

  /** Dots that lead from a name to its value. */
  private static final String LEADER = "...";

  /** Around a value. */
  private static final String AROUND = " \t|:=.\"'\r";

  private FormLine() {}

  /** The fields of {@code text[from, to)}; empty where it begins with none. */
  static List<FieldValues.Field> fields(String text, int from, int to) {
    List<FieldValues.Field> fields = new ArrayList<>();
    int at = skip(text, from, to, BEFORE);
    while (at < to) {
      int name = nameEnd(text, at, to);
      if (name == to) {
        return fields;
      }
      boolean sign = ":=".indexOf(text.charAt(name)) >= 0;
      int value = withQuote(text, skip(text, name, to, AROUND), to);
      int end = sign ? valueEnd(text, value, to) : to;
      if (value < to && text.charAt(value) == '{') {
        end = value;
      }
      String own = text.substring(value, last(text, value, end));
      fields.add(new FieldValues.Field(FieldNames.role(text.substring(at, name)), at, value, own));
      at = skip(text, end, to, BEFORE + ",;");
    }
    return fields;
  }

  /**
   * Before the quote where the value begins with a name in quotes: {@code "Rose Villa", Mill Rd}.
   */
  private static int withQuote(String text, int value, int to) {
    int close = text.charAt(value - 1) == '"' ? text.indexOf('"', value) : -1;
    if (close < 0 || close >= to) {
      return value;
    }
    int next = skip(text, close + 1, to, ", ");
    boolean goesOn = next > close + 1 && next < to && Character.isLetterOrDigit(text.charAt(next));
    int other = text.indexOf('"', close + 1);
    return goesOn && (other < 0 || other >= to) ? value - 1 : value;
  }

  /** Where a name ends that begins at a place: before a sign or a gap; {@code to} if at none. */
  private static int nameEnd(String text, int from, int to) {
    for (int i = from; i < to && i - from <= FieldNames.LONGEST; i++) {
      char c = text.charAt(i);
      if (":=\t|".indexOf(c) >= 0 || (c == ' ' && gap(text, i, to))) {
        int sign = skip(text, i, Math.min(to, i + 3), " ");
        return sign < to && ":=".indexOf(text.charAt(sign)) >= 0 ? sign : i;
      }
      if (c == '.' && text.startsWith(LEADER, i)) {
        return i;
      }
      boolean within = c == ',' && i + 1 < to && text.charAt(i + 1) == ' ';
      if ((c == ',' && !within) || c == '@' || c == ';') {
        return to;
      }
    }
    return to;
  }

  private static boolean gap(String text, int at, int to) {
    return at + 1 < to && " :=".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Where a value ends: at a gap or a sign that another field follows. */
  private static int valueEnd(String text, int from, int to) {
    int quote = text.charAt(from - 1) == '"' ? text.indexOf('"', from) : -1;
    if (quote >= 0 && quote < to) {
      return quote;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean wide = "\t;|".indexOf(c) >= 0 || (c == ' ' && text.startsWith("  ", i));
      if (wide || c == ',') {
        int next = skip(text, i, to, BEFORE + ",;");
        int name = nameEnd(text, next, to);
        boolean signed = name < to && ":=".indexOf(text.charAt(name)) >= 0;
        if (signed && (wide || FieldNames.role(text.substring(next, name)) != FieldRole.NONE)) {
          return i;
        }
      }
    }
    return to;
  }

  private static int last(String text, int from, int end) {
    int to = end;
    while (to > from && " \t|,;\r\"'".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private static int skip(String text, int from, int to, String signs) {
    int at = from;
    while (at < to && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
