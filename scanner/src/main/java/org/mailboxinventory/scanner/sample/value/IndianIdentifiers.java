package org.mailboxinventory.scanner.sample.value;

import java.util.List;
import java.util.Locale;

/** Makes Indian identifiers that pass the checks their issuers publish. */
final class IndianIdentifiers {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final List<String> UPI_HANDLES =
      List.of("okaxis", "oksbi", "okhdfcbank", "okicici", "ybl", "ibl", "axl", "paytm", "upi");

  private IndianIdentifiers() {}

  static String pan(SeededRandom random, Person person) {
    return random.text(LETTERS, 3)
        + "P"
        + person.last().latin().charAt(0)
        + serial(random)
        + random.pick(LETTERS);
  }

  /** The last check letter has no published algorithm; the serial is never 0000. */
  private static String serial(SeededRandom random) {
    return String.format(Locale.ROOT, "%04d", random.between(1, 9999));
  }

  static String businessPan(SeededRandom random) {
    return random.text(LETTERS, 3)
        + random.pick("CFT")
        + random.pick(LETTERS)
        + serial(random)
        + random.pick(LETTERS);
  }

  static String aadhaar(SeededRandom random) {
    return verhoeff(random, 10);
  }

  /** Sixteen digits that no card's check accepts, so that there is one right answer. */
  static String aadhaarVid(SeededRandom random) {
    while (true) {
      String vid = verhoeff(random, 14);
      if (CheckDigits.luhn(vid.substring(0, 15)) != vid.charAt(15) - '0') {
        return vid;
      }
    }
  }

  private static String verhoeff(SeededRandom random, int middle) {
    while (true) {
      String front = random.between(2, 9) + random.digits(middle);
      String number = front + CheckDigits.verhoeff(front);
      if (!new StringBuilder(number).reverse().toString().equals(number)) {
        return number;
      }
    }
  }

  static String gstin(SeededRandom random, Person person) {
    String front = person.city().gst() + businessPan(random) + random.between(1, 9) + "Z";
    return front + CheckDigits.gstin(front);
  }

  static String mobile(SeededRandom random) {
    return random.pick(List.of("98", "99", "97", "96", "94")) + random.digits(8);
  }

  /**
   * Lengths and first digits in use at Indian banks, without those that a card or an Aadhaar could
   * have.
   */
  static String bankAccount(SeededRandom random) {
    return switch (random.below(4)) {
      case 0 -> "3" + random.digits(10);
      case 1 -> "0" + random.digits(12);
      case 2 -> "1" + random.digits(13);
      default -> "2" + random.digits(14);
    };
  }

  static String upi(SeededRandom random, Person person) {
    String name = (person.first().latin() + "." + person.last().latin()).toLowerCase(Locale.ROOT);
    return name + random.between(1, 99) + "@" + random.pick(UPI_HANDLES);
  }

  static String voterId(SeededRandom random) {
    String serial = random.between(1, 9) + random.digits(5);
    return random.text(LETTERS, 3) + serial + CheckDigits.luhn(serial);
  }

  static String passport(SeededRandom random) {
    return random.pick("JKLMNPRSTUVW")
        + random.text("123456789", 1)
        + random.digits(5)
        + random.pick("123456789");
  }

  static String drivingLicence(SeededRandom random, Person person) {
    return person.city().state()
        + String.format(Locale.ROOT, "%02d", random.between(1, 40))
        + random.between(1995, 2023)
        + String.format(Locale.ROOT, "%07d", random.between(1, 99999));
  }

  static String tan(SeededRandom random, Person person) {
    String city = person.city().name().toUpperCase(Locale.ROOT).substring(0, 3);
    return city + random.pick(LETTERS) + random.digits(5) + random.pick(LETTERS);
  }

  static String cin(SeededRandom random, Person person) {
    return random.pick("LU")
        + random.pick(List.of("65191", "72200", "24110", "51909", "45200"))
        + person.city().state()
        + random.between(1985, 2022)
        + random.pick(List.of("PTC", "PLC"))
        + String.format(Locale.ROOT, "%06d", random.between(1, 399999));
  }

  static String din(SeededRandom random) {
    return "0" + random.between(1, 9) + random.digits(6);
  }

  /** A depository participant's number at NSDL and a client's. */
  static String demat(SeededRandom random) {
    return "IN30" + random.digits(4) + random.between(1, 9) + random.digits(7);
  }
}
