package org.mailboxinventory.scanner.detect.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** India: identity papers, accounts at depositories, payment addresses, vehicles. */
final class IndiaDocuments {
  /** So long is the first part of a demat account, which says whose it is. */
  private static final int PARTICIPANT = 8;

  /** Codes of the regional transport offices' states, those no longer given out included. */
  static final Set<String> TRANSPORT_STATES =
      Set.of(
          "AN", "AP", "AR", "AS", "BR", "CG", "CH", "DD", "DL", "DN", "GA", "GJ", "HP", "HR", "JH",
          "JK", "KA", "KL", "LA", "LD", "MH", "ML", "MN", "MP", "MZ", "NL", "OD", "OR", "PB", "PY",
          "RJ", "SK", "TG", "TN", "TR", "TS", "UA", "UK", "UP", "WB");

  /**
   * Letters that begin document numbers of offices and shops everywhere, not of an electoral roll.
   */
  private static final Set<String> OFFICE_PREFIXES =
      Set.of(
          "ACK", "APP", "BIL", "CHG", "CHQ", "CRQ", "DOC", "EMP", "ENQ", "INC", "INV", "LOT", "ORD",
          "PAY", "POL", "PRB", "QUO", "RCP", "REF", "REQ", "RIT", "SER", "SKU", "SRN", "SRV", "TKT",
          "TXN", "UTR", "VER", "WOR");

  private IndiaDocuments() {}

  static Map<String, Check> checks() {
    return Map.of(
        "epic", IndiaDocuments::epic,
        "epic-form", IndiaDocuments::epicForm,
        "in-passport", IndiaDocuments::passport,
        "in-driving-licence", IndiaDocuments::drivingLicence,
        "in-account", IndiaDocuments::account,
        "demat", IndiaDocuments::demat,
        "upi-handle", IndiaDocuments::upi);
  }

  /** Three letters, six digits and their Luhn digit. */
  static boolean epic(String value) {
    return epicForm(value) && CheckDigits.luhn(value.substring(3));
  }

  /** Three letters that no office puts before its own numbers, seven digits. */
  private static boolean epicForm(String value) {
    return Shape.of("AAA0000000", value)
        && !OFFICE_PREFIXES.contains(value.substring(0, 3))
        && !CheckDigits.oneCharacter(value.substring(3));
  }

  /** A letter other than Q, X, Z and seven digits, the first of them not zero. */
  static boolean passport(String value) {
    return Shape.of("A0000000", value)
        && "QXZ".indexOf(value.charAt(0)) < 0
        && value.charAt(1) != '0';
  }

  /** State, office, year of issue from 1950 on, seven digits that are not all zero. */
  static boolean drivingLicence(String value) {
    if (!Shape.of("AA0000000000000", value)) {
      return false;
    }
    int year = CheckDigits.number(value, 4, 8);
    return TRANSPORT_STATES.contains(value.substring(0, 2))
        && !value.startsWith("00", 2)
        && year >= 1950
        && year <= 2099
        && !value.endsWith("0000000");
  }

  /**
   * Nine to eighteen digits that are not one digit again and again, nor a day and time of this
   * century to the second; banks share no check digit.
   */
  static boolean account(String value) {
    return value.length() >= 9
        && value.length() <= 18
        && CheckDigits.digits(value)
        && !CheckDigits.oneCharacter(value)
        && !CheckDigits.round(value)
        && !CheckDigits.specimen(value)
        && !Dates.stamp(value);
  }

  /** NSDL: IN30 and twelve digits; CDSL: a participant beginning with 120 or 130, thirteen more. */
  static boolean demat(String value) {
    String account = value.startsWith("CL", PARTICIPANT) ? withoutName(value) : value;
    return (Shape.of("AA00000000000000", account) && account.startsWith("IN30"))
        || (CheckDigits.digits(account, 16)
            && (account.startsWith("120") || account.startsWith("130")));
  }

  /** Without the name of its second part, as in {@code IN300214 Client ID 12345678}. */
  private static String withoutName(String value) {
    int client = PARTICIPANT;
    while (client < value.length() && value.charAt(client) > '9') {
      client++;
    }
    return value.substring(0, PARTICIPANT) + value.substring(client);
  }

  /** Whether a payment service provider or bank uses what is after the at sign. */
  static boolean upi(String value) {
    int at = value.indexOf('@');
    return at > 0 && Holder.UPI_HANDLES.contains(value.substring(at + 1).toLowerCase(Locale.ROOT));
  }

  private static final class Holder {
    static final Set<String> UPI_HANDLES = Registry.words("upi-handles.txt");
  }
}
