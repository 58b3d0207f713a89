package org.mailboxinventory.scanner.detect.context;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.NumberPlace;
import org.mailboxinventory.scanner.detect.context.payment.AccountList;
import org.mailboxinventory.scanner.detect.context.payment.BankCodePlace;
import org.mailboxinventory.scanner.detect.context.payment.BeforeBranch;
import org.mailboxinventory.scanner.detect.context.payment.BehindBank;
import org.mailboxinventory.scanner.detect.context.payment.BehindLoan;
import org.mailboxinventory.scanner.detect.context.payment.CardAsAccount;
import org.mailboxinventory.scanner.detect.context.payment.PassportList;
import org.mailboxinventory.scanner.detect.context.payment.SegmentField;
import org.mailboxinventory.scanner.detect.context.payment.StatementField;
import org.mailboxinventory.scanner.detect.context.payment.TransferNarration;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.BranchCode;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * At which of the {@linkplain NumberPlace places} something is, read once whatever number of
 * detectors ask: the reference in a narration ({@code UPI-RAVI
 * KUMAR-ravi@okaxis-HDFC0001234-412345678901}), the account before its bank's code ({@code
 * 72433611298553 / ICIC0009147}), the account of a loan ({@code housing loan, a/c 1512619973021}).
 * For one thread.
 */
final class PaymentPlaces {
  /** So many digits a reference has. */
  private static final int REFERENCE = 12;

  /** The fewest and the most digits of an account before the code of a branch. */
  static final int SHORTEST_ACCOUNT = 9;

  static final int LONGEST_ACCOUNT = 18;

  /** A narration begins no farther before its reference. */
  private static final int NARRATION = 96;

  /** What parts an account and its bank's code. */
  private static final int CODE_GAP = 4;

  /** How money goes whose payments have such a reference. */
  private static final WordSet CHANNELS = LabelWords.of("channels");

  private static final int UNREAD = Integer.MIN_VALUE;

  /** The bits of all places that need no word near. */
  private static final int WORDLESS =
      bit(NumberPlace.IN_NARRATION)
          | bit(NumberPlace.BEFORE_BRANCH)
          | bit(NumberPlace.IN_STATEMENT)
          | bit(NumberPlace.IN_ACCOUNT_LIST)
          | bit(NumberPlace.BESIDE_ACCOUNT);

  private byte[] text = new byte[0];
  private int length;

  /** What was asked about last; a bit for each place that was read for it, and that it is at. */
  private int lastFrom = -1;

  private int lastTo;
  private int read;
  private int found;

  /** Where the currency of the balance behind it begins; -1 for none, UNREAD before it is read. */
  private int currency;

  /** Another window of text. */
  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    lastFrom = -1;
  }

  /** The first place that {@code text[from, to)} is at and that needs no word near; or null. */
  @Nullable NumberPlace wordless(int from, int to) {
    moveTo(from, to);
    NumberPlace place = firstWordless(from, to);
    read |= place == null ? WORDLESS : bit(place);
    found |= place == null ? 0 : bit(place);
    return place;
  }

  private @Nullable NumberPlace firstWordless(int from, int to) {
    if (narrated(from, to)) {
      return NumberPlace.IN_NARRATION;
    }
    if (BeforeBranch.is(text, from, to, length)
        || (CardAsAccount.may(text, from) && CardAsAccount.is(text, from, to, length))) {
      return NumberPlace.BEFORE_BRANCH;
    }
    if (stated(from, to)) {
      return NumberPlace.IN_STATEMENT;
    }
    if (listed(from, to)) {
      return NumberPlace.IN_ACCOUNT_LIST;
    }
    return besideAccount(from, to) ? NumberPlace.BESIDE_ACCOUNT : null;
  }

  /** Whether {@code text[from, to)} is at a place. */
  boolean hold(NumberPlace place, int from, int to) {
    moveTo(from, to);
    int bit = bit(place);
    if ((read & bit) == 0) {
      read |= bit;
      found |= is(place, from, to) ? bit : 0;
    }
    return (found & bit) != 0;
  }

  /** Where the currency of a statement's balance begins behind its account; -1 for none. */
  int currency(int from, int to) {
    moveTo(from, to);
    if (currency == UNREAD) {
      currency = StatementField.currency(text, from, to, length);
    }
    return currency;
  }

  private void moveTo(int from, int to) {
    if (from != lastFrom || to != lastTo) {
      lastFrom = from;
      lastTo = to;
      read = 0;
      found = 0;
      currency = UNREAD;
    }
  }

  private static int bit(NumberPlace place) {
    return 1 << place.number();
  }

  private boolean is(NumberPlace place, int from, int to) {
    return switch (place) {
      case IN_NARRATION -> narrated(from, to);
      case BEFORE_BRANCH -> BeforeBranch.is(text, from, to, length);
      case BESIDE_ACCOUNT -> besideAccount(from, to);
      case BEHIND_LOAN -> BehindLoan.is(text, from);
      case IN_STATEMENT -> stated(from, to);
      case IN_ACCOUNT_LIST -> listed(from, to);
      case IN_PASSPORT_LIST -> PassportList.holds(text, from);
      case EMPLOYER_IN_SEGMENT, PERSON_IN_SEGMENT, PROVIDER_IN_SEGMENT, BIRTH_IN_SEGMENT ->
          SegmentField.place(text, from) == place;
    };
  }

  private boolean listed(int from, int to) {
    return AccountList.holds(text, from)
        || BehindBank.is(text, from, to)
        || BeforeBranch.betweenKindAndBank(text, from, to, length)
        || TransferNarration.account(text, from, to);
  }

  private boolean stated(int from, int to) {
    return StatementField.before(text, from) || BankCodePlace.is(text, from, to, length);
  }

  /**
   * Whether nothing on its line says what a number is: it begins a column, a cell or a clause, or
   * is behind a currency and a colon.
   */
  boolean beginsField(int from) {
    int at = from > 0 && text[from - 1] == ' ' ? from - 1 : from;
    return at == 0
        || " \n\t|,;".indexOf(text[at - 1]) >= 0
        || BankCodePlace.behindCurrency(text, from);
  }

  /**
   * Whether twelve digits, or another reference, stand between the signs of a narration that begins
   * on their line.
   */
  private boolean narrated(int from, int to) {
    if (to - from != REFERENCE || Words.letter(text[from])) {
      return TransferNarration.is(text, from, to, length);
    }
    if (from < 2 || (text[from - 1] != '-' && text[from - 1] != '/')) {
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

  /**
   * Whether {@code text[from, to)} is the code of a branch, with an account before it or, in a
   * narration, a reference behind it.
   */
  private boolean besideAccount(int from, int to) {
    if (!BranchCode.is(text, from, to)) {
      return false;
    }
    int reference = to + 1;
    int end = reference + REFERENCE;
    if (end <= length && digitsFrom(end, reference) == REFERENCE) {
      return narrated(reference, end);
    }
    int account = from;
    while (account > 0 && from - account < CODE_GAP && " /,|-".indexOf(text[account - 1]) >= 0) {
      account--;
    }
    int digits = digitsFrom(account, account - LONGEST_ACCOUNT - 1);
    return account < from && digits >= SHORTEST_ACCOUNT && digits <= LONGEST_ACCOUNT;
  }

  /** How many digits end at a place, none of them before a floor. */
  private int digitsFrom(int to, int floor) {
    int at = to;
    while (at > 0 && at > floor && AnchorScanner.isDigit(text[at - 1])) {
      at--;
    }
    return to - at;
  }
}
