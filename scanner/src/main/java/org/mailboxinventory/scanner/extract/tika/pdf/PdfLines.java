package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lines of words. */
final class PdfLines {
  private static final float BELOW_LAST = 0.22f;
  private static final float BELOW_FIRST = 0.45f;

  /** What rules are made of. */
  private static final String RULE = "-=_+|*~\u2014\u2015\u2500\u2550";

  private static final int SHORTEST_RULE = 8;

  private PdfLines() {}

  /** The lines from the top of the page down. */
  static List<PdfLine> of(List<PdfWord> words) {
    List<PdfWord> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(PdfWord::y));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfWord> line = new ArrayList<>();
    for (PdfWord word : sorted) {
      if (!line.isEmpty() && isBelow(word, line)) {
        add(lines, line);
        line.clear();
      }
      line.add(word);
    }
    if (!line.isEmpty()) {
      add(lines, line);
    }
    return lines;
  }

  private static void add(List<PdfLine> lines, List<PdfWord> words) {
    if (!isRule(words)) {
      lines.add(PdfLine.of(words));
    }
  }

  /** Whether a line is a rule made of signs, as reports of fixed pitch draw it. */
  private static boolean isRule(List<PdfWord> words) {
    int signs = 0;
    for (PdfWord word : words) {
      for (int i = 0; i < word.text().length(); i++) {
        if (RULE.indexOf(word.text().charAt(i)) < 0) {
          return false;
        }
        signs++;
      }
    }
    return signs >= SHORTEST_RULE;
  }

  private static boolean isBelow(PdfWord word, List<PdfWord> line) {
    PdfWord last = line.get(line.size() - 1);
    float em = Math.min(word.em(), last.em());
    return word.y() - last.y() > BELOW_LAST * em
        || word.y() - line.get(0).y() > BELOW_FIRST * Math.max(word.em(), last.em());
  }

  /**
   * The middle one of the distances between lines, or of those among them; 0 when there is none.
   */
  static float pitch(List<PdfLine> lines) {
    List<Float> apart = new ArrayList<>();
    for (int at = 1; at < lines.size(); at++) {
      float distance = lines.get(at).y() - lines.get(at - 1).y();
      if (distance <= 4 * lines.get(at).em()) {
        apart.add(distance);
      }
    }
    apart.sort(Comparator.naturalOrder());
    return apart.isEmpty() ? 0 : apart.get(apart.size() / 2);
  }
}
