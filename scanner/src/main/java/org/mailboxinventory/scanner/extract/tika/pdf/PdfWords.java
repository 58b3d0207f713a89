package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.pdf.PdfWord.Link;

/** Makes words of letters in the order in which they are drawn. */
final class PdfWords {
  /** A gap of so many em ends a word. */
  private static final float BETWEEN_WORDS = 0.12f;

  private static final float SET_APART = 0.08f;

  private final List<PdfLetter> letters;
  private final List<PdfWord> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable PdfLetter before;
  private float spacing;

  private PdfWords(List<PdfLetter> letters) {
    this.letters = letters;
  }

  static List<PdfWord> of(List<PdfLetter> letters) {
    PdfWords made = new PdfWords(letters);
    int begin = 0;
    while (begin < letters.size()) {
      Boxes boxes = Boxes.at(letters, begin);
      if (boxes != null) {
        made.boxes(begin, boxes);
        begin = boxes.end();
        continue;
      }
      int end = begin + 1;
      while (end < letters.size() && goesOn(letters.get(end - 1), letters.get(end))) {
        if (end - 1 > begin && boxesBegin(letters, end - 1)) {
          end--;
          break;
        }
        end++;
      }
      made.run(begin, end);
      begin = end;
    }
    return made.words;
  }

  /** Whether boxes begin with a letter; letters without a gap are in none. */
  private static boolean boxesBegin(List<PdfLetter> letters, int at) {
    PdfLetter left = letters.get(at);
    return letters.get(at + 1).from() - left.to() > BETWEEN_WORDS * left.em()
        && Boxes.at(letters, at) != null;
  }

  private static boolean goesOn(PdfLetter left, PdfLetter right) {
    float em = Math.max(left.em(), right.em());
    float gap = right.from() - left.to();
    return Math.abs(right.y() - left.y()) <= 0.12f * em && gap >= -0.3f * em && gap <= 0.5f * em;
  }

  private void run(int begin, int end) {
    spacing = spacing(begin, end);
    PdfWord.Run run = new PdfWord.Run();
    Link link = Link.NONE;
    int order = 0;
    int first = -1;
    int last = -1;
    int blanks = 0;
    for (int at = begin; at < end; at++) {
      PdfLetter letter = letters.get(at);
      if (letter.isBlank()) {
        blanks++;
        continue;
      }
      blanks = isBar(begin, at, end) || (last >= 0 && isBar(begin, last, end)) ? 2 : blanks;
      Link next = first < 0 ? null : split(letters.get(last), letter, blanks);
      if (next != null) {
        word(first, last, run, order++, link);
        link = next;
        text.setLength(0);
      }
      first = first < 0 || next != null ? at : first;
      last = at;
      blanks = 0;
      text.append(letter.text());
    }
    if (first >= 0) {
      word(first, last, run, order, link);
      text.setLength(0);
      before = letters.get(last);
    }
  }

  /** Letters in boxes are one word; a blank or an empty box parts words. */
  private void boxes(int begin, Boxes boxes) {
    PdfWord.Run run = new PdfWord.Run();
    spacing = 0;
    int order = 0;
    int first = begin;
    for (int at = begin; at < boxes.end(); at++) {
      PdfLetter letter = letters.get(at);
      boolean empty = at > begin && boxes.isEmptyBetween(letters.get(at - 1), letter);
      if ((letter.isBlank() || empty) && text.length() > 0) {
        boxed(first, at - 1, run, order++, boxes.pitch());
      }
      if (!letter.isBlank()) {
        first = text.length() == 0 ? at : first;
        text.append(letter.text());
      }
    }
    if (text.length() > 0) {
      boxed(first, boxes.end() - 1, run, order, boxes.pitch());
    }
    spacing = 0;
    before = null;
  }

  private void boxed(int first, int last, PdfWord.Run run, int order, float pitch) {
    word(first, last, run, order, order == 0 ? Link.NONE : Link.BLANK);
    spacing = pitch;
    text.setLength(0);
  }

  /** Whether a letter is a bar between columns, with a blank or nothing on one of its sides. */
  private boolean isBar(int begin, int at, int end) {
    return letters.get(at).text().equals(PdfWord.BAR)
        && (at == begin
            || at == end - 1
            || letters.get(at - 1).isBlank()
            || letters.get(at + 1).isBlank());
  }

  /** How the word of {@code right} follows that of {@code left}; null when they are one. */
  private @Nullable Link split(PdfLetter left, PdfLetter right, int blanks) {
    if (blanks > 0) {
      return blanks == 1 ? Link.BLANK : Link.NONE;
    }
    float gap = right.from() - left.to();
    if (gap <= BETWEEN_WORDS * right.em() + spacing) {
      return null;
    }
    return left.call() == right.call() ? Link.BLANK : Link.GAP;
  }

  private void word(int first, int last, PdfWord.Run run, int order, Link link) {
    PdfLetter a = letters.get(first);
    PdfLetter b = letters.get(last);
    PdfWord word =
        new PdfWord(
            text.toString(),
            a.from(),
            Math.max(a.to(), b.to()),
            a.y(),
            a.em(),
            a.blank(),
            spacing,
            run,
            order,
            link);
    if (order > 0 && word.isFarFrom(words.get(words.size() - 1))) {
      run.setWide();
    }
    words.add(word);
  }

  /** How far letters are set apart; a run of one or two takes it from the run before. */
  private float spacing(int begin, int end) {
    float[] gaps = new float[end - begin];
    int count = 0;
    int seen = 0;
    for (int at = begin; at < end; at++) {
      PdfLetter letter = letters.get(at);
      seen += letter.isBlank() ? 0 : 1;
      if (at > begin && !letter.isBlank() && !letters.get(at - 1).isBlank()) {
        gaps[count++] = letter.from() - letters.get(at - 1).to();
      }
    }
    PdfLetter first = letters.get(begin);
    if (seen < 3 || count == 0) {
      boolean sameLine =
          before != null && Math.abs(before.y() - first.y()) <= BETWEEN_WORDS * first.em();
      return sameLine ? spacing : 0;
    }
    Arrays.sort(gaps, 0, count);
    float median = gaps[count / 2];
    return median > SET_APART * first.em() ? median : 0;
  }
}
