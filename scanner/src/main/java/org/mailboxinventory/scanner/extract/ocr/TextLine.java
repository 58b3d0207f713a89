package org.mailboxinventory.scanner.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that stand in one line of a page, from the left; at least one. */
record TextLine(List<Word> words) {
  /** Words further apart than this share of their height are not of one phrase. */
  private static final double APART = 1.2;

  /**
   * The lines of a page from above. What Tesseract took for lines of several columns becomes one
   * where they stand beside each other.
   */
  static List<TextLine> of(List<Word> words) {
    Map<String, List<Word>> pieces = new LinkedHashMap<>();
    words.forEach(word -> pieces.computeIfAbsent(word.line(), l -> new ArrayList<>()).add(word));
    List<TextLine> fromAbove =
        pieces.values().stream()
            .map(TextLine::ordered)
            .sorted(Comparator.comparingInt(line -> line.top() + line.bottom()))
            .toList();
    List<TextLine> lines = new ArrayList<>();
    for (TextLine piece : fromAbove) {
      int at = lines.size() - 1;
      while (at >= 0 && !lines.get(at).isBeside(piece)) {
        at--;
      }
      if (at < 0) {
        lines.add(piece);
      } else {
        List<Word> all = new ArrayList<>(lines.get(at).words);
        all.addAll(piece.words);
        lines.set(at, ordered(all));
      }
    }
    return lines;
  }

  private static TextLine ordered(List<Word> words) {
    return new TextLine(words.stream().sorted(Comparator.comparingInt(Word::left)).toList());
  }

  int left() {
    return words.get(0).left();
  }

  int right() {
    return words.stream().mapToInt(Word::right).max().orElse(0);
  }

  int top() {
    return words.stream().mapToInt(Word::top).min().orElse(0);
  }

  int bottom() {
    return words.stream().mapToInt(Word::bottom).max().orElse(0);
  }

  int height() {
    return bottom() - top();
  }

  /** Its pieces that stand apart, wider than words do. */
  List<TextLine> cells() {
    List<TextLine> cells = new ArrayList<>();
    List<Word> cell = new ArrayList<>();
    int end = left();
    for (Word word : words) {
      if (!cell.isEmpty() && word.left() - end > APART * height()) {
        cells.add(new TextLine(cell));
        cell = new ArrayList<>();
      }
      cell.add(word);
      end = word.right();
    }
    cells.add(new TextLine(cell));
    return cells;
  }

  /** Its words with blanks between them, and behind a word how else it may be read. */
  String spaced() {
    List<String> spaced = new ArrayList<>();
    for (Word word : words) {
      spaced.add(word.text());
      String other = OtherReading.of(word.text());
      if (other != null) {
        spaced.add(other);
      }
    }
    return String.join(" ", spaced);
  }

  /** Its letters without any blank. */
  String compact() {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()));
    return text.toString();
  }

  /** Whether they share at least half of the lower one's height, and no place. */
  private boolean isBeside(TextLine other) {
    int shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
    int lower = Math.min(bottom() - top(), other.bottom() - other.top());
    return 2 * shared >= lower
        && words.stream().noneMatch(word -> other.words.stream().anyMatch(o -> overlaps(word, o)));
  }

  private static boolean overlaps(Word one, Word other) {
    int shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    return 2 * shared > Math.min(one.width(), other.width());
  }
}
