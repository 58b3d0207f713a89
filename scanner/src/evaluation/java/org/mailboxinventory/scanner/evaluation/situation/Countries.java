package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/**
 * Papers and accounts that several countries write alike, with and without a word that says which.
 */
final class Countries {
  private static final int EACH = 40;
  private static final String NEUTRAL = "global.passport";

  private Countries() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      cases.add(
          passport(random, random.pick("Passport number", "passport no", "Passport"), NEUTRAL));
      cases.add(passport(random, "Travel document: passport no", NEUTRAL));
      cases.add(passport(random, random.pick("British passport", "UK passport no"), "gb.passport"));
      cases.add(
          passport(random, random.pick("US passport number", "U.S. passport"), "us.passport"));
      String eight = random.of("ABEGHKLMNPRST", 2) + random.number(6);
      cases.add(
          named(
              random,
              random.pick("Canadian passport", "passport of Canada no"),
              eight,
              "ca.passport"));
      cases.add(named(random, random.pick("Passport", "passport number"), eight, NEUTRAL));
      cases.add(american(random));
      String account = random.number(random.between(8, 12));
      cases.add(
          named(
              random,
              random.pick("account number", "A/C No", "bank account"),
              account,
              "in.bank-account",
              "global.bank-account"));
      String licence = random.letters(1) + random.number(7);
      cases.add(
          named(
              random,
              random.pick("California driver license", "CA driver's license no"),
              licence,
              "us.driving-licence"));
      cases.add(
          named(
              random,
              random.pick("driving licence number", "Driver license no"),
              random.letters(2) + random.number(6),
              "global.driving-licence"));
    }
    return cases;
  }

  private static Case passport(SeededRandom random, String label, String detector) {
    return named(random, label, random.number(9), detector);
  }

  private static Case named(SeededRandom random, String label, String value, String... detectors) {
    return Case.of(Frames.labelled(random, label, value), value, detectors);
  }

  /** A routing number that its check proves makes the account beside it American. */
  private static Case american(SeededRandom random) {
    String routing = Made.bare("us.aba-routing", random);
    String account = random.number(random.between(9, 12));
    String text =
        random.pick(
            "Routing number " + routing + ", account number " + account,
            "ABA: " + routing + "\nAccount number: " + account,
            "Wire to ABA routing no. " + routing + " a/c no. " + account + ", thanks");
    return new Case(
        text,
        List.of(
            new Case.Expected(routing, java.util.Set.of("us.aba-routing")),
            new Case.Expected(account, java.util.Set.of("us.bank-account"))),
        java.util.Set.of());
  }
}
