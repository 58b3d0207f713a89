package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The number of a paper that people alone have, the day of a birth, or the nationality of a party,
 * behind a name and a comma: {@code , cédula 52 418 101}, {@code (passport no. K123)}, {@code ,
 * brasileiro}; or the day of a birth in the next line, {@code DOB: 01/02/1980}.
 */
public final class PaperBehind {
  private static final WordSet PAPERS = NameFile.of("introductions.txt").words("papers");

  /** Nationality and marriage of a party to a contract, behind a comma. */
  private static final WordSet CIVIL = NameFile.of("introductions.txt").words("civil");

  /** What the line with the day of a birth is called. */
  private static final WordSet BORN =
      WordSet.of(NameFile.of("introductions.txt").phrases("born-labels"));

  private static final int LONGEST_LABEL = 32;
  private static final int LONGEST_GAP = 24;

  private PaperBehind() {}

  /** Whether such a number or word follows {@code to}. */
  public static boolean follows(byte[] text, int to, int length) {
    if (to < length && (text[to] == '\n' || text[to] == '\r' || text[to] == '<')) {
      return born(text, NumberBelow.behindLine(text, to, length), length);
    }
    int word = to + 2;
    boolean comma =
        word < length && text[to] == ',' && (text[to + 1] == ' ' || text[to + 1] == '\n');
    boolean bracket = word < length && text[to] == ' ' && text[to + 1] == '(';
    if (!comma && !bracket) {
      return false;
    }
    int end = NameLetters.end(text, word, length);
    return (comma && CIVIL.holds(text, word, end))
        || (end > word && PAPERS.holds(text, word, end) && numberFollows(text, end, length));
  }

  /** Whether a line says when somebody was born: a word or two, a colon and a number. */
  private static boolean born(byte[] text, int from, int length) {
    int limit = Math.min(length, from + LONGEST_LABEL);
    int colon = from;
    while (colon >= 0 && colon < limit && text[colon] != ':' && text[colon] > '\n') {
      colon++;
    }
    boolean labelled = from >= 0 && colon < limit && text[colon] == ':';
    return labelled && BORN.holds(text, from, colon) && numberFollows(text, colon, length);
  }

  /** Whether a digit follows in this part of the sentence. */
  private static boolean numberFollows(byte[] text, int from, int length) {
    int stop = Math.min(length, from + LONGEST_GAP);
    for (int at = from; at < stop && text[at] != ',' && text[at] != ')'; at++) {
      if (AnchorScanner.isDigit(text[at])) {
        return true;
      }
    }
    return false;
  }
}
