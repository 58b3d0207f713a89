package org.mailboxinventory.scanner.sample.value;

import java.util.List;
import java.util.Locale;

/** Makes Indian identifiers that pass the checks their issuers publish. */
final class IndianIdentifiers {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final List<String> UPI_HANDLES =
      List.of("okaxis", "oksbi", "okhdfcbank", "okicici", "ybl", "ibl", "axl", "paytm", "upi");

  private IndianIdentifiers() {}

  static String pan(Dice dice, Person person) {
    return dice.text(LETTERS, 3)
        + "P"
        + person.last().latin().charAt(0)
        + serial(dice)
        + dice.pick(LETTERS);
  }

  /** The last check letter has no published algorithm; the serial is never 0000. */
  private static String serial(Dice dice) {
    return String.format(Locale.ROOT, "%04d", dice.between(1, 9999));
  }

  static String businessPan(Dice dice) {
    return dice.text(LETTERS, 3)
        + dice.pick("CFT")
        + dice.pick(LETTERS)
        + serial(dice)
        + dice.pick(LETTERS);
  }

  static String aadhaar(Dice dice) {
    return verhoeff(dice, 10);
  }

  /** Sixteen digits that no card's check accepts, so that there is one right answer. */
  static String aadhaarVid(Dice dice) {
    while (true) {
      String vid = verhoeff(dice, 14);
      if (CheckDigits.luhn(vid.substring(0, 15)) != vid.charAt(15) - '0') {
        return vid;
      }
    }
  }

  private static String verhoeff(Dice dice, int middle) {
    while (true) {
      String front = dice.between(2, 9) + dice.digits(middle);
      String number = front + CheckDigits.verhoeff(front);
      if (!new StringBuilder(number).reverse().toString().equals(number)) {
        return number;
      }
    }
  }

  static String gstin(Dice dice, Person person) {
    String front = person.city().gst() + businessPan(dice) + dice.between(1, 9) + "Z";
    return front + CheckDigits.gstin(front);
  }

  static String mobile(Dice dice) {
    return dice.pick(List.of("98", "99", "97", "96", "94")) + dice.digits(8);
  }

  /**
   * Lengths and first digits in use at Indian banks, without those that a card or an Aadhaar could
   * have.
   */
  static String bankAccount(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> "3" + dice.digits(10);
      case 1 -> "0" + dice.digits(12);
      case 2 -> "1" + dice.digits(13);
      default -> "2" + dice.digits(14);
    };
  }

  static String upi(Dice dice, Person person) {
    String name = (person.first().latin() + "." + person.last().latin()).toLowerCase(Locale.ROOT);
    return name + dice.between(1, 99) + "@" + dice.pick(UPI_HANDLES);
  }

  static String voterId(Dice dice) {
    String serial = dice.between(1, 9) + dice.digits(5);
    return dice.text(LETTERS, 3) + serial + CheckDigits.luhn(serial);
  }

  static String passport(Dice dice) {
    return dice.pick("JKLMNPRSTUVW")
        + dice.text("123456789", 1)
        + dice.digits(5)
        + dice.pick("123456789");
  }

  static String drivingLicence(Dice dice, Person person) {
    return person.city().state()
        + String.format(Locale.ROOT, "%02d", dice.between(1, 40))
        + dice.between(1995, 2023)
        + String.format(Locale.ROOT, "%07d", dice.between(1, 99999));
  }

  static String tan(Dice dice, Person person) {
    String city = person.city().name().toUpperCase(Locale.ROOT).substring(0, 3);
    return city + dice.pick(LETTERS) + dice.digits(5) + dice.pick(LETTERS);
  }

  static String cin(Dice dice, Person person) {
    return dice.pick("LU")
        + dice.pick(List.of("65191", "72200", "24110", "51909", "45200"))
        + person.city().state()
        + dice.between(1985, 2022)
        + dice.pick(List.of("PTC", "PLC"))
        + String.format(Locale.ROOT, "%06d", dice.between(1, 399999));
  }

  static String din(Dice dice) {
    return "0" + dice.between(1, 9) + dice.digits(6);
  }

  /** A depository participant's number at NSDL and a client's. */
  static String demat(Dice dice) {
    return "IN30" + dice.digits(4) + dice.between(1, 9) + dice.digits(7);
  }
}
