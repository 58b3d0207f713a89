package org.mailboxinventory.scanner.detect.context.payment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.function.IntFunction;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.catalogue.NumberPlace;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.FieldTag;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The account in field 25 of the messages in which banks send statements (MT940, MT942, MT950), and
 * its country by the currency of the balance in field 60, which follows; and behind a slash those
 * in the fields of who pays and who is paid ({@code :50K:/0123456789}, {@code :59:/0123456789}).
 */
public final class StatementField {
  /** The balance stands no farther behind the account. */
  private static final int REACH = 120;

  /** The details of what was paid are no farther behind the balance. */
  private static final int DETAILS = 2000;

  /** In field 60 the currency follows a letter and a date of six digits. */
  private static final int BEFORE_CURRENCY = 7;

  /** The second digit of fields that begin with 5 and may name an account. */
  private static final String PARTIES = "02345679";

  /** The line of a party's account is no longer, with its tag. */
  private static final int LONGEST_PARTY = 48;

  /** As long as a tag with a capital, of which A says that the bank's code follows the account. */
  private static final int OPTION_TAG = 5;

  private static final byte BANK_CODE = 'A';

  private static final int CURRENCY = 3;

  private static final byte[] OTHER = "/ACCW/".getBytes(StandardCharsets.US_ASCII);

  /** With the slash behind it. */
  private static final int LONGEST_BANK = 12;

  private static final int COUNTRY = 2;

  /** By detector, the currency of its country; empty where it has no such field or no country. */
  private final byte[][] currencies;

  /** The same, the code of its country. */
  private final byte[][] countries;

  /** Of so many detectors, by their numbers. */
  public StatementField(int detectors, IntFunction<Detector> detector) {
    currencies = new byte[detectors][];
    countries = new byte[detectors][];
    for (int i = 0; i < detectors; i++) {
      currencies[i] = currency(detector.apply(i)).getBytes(StandardCharsets.US_ASCII);
      String country = detector.apply(i).country().toUpperCase(Locale.ROOT);
      countries[i] = country.getBytes(StandardCharsets.US_ASCII);
    }
  }

  private static String currency(Detector detector) {
    if (!detector.placed().contains(NumberPlace.IN_STATEMENT)
        || detector.country().length() != COUNTRY) {
      return "";
    }
    String country = detector.country().toUpperCase(Locale.ROOT);
    boolean known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country);
    Currency currency = known ? Currency.getInstance(new Locale("", country)) : null;
    return currency == null ? "" : currency.getCurrencyCode();
  }

  /** Whether the field of an account begins before a value. */
  public static boolean before(byte[] text, int from) {
    return mayBeBehind(text, from)
        && (ofAccount(text, from)
            || ofParty(text, from)
            || ofBank(text, from)
            || ofOther(text, from));
  }

  /** False where the byte before a number ends no field's begin. */
  private static boolean mayBeBehind(byte[] text, int from) {
    byte before = from == 0 ? 0 : text[from - 1];
    return text[from] >= 'A' || before == '/' || before == ':' || AnchorScanner.isDigit(before);
  }

  /** The name or number of the bank may be before the account: {@code :25:KCBL/0123456789}. */
  private static boolean ofAccount(byte[] text, int from) {
    int begin = from;
    if (from > 0 && text[from - 1] == '/') {
      begin--;
      while (begin > 0 && from - begin <= LONGEST_BANK && Words.letterOrDigit(text[begin - 1])) {
        begin--;
      }
    }
    int tag = FieldTag.endingAt(text, begin);
    return tag >= 0 && text[tag + 1] == '2' && text[tag + 2] == '5';
  }

  /**
   * Whether the code of a bank begins where fields have one: in the details of a statement, before
   * the account of field 25, and in the line below the account of a party that is told by its
   * bank's code, as in {@code :57A:/0123456789}; and behind an international account number.
   */
  public static boolean ofBank(byte[] text, int from) {
    return text[from] >= 'A'
        && (ofDetails(text, from)
            || ofAccount(text, from)
            || belowParty(text, from)
            || BehindIban.holds(text, from));
  }

  /**
   * Whether the account of who pays or is paid begins in the details of a statement, as banks in
   * Germany and the Netherlands write them: {@code ?310532013000}, {@code /ACCW/0417164300,},
   * {@code :86:0417164300 J JANSEN}.
   */
  private static boolean ofOther(byte[] text, int from) {
    if (FieldTag.subfieldEndsAt(text, from)) {
      return text[from - 2] == '3' && text[from - 1] == '1';
    }
    int tag = FieldTag.endingAt(text, from);
    if (tag >= 0) {
      return text[tag + 1] == '8' && text[tag + 2] == '6';
    }
    int begin = from - OTHER.length;
    return begin >= 0
        && text[from - 1] == '/'
        && Arrays.equals(text, begin, from, OTHER, 0, OTHER.length);
  }

  private static boolean belowParty(byte[] text, int from) {
    if (from < 2 || text[from - 1] != '\n') {
      return false;
    }
    int floor = Math.max(0, from - LONGEST_PARTY);
    int line = from - 2;
    while (line > floor && text[line - 1] != '\n') {
      line--;
    }
    int slash = line + OPTION_TAG;
    return slash < from && text[slash - 2] == BANK_CODE && ofParty(text, slash + 1);
  }

  /**
   * Whether the code of a bank begins behind its number in the details of a statement, as banks in
   * Germany write them: {@code ?30COBADEFFXXX}.
   */
  private static boolean ofDetails(byte[] text, int from) {
    return FieldTag.subfieldEndsAt(text, from) && text[from - 2] == '3' && text[from - 1] == '0';
  }

  /** Whether a value follows the slash that begins the field of somebody who pays or is paid. */
  static boolean ofParty(byte[] text, int from) {
    int tag = from > 0 && text[from - 1] == '/' ? FieldTag.endingAt(text, from - 1) : -1;
    return tag >= 0 && text[tag + 1] == '5' && PARTIES.indexOf(text[tag + 2]) >= 0;
  }

  /** What the currency of a statement's balance says of the country of its account. */
  public enum Balance {
    /** It is the currency of the country. */
    SAME,
    /** It is another. */
    OTHER,
    /** There is none, or the account is of no country. */
    UNKNOWN
  }

  /**
   * Where the currency of the balance begins behind an account, or that of the payment before one
   * of who pays or is paid, whose bank {@link PaymentParty} may tell; or -1.
   */
  public static int currency(byte[] text, int from, int to, int length) {
    if (ofParty(text, from)) {
      return PaymentParty.country(text, from);
    }
    int end = Math.min(length - BEFORE_CURRENCY - CURRENCY, to + REACH);
    int at = to;
    while (at < end && !ofBalance(text, at)) {
      at++;
    }
    if (at >= end && ofOther(text, from)) {
      end = from;
      at = Math.max(0, from - DETAILS);
      while (at < end && !ofBalance(text, at)) {
        at++;
      }
    }
    return at < end ? at + 1 + BEFORE_CURRENCY : -1;
  }

  private static boolean ofBalance(byte[] text, int colon) {
    int tag = text[colon] == ':' ? FieldTag.endingAt(text, colon + 1) : -1;
    return tag >= 0 && text[tag + 1] == '6' && text[tag + 2] == '0';
  }

  /** What the balance whose currency begins at {@code at} says to a detector; of -1 nothing. */
  public Balance balance(int detector, byte[] text, int at) {
    byte[] currency = currencies[detector];
    if (at == -1 || currency.length != CURRENCY) {
      return Balance.UNKNOWN;
    }
    if (at < 0) {
      int bank = PaymentParty.place(at);
      byte[] country = countries[detector];
      boolean same = text[bank] == country[0] && text[bank + 1] == country[1];
      return same ? Balance.SAME : Balance.OTHER;
    }
    return equal(text, at, currency) ? Balance.SAME : Balance.OTHER;
  }

  private static boolean equal(byte[] text, int at, byte[] currency) {
    return text[at] == currency[0] && text[at + 1] == currency[1] && text[at + 2] == currency[2];
  }
}
