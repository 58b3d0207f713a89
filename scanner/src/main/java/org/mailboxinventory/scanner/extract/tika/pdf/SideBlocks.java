package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.extract.tika.pdf.form.Direction;
import org.mailboxinventory.scanner.extract.tika.pdf.form.TextForm;
import org.mailboxinventory.scanner.extract.tika.pdf.form.TownLine;

/**
 * Texts that stand side by side and are each read down: the address of one party beside that of
 * another, or beside what is said of an account.
 */
final class SideBlocks {
  private static final int STREET_ABOVE = 4;
  private static final int FEWEST_DIGITS = 6;
  private static final int LONGEST_LABEL = 30;

  private final TableColumns columns;
  private final int lines;

  private SideBlocks(TableColumns columns) {
    this.columns = columns;
    this.lines = columns.lines().size();
  }

  /** How many lines from the top are such texts; 0 when none are. */
  static int height(TableColumns columns) {
    SideBlocks blocks = new SideBlocks(columns);
    int height = blocks.lastTown() + 1;
    while (height > 0 && height < blocks.lines && blocks.isLabelled(height)) {
      height++;
    }
    return height > 0 && blocks.areBlocks(height) ? height : 0;
  }

  /** The texts of the first lines, each from the top down. */
  static List<List<String>> of(TableColumns columns, int height) {
    List<List<String>> blocks = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      List<String> block = new SideBlocks(columns).cells(column, height);
      if (!block.isEmpty()) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private List<String> cells(int column, int height) {
    List<String> texts = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      Fragment cell = columns.cell(line, column);
      if (cell != null) {
        texts.add(Direction.logical(new StringBuilder(cell.text())));
      }
    }
    return texts;
  }

  /** The line of the last town of the first address of each column; -1 when there is none. */
  private int lastTown() {
    int last = -1;
    for (int column = 0; column < columns.count(); column++) {
      last = Math.max(last, firstTown(column));
    }
    return last;
  }

  private int firstTown(int column) {
    int street = -1;
    for (int line = 0; line < lines; line++) {
      Fragment cell = columns.cell(line, column);
      if (cell == null) {
        continue;
      }
      String text = cell.text().substring(cell.text().indexOf(':') + 1).strip();
      if (street >= 0 && line - street <= STREET_ABOVE && TownLine.isTown(text)) {
        return line;
      }
      street = TownLine.isStreet(text) ? line : street;
    }
    return -1;
  }

  /** Whether all that a line has stands behind labels. */
  private boolean isLabelled(int line) {
    boolean labelled = false;
    for (int column = 0; column < columns.count(); column++) {
      Fragment cell = columns.cell(line, column);
      if (cell != null && !isLabelled(cell.text())) {
        return false;
      }
      labelled |= cell != null;
    }
    return labelled;
  }

  private boolean areBlocks(int height) {
    int blocks = 0;
    for (int column = 0; column < columns.count(); column++) {
      List<String> texts = cells(column, height);
      if (!texts.isEmpty()) {
        int town = firstTown(column);
        if ((town < 0 || town >= height) && !isOfLabels(texts) && !isStacked(texts)) {
          return false;
        }
        blocks++;
      }
    }
    return blocks > 1;
  }

  private static boolean isOfLabels(List<String> texts) {
    int labelled = 0;
    for (String text : texts) {
      labelled += isLabelled(text) ? 1 : 0;
    }
    return 2 * labelled >= texts.size();
  }

  /** Whether labels and values take turns. */
  private static boolean isStacked(List<String> texts) {
    for (int at = 0; at < texts.size(); at++) {
      TextForm form = TextForm.of(texts.get(at));
      boolean value = form.digits() > 0 || texts.get(at).indexOf('@') > 0;
      if (value != (at % 2 == 1) || (!value && texts.get(at).length() > LONGEST_LABEL)) {
        return false;
      }
    }
    return texts.size() % 2 == 0;
  }

  /** Whether a text is a label and what it names. */
  private static boolean isLabelled(String text) {
    int colon = text.indexOf(':');
    if (colon >= 0) {
      return colon < text.length() - 1
          && colon > 0
          && TextForm.of(text.substring(0, colon)).letters() > 0;
    }
    int blank = text.indexOf(' ');
    return blank > 0
        && TextForm.of(text.substring(0, blank)).digits() == 0
        && TextForm.of(text).digits() >= FEWEST_DIGITS;
  }
}
