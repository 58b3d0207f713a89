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
          Map.entry("global.payment-card", (random, person) -> WorldIdentifiers.card(random)),
          Map.entry("global.iban", (random, person) -> WorldIdentifiers.iban(random)),
          Map.entry("global.bic", (random, person) -> WorldIdentifiers.bic(random)),
          Map.entry("global.email", (random, person) -> person.email()),
          Map.entry("global.phone", (random, person) -> WorldIdentifiers.phone(random)),
          Map.entry(DATE_OF_BIRTH, (random, person) -> DAY_FIRST.format(person.born())),
          Map.entry("global.mrz", WorldIdentifiers::mrz),
          Map.entry("in.pan", IndianIdentifiers::pan),
          Map.entry("in.aadhaar", (random, person) -> IndianIdentifiers.aadhaar(random)),
          Map.entry("in.aadhaar-vid", (random, person) -> IndianIdentifiers.aadhaarVid(random)),
          Map.entry("in.gstin", IndianIdentifiers::gstin),
          Map.entry("in.upi-vpa", IndianIdentifiers::upi),
          Map.entry("in.bank-account", (random, person) -> IndianIdentifiers.bankAccount(random)),
          Map.entry("in.voter-id", (random, person) -> IndianIdentifiers.voterId(random)),
          Map.entry("in.passport", (random, person) -> IndianIdentifiers.passport(random)),
          Map.entry("in.driving-licence", IndianIdentifiers::drivingLicence),
          Map.entry("in.tan", IndianIdentifiers::tan),
          Map.entry("in.cin", IndianIdentifiers::cin),
          Map.entry("in.din", (random, person) -> IndianIdentifiers.din(random)),
          Map.entry("in.demat-account", (random, person) -> IndianIdentifiers.demat(random)),
          Map.entry("in.mobile", (random, person) -> IndianIdentifiers.mobile(random)),
          Map.entry("us.ssn", (random, person) -> WorldIdentifiers.ssn(random)),
          Map.entry("us.aba-routing", (random, person) -> WorldIdentifiers.aba(random)),
          Map.entry("us.bank-account", (random, person) -> WorldIdentifiers.usAccount(random)),
          Map.entry("gb.nino", (random, person) -> WorldIdentifiers.nino(random)),
          Map.entry(
              "gb.sort-code-account",
              (random, person) -> WorldIdentifiers.sortCodeAndAccount(random)),
          Map.entry("de.tax-id", (random, person) -> WorldIdentifiers.germanTaxId(random)),
          Map.entry("sg.nric", (random, person) -> WorldIdentifiers.nric(random)),
          Map.entry("ca.sin", (random, person) -> WorldIdentifiers.sin(random)));

  private Identifiers() {}

  /** The detectors for which values can be made without a list of bank branches. */
  static Set<String> detectors() {
    return MAKERS.keySet();
  }

  /** A value for {@code detector}, compact and in upper case where case has no meaning. */
  static String make(String detector, SeededRandom random, Person person) {
    Maker maker = MAKERS.get(detector);
    if (maker == null) {
      throw new IllegalArgumentException("no values can be made for detector " + detector);
    }
    return maker.make(random, person);
  }

  /** Makes one value. */
  @FunctionalInterface
  private interface Maker {
    String make(SeededRandom random, Person person);
  }
}
