package org.mailboxinventory.scanner.extract.ocr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * The lines of a page as text, so that a label stays with its value: lines under each other whose
 * words stand in columns are a table, as on forms, where a value stands below its label; all others
 * are laid out with blanks as on the page.
 */
final class PageText {
  /** A space between lines that parts them is wider than this share of their height … */
  private static final double WIDE = 0.8;

  /** … and so many times as wide as the one before it or behind it. */
  private static final double WIDER = 1.8;

  private static final int WIDEST_LINE = 400;

  private final TextSink sink;
  private final int left;
  private final double letter;

  private PageText(List<TextLine> lines, TextSink sink) {
    this.sink = sink;
    this.left = lines.stream().mapToInt(TextLine::left).min().orElse(0);
    this.letter = letterWidth(lines);
  }

  static void write(List<TextLine> lines, TextSink sink) {
    PageText page = new PageText(lines, sink);
    for (List<TextLine> block : blocks(lines)) {
      List<int[]> columns = Columns.of(block);
      if (columns.size() > 1) {
        page.table(block, columns);
      } else {
        block.forEach(page::line);
      }
    }
  }

  private static List<List<TextLine>> blocks(List<TextLine> lines) {
    List<List<TextLine>> blocks = new ArrayList<>();
    List<TextLine> block = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      block.add(lines.get(i));
      if (i == lines.size() - 1 || parts(lines, i)) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    return blocks;
  }

  /** Whether something new begins after this line. */
  private static boolean parts(List<TextLine> lines, int i) {
    int height = Math.min(lines.get(i).height(), lines.get(i + 1).height());
    int gap = gap(lines, i);
    int before = i > 0 ? gap(lines, i - 1) : Integer.MAX_VALUE;
    int behind = i + 2 < lines.size() ? gap(lines, i + 1) : Integer.MAX_VALUE;
    return gap > WIDE * height && gap > WIDER * Math.max(1, Math.min(before, behind));
  }

  private static int gap(List<TextLine> lines, int i) {
    return lines.get(i + 1).top() - lines.get(i).bottom();
  }

  private void table(List<TextLine> block, List<int[]> columns) {
    sink.beginTable();
    for (TextLine line : block) {
      List<TextLine> cells = line.cells();
      int next = 0;
      for (int[] column : columns) {
        sink.beginCell(1);
        if (next < cells.size() && cells.get(next).left() < column[1]) {
          text(cells.get(next++).spaced());
        }
        sink.endCell();
      }
      sink.endRow();
    }
    sink.endTable();
  }

  private void line(TextLine line) {
    StringBuilder text = new StringBuilder();
    for (TextLine cell : line.cells()) {
      text.append(text.isEmpty() ? "" : "  ");
      int place = (int) Math.min(WIDEST_LINE, Math.round((cell.left() - left) / letter));
      text.append(" ".repeat(Math.max(0, place - text.length()))).append(cell.spaced());
    }
    text(text.append('\n').toString());
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    sink.text(utf8, 0, utf8.length);
  }

  private static double letterWidth(List<TextLine> lines) {
    double[] widths =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .mapToDouble(w -> (double) w.width() / w.text().codePointCount(0, w.text().length()))
            .sorted()
            .toArray();
    return widths.length == 0 ? 1 : Math.max(1, widths[widths.length / 2]);
  }
}
