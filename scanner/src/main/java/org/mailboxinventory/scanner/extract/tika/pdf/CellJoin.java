package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.extract.tika.pdf.form.BrokenMail;
import org.mailboxinventory.scanner.extract.tika.pdf.form.Direction;

/** Joins the lines of a cell. */
final class CellJoin {
  private static final float AT_EDGE = 0.62f;
  private static final int LONGEST_GROUP = 4;

  private final TableColumns columns;
  private final float[] right;

  CellJoin(TableColumns columns) {
    this.columns = columns;
    this.right = new float[columns.count()];
    for (int column = 0; column < right.length; column++) {
      right[column] = Float.NEGATIVE_INFINITY;
      for (int at = 0; at < columns.lines().size(); at++) {
        Fragment cell = columns.cell(at, column);
        right[column] = cell == null ? right[column] : Math.max(right[column], cell.to());
      }
    }
  }

  List<String> row(int begin, int end) {
    List<String> cells = new ArrayList<>(columns.count());
    for (int column = 0; column < columns.count(); column++) {
      List<Fragment> parts = new ArrayList<>();
      for (int at = begin; at < end; at++) {
        Fragment cell = columns.cell(at, column);
        if (cell != null) {
          parts.add(cell);
        }
      }
      cells.add(Direction.logical(cell(parts, column, columns.lines().get(begin).em())));
    }
    return cells;
  }

  private StringBuilder cell(List<Fragment> parts, int column, float em) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < parts.size(); at++) {
      if (at > 0 && !isHyphenated(text, parts.get(at)) && !goesOn(parts, at, column, em, text)) {
        text.append(' ');
      }
      text.append(parts.get(at).text());
    }
    return text;
  }

  /** Takes the hyphen off that a program put where it broke a word. */
  private static boolean isHyphenated(StringBuilder cell, Fragment next) {
    int last = cell.length() - 1;
    boolean hyphen = cell.charAt(last) == '\u2010' || cell.charAt(last) == '\u00ad';
    if (!hyphen || last == 0 || Character.isUpperCase(next.text().charAt(0))) {
      return false;
    }
    cell.setLength(last);
    return true;
  }

  /** Whether a number, a code or an address was broken where its line was full. */
  private boolean goesOn(List<Fragment> parts, int at, int column, float em, StringBuilder cell) {
    Fragment upper = parts.get(at - 1);
    String last = upper.lastWord();
    String first = parts.get(at).firstWord();
    boolean full = right[column] - upper.to() < AT_EDGE * em;
    boolean groups = cell.indexOf(" ") >= 0 && last.length() <= LONGEST_GROUP;
    return (full && !groups && isCode(last) && isCode(first))
        || BrokenMail.goesOn(
            cell.substring(cell.lastIndexOf(" ") + 1), first, below(parts, at), full);
  }

  private static String below(List<Fragment> parts, int from) {
    StringBuilder text = new StringBuilder();
    parts.subList(from, parts.size()).forEach(part -> text.append(part.text()));
    return text.toString();
  }

  private static boolean isCode(String word) {
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && !(c >= 'A' && c <= 'Z') && c != '-' && c != '/') {
        return false;
      }
    }
    return digit;
  }
}
