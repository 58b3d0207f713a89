package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.ALPHANUMERIC;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhnOfLetters;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.spelled;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.value;

import java.util.List;

/** What mail of any country holds: cards, accounts, securities, contact data. */
public final class GlobalKinds {
  private static final String CONSONANTS = "0123456789BCDFGHJKLMNPQRSTVWXYZ";
  private static final String VIN = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

  private GlobalKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("global.payment-card", GlobalKinds::card),
        Kind.of("global.card-track-data", GlobalKinds::track).evidently(),
        Kind.of("global.card-security-code", d -> d.digits(3)),
        Kind.of(
            "global.card-expiry",
            d -> two(d.between(1, 12)) + d.pick("/", "/20", "-20", " / ") + d.between(27, 34)),
        Kind.of("global.iban", GlobalKinds::iban).evidently(),
        Kind.of(
            "global.bic",
            d ->
                d.letters(4)
                    + d.pick("DE", "GB", "FR", "IN", "US", "SG", "CH", "AE", "NL", "IT")
                    + d.letters(2)
                    + d.pick("", "XXX", d.of(ALPHANUMERIC, 3))),
        Kind.checked("global.isin", GlobalKinds::isin).evidently(),
        Kind.checked("global.lei", GlobalKinds::lei).evidently(),
        Kind.checked("global.cusip", GlobalKinds::cusip),
        Kind.checked("global.sedol", GlobalKinds::sedol),
        Kind.checked("global.figi", GlobalKinds::figi).evidently(),
        Kind.of("global.bitcoin-address", CoinAddresses::bitcoin).evidently(),
        Kind.of("global.ethereum-address", d -> "0x" + d.of("0123456789abcdef", 40)),
        Kind.checked("global.imei", d -> imei(d)),
        Kind.of("global.vin", GlobalKinds::vin),
        Kind.of(
                "global.ip-address",
                d ->
                    d.chance(0.8)
                        ? address(d)
                        : "2001:db8:"
                            + d.of("123456789abcdef", 4)
                            + "::"
                            + d.of("123456789abcdef", 2))
            .evidently(),
        Kind.of("global.mac-address", GlobalKinds::mac),
        Kind.of("global.mrz", TravelDocuments::zone).evidently().inLinesOfItsOwn(),
        Kind.of(
                "global.email",
                d ->
                    d.pick("anna", "rakesh.k", "office", "j.moreau", "li-wei")
                        + d.digits(2)
                        + "@"
                        + d.pick("example.com", "mail.example.org", "bank.example.net"))
            .evidently(),
        Kind.of(
                "global.role-address",
                d ->
                    d.pick("info", "support", "no-reply", "help.desk", "accounts_payable")
                        + d.pick("", "", "2")
                        + "@"
                        + d.pick("example.com", "mail.example.org", "bank.example.net"))
            .evidently(),
        Kind.of("global.phone", GlobalKinds::phone),
        Kind.of(
            "global.date-of-birth",
            d -> d.birth(d.pick("dd/MM/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "yyyy-MM-dd"))));
  }

  private static String address(SeededRandom d) {
    return d.pick("10." + d.between(1, 250), "192.168", "172.16", "203.0")
        + "."
        + d.between(1, 250)
        + "."
        + d.between(1, 250);
  }

  static String cardDigits(SeededRandom d) {
    String prefix =
        d.pick(
            "4", "4", "51", "52", "55", "2221", "2540", "60", "6521", "508", "817", "6011", "3530",
            "62", "34", "37", "36");
    int length =
        prefix.startsWith("34") || prefix.startsWith("37") ? 15 : prefix.equals("36") ? 14 : 16;
    String body = prefix + d.digits(length - 1 - prefix.length());
    return body + luhn(body);
  }

  private static String card(SeededRandom d) {
    String digits = cardDigits(d);
    return switch (digits.length()) {
      case 14 -> d.write(digits, "#### ###### ####", "##############");
      case 15 -> d.write(digits, "#### ###### #####", "###############", "####-######-#####");
      default -> d.write(digits, "#### #### #### ####", "################", "####-####-####-####");
    };
  }

  private static String track(SeededRandom d) {
    String expiry = d.between(27, 33) + two(d.between(1, 12));
    return d.chance(0.5)
        ? "%B"
            + cardDigits(d)
            + "^"
            + d.pick("SHARMA/RAVI", "BRANDT/ANNA K")
            + "^"
            + expiry
            + "101"
            + d.digits(13)
            + "?"
        : ";" + cardDigits(d) + "=" + expiry + "101" + d.digits(10) + "?";
  }

  static String iban(SeededRandom d) {
    String country =
        d.pick(
            "DE", "GB", "NL", "AT", "CH", "ES", "FR", "BE", "PL", "SE", "IE", "AE", "SA", "TR",
            "LU", "CY", "QA");
    String body = bban(country, d);
    String check = two(98 - mod(spelled(body + country + "00"), 97));
    String iban = country + check + body;
    return d.chance(0.5) ? iban : iban.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static String bban(String country, SeededRandom d) {
    return switch (country) {
      case "DE" -> d.number(18);
      case "GB" -> d.letters(4) + d.digits(14);
      case "IE" -> d.letters(4) + d.digits(14);
      case "NL" -> d.letters(4) + "0" + d.digits(9);
      case "AT" -> d.digits(16);
      case "CH" -> "00" + d.digits(15);
      case "ES" -> spanish(d);
      case "FR" -> french(d);
      case "BE" -> belgian(d);
      case "PL" -> polish(d);
      case "SE" -> d.digits(20);
      case "AE" -> d.digits(19);
      case "SA" -> d.digits(20);
      case "TR" -> d.digits(5) + "0" + d.digits(16);
      case "LU" -> d.digits(16);
      case "CY" -> d.digits(24);
      case "QA" -> d.letters(4) + d.digits(21);
      default -> throw new IllegalArgumentException(country);
    };
  }

  private static String spanish(SeededRandom d) {
    String bank = d.digits(8);
    String account = d.digits(10);
    return bank
        + mod11(sum(bank, 4, 8, 5, 10, 9, 7, 3, 6))
        + mod11(sum(account, 1, 2, 4, 8, 5, 10, 9, 7, 3, 6))
        + account;
  }

  private static int mod11(int sum) {
    int check = 11 - sum % 11;
    return check == 11 ? 0 : check == 10 ? 1 : check;
  }

  private static String french(SeededRandom d) {
    String bank = d.digits(5);
    String branch = d.digits(5);
    String account = d.digits(11);
    int key = 97 - mod(bank + branch + account + "00", 97);
    return bank + branch + account + two(key);
  }

  private static String belgian(SeededRandom d) {
    String body = d.number(10);
    int check = mod(body, 97);
    return body + two(check == 0 ? 97 : check);
  }

  private static String polish(SeededRandom d) {
    String branch = d.digits(7);
    return branch + (10 - sum(branch, 3, 9, 7, 1, 3, 9, 7) % 10) % 10 + d.digits(16);
  }

  private static String isin(SeededRandom d) {
    String body =
        d.pick(
            "IN" + "E" + d.digits(3) + "A010",
            "US" + d.number(9),
            "DE000" + d.of(ALPHANUMERIC, 6),
            "GB00" + d.of(CONSONANTS, 7),
            "FR00" + d.digits(7));
    String eleven = body.length() == 10 ? body + d.digits(1) : body;
    return eleven + luhnOfLetters(eleven);
  }

  private static String lei(SeededRandom d) {
    String body = d.pick("5493", "3358", "9845", "2138") + "00" + d.of(ALPHANUMERIC, 12);
    return body + two(98 - mod(spelled(body + "00"), 97));
  }

  private static String cusip(SeededRandom d) {
    String body = d.number(5) + d.of(SeededRandom.LETTERS, 1) + d.digits(2);
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int product = value(body.charAt(i)) * (i % 2 + 1);
      sum += product / 10 + product % 10;
    }
    return body + (10 - sum % 10) % 10;
  }

  private static String sedol(SeededRandom d) {
    String body = d.of("BCDFGHJKLMNPQRSTVWXYZ", 1) + d.of(CONSONANTS, 5);
    return body + (10 - sum(body, 1, 3, 1, 7, 3, 9) % 10) % 10;
  }

  private static String figi(SeededRandom d) {
    String body = "BBG" + d.of(CONSONANTS, 8);
    int sum = 0;
    for (int i = 0; i < 11; i++) {
      int product = value(body.charAt(i)) * (i % 2 + 1);
      sum += product / 10 + product % 10;
    }
    return body + (10 - sum % 10) % 10;
  }

  private static String imei(SeededRandom d) {
    String body = d.pick("35", "86", "01") + d.digits(12);
    return d.write(
        body + luhn(body), "###############", "##-######-######-#", "## ###### ###### #");
  }

  private static String vin(SeededRandom d) {
    String front = d.pick("1HG", "JTD", "MAT", "WVW") + d.of(VIN, 5);
    String back = d.of("HJKLMNPR", 1) + d.of(VIN, 2) + d.digits(5);
    int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    String whole = front + "0" + back;
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int letter = whole.charAt(i) - 'A';
      int value =
          letter < 0 ? whole.charAt(i) - '0' : "12345678.12345.7.923456789".charAt(letter) - '0';
      sum += weights[i] * value;
    }
    return front + (sum % 11 == 10 ? "X" : Integer.toString(sum % 11)) + back;
  }

  private static String mac(SeededRandom d) {
    String hex = d.chance(0.5) ? d.of("0123456789ABCDEF", 12) : d.of("0123456789abcdef", 12);
    return d.write(hex, "##:##:##:##:##:##", "##-##-##-##-##-##", "####.####.####");
  }

  private static String phone(SeededRandom d) {
    return d.pick(
        "+44 20 7946 0" + d.digits(3),
        "+1 212 555 01" + d.digits(2),
        "+49 30 2" + d.digits(7),
        "+33 1 42 " + d.number(2) + " " + d.number(2) + " " + d.number(2),
        "+65 6" + d.digits(3) + " " + d.digits(4),
        "+61 2 9" + d.digits(3) + " " + d.digits(4),
        "+34 91 " + d.number(3) + " " + d.digits(4));
  }
}
