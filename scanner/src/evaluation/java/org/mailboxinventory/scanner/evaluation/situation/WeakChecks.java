package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Numbers of payments, orders and tickets, of which one in ten passes some country's one check. */
final class WeakChecks {
  private static final String[] REFERENCES = {"in.rrn", "in.utr"};
  private static final List<String> NAMES =
      List.of(
          "UPI Ref No",
          "UTR",
          "RRN",
          "UPI transaction",
          "IMPS Ref",
          "NEFT reference",
          "Order no",
          "Ticket",
          "Invoice number",
          "Tracking no",
          "Transaction ID",
          "Complaint no",
          "Service request",
          "AWB",
          "Booking",
          "Txn ref",
          "Reference");

  private WeakChecks() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      String number = random.number(random.between(7, 18));
      cases.add(
          Case.nothing(
                  random.chance(0.6)
                      ? Frames.labelled(random, random.pick(NAMES), number)
                      : Frames.bare(random, number))
              .besides(REFERENCES));
    }
    for (int i = 0; i < 60; i++) {
      cases.add(valid(random, "in.aadhaar", random.pick("Aadhaar", "Aadhaar No.", "UIDAI no")));
      cases.add(valid(random, "pl.pesel", random.pick("PESEL", "numer PESEL")));
      cases.add(valid(random, "nl.bsn", random.pick("BSN", "Burgerservicenummer")));
      cases.add(valid(random, "ca.sin", random.pick("SIN", "Social Insurance Number")));
      cases.add(valid(random, "gb.nhs", random.pick("NHS number", "NHS No")));
    }
    return cases;
  }

  private static Case valid(SeededRandom random, String detector, String label) {
    String value = Made.value(detector, random);
    return Case.of(Frames.labelled(random, label, value), value, detector);
  }
}
