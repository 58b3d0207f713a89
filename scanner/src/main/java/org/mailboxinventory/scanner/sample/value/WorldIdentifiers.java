package org.mailboxinventory.scanner.sample.value;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Makes identifiers of other countries, and of none, that pass the checks their issuers publish.
 */
final class WorldIdentifiers {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final DateTimeFormatter YYMMDD =
      DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  /** Issuer ranges of brands in use in India, RuPay's and the 2-series included. */
  private static final List<String> CARD_RANGES =
      List.of("4", "4", "51", "52", "53", "55", "2223", "2500", "6073", "6522", "6528", "34", "37");

  private static final List<String> BICS =
      List.of(
          "DEUTDEFFXXX",
          "BARCGB22XXX",
          "CHASUS33XXX",
          "CITIUS33XXX",
          "DBSSSGSGXXX",
          "UBSWCHZH80A",
          "SBININBBXXX",
          "HDFCINBBXXX",
          "ICICINBBXXX",
          "BNPAFRPPXXX",
          "MIDLGB22XXX",
          "SCBLSG22XXX");

  private WorldIdentifiers() {}

  /** Never one that Aadhaar's check accepts too, so that there is one right answer. */
  static String card(Dice dice) {
    while (true) {
      String range = dice.pick(CARD_RANGES);
      int length = range.startsWith("3") ? 15 : 16;
      String front = range + dice.digits(length - 1 - range.length());
      String card = front + CheckDigits.luhn(front);
      String head = card.substring(0, card.length() - 1);
      if (CheckDigits.verhoeff(head) != card.charAt(card.length() - 1) - '0') {
        return card;
      }
    }
  }

  static String iban(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> iban("DE", dice.between(1, 8) + dice.digits(17));
      case 1 -> iban("GB", dice.pick(List.of("BARC", "NWBK", "LOYD", "MIDL")) + dice.digits(14));
      case 2 -> iban("AE", "03" + dice.between(1, 9) + dice.digits(16));
      default -> iban("AT", dice.between(1, 9) + dice.digits(15));
    };
  }

  private static String iban(String country, String account) {
    return country + CheckDigits.iban(country, account) + account;
  }

  static String bic(Dice dice) {
    String bic = dice.pick(BICS);
    return dice.below(2) == 0 ? bic.substring(0, 8) : bic;
  }

  /** Numbers that the North American and British regulators set aside for stories. */
  static String phone(Dice dice) {
    return switch (dice.below(3)) {
      case 0 -> "+1212555" + "01" + dice.digits(2);
      case 1 -> "+442079460" + dice.digits(3);
      default -> "+1415555" + "01" + dice.digits(2);
    };
  }

  /** Both lines of an Indian passport's machine-readable zone, without the line break. */
  static String mrz(Dice dice, Person person) {
    String names = person.last().latin() + "<<" + person.first().latin();
    String first = padded("P<IND" + names.toUpperCase(Locale.ROOT).replace(' ', '<'), 44);
    String number = padded(IndianIdentifiers.passport(dice), 9);
    String born = YYMMDD.format(person.born());
    String until = dice.between(27, 34) + "0" + dice.between(1, 9) + dice.between(10, 28);
    String numberChecked = number + CheckDigits.mrz(number);
    String bornChecked = born + CheckDigits.mrz(born);
    String untilChecked = until + CheckDigits.mrz(until);
    String optional = padded("", 14) + CheckDigits.mrz(padded("", 14));
    int all = CheckDigits.mrz(numberChecked + bornChecked + untilChecked + optional);
    String sex = person.number() % 2 == 0 ? "F" : "M";
    return first + numberChecked + "IND" + bornChecked + sex + untilChecked + optional + all;
  }

  private static String padded(String text, int length) {
    return (text + "<".repeat(length)).substring(0, length);
  }

  static String ssn(Dice dice) {
    int area = dice.between(100, 665);
    int serial = dice.between(1000, 9999);
    return area + "-" + dice.between(10, 99) + "-" + serial;
  }

  static String aba(Dice dice) {
    String front =
        dice.pick(List.of("021", "026", "031", "111", "121", "122")) + "0" + dice.digits(4);
    return front + CheckDigits.aba(front);
  }

  static String usAccount(Dice dice) {
    return dice.between(1, 9) + dice.digits(9);
  }

  static String nino(Dice dice) {
    return dice.pick(List.of("AB", "CE", "HJ", "JK", "LM", "PW", "SR", "YZ"))
        + dice.digits(6)
        + dice.pick("ABCD");
  }

  static String sortCodeAndAccount(Dice dice) {
    return dice.pick(List.of("20", "30", "40", "60"))
        + "-"
        + dice.digits(2)
        + "-"
        + dice.digits(2)
        + " "
        + dice.between(1, 9)
        + dice.digits(7);
  }

  /** Of the first ten digits one occurs twice, one not at all, and the others once. */
  static String germanTaxId(Dice dice) {
    StringBuilder digits = new StringBuilder("0123456789");
    for (int i = 9; i > 0; i--) {
      int j = dice.below(i + 1);
      char kept = digits.charAt(i);
      digits.setCharAt(i, digits.charAt(j));
      digits.setCharAt(j, kept);
    }
    if (digits.charAt(0) == '0') {
      digits.setCharAt(0, digits.charAt(5));
    } else {
      digits.setCharAt(5, digits.charAt(0));
    }
    return digits.toString() + CheckDigits.mod11And10(digits.toString());
  }

  static String nric(Dice dice) {
    char series = dice.pick("ST");
    String digits = dice.digits(7);
    return series + digits + CheckDigits.nric(series, digits);
  }

  static String sin(Dice dice) {
    String front = dice.between(1, 7) + dice.digits(7);
    return front + CheckDigits.luhn(front);
  }

  /** A few letters for a reference. */
  static String letters(Dice dice, int count) {
    return dice.text(LETTERS, count);
  }
}
