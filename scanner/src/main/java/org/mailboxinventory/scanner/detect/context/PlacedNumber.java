package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.other.NumberedThing;
import org.mailboxinventory.scanner.detect.context.other.StatementField;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.BranchCode;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Numbers whose place says what they are, as those of payments in India: the reference in a
 * narration ({@code UPI-RAVI KUMAR-ravi@okaxis-HDFC0001234-412345678901}), the account before its
 * bank's code ({@code 72433611298553 / ICIC0009147}), the account of a loan ({@code housing loan,
 * a/c 1512619973021}). Or that they are not what their label says: {@code ID no. 1495227 (badge)}.
 * For one thread.
 */
final class PlacedNumber {
  private static final String REFERENCE_CHECK = "in-rrn";
  private static final String ACCOUNT_CHECK = "in-account";
  private static final String LOAN_CHECK = "in-loan";
  private static final String CODE_CHECK = "ifsc-branch";

  private static final int REFERENCE = 12;
  private static final int SHORTEST_ACCOUNT = 9;
  private static final int LONGEST_ACCOUNT = 18;

  /** A narration begins no farther before its reference. */
  private static final int NARRATION = 96;

  /** What parts an account and its bank's code. */
  private static final int CODE_GAP = 4;

  /** So much may stand between the word for a loan and the number of its account. */
  private static final int LOAN_GAP = 40;

  /** A longer word between the two says that the account is another. */
  private static final int LONGEST_BETWEEN = 2;

  /** As long as the longest label of an account, which says less than the loan before it. */
  private static final int LOAN_LABEL = 24;

  /** How money goes whose payments have such a reference. */
  private static final WordSet CHANNELS = LabelWords.of("channels");

  private static final WordSet ACCOUNTS = LabelWords.of("account-words");
  private static final WordSet LOANS = LabelWords.of("loan-words");

  private final long[] references;
  private final long[] accounts;
  private final long[] loans;
  private final long[] codes;
  private final long[] statements;
  private final StatementField fields;

  /** Which detectors the place is of that was asked about last. */
  private long[] placed;

  PlacedNumber(CompiledCatalogue catalogue) {
    references = new long[WordIndex.longs(catalogue.detectorCount())];
    accounts = new long[references.length];
    loans = new long[references.length];
    codes = new long[references.length];
    statements = new long[references.length];
    fields = new StatementField(catalogue.detectorCount(), catalogue::detector);
    placed = references;
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      Detector detector = catalogue.detector(i);
      note(references, i, detector.checks().contains(REFERENCE_CHECK));
      note(accounts, i, detector.checks().contains(ACCOUNT_CHECK));
      note(loans, i, detector.checks().contains(LOAN_CHECK));
      note(codes, i, detector.checks().contains(CODE_CHECK));
      note(statements, i, StatementField.of(detector));
    }
  }

  private static void note(long[] bits, int detector, boolean is) {
    bits[detector >>> 6] |= is ? 1L << detector : 0;
  }

  /**
   * Whether the place of {@code [from, to)} is of one of the detectors, whatever words are near.
   */
  boolean supportAny(long[] detectors, byte[] text, int from, int to, int length) {
    if (to - from < SHORTEST_ACCOUNT || to - from > LONGEST_ACCOUNT) {
      return false;
    }
    if (narrated(text, from, to)) {
      placed = references;
    } else if (beforeCode(text, to, length)) {
      placed = accounts;
    } else if (StatementField.before(text, from)) {
      placed = statements;
    } else if (besideAccount(text, from, to, length)) {
      placed = codes;
    } else {
      return false;
    }
    long any = 0;
    for (int i = 0; i < detectors.length; i++) {
      any |= detectors[i] & placed[i];
    }
    return any != 0;
  }

  /** Of the detectors that {@link #supportAny} found last, the bits in the long of a number. */
  long bits(int number) {
    return placed[number];
  }

  /** What is around {@code [from, to)} to a detector, and what the place says. */
  Support of(int detector, Support around, byte[] text, int from, int to, int length) {
    if (around.labelled()) {
      return NumberedThing.inBrackets(text, to, length) ? Support.NONE : around;
    }
    if (has(references, detector) && narrated(text, from, to)) {
      return around.and(Support.anchored(true));
    }
    if (has(accounts, detector) && beforeCode(text, to, length)) {
      boolean against = around.against() && !beginsField(text, from);
      return Support.of(true, false, against, around.country(), around.phraseLength());
    }
    if (has(statements, detector) && StatementField.before(text, from)) {
      return stated(fields.balance(detector, text, to, length), around);
    }
    if (has(codes, detector) && besideAccount(text, from, to, length)) {
      return around.and(Support.anchored(false));
    }
    boolean loan = has(loans, detector) && around.context() && ofLoan(text, from);
    return loan ? around.and(Support.of(true, true, false, LOAN_LABEL)) : around;
  }

  /** What is around the account of a statement, whose balance is in one country's currency. */
  private static Support stated(StatementField.Balance balance, Support around) {
    if (balance == StatementField.Balance.OTHER) {
      return around;
    }
    boolean country = around.country() || balance == StatementField.Balance.SAME;
    return Support.of(true, true, false, country, around.phraseLength());
  }

  private static boolean has(long[] bits, int detector) {
    return (bits[detector >>> 6] >>> detector & 1) != 0;
  }

  /** Whether twelve digits stand between the signs of a narration that begins on their line. */
  private static boolean narrated(byte[] text, int from, int to) {
    if (to - from != REFERENCE || from < 2 || (text[from - 1] != '-' && text[from - 1] != '/')) {
      return false;
    }
    int floor = Math.max(0, from - NARRATION);
    int end = from - 1;
    while (end > floor) {
      int begin = end;
      while (begin > floor && Words.letter(text[begin - 1])) {
        begin--;
      }
      boolean whole = begin == 0 || !Words.letterOrDigit(text[begin - 1]);
      if (whole && begin < end && CHANNELS.holds(text, begin, end)) {
        return true;
      }
      end = Math.min(begin, end - 1);
      boolean column = end > 1 && text[end] == ' ' && text[end - 1] == ' ';
      if (column || text[end] == '\n' || text[end] == '\t' || text[end] == '|') {
        return false;
      }
    }
    return false;
  }

  /** Whether the code of a branch stands behind a number: four letters, a zero, six characters. */
  private static boolean beforeCode(byte[] text, int to, int length) {
    int at = to;
    while (at < length && at - to < CODE_GAP && " /,|-".indexOf(text[at]) >= 0) {
      at++;
    }
    int end = at + BranchCode.LENGTH;
    return at > to
        && end <= length
        && BranchCode.is(text, at, end)
        && (end == length || !Words.letterOrDigit(text[end]));
  }

  /** Whether nothing on its line says what a number is: it begins a column, a cell or a clause. */
  private static boolean beginsField(byte[] text, int from) {
    int at = from > 0 && text[from - 1] == ' ' ? from - 1 : from;
    return at == 0 || " \n\t|,;".indexOf(text[at - 1]) >= 0;
  }

  /**
   * Whether {@code text[from, to)} is the code of a branch, with an account before it or, in a
   * narration, a reference behind it.
   */
  private static boolean besideAccount(byte[] text, int from, int to, int length) {
    if (!BranchCode.is(text, from, to)) {
      return false;
    }
    int reference = to + 1;
    int end = reference + REFERENCE;
    if (end <= length && digitsFrom(text, end, reference) == REFERENCE) {
      return narrated(text, reference, end);
    }
    int account = from;
    while (account > 0 && from - account < CODE_GAP && " /,|-".indexOf(text[account - 1]) >= 0) {
      account--;
    }
    int digits = digitsFrom(text, account, account - LONGEST_ACCOUNT - 1);
    return account < from && digits >= SHORTEST_ACCOUNT && digits <= LONGEST_ACCOUNT;
  }

  /** How many digits end at a place, none of them before a floor. */
  private static int digitsFrom(byte[] text, int to, int floor) {
    int at = to;
    while (at > 0 && at > floor && AnchorScanner.isDigit(text[at - 1])) {
      at--;
    }
    return to - at;
  }

  /** Whether a word for an account directly before a number follows one for a loan. */
  private static boolean ofLoan(byte[] text, int from) {
    int floor = Math.max(0, from - LOAN_GAP);
    boolean account = false;
    int end = from;
    while (end > floor && text[end - 1] != '\n') {
      if (!Words.letterOrDigit(text[end - 1])) {
        end--;
        continue;
      }
      int begin = end;
      while (begin > floor && Words.letterOrDigit(text[begin - 1])) {
        begin--;
      }
      if (LOANS.holds(text, begin, end)) {
        return account;
      }
      if (ACCOUNTS.holds(text, begin, end)) {
        account = true;
      } else if (end - begin > LONGEST_BETWEEN && !AnchorScanner.isDigit(text[begin])) {
        return false;
      }
      end = begin;
    }
    return false;
  }
}
