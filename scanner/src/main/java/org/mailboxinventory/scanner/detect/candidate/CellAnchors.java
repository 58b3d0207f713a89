package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import org.mailboxinventory.scanner.detect.candidate.need.Lead;
import org.mailboxinventory.scanner.detect.name.thing.NameColumns;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.ListRows;
import org.mailboxinventory.scanner.detect.table.TextLines;
import org.mailboxinventory.scanner.detect.table.TextTable;
import org.mailboxinventory.scanner.detect.table.markup.MarkupRows;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Values without digits or capitals in table cells, where the column's header or the cell to the
 * left is a label that leads to them. Tables are marked ones and those of plain text. For one
 * thread.
 */
final class CellAnchors {
  private final Cells cells;
  private final TextTable table;
  private final ListRows lists;
  private final MarkupRows markup;
  private final AnchoredPatterns patterns;
  private final List<Candidate> found;
  private final NameColumns columns;

  private NormalisedText window = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;
  private int scanTo;
  private int[] lastEntries = new int[0];
  private boolean lastLeads;

  /** In the first column of the table of plain text are labels, as in a form. */
  private boolean form;

  /**
   * @param lines of the window at hand
   * @param found takes what is found
   */
  CellAnchors(Cells cells, TextLines lines, AnchoredPatterns patterns, List<Candidate> found) {
    this.cells = cells;
    this.table = new TextTable(cells.phrases(), lines);
    this.lists = new ListRows(cells.phrases());
    this.markup = new MarkupRows(cells.phrases());
    this.patterns = patterns;
    this.found = found;
    this.columns = new NameColumns(cells);
  }

  /** Another part begins. */
  void clear() {
    table.clear();
    columns.clear();
    lists.clear();
    markup.clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    table.shift(by);
    columns.shift(by);
    lists.shift(by);
    markup.shift(by);
  }

  /** Another window of text, of which what begins before {@code to} is looked at. */
  void begin(NormalisedText newWindow, int to) {
    window = newWindow;
    text = window.text();
    length = window.length();
    scanTo = to;
    table.begin(window);
    rows();
    lists.begin(window);
    listed();
    markup.begin(window);
    marked();
  }

  /** Tries the rows below a label in plain text, where its line heads a table. */
  void below(int label) {
    if (table.headedAt(label)) {
      form = false;
      rows();
    }
  }

  /**
   * Tries the rows behind a list between brackets, or below headers in the source of a page, of
   * which the label {@code [from, to)} is one.
   */
  void behind(int from, int to) {
    if (lists.headedAt(from, to)) {
      listed();
    }
    if (markup.headedAt(from)) {
      marked();
    }
  }

  /**
   * Takes the rows of elements or of a wiki that begin in this window, without names: those are
   * found in such cells by what they are, and not below what may as well be the name of a thing.
   */
  private void marked() {
    while (markup.nextRow(scanTo)) {
      for (int cell = 0; cell < markup.cells(); cell++) {
        int[] entries = markup.header(cell);
        if (leadsAnywhere(entries)) {
          int[] tried = patterns.entries().otherThanNames(entries);
          patterns.attempt(markup.cellFrom(cell), tried, Lead.cell(markup.cellTo(cell)), found);
        }
      }
    }
  }

  /** Takes the rows between brackets that begin in this window. */
  private void listed() {
    while (lists.nextRow(scanTo)) {
      for (int cell = 0; cell < lists.cells(); cell++) {
        int[] entries = lists.header(cell);
        if (leadsAnywhere(entries)) {
          patterns.attempt(lists.cellFrom(cell), entries, Lead.cell(lists.cellTo(cell)), found);
        }
      }
    }
  }

  /** Tries the cells of marked tables that begin in {@code [from, to)}. */
  void finish(int from, int to) {
    table.finish(to);
    lists.finish();
    markup.finish();
    int last = window.original(to);
    for (int cell = cells.firstFrom(window.original(from));
        cell < cells.count() && cells.from(cell) < last;
        cell++) {
      cell(cell, cells.above(cell), false);
      cell(cell, cells.left(cell), true);
    }
  }

  /** Takes the rows of the table at hand that begin in this window. */
  private void rows() {
    while (table.nextRow(scanTo)) {
      for (int cell = 0; cell < table.cells(); cell++) {
        int[] entries = table.header(cell);
        if (leadsAnywhere(entries) && !(cell == 0 && labels())) {
          int marks = marks(table.cellFrom(cell), table.cellTo(cell));
          Lead lead = Lead.cell(table.cellTo(cell) - marks);
          patterns.attempt(table.cellFrom(cell) + marks, entries, lead, found);
        }
      }
    }
  }

  /** How many marks are around what is in a cell, as those of code: <code>`heron123`</code>. */
  private int marks(int from, int to) {
    int marks = 0;
    while (to - from > 2 * marks + 2
        && "`*\"".indexOf(text[from + marks]) >= 0
        && text[from + marks] == text[to - 1 - marks]) {
      marks++;
    }
    return marks;
  }

  /** Whether the first cell of this row, or of one above it in the table, is a label. */
  private boolean labels() {
    form = form || cells.phrases().label(text, table.cellFrom(0), table.cellTo(0));
    return form;
  }

  private void cell(int cell, int[] entries, boolean beside) {
    if (!leadsAnywhere(entries)) {
      return;
    }
    int end = cells.to(cell);
    int ceiling = end == Integer.MAX_VALUE ? length : Math.min(length, window.folded(end));
    int at = window.folded(Math.max(0, cells.from(cell)));
    while (at < ceiling && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t')) {
      at++;
    }
    if (!beside || endsRowOfTwo(cell, ceiling)) {
      boolean form = !beside && cells.inForm(cell);
      if (form && cells.phrases().label(text, at, ceiling)) {
        return;
      }
      int[] tried = beside ? entries : ofColumn(cell, entries);
      patterns.attempt(at, tried, form ? Lead.form(ceiling) : Lead.cell(ceiling), found);
    }
  }

  /** What the header leads to, without names where the column holds none. */
  private int[] ofColumn(int cell, int[] entries) {
    boolean things = patterns.entries().ofNames(entries) && columns.ofThings(cell, window);
    return things ? patterns.entries().otherThanNames(entries) : entries;
  }

  /** Whether a header or neighbour is a label that patterns are anchored to. */
  private boolean leadsAnywhere(int[] entries) {
    if (entries != lastEntries) {
      lastEntries = entries;
      lastLeads = false;
      for (int entry : entries) {
        lastLeads |= patterns.entries().leads(entry);
      }
    }
    return lastLeads;
  }

  /**
   * Whether the cell ends a row that is a label and its value. In a longer row the neighbour to the
   * left is a value like itself, or both are headers.
   */
  private boolean endsRowOfTwo(int cell, int ceiling) {
    if (ceiling < length && text[ceiling] != '\n') {
      return false;
    }
    int tabs = 0;
    int letters = 0;
    for (int i = window.folded(Math.max(0, cells.from(cell))) - 1;
        i >= 0 && text[i] != '\n' && tabs < 3;
        i--) {
      letters += tabs == 1 && Words.letterOrDigit(text[i]) ? 1 : 0;
      tabs += text[i] == '\t' ? 1 : 0;
    }
    return tabs == 1 || (tabs == 2 && letters == 0);
  }
}
