package org.mailboxinventory.report.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar from 0 to 100, drawn as SVG.
 *
 * @param label what a screen reader says
 */
public record Bar(String label, List<Segment> segments) {
  public Bar {
    segments = List.copyOf(segments);
  }

  /**
   * A part of the bar.
   *
   * @param x where it begins
   * @param tone the style class that colours it
   */
  public record Segment(String x, String width, String tone) {}

  /** A piece of a whole. */
  record Piece(long count, String tone) {}

  /** The pieces beside each other, in proportion to {@code whole}. */
  static Bar of(String label, long whole, List<Piece> pieces) {
    List<Segment> segments = new ArrayList<>();
    double x = 0;
    for (Piece piece : pieces) {
      double width = whole == 0 ? 0 : 100.0 * piece.count() / whole;
      if (piece.count() > 0) {
        segments.add(new Segment(number(x), number(Math.max(width, 0.6)), piece.tone()));
      }
      x += width;
    }
    return new Bar(label, segments);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
