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
  static String card(SeededRandom random) {
    while (true) {
      String range = random.pick(CARD_RANGES);
      int length = range.startsWith("3") ? 15 : 16;
      String front = range + random.digits(length - 1 - range.length());
      String card = front + CheckDigits.luhn(front);
      String head = card.substring(0, card.length() - 1);
      if (CheckDigits.verhoeff(head) != card.charAt(card.length() - 1) - '0') {
        return card;
      }
    }
  }

  static String iban(SeededRandom random) {
    return switch (random.below(4)) {
      case 0 -> iban("DE", random.between(1, 8) + random.digits(17));
      case 1 ->
          iban("GB", random.pick(List.of("BARC", "NWBK", "LOYD", "MIDL")) + random.digits(14));
      case 2 -> iban("AE", "03" + random.between(1, 9) + random.digits(16));
      default -> iban("AT", random.between(1, 9) + random.digits(15));
    };
  }

  private static String iban(String country, String account) {
    return country + CheckDigits.iban(country, account) + account;
  }

  static String bic(SeededRandom random) {
    String bic = random.pick(BICS);
    return random.below(2) == 0 ? bic.substring(0, 8) : bic;
  }

  /** Numbers that the North American and British regulators set aside for stories. */
  static String phone(SeededRandom random) {
    return switch (random.below(3)) {
      case 0 -> "+1212555" + "01" + random.digits(2);
      case 1 -> "+442079460" + random.digits(3);
      default -> "+1415555" + "01" + random.digits(2);
    };
  }

  /** Both lines of an Indian passport's machine-readable zone, without the line break. */
  static String mrz(SeededRandom random, Person person) {
    String names = person.last().latin() + "<<" + person.first().latin();
    String first = padded("P<IND" + names.toUpperCase(Locale.ROOT).replace(' ', '<'), 44);
    String number = padded(IndianIdentifiers.passport(random), 9);
    String born = YYMMDD.format(person.born());
    String until = random.between(27, 34) + "0" + random.between(1, 9) + random.between(10, 28);
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

  static String ssn(SeededRandom random) {
    int area = random.between(100, 665);
    int serial = random.between(1000, 9999);
    return area + "-" + random.between(10, 99) + "-" + serial;
  }

  static String aba(SeededRandom random) {
    String front =
        random.pick(List.of("021", "026", "031", "111", "121", "122")) + "0" + random.digits(4);
    return front + CheckDigits.aba(front);
  }

  static String usAccount(SeededRandom random) {
    return random.between(1, 9) + random.digits(9);
  }

  static String nino(SeededRandom random) {
    return random.pick(List.of("AB", "CE", "HJ", "JK", "LM", "PW", "SR", "YZ"))
        + random.digits(6)
        + random.pick("ABCD");
  }

  static String sortCodeAndAccount(SeededRandom random) {
    return random.pick(List.of("20", "30", "40", "60"))
        + "-"
        + random.digits(2)
        + "-"
        + random.digits(2)
        + " "
        + random.between(1, 9)
        + random.digits(7);
  }

  /** Of the first ten digits one occurs twice, one not at all, and the others once. */
  static String germanTaxId(SeededRandom random) {
    StringBuilder digits = new StringBuilder("0123456789");
    for (int i = 9; i > 0; i--) {
      int j = random.below(i + 1);
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

  static String nric(SeededRandom random) {
    char series = random.pick("ST");
    String digits = random.digits(7);
    return series + digits + CheckDigits.nric(series, digits);
  }

  static String sin(SeededRandom random) {
    String front = random.between(1, 7) + random.digits(7);
    return front + CheckDigits.luhn(front);
  }

  /** A few letters for a reference. */
  static String letters(SeededRandom random, int count) {
    return random.text(LETTERS, count);
  }
}
