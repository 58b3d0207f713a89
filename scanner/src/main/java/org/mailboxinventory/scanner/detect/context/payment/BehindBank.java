package org.mailboxinventory.scanner.detect.context.payment;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * An account behind the name of its bank, with nothing else between: {@code Zenith Bank:
 * 1016360300}, {@code BCA 8610123456}. The name begins a field.
 */
public final class BehindBank {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 5;

  /** Telephones of a bank in three groups have fewer digits. */
  private static final int SHORTEST = 11;

  /** A mobile of India has so many digits, and one of 6 to 9 before the others. */
  private static final int MOBILE = 10;

  /** Signs and blanks between the two. */
  private static final int GAP = 3;

  private static final Signs BETWEEN = Signs.of(" :-=");

  private static final WordLists BANKS = new WordLists("banks.txt");

  /** Of the names in the file, those by which people also have accounts with their telephone. */
  private static final List<String> WALLETS = LabelWords.phraseList("wallets");

  private static final WordSet NAMES = names(name -> !capitals(name));

  /** Names that are words in small letters. */
  private static final WordSet CAPITALS = names(BehindBank::capitals);

  /** Names of banks in India. */
  private static final WordSet INDIAN = WordSet.of(BANKS.phrases("IN"));

  /** The last word of names that the file has not. */
  private static final WordSet LAST = LabelWords.of("bank-last");

  /** What is before it where no bank is: {@code Food Bank}. */
  private static final WordSet OTHERS = LabelWords.of("no-banks");

  /** Before the name of a bank to which money goes. */
  private static final WordSet LEADS = LabelWords.of("bank-leads");

  private BehindBank() {}

  private static WordSet names(Predicate<String> which) {
    return WordSet.of(
        BANKS.names().stream()
            .filter(group -> group.length() == 2 && !group.equals("ZZ"))
            .flatMap(group -> BANKS.phrases(group).stream())
            .filter(name -> which.test(name) && !WALLETS.contains(name.toLowerCase(Locale.ROOT)))
            .toList());
  }

  private static boolean capitals(String name) {
    return name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether {@code text[from, to)} is so, and no telephone of the bank; or behind its branch. */
  public static boolean is(byte[] text, int from, int to) {
    if (BehindBranch.is(text, from, to)) {
      return true;
    }
    int end = from;
    while (end > 0 && from - end < GAP && BETWEEN.has(text[end - 1])) {
      end--;
    }
    return end < from
        && end > 1
        && Words.letter(text[end - 1])
        && account(text, from, to)
        && named(text, end, to - from == MOBILE && text[from] >= '6');
  }

  /** Whether digits alone, or in groups with hyphens, are not as telephones are written. */
  private static boolean account(byte[] text, int from, int to) {
    int digits = 0;
    int hyphens = 0;
    for (int at = from; at < to; at++) {
      boolean digit = AnchorScanner.isDigit(text[at]);
      digits += digit ? 1 : 0;
      hyphens += text[at] == '-' ? 1 : 0;
      if (!digit && text[at] != '-') {
        return false;
      }
    }
    boolean free = text[from] == '1' && text[from + 1] == '8' && digits <= 11;
    return hyphens == 0
        ? !free && !(digits == 11 && text[from] == '0')
        : hyphens > (text[from] == '0' ? 2 : 1)
            && text[from + 1] != '-'
            && (digits >= SHORTEST || (hyphens > 2 && digits >= MOBILE));
  }

  /**
   * Whether the name of a bank that begins a field ends at a place.
   *
   * @param mobile of India none counts
   */
  private static boolean named(byte[] text, int end, boolean mobile) {
    int begin = end;
    for (int words = 0; words < MOST_WORDS; words++) {
      int word = begin;
      while (word > 0 && end - word < LONGEST_NAME && Words.letterOrDigit(text[word - 1])) {
        word--;
      }
      if (word == begin) {
        return false;
      }
      boolean listed = NAMES.holds(text, word, end) || capitals(text, word, end);
      boolean other = words == 1 && !mobile && ofLast(text, word, begin, end);
      if ((listed || other) && begins(text, word)) {
        return !(mobile && INDIAN.holds(text, word, end));
      }
      boolean more = word > 1 && " -&'.".indexOf(text[word - 1]) >= 0;
      begin = more ? word - 1 : word;
      if (!more || !Words.letterOrDigit(text[begin - 1])) {
        return false;
      }
    }
    return false;
  }

  private static boolean capitals(byte[] text, int from, int to) {
    return text[from] >= 'A'
        && text[from] <= 'Z'
        && text[to - 1] >= 'A'
        && text[to - 1] <= 'Z'
        && CAPITALS.holds(text, from, to);
  }

  /** Whether a word with a capital and one for a bank are a name: {@code First Bank}. */
  private static boolean ofLast(byte[] text, int from, int firstTo, int to) {
    return text[from] >= 'A'
        && text[from] <= 'Z'
        && LAST.holds(text, firstTo + 1, to)
        && !OTHERS.holds(text, from, firstTo);
  }

  /**
   * Whether no word is before a place, or one by which money goes to a bank; before a name in
   * another script also a number.
   */
  private static boolean begins(byte[] text, int place) {
    int at = place;
    while (at > 0 && place - at < 2 && (text[at - 1] == ' ' || text[at - 1] == '*')) {
      at--;
    }
    if (at == 0 || text[at - 1] < 0 || !Words.letterOrDigit(text[at - 1])) {
      return at < 2 || text[at - 1] != '.' || at < place || text[at - 2] < 0;
    }
    boolean otherScript = text[place] < 0;
    if (otherScript && at < place && AnchorScanner.isDigit(text[at - 1])) {
      return true;
    }
    int word = at;
    while (word > 0 && Words.letterOrDigit(text[word - 1])) {
      word--;
    }
    return LEADS.holds(text, word, at);
  }
}
