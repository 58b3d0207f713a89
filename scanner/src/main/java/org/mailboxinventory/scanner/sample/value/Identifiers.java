package org.mailboxinventory.scanner.sample.value;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes values for the detectors that the sample tenant knows, by detector id. */
final class Identifiers {
  static final String DATE_OF_BIRTH = "global.date-of-birth";

  /** How dates of birth are written unless a template says otherwise. */
  static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private static final Map<String, Maker> MAKERS =
      Map.ofEntries(
          Map.entry("global.payment-card", (dice, person) -> WorldIdentifiers.card(dice)),
          Map.entry("global.iban", (dice, person) -> WorldIdentifiers.iban(dice)),
          Map.entry("global.bic", (dice, person) -> WorldIdentifiers.bic(dice)),
          Map.entry("global.email", (dice, person) -> person.email()),
          Map.entry("global.phone", (dice, person) -> WorldIdentifiers.phone(dice)),
          Map.entry(DATE_OF_BIRTH, (dice, person) -> DAY_FIRST.format(person.born())),
          Map.entry("global.mrz", WorldIdentifiers::mrz),
          Map.entry("in.pan", IndianIdentifiers::pan),
          Map.entry("in.aadhaar", (dice, person) -> IndianIdentifiers.aadhaar(dice)),
          Map.entry("in.aadhaar-vid", (dice, person) -> IndianIdentifiers.aadhaarVid(dice)),
          Map.entry("in.gstin", IndianIdentifiers::gstin),
          Map.entry("in.upi-vpa", IndianIdentifiers::upi),
          Map.entry("in.bank-account", (dice, person) -> IndianIdentifiers.bankAccount(dice)),
          Map.entry("in.voter-id", (dice, person) -> IndianIdentifiers.voterId(dice)),
          Map.entry("in.passport", (dice, person) -> IndianIdentifiers.passport(dice)),
          Map.entry("in.driving-licence", IndianIdentifiers::drivingLicence),
          Map.entry("in.tan", IndianIdentifiers::tan),
          Map.entry("in.cin", IndianIdentifiers::cin),
          Map.entry("in.din", (dice, person) -> IndianIdentifiers.din(dice)),
          Map.entry("in.demat-account", (dice, person) -> IndianIdentifiers.demat(dice)),
          Map.entry("in.mobile", (dice, person) -> IndianIdentifiers.mobile(dice)),
          Map.entry("us.ssn", (dice, person) -> WorldIdentifiers.ssn(dice)),
          Map.entry("us.aba-routing", (dice, person) -> WorldIdentifiers.aba(dice)),
          Map.entry("us.bank-account", (dice, person) -> WorldIdentifiers.usAccount(dice)),
          Map.entry("gb.nino", (dice, person) -> WorldIdentifiers.nino(dice)),
          Map.entry(
              "gb.sort-code-account", (dice, person) -> WorldIdentifiers.sortCodeAndAccount(dice)),
          Map.entry("de.tax-id", (dice, person) -> WorldIdentifiers.germanTaxId(dice)),
          Map.entry("sg.nric", (dice, person) -> WorldIdentifiers.nric(dice)),
          Map.entry("ca.sin", (dice, person) -> WorldIdentifiers.sin(dice)));

  private Identifiers() {}

  /** The detectors for which values can be made without a list of bank branches. */
  static Set<String> detectors() {
    return MAKERS.keySet();
  }

  /** A value for {@code detector}, compact and in upper case where case has no meaning. */
  static String make(String detector, Dice dice, Person person) {
    Maker maker = MAKERS.get(detector);
    if (maker == null) {
      throw new IllegalArgumentException("no values can be made for detector " + detector);
    }
    return maker.make(dice, person);
  }

  /** Makes one value. */
  @FunctionalInterface
  private interface Maker {
    String make(Dice dice, Person person);
  }
}
