package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.extract.tika.pdf.PdfWord.Link;

/** Stretches across the page that no word of several lines covers; some of them part columns. */
final class Gaps {
  private static final float THINNEST = 0.12f;

  /** So many lines with words on both sides make columns of what touches. */
  private static final int ENOUGH_ALIGNED = 4;

  private static final float ALIGNED = 0.15f;

  /** A free stretch, and the lines with words on both sides of it. */
  record Stretch(
      float from,
      float to,
      int both,
      int wide,
      boolean header,
      boolean blank,
      Edge left,
      Edge right) {

    float middle() {
      return (from + to) / 2;
    }

    private boolean isInner() {
      return from > Float.NEGATIVE_INFINITY && to < Float.POSITIVE_INFINITY;
    }

    /** Whether it parts columns: so large a share of the lines has a wide gap there. */
    private boolean parts(float share, float em) {
      if (!isInner() || both == 0) {
        return false;
      }
      boolean aligned = left.width() <= ALIGNED * em || right.width() <= ALIGNED * em;
      return (wide >= share * both && wide > 0)
          || (both >= ENOUGH_ALIGNED && header && !blank && aligned);
    }
  }

  /** Between which places the edges of words lie. */
  record Edge(float least, float most) {
    static final Edge NONE = new Edge(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);

    Edge with(float at) {
      return new Edge(Math.min(least, at), Math.max(most, at));
    }

    float width() {
      return most - least;
    }
  }

  private List<Stretch> stretches;
  private float em;

  Gaps() {
    stretches =
        List.of(
            new Stretch(
                Float.NEGATIVE_INFINITY,
                Float.POSITIVE_INFINITY,
                0,
                0,
                false,
                false,
                Edge.NONE,
                Edge.NONE));
  }

  /** These and what another line leaves of them. */
  Gaps with(PdfLine line) {
    Gaps made = new Gaps();
    made.stretches = stretches;
    made.em = em;
    made.add(line);
    return made;
  }

  /** Takes another line: what its words cover is free no more. */
  void add(PdfLine line) {
    em = Math.max(em, line.em());
    List<Stretch> narrowed = new ArrayList<>(stretches.size() + line.cells());
    int at = 0;
    for (Stretch stretch : stretches) {
      while (at < line.pieces() && line.pieceTo(at) <= stretch.from()) {
        at++;
      }
      float left = stretch.from();
      int piece = at;
      for (; piece < line.pieces() && line.pieceFrom(piece) < stretch.to(); piece++) {
        keep(narrowed, stretch, left, line.pieceFrom(piece), line, piece);
        left = Math.max(left, line.pieceTo(piece));
      }
      keep(narrowed, stretch, left, stretch.to(), line, piece);
    }
    stretches = narrowed;
  }

  /** What is left of a stretch before the piece {@code next} of a line. */
  private void keep(List<Stretch> kept, Stretch of, float from, float end, PdfLine line, int next) {
    float to = Math.min(end, of.to());
    if (to - from < THINNEST * em) {
      return;
    }
    if (next == 0 || next >= line.pieces()) {
      kept.add(
          new Stretch(
              from, to, of.both(), of.wide(), of.header(), of.blank(), of.left(), of.right()));
      return;
    }
    int word = line.pieceWord(next);
    PdfWord left = line.word(word - 1);
    PdfWord right = line.word(word);
    kept.add(
        new Stretch(
            from,
            to,
            of.both() + 1,
            of.wide() + (line.isFar(word) ? 1 : 0),
            of.header() || line.isHeader(),
            of.blank() || right.linkTo(left) == Link.BLANK,
            of.left().with(left.to()),
            of.right().with(right.from())));
  }

  /** The stretches that part columns, from left to right. */
  List<Stretch> separators(float share) {
    return stretches.stream().filter(stretch -> stretch.parts(share, em)).toList();
  }

  /** Whether a line leaves nothing of one of them. */
  static boolean covers(PdfLine line, List<Stretch> separators) {
    int at = 0;
    for (Stretch separator : separators) {
      while (at < line.pieces() && line.pieceTo(at) <= separator.from()) {
        at++;
      }
      float free = separator.from();
      float widest = 0;
      for (int i = at; i < line.pieces() && line.pieceFrom(i) < separator.to(); i++) {
        widest = Math.max(widest, line.pieceFrom(i) - free);
        free = Math.max(free, line.pieceTo(i));
      }
      widest = Math.max(widest, separator.to() - free);
      if (widest < Math.min(THINNEST * line.em(), separator.to() - separator.from())) {
        return true;
      }
    }
    return false;
  }
}
