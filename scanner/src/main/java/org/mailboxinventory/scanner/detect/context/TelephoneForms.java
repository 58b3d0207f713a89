package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.dialled.FivePairs;
import org.mailboxinventory.scanner.detect.context.dialled.MobileField;
import org.mailboxinventory.scanner.detect.context.dialled.NationalForm;
import org.mailboxinventory.scanner.detect.context.dialled.SentTo;
import org.mailboxinventory.scanner.detect.context.dialled.figures.OtherFigures;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * Telephones whose groups of digits say by themselves what they are, so that no word need lead to
 * them: {@code (713) 555-0142}, {@code 0161 496 0000}, {@code 01 42 68 53 00}; and of the kinds of
 * one country {@code 98201 45678}, as India writes its mobiles. For one thread.
 */
final class TelephoneForms {
  private static final String CATEGORY = "phone-number";
  private static final int SHORTEST = 11;

  /** With the sign in it, as in {@code 03-6841972}. */
  private static final int SHORTEST_WRITTEN = 10;

  private static final int LONGEST = 20;
  private static final int MOST_GROUPS = 5;

  /** A bit for each detector of telephones that belong to no one country. */
  private final long[] global;

  /** A bit for each of those that belong to one. */
  private final long[] national;

  /** The last number that was looked at: how long its groups are, and what is before each. */
  private final int[] group = new int[MOST_GROUPS];

  private final byte[] sign = new byte[MOST_GROUPS];
  private int groups;
  private int digits;

  /** Which detectors the last number's form is of. */
  private long[] formOf;

  TelephoneForms(CompiledCatalogue catalogue) {
    global = new long[WordIndex.longs(catalogue.detectorCount())];
    national = new long[global.length];
    formOf = global;
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      Detector detector = catalogue.detector(i);
      if (detector.category().equals(CATEGORY)) {
        long[] kinds = detector.country().equals("global") ? global : national;
        kinds[i >>> 6] |= 1L << i;
      }
    }
  }

  /** Of the detectors that {@link #supportAny} spoke of last, the bits in the long of a number. */
  long bits(int number) {
    return formOf[number];
  }

  /** Whether one of the detectors is of telephones, and {@code [from, to)} has their form. */
  boolean supportAny(long[] detectors, NormalisedText text, int from, int to) {
    if (!sized(text.text(), from, to)) {
      return false;
    }
    long any = 0;
    for (int i = 0; i < detectors.length; i++) {
      any |= detectors[i] & (global[i] | national[i]);
    }
    return any != 0 && formed(text, from, to);
  }

  /**
   * What is around {@code [from, to)} to a detector, and if it is of telephones what the form says,
   * unless a label names it: nothing where the number is counted.
   */
  Support of(int detector, Support around, NormalisedText text, int from, int to) {
    long either = global[detector >>> 6] | national[detector >>> 6];
    boolean telephone = (either >>> detector & 1) != 0;
    if ((around.any() || around.against()) && SentTo.takes(text.text(), from, to)) {
      return telephone ? around.unopposed().and(Support.anchored(false)) : Support.NONE;
    }
    if (!telephone) {
      return around;
    }
    if (around.any()) {
      boolean sure = around.labelled();
      return OtherFigures.are(text.text(), from, to, text.length(), sure) ? Support.NONE : around;
    }
    return sized(text.text(), from, to)
            && formed(text, from, to)
            && (formOf[detector >>> 6] >>> detector & 1) != 0
        ? around.and(Support.anchored(false))
        : around;
  }

  private boolean formed(NormalisedText window, int from, int to) {
    byte[] text = window.text();
    if (!read(text, from, to)) {
      return false;
    }
    boolean india = mobile(text, from);
    formOf = india ? national : global;
    return (india || elsewhere(text, from) || national(window, from, to))
        && !OtherFigures.are(text, from, to, window.length(), false);
  }

  /** Whether it is as long as one; the shortest begin with the zero that is dialled first. */
  private static boolean sized(byte[] text, int from, int to) {
    int size = to - from;
    return size <= LONGEST && (size >= SHORTEST || (size == SHORTEST_WRITTEN && text[from] == '0'));
  }

  private boolean national(NormalisedText window, int from, int to) {
    if (!NationalForm.mayBegin(window.text()[from])) {
      return false;
    }
    int[] lengths = Arrays.copyOf(group, groups);
    return NationalForm.is(window.text(), from, to, window.length(), lengths, sign)
        || MobileField.besideMail(window.text(), from, to, window.length(), groups);
  }

  private boolean elsewhere(byte[] text, int from) {
    boolean brackets = text[from] == '(';
    return text[brackets ? from + 1 : from] == '0'
        ? trunk(brackets)
            || (pairs(text, from) && !FivePairs.otherwise(text, from))
            || abroad(text, from)
        : american(text[from] == '1' ? 1 : 0) || free(text, from);
  }

  /**
   * Takes the groups of digits apart; false where there are too many, or a sign is none. Within a
   * number that begins with the zero that is dialled first, a line's end is a blank.
   */
  private boolean read(byte[] text, int from, int to) {
    groups = 0;
    digits = 0;
    byte before = 0;
    boolean nextLine = false;
    for (int at = from; at < to; at++) {
      byte b = text[at];
      if (!AnchorScanner.isDigit(b)) {
        nextLine |= text[from] == '0' && (b == '\n' || b == '\r');
        boolean open = before == 0 || before == ' ' || (nextLine && before == '|');
        before = !open ? before : nextLine ? (byte) ' ' : b;
        continue;
      }
      nextLine = false;
      if (at == from || !AnchorScanner.isDigit(text[at - 1])) {
        if (groups == MOST_GROUPS) {
          return false;
        }
        sign[groups] = before;
        group[groups++] = 0;
        before = 0;
      }
      group[groups - 1]++;
      digits++;
    }
    return groups > 1;
  }

  private boolean of(int first, int... lengths) {
    if (groups != first + lengths.length) {
      return false;
    }
    for (int i = 0; i < lengths.length; i++) {
      if (group[first + i] != lengths[i]) {
        return false;
      }
    }
    return true;
  }

  /** Three, three and four digits, of which more than blanks part the last four or the first. */
  private boolean american(int first) {
    return of(first, 3, 3, 4)
        && (first == 0 || group[0] == 1)
        && (sign[first + 2] != ' ' || sign[first] == '(' || sign[first + 1] == ')');
  }

  /** {@code 1800 425 9402}, {@code 1-800-555-0142}: free of charge. */
  private boolean free(byte[] text, int from) {
    return group[0] == 4
        && text[from] == '1'
        && text[from + 1] == '8'
        && text[from + 2] == '0'
        && text[from + 3] == '0'
        && (digits == 10 || digits == 11)
        && group[1] >= 2;
  }

  /** The code of a town from its zero, and then the number in one or two groups: eleven digits. */
  private boolean trunk(boolean brackets) {
    boolean endsInPairs = groups == 4 && group[2] == 2 && group[3] == 2;
    if (brackets && digits >= 9 && digits <= 12 && (groups <= 3 || endsInPairs)) {
      return true;
    }
    if (digits == SHORTEST - 1 && sign[groups - 1] == ' ') {
      return of(0, 3, 3, 4) || of(0, 2, 4, 4) || of(0, 4, 3, 3);
    }
    if (of(0, 4, 3, 2, 2) || of(0, 3, 3, 2, 2) || of(0, 1, 3, 3, 2, 2)) {
      return sign[groups - 1] == ' ' && sign[1] == ' ';
    }
    boolean hyphens = sign[1] == '-' && groups == 3 && sign[2] == '-';
    return digits == 11
        && groups <= 3
        && group[0] >= 3
        && group[0] <= 5
        && group[1] >= 3
        && (groups == 2 || group[2] >= 3)
        && (brackets || (sign[1] == ' ' || sign[1] == '-'))
        && !hyphens;
  }

  /** Two zeros, the code of a country and three groups at least. */
  private boolean abroad(byte[] text, int from) {
    return groups >= 3 && digits >= 12 && text[from] == '0' && text[from + 1] == '0';
  }

  /** Five pairs, parted by one sign throughout, as France writes them. */
  private boolean pairs(byte[] text, int from) {
    return of(0, 2, 2, 2, 2, 2)
        && text[from + 1] != '0'
        && (sign[1] == ' ' || sign[1] == '.')
        && sign[2] == sign[1]
        && sign[3] == sign[1]
        && sign[4] == sign[1];
  }

  /** Five and five digits from the six on, perhaps with a zero before them. */
  private boolean mobile(byte[] text, int from) {
    boolean code = groups > 1 && group[0] == 2 && text[from] == '9' && text[from + 1] == '1';
    if (code && groups == 2) {
      return group[1] == SHORTEST - 1 && text[from + 3] >= '6';
    }
    boolean trunk = groups == 3 && group[0] == 1 && text[from] == '0';
    boolean abroad = groups == 3 && group[0] == 4 && text[from + 2] == '9' && text[from + 3] == '1';
    int first = trunk || (abroad && abroad(text, from)) ? 1 : 0;
    byte begin = text[first == 0 ? from : from + group[0] + 1];
    return of(first, 5, 5) && begin >= '6' && (sign[first + 1] == ' ' || sign[first + 1] == '-');
  }
}
