package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.pdf.PdfWord.Link;
import org.mailboxinventory.scanner.extract.tika.pdf.form.Direction;
import org.mailboxinventory.scanner.extract.tika.pdf.form.TextForm;
import org.mailboxinventory.scanner.extract.tika.pdf.form.TownLine;

/** The words of one line, from left to right, and what its form says of it. */
final class PdfLine {
  private static final int FEWEST_LETTERS = 5;
  private static final int MOST_DIGITS = 3;
  private static final int MOST_CELLS = 5;
  private static final int MOST_WORDS = 4;

  private final PdfWord[] words;
  private final float y;
  private final float em;

  /** By word, whether a wide gap lies before it. */
  private final boolean[] far;

  /** By piece, the number of its first word; no column ends within a piece. */
  private final int[] pieceWord;

  private final float[] pieceTo;
  private int pieces;

  private int cells = 1;
  private int letters;
  private int digits;
  private int characters;
  private int values;
  private boolean loose;
  private @Nullable Boolean town;

  private PdfLine(PdfWord[] words) {
    this.words = words;
    this.far = new boolean[words.length];
    this.pieceWord = new int[words.length];
    this.pieceTo = new float[words.length];
    this.y = words[0].y();
    float tallest = 0;
    for (int at = 0; at < words.length; at++) {
      tallest = Math.max(tallest, words[at].em());
      characters += words[at].text().length() + (at == 0 ? 0 : 1);
      look(at);
    }
    this.em = tallest;
    count();
  }

  /** Of words of one line in any order, at least one; those printed twice count once. */
  static PdfLine of(List<PdfWord> unsorted) {
    List<PdfWord> sorted = new ArrayList<>(unsorted);
    sorted.sort(Comparator.comparingDouble(PdfWord::from));
    List<PdfWord> kept = new ArrayList<>(sorted.size());
    for (PdfWord word : sorted) {
      if (kept.isEmpty() || !word.repeats(kept.get(kept.size() - 1))) {
        kept.add(word);
      }
    }
    return new PdfLine(kept.toArray(PdfWord[]::new));
  }

  /** Bars are no pieces, but always part cells. */
  private void look(int at) {
    PdfWord word = words[at];
    boolean joined = false;
    if (word.isBar()) {
      return;
    }
    if (pieces > 0) {
      PdfWord left = words[at - 1];
      boolean colon = word.isColonTo(left);
      far[at] = !colon && (left.isBar() || word.isFarFrom(left));
      boolean blank = word.linkTo(left) == Link.BLANK && !word.run().isWide() && !far[at];
      joined = blank || colon || word.touches(left);
      cells += far[at] ? 1 : 0;
      loose |= left.to() - word.from() > 0.1f * word.em() && left.run() != word.run();
    }
    if (!joined) {
      pieceWord[pieces] = at;
      pieceTo[pieces++] = word.to();
    }
    pieceTo[pieces - 1] = Math.max(pieceTo[pieces - 1], word.to());
  }

  private void count() {
    int begin = 0;
    for (int at = 1; at <= words.length; at++) {
      if (at == words.length || far[at]) {
        boolean value = false;
        int inCell = 0;
        for (int i = begin; i < at; i++) {
          TextForm form = TextForm.of(words[i].text());
          letters += form.letters();
          inCell += form.digits();
          value |= form.code();
        }
        digits += inCell;
        values += value || inCell > TextForm.MOST_DIGITS_OF_LABEL ? 1 : 0;
        begin = at;
      }
    }
  }

  /** Whether one of its cells is a town with its postcode. */
  boolean hasTown() {
    if (town == null) {
      town = digits > 1 && letters > 1 && texts().stream().anyMatch(TownLine::isTown);
    }
    return town;
  }

  int size() {
    return words.length;
  }

  PdfWord word(int at) {
    return words[at];
  }

  /** Down the page, where its letters stand. */
  float y() {
    return y;
  }

  float em() {
    return em;
  }

  /** Whether a wide gap lies before a word. */
  boolean isFar(int at) {
    return far[at];
  }

  /** How many pieces it has that no column ends in. */
  int pieces() {
    return pieces;
  }

  /** The number of a piece's first word. */
  int pieceWord(int piece) {
    return pieceWord[piece];
  }

  float pieceFrom(int piece) {
    return words[pieceWord[piece]].from();
  }

  float pieceTo(int piece) {
    return pieceTo[piece];
  }

  /** How many cells it seems to have: texts between wide gaps. */
  int cells() {
    return cells;
  }

  boolean manyCelled() {
    return cells > 1;
  }

  int values() {
    return values;
  }

  int characters() {
    return characters;
  }

  /** Whether runs overlap, so that no gap can be trusted. */
  boolean isLoose() {
    return loose;
  }

  /** Words that could head columns, or a part of them. */
  boolean isOfLabels() {
    return letters > 0 && digits <= MOST_DIGITS && values == 0;
  }

  /** Words that could head several columns. */
  boolean isHeader() {
    return manyCelled() && letters >= FEWEST_LETTERS && isOfLabels();
  }

  float from() {
    return words[0].from();
  }

  /** Its short texts between wide gaps; none when it has long ones, numbers, or many. */
  List<String> fewCells() {
    List<String> texts = cells > 1 && cells <= MOST_CELLS && !loose ? texts() : List.of();
    return texts.stream().allMatch(PdfLine::isShort) ? texts : List.of();
  }

  /** Whether a text is of a few words, and not the number of a page or a chapter. */
  private static boolean isShort(String text) {
    boolean number = text.length() <= MOST_DIGITS && text.chars().allMatch(Character::isDigit);
    return !number && text.chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }

  /** Its texts between wide gaps. */
  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= words.length; at++) {
      if (at == words.length || far[at]) {
        StringBuilder text = new StringBuilder();
        append(text, begin, at);
        texts.add(Direction.logical(text));
        begin = at;
      }
    }
    return texts;
  }

  /** Its words with blanks between them. */
  String text() {
    StringBuilder text = new StringBuilder(characters);
    append(text, 0, words.length);
    return Direction.logical(text);
  }

  /** Adds the words {@code [begin, end)}. */
  void append(StringBuilder text, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (at > begin && !words[at].touches(words[at - 1])) {
        text.append(' ');
      }
      text.append(words[at].text());
    }
  }

  /** The words whose numbers are {@code [begin, end)} as a line of their own. */
  PdfLine part(int begin, int end) {
    PdfWord[] some = new PdfWord[end - begin];
    System.arraycopy(words, begin, some, 0, some.length);
    return new PdfLine(some);
  }
}
