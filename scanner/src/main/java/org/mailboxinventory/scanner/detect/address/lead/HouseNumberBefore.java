package org.mailboxinventory.scanner.detect.address.lead;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The number of a house before a street in Thai or Arabic, and the word for it before that. */
public final class HouseNumberBefore {
  private static final int MOST_DIGITS = 5;

  /** A comma in Arabic and a blank. */
  private static final int GAP = 4;

  private static final WordSet WORDS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("house-words"));

  private HouseNumberBefore() {}

  /**
   * Where the number of a house begins before a street in Thai or Arabic; the place itself where
   * none is: {@code 9/11 ซอย}, {@code 28، شارع}.
   */
  public static int begin(byte[] text, int place) {
    int end = place;
    while (end > 0 && place - end < GAP && gap(text, end - 1)) {
      end--;
    }
    int at = end;
    int digits = 0;
    while (at > 0 && digits <= MOST_DIGITS && ofNumber(text, at, end)) {
      digits = AnchorScanner.isDigit(text[at - 1]) ? digits + 1 : 0;
      at--;
    }
    boolean number = at < end && digits <= MOST_DIGITS && AnchorScanner.isDigit(text[at]);
    boolean free =
        at == 0 || (!Words.letterOrDigit(text[at - 1]) && ".:-/".indexOf(text[at - 1]) < 0);
    return end < place && number && (free || labelled(text, at)) ? word(text, at) : place;
  }

  /** Where the word for the number begins that is before it; else the number. */
  private static int word(byte[] text, int number) {
    int end = number > 0 && text[number - 1] == ' ' ? number - 1 : number;
    int at = end;
    while (at > 0 && text[at - 1] < 0) {
      at--;
    }
    return at < end && WORDS.holds(text, at, end) ? at : number;
  }

  /** Whether a colon directly before a number is the one of a label. */
  private static boolean labelled(byte[] text, int at) {
    return text[at - 1] == ':' || text[at - 1] < 0;
  }

  private static boolean gap(byte[] text, int at) {
    return text[at] == ' '
        || text[at] == ','
        || ((text[at] & 0xff) == 0x8c && at > 0 && (text[at - 1] & 0xff) == 0xd8)
        || ((text[at] & 0xff) == 0xd8 && (text[at + 1] & 0xff) == 0x8c);
  }

  private static boolean ofNumber(byte[] text, int at, int end) {
    boolean sign = (text[at - 1] == '/' || text[at - 1] == '-') && at < end;
    return AnchorScanner.isDigit(text[at - 1]) || (sign && AnchorScanner.isDigit(text[at]));
  }
}
