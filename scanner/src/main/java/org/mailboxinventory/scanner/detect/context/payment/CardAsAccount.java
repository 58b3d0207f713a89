package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.BranchCode;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * An account that its owner calls a card, as the code of the bank's branch behind it shows: {@code
 * my card no. 00231050012345 IFSC PUNB0023100}.
 */
public final class CardAsAccount {
  /** Cards that banks give out have so many digits, and begin with one of 3 to 6 then. */
  private static final int SHORTEST_CARD = 15;

  private static final int LONGEST_CARD = 16;

  /** So many signs part the number and the code at most, and each of them the word between. */
  private static final int GAP = 3;

  /** So far the word for the card is before the number. */
  private static final int REACH = 24;

  private static final WordSet CARDS = LabelWords.of("card-words");
  private static final WordSet NUMBERS = LabelWords.of("card-numbers");
  private static final WordSet BRANCH = LabelWords.of("branch-words");

  private CardAsAccount() {}

  /** Whether {@code text[from, to)}, which has the form of an account, is so. */
  public static boolean is(byte[] text, int from, int to, int length) {
    return !mayBeCard(text, from, to) && behindCard(text, from) && beforeBranch(text, to, length);
  }

  private static boolean mayBeCard(byte[] text, int from, int to) {
    return to - from >= SHORTEST_CARD
        && to - from <= LONGEST_CARD
        && text[from] >= '3'
        && text[from] <= '6';
  }

  /** Whether a word for a card is before a place, with nothing but words for a number between. */
  private static boolean behindCard(byte[] text, int from) {
    int floor = Math.max(0, from - REACH);
    int end = from;
    while (end > floor) {
      int begin = end;
      while (begin > floor && Words.letter(text[begin - 1])) {
        begin--;
      }
      if (begin == end) {
        if (" .:,#\"'-".indexOf(text[end - 1]) < 0) {
          return false;
        }
        end--;
        continue;
      }
      if (CARDS.holds(text, begin, end)) {
        return true;
      }
      if (!NUMBERS.holds(text, begin, end)) {
        return false;
      }
      end = begin;
    }
    return false;
  }

  /** Whether the code of a branch is behind a place, or a word for one and then the code. */
  private static boolean beforeBranch(byte[] text, int to, int length) {
    int at = past(text, to, length);
    while (at < length && at > to && Words.letter(text[at]) && !code(text, at, length)) {
      int end = (int) Words.firstWord(text, at, length);
      if (!BRANCH.holds(text, at, end)) {
        return false;
      }
      at = past(text, end, length);
    }
    return at > to && code(text, at, length);
  }

  private static int past(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < GAP && " ,.:;/|-(".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean code(byte[] text, int from, int length) {
    int end = from + BranchCode.LENGTH;
    return end <= length
        && BranchCode.is(text, from, end)
        && (end == length || !(Words.letter(text[end]) || AnchorScanner.isDigit(text[end])));
  }
}
