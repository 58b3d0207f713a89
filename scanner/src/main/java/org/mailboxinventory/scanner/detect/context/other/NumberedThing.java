package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether the word before a number, or before a list of numbers, says that goods, a paper or an
 * event has it: {@code Lote B66127952}, {@code Order no. 8612047714}, {@code batch_id=970308-4740},
 * {@code Receipts 4929341416211538 and 4539218668956790}.
 */
public final class NumberedThing {
  private static final WordSet HANDED_OUT = ThingWord.FILE.set("handed-out");

  private NumberedThing() {}

  /**
   * Whether a word in brackets directly behind a number says that a thing that people are given has
   * it: {@code ID no. 1495227 (badge)}.
   */
  public static boolean inBrackets(byte[] text, int to, int length) {
    if (to + 3 >= length || text[to] != ' ' || text[to + 1] != '(') {
      return false;
    }
    int from = to + 2;
    int end = Words.letter(text[from]) ? (int) Words.firstWord(text, from, length) : length;
    return end < length && text[end] == ')' && HANDED_OUT.holds(text, from, end);
  }

  /** Whether the word before {@code text[from, to)}, or what heads its column, says so. */
  public static boolean before(byte[] text, int from, int to) {
    int word = word(text, from, to, true);
    boolean named =
        word >= 0 && (!ThingWord.permit(text, word, from) || word(text, from, to, false) >= 0);
    return named || headed(text, from, to, true, true);
  }

  /**
   * The same, or a word whose numbers are values of other kinds than cards, too, where the number
   * is not in groups, as cards are printed.
   */
  public static boolean beforeCard(byte[] text, int from, int to) {
    boolean run = !CardPaid.grouped(text, from, to);
    return word(text, from, to, run) >= 0 || headed(text, from, to, run, true);
  }

  /**
   * Whether the word before a number says so, which papers of people have not: {@code Doc number},
   * {@code серия}.
   */
  public static boolean beforeNoPaper(byte[] text, int from, int to) {
    int word = word(text, from, to, false);
    return word >= 0
        && !ThingWord.paper(text, word, from)
        && !ThingPurpose.is(text, word, from, false);
  }

  /**
   * The same of a value that passes a check: {@code Договор № 7612251326} is no number of a person,
   * though its words are no sign where only words near a number say what it is.
   */
  public static boolean titledBefore(byte[] text, int from, int to) {
    int word = word(text, from, to, true);
    return beforeNoPaper(text, from, to)
        || headed(text, from, to, true, false)
        || (word >= 0
            && !ThingWord.permit(text, word, from)
            && !ThingWord.paper(text, word, from)
            && !ThingPurpose.is(text, word, from, false));
  }

  /** The same, or any word that ends in one for a number: {@code werkbonnummer}. */
  public static boolean namedBefore(byte[] text, int from, int to) {
    return ThingWord.endsInNumber(text, from) || titledBefore(text, from, to);
  }

  /** Whether the word before a number is one for a reference. */
  public static boolean referenceBefore(byte[] text, int from) {
    return ThingWord.reference(text, from);
  }

  /**
   * Whether a number that is not in groups is behind capitals that abbreviate something else than a
   * card, {@code IRM 4050245243790906}, or of one series with the number of a thing.
   */
  static boolean runOfThing(byte[] text, int from, int to, int length) {
    return !CardPaid.grouped(text, from, to)
        && (AbbreviatedThing.before(text, from, to, length) || NumberList.inSeries(text, from, to));
  }

  /** Whether what heads the column of a number that is not in groups is a word for a thing. */
  static boolean headsColumn(byte[] text, int from, int to) {
    return !CardPaid.grouped(text, from, to) && headed(text, from, to, false, true);
  }

  /**
   * Whether the word before {@code text[from, to)}, or before the list it is in, is one for
   * numbers: {@code no.}, {@code ref}.
   */
  public static boolean numberBefore(byte[] text, int from, int to) {
    int at = from;
    for (int numbers = 0; numbers < NumberList.MOST && at >= 0; numbers++) {
      if (ThingWord.number(text, at)) {
        return true;
      }
      at = NumberList.before(text, at, from, to);
    }
    return false;
  }

  /**
   * Whether such a word, directly before a number, begins its line: {@code Lote 5154331410463311}.
   */
  public static boolean beginsLine(byte[] text, int from) {
    int word = ThingWord.before(text, from, false);
    return word >= 0 && LineMarks.beginsLine(text, word);
  }

  /** Whether words behind a number say which thing has it: {@code 850709-9805 (claim no.)}. */
  public static boolean behind(byte[] text, int to, int length) {
    return ThingBehind.says(text, to, length);
  }

  private static boolean headed(byte[] text, int from, int to, boolean card, boolean papers) {
    return names(text, AlignedColumn.above(text, from, to), card, papers)
        || names(text, NumberColumn.leftOf(text, from), card, papers)
        || names(text, NumberColumn.above(text, from), card, papers);
  }

  private static boolean names(byte[] text, int end, boolean card, boolean papers) {
    int word = end > 0 ? ThingWord.before(text, end, card) : -1;
    return word >= 0
        && !ThingWord.permit(text, word, end)
        && (papers || !ThingWord.paper(text, word, end));
  }

  /** Where the word begins that says so; -1 when there is none. */
  private static int word(byte[] text, int from, int to, boolean card) {
    int at = from;
    for (int numbers = 0; numbers < NumberList.MOST && at >= 0; numbers++) {
      int word = ThingWord.before(text, at, card);
      if (word >= 0) {
        return ThingPurpose.is(text, word, at, true) ? -1 : word;
      }
      at = NumberList.before(text, at, from, to);
    }
    return -1;
  }
}
