package org.mailboxinventory.scanner.detect.context.other;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Locale;
import java.util.function.IntFunction;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.catalogue.NumberPlace;
import org.mailboxinventory.scanner.detect.word.FieldTag;

/**
 * The account in field 25 of the messages in which banks send statements (MT940, MT942, MT950), and
 * its country by the currency of the balance in field 60, which follows.
 */
public final class StatementField {
  /** The balance stands no farther behind the account. */
  private static final int REACH = 120;

  /** In field 60 the currency follows a letter and a date of six digits. */
  private static final int BEFORE_CURRENCY = 7;

  private static final int CURRENCY = 3;
  private static final int COUNTRY = 2;

  /** By detector, the currency of its country; empty where it has no such field or no country. */
  private final byte[][] currencies;

  /** Of so many detectors, by their numbers. */
  public StatementField(int detectors, IntFunction<Detector> detector) {
    currencies = new byte[detectors][];
    for (int i = 0; i < detectors; i++) {
      currencies[i] = currency(detector.apply(i)).getBytes(StandardCharsets.US_ASCII);
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

  /** Whether the field of a statement's account begins before a value, or that of a party. */
  public static boolean before(byte[] text, int from) {
    int tag = FieldTag.endingAt(text, from);
    return tag < 0 ? ofParty(text, from) : text[tag + 1] == '2' && text[tag + 2] == '5';
  }

  /**
   * Whether the field of who pays or is paid (50 and 59) begins before a value, in which a slash
   * comes before the account: of whichever country.
   */
  private static boolean ofParty(byte[] text, int from) {
    int tag = from > 0 && text[from - 1] == '/' ? FieldTag.endingAt(text, from - 1) : -1;
    return tag >= 0 && text[tag + 1] == '5' && (text[tag + 2] == '0' || text[tag + 2] == '9');
  }

  /** Whether it is the account of a party, and a detector's accounts are of one country. */
  public boolean ofAnyCountry(int detector, byte[] text, int from) {
    return currencies[detector].length == CURRENCY && ofParty(text, from);
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

  /** Where the currency of the balance begins behind an account that ends at {@code to}; or -1. */
  public static int currency(byte[] text, int to, int length) {
    int end = Math.min(length - BEFORE_CURRENCY - CURRENCY, to + REACH);
    for (int at = to; at < end; at++) {
      int tag = text[at] == ':' ? FieldTag.endingAt(text, at + 1) : -1;
      if (tag >= 0 && text[tag + 1] == '6' && text[tag + 2] == '0') {
        return at + 1 + BEFORE_CURRENCY;
      }
    }
    return -1;
  }

  /** What the balance whose currency begins at {@code at} says to a detector; of -1 nothing. */
  public Balance balance(int detector, byte[] text, int at) {
    byte[] currency = currencies[detector];
    if (at < 0 || currency.length != CURRENCY) {
      return Balance.UNKNOWN;
    }
    return equal(text, at, currency) ? Balance.SAME : Balance.OTHER;
  }

  private static boolean equal(byte[] text, int at, byte[] currency) {
    return text[at] == currency[0] && text[at + 1] == currency[1] && text[at + 2] == currency[2];
  }
}
