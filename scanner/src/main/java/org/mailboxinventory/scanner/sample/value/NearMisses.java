package org.mailboxinventory.scanner.sample.value;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes what looks like an identifier and is none, by the detector that must not find it. */
public final class NearMisses {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final Map<String, Function<Dice, String>> MAKERS =
      Map.ofEntries(
          Map.entry("global.payment-card", dice -> wrongLast(WorldIdentifiers.card(dice))),
          Map.entry("global.iban", dice -> wrongLast(WorldIdentifiers.iban(dice))),
          Map.entry("in.pan", NearMisses::pan),
          Map.entry("in.aadhaar", dice -> wrongLast(IndianIdentifiers.aadhaar(dice))),
          Map.entry("in.aadhaar-vid", NearMisses::vid),
          Map.entry("in.voter-id", dice -> wrongLast(IndianIdentifiers.voterId(dice))),
          Map.entry("in.ifsc", dice -> "KVPB0" + dice.digits(6)),
          Map.entry("in.mobile", dice -> dice.pick("2345") + dice.digits(9)),
          Map.entry("us.ssn", dice -> "000-" + dice.between(10, 99) + "-" + dice.digits(4)),
          Map.entry("us.aba-routing", dice -> wrongLast(WorldIdentifiers.aba(dice))),
          Map.entry("gb.nino", dice -> dice.pick(List.of("BG", "KN", "ZZ")) + dice.digits(6) + "A"),
          Map.entry("de.tax-id", dice -> wrongLast(WorldIdentifiers.germanTaxId(dice))),
          Map.entry("sg.nric", NearMisses::nric),
          Map.entry("ca.sin", dice -> wrongLast(WorldIdentifiers.sin(dice))));

  private NearMisses() {}

  /** A near miss of {@code detector}. */
  public static String make(String detector, Dice dice, Person person) {
    if (detector.equals("in.gstin")) {
      String gstin = IndianIdentifiers.gstin(dice, person);
      char last = gstin.charAt(14);
      return gstin.substring(0, 14) + (last == '7' ? '8' : '7');
    }
    Function<Dice, String> maker = MAKERS.get(detector);
    if (maker == null) {
      throw new IllegalArgumentException("no near misses can be made for detector " + detector);
    }
    return maker.apply(dice);
  }

  private static String wrongLast(String number) {
    int end = number.length() - 1;
    return number.substring(0, end) + (char) ('0' + (number.charAt(end) - '0' + 1) % 10);
  }

  /** No holder has the fourth letter E, and no serial is 0000. */
  private static String pan(Dice dice) {
    return dice.below(2) == 0
        ? dice.text(LETTERS, 3) + "E" + dice.pick(LETTERS) + dice.digits(4) + dice.pick(LETTERS)
        : dice.text(LETTERS, 3) + "P" + dice.pick(LETTERS) + "0000" + dice.pick(LETTERS);
  }

  /** Fails Verhoeff and Luhn. */
  private static String vid(Dice dice) {
    while (true) {
      String wrong = wrongLast(IndianIdentifiers.aadhaarVid(dice));
      if (CheckDigits.luhn(wrong.substring(0, 15)) != wrong.charAt(15) - '0') {
        return wrong;
      }
    }
  }

  private static String nric(Dice dice) {
    String nric = WorldIdentifiers.nric(dice);
    char last = nric.charAt(8);
    return nric.substring(0, 8) + (last == 'J' ? 'Z' : 'J');
  }

  /** An amount in rupees, grouped as in India. */
  public static String amount(Dice dice) {
    String crores = dice.below(5) == 0 ? dice.between(1, 9) + "," + dice.digits(2) + "," : "";
    String lakhs = dice.below(2) == 0 || !crores.isEmpty() ? dice.digits(2) + "," : "";
    String thousands =
        (crores + lakhs).isEmpty() ? dice.between(1, 99) + "," : dice.digits(2) + ",";
    String amount = crores + lakhs + thousands + dice.digits(3) + "." + dice.digits(2);
    return amount.startsWith("0") ? "1" + amount : amount;
  }

  /** An order number of a web shop. */
  public static String order(Dice dice) {
    return "OD" + dice.between(1, 9) + dice.digits(17);
  }

  /** A random UUID, as programs print them. */
  public static String uuid(Dice dice) {
    return Dice.uuid(Long.parseLong(dice.digits(18)), Long.parseLong(dice.digits(18)));
  }

  /** A tracking number of India Post (UPU S10, without regard to its check digit). */
  public static String tracking(Dice dice) {
    return "E" + dice.pick(LETTERS) + dice.digits(9) + "IN";
  }

  /** A reference that a hurried eye takes for a telephone number. */
  public static String reference(Dice dice) {
    return dice.digits(2) + "/" + dice.between(1000, 9999) + "-" + dice.digits(4);
  }
}
