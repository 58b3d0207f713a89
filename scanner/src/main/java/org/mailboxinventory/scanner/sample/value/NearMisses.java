package org.mailboxinventory.scanner.sample.value;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes what looks like an identifier and is none, by the detector that must not find it. */
public final class NearMisses {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final Map<String, Function<SeededRandom, String>> MAKERS =
      Map.ofEntries(
          Map.entry("global.payment-card", random -> wrongLast(WorldIdentifiers.card(random))),
          Map.entry("global.iban", random -> wrongLast(WorldIdentifiers.iban(random))),
          Map.entry("in.pan", NearMisses::pan),
          Map.entry("in.aadhaar", random -> wrongLast(IndianIdentifiers.aadhaar(random))),
          Map.entry("in.aadhaar-vid", NearMisses::vid),
          Map.entry("in.voter-id", random -> wrongLast(IndianIdentifiers.voterId(random))),
          Map.entry("in.ifsc", random -> "KVPB0" + random.digits(6)),
          Map.entry("in.mobile", random -> random.pick("2345") + random.digits(9)),
          Map.entry("us.ssn", random -> "000-" + random.between(10, 99) + "-" + random.digits(4)),
          Map.entry("us.aba-routing", random -> wrongLast(WorldIdentifiers.aba(random))),
          Map.entry(
              "gb.nino", random -> random.pick(List.of("BG", "KN", "ZZ")) + random.digits(6) + "A"),
          Map.entry("de.tax-id", random -> wrongLast(WorldIdentifiers.germanTaxId(random))),
          Map.entry("sg.nric", NearMisses::nric),
          Map.entry("ca.sin", random -> wrongLast(WorldIdentifiers.sin(random))));

  private NearMisses() {}

  /** A near miss of {@code detector}. */
  public static String make(String detector, SeededRandom random, Person person) {
    if (detector.equals("in.gstin")) {
      String gstin = IndianIdentifiers.gstin(random, person);
      char last = gstin.charAt(14);
      return gstin.substring(0, 14) + (last == '7' ? '8' : '7');
    }
    Function<SeededRandom, String> maker = MAKERS.get(detector);
    if (maker == null) {
      throw new IllegalArgumentException("no near misses can be made for detector " + detector);
    }
    return maker.apply(random);
  }

  private static String wrongLast(String number) {
    int end = number.length() - 1;
    return number.substring(0, end) + (char) ('0' + (number.charAt(end) - '0' + 1) % 10);
  }

  /** No holder has the fourth letter E, and no serial is 0000. */
  private static String pan(SeededRandom random) {
    return random.below(2) == 0
        ? random.text(LETTERS, 3)
            + "E"
            + random.pick(LETTERS)
            + random.digits(4)
            + random.pick(LETTERS)
        : random.text(LETTERS, 3) + "P" + random.pick(LETTERS) + "0000" + random.pick(LETTERS);
  }

  /** Fails Verhoeff and Luhn. */
  private static String vid(SeededRandom random) {
    while (true) {
      String wrong = wrongLast(IndianIdentifiers.aadhaarVid(random));
      if (CheckDigits.luhn(wrong.substring(0, 15)) != wrong.charAt(15) - '0') {
        return wrong;
      }
    }
  }

  private static String nric(SeededRandom random) {
    String nric = WorldIdentifiers.nric(random);
    char last = nric.charAt(8);
    return nric.substring(0, 8) + (last == 'J' ? 'Z' : 'J');
  }

  /** An amount in rupees, grouped as in India. */
  public static String amount(SeededRandom random) {
    String crores = random.below(5) == 0 ? random.between(1, 9) + "," + random.digits(2) + "," : "";
    String lakhs = random.below(2) == 0 || !crores.isEmpty() ? random.digits(2) + "," : "";
    String thousands =
        (crores + lakhs).isEmpty() ? random.between(1, 99) + "," : random.digits(2) + ",";
    String amount = crores + lakhs + thousands + random.digits(3) + "." + random.digits(2);
    return amount.startsWith("0") ? "1" + amount : amount;
  }

  /** An order number of a web shop. */
  public static String order(SeededRandom random) {
    return "OD" + random.between(1, 9) + random.digits(17);
  }

  /** A random UUID, as programs print them. */
  public static String uuid(SeededRandom random) {
    return SeededRandom.uuid(Long.parseLong(random.digits(18)), Long.parseLong(random.digits(18)));
  }

  /** A tracking number of India Post (UPU S10, without regard to its check digit). */
  public static String tracking(SeededRandom random) {
    return "E" + random.pick(LETTERS) + random.digits(9) + "IN";
  }

  /** A reference that a hurried eye takes for a telephone number. */
  public static String reference(SeededRandom random) {
    return random.digits(2) + "/" + random.between(1000, 9999) + "-" + random.digits(4);
  }
}
