package org.mailboxinventory.scanner.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as Tesseract read it.
 *
 * @param line which of Tesseract's lines it belongs to
 * @param left where it stands in pixels
 * @param confidence how sure Tesseract is of it, 0 to 100
 */
record Word(String line, int left, int top, int width, int height, double confidence, String text) {
  /** Of Tesseract's table: level, page, block, paragraph, line, word, place, confidence, text. */
  private static final int COLUMNS = 12;

  private static final String WORD_LEVEL = "5";

  /** From Tesseract's table of tab-separated values. */
  static List<Word> of(String table) {
    List<Word> words = new ArrayList<>();
    for (String row : table.split("\n", -1)) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length == COLUMNS && cells[0].equals(WORD_LEVEL) && !cells[11].isBlank()) {
        words.add(
            new Word(
                String.join(" ", cells[1], cells[2], cells[3], cells[4]),
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                Double.parseDouble(cells[10]),
                cells[11].strip()));
      }
    }
    return words;
  }

  int right() {
    return left + width;
  }

  int bottom() {
    return top + height;
  }

  /** Letters and digits in it. */
  int characters() {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
