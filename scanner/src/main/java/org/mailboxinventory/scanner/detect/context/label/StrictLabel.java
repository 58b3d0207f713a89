package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Short labels of secrets that are words for other things too, as {@code pass} and {@code PIN}:
 * behind a sign or a verb they lead to what is written like a password, or like a PIN, alone;
 * without one to a long key; beside the number of a meeting to what opens it.
 */
public final class StrictLabel {
  /** A letter of Devanagari has three bytes. */
  private static final int LONGEST = 9;

  private static final int SHORTEST_PASSWORD = 6;

  private static final int SHORTEST_KEY = 24;

  /** So often a letter follows a digit in a key. */
  private static final int FEWEST_TURNS = 4;

  /** A PIN of more digits may be the code of a place. */
  private static final int LONGEST_PIN = 5;

  private static final int SHORTEST_PIN = 4;
  private static final int LONGEST_CODE = 10;

  private static final WordSet LABELS = LabelWords.of("strict");

  /** Of those, the ones that are parts of the names of other secrets. */
  private static final WordSet ALONE = LabelWords.of("strict-alone");

  /** Words before such a label that name no secret. */
  private static final WordSet JOINING = LabelWords.of("strict-joining");

  private static final WordSet PINS = LabelWords.of("strict-pins");

  private StrictLabel() {}

  /**
   * Whether the label is such a one and does not lead to what begins at {@code value}.
   *
   * @param tells a sign or a verb is between the two
   */
  public static boolean refuses(
      byte[] text, int labelFrom, int labelTo, boolean tells, int value, int ceiling) {
    if (labelTo - labelFrom > LONGEST) {
      return false;
    }
    long hash = Words.hash(text, labelFrom, labelTo);
    if (!LABELS.holds(hash)
        || (tells && code(text, value, ceiling) && PairedKey.besideMeeting(text, labelFrom))) {
      return false;
    }
    boolean hyphen = value == labelTo + 1 && text[labelTo] == '-';
    return !(tells || hyphen || key(text, value, ceiling))
        || (ALONE.holds(hash) && joined(text, labelFrom))
        || !(PINS.holds(hash)
            ? pin(text, value, ceiling)
            : password(text, value, ceiling, hyphen)
                || key(text, value, ceiling)
                || (ALONE.holds(hash) && set(text, labelFrom, labelTo, value, ceiling)));
  }

  /**
   * Whether the label begins the line of a setting whose value, of letters and digits, ends it:
   * {@code secret = harbour9912}.
   */
  private static boolean set(byte[] text, int labelFrom, int labelTo, int value, int ceiling) {
    boolean equals = false;
    for (int at = labelTo; at < value; at++) {
      equals |= text[at] == '=';
    }
    int before = labelFrom;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '\t')) {
      before--;
    }
    boolean digit = false;
    boolean letter = false;
    int to = value;
    for (; to < ceiling && text[to] > ' '; to++) {
      digit |= AnchorScanner.isDigit(text[to]);
      letter |= Words.letter(text[to]);
    }
    boolean begins = before == 0 || "\n#".indexOf(text[before - 1]) >= 0;
    boolean ends = to == ceiling || text[to] == '\n' || text[to] == '\r';
    return equals && begins && ends && digit && letter && to - value >= SHORTEST_PASSWORD;
  }

  /**
   * Whether a word that names it is before the label on its line: {@code client_secret}, {@code
   * vault:secret}, but not {@code with secret}.
   */
  private static boolean joined(byte[] text, int labelFrom) {
    boolean part = labelFrom > 0 && text[labelFrom - 1] == ':';
    int at = part ? labelFrom - 1 : labelFrom;
    while (at > 0 && (text[at - 1] == ' ' || "_-.".indexOf(text[at - 1]) >= 0)) {
      at--;
    }
    int word = at;
    while (word > 0 && Words.letterOrDigit(text[word - 1])) {
      word--;
    }
    return word < at && !JOINING.holds(text, word, at);
  }

  private static boolean pin(byte[] text, int from, int ceiling) {
    return digits(text, from, LONGEST_PIN, ceiling);
  }

  /** Whether the digits that open a meeting begin at a place. */
  private static boolean code(byte[] text, int from, int ceiling) {
    return digits(text, from, LONGEST_CODE, ceiling);
  }

  private static boolean digits(byte[] text, int from, int most, int ceiling) {
    int at = from;
    while (at < ceiling && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    boolean ends = at == ceiling || !(Words.letterOrDigit(text[at]) || text[at] == '-');
    return ends && at - from >= SHORTEST_PIN && at - from <= most;
  }

  /** Letters of both cases and digits; behind a hyphen alone, which joins words too, a sign. */
  private static boolean password(byte[] text, int from, int ceiling, boolean hyphen) {
    boolean digit = false;
    boolean sign = !hyphen;
    boolean small = false;
    boolean capital = false;
    int at = from;
    for (; at < ceiling && (text[at] > ' ' || text[at] < 0); at++) {
      digit |= AnchorScanner.isDigit(text[at]);
      small |= text[at] >= 'a' && text[at] <= 'z';
      capital |= text[at] >= 'A' && text[at] <= 'Z';
      sign |= "@#$!&*%".indexOf(text[at]) >= 0;
    }
    return at - from >= SHORTEST_PASSWORD && digit && small && capital && sign;
  }

  /** A long run of letters and digits in which they take turns, as in no word; base 64, too. */
  private static boolean key(byte[] text, int from, int ceiling) {
    int turns = 0;
    int at = from;
    while (at < ceiling && (AnchorScanner.isWord(text[at]) || "+/".indexOf(text[at]) >= 0)) {
      turns += at > from && AnchorScanner.isDigit(text[at - 1]) && Words.letter(text[at]) ? 1 : 0;
      at++;
    }
    boolean ends = at == ceiling || " \n\"',;&<".indexOf(text[at]) >= 0;
    return ends && at - from >= SHORTEST_KEY && turns >= FEWEST_TURNS;
  }
}
