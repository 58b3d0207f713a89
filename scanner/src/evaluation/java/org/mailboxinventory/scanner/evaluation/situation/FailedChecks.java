package org.mailboxinventory.scanner.evaluation.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/**
 * Values behind their label that fail a check: of issuers that hold to it, and of three that do
 * not.
 */
final class FailedChecks {
  private static final int EACH = 60;

  private record Strict(String detector, String label) {}

  private static final List<Strict> STRICT =
      List.of(
          new Strict("global.payment-card", "Card number"),
          new Strict("in.aadhaar", "Aadhaar number"),
          new Strict("in.gstin", "GSTIN"),
          new Strict("mx.curp", "CURP"),
          new Strict("br.cpf", "CPF"),
          new Strict("pl.pesel", "PESEL"));

  private FailedChecks() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String rfc = Made.failing(Made.value("mx.rfc", random));
      cases.add(
          kept(random, random.pick("RFC", "R.F.C.", "Clave RFC", "rfc emisor"), rfc, "mx.rfc"));
      String rrn = resident(random);
      cases.add(
          kept(
              random,
              random.pick("주민등록번호", "주민번호", "resident registration number"),
              rrn,
              "kr.rrn"));
      String ruc = random.pick("17", "09", "01", "13") + "9" + random.number(7) + "001";
      cases.add(kept(random, random.pick("RUC", "R.U.C.", "RUC de la empresa"), ruc, "ec.ruc"));
      for (Strict strict : STRICT) {
        String value = Made.failing(Made.bare(strict.detector(), random));
        cases.add(Case.nothing(Frames.labelled(random, strict.label(), value)));
      }
    }
    return cases;
  }

  private static Case kept(SeededRandom random, String label, String value, String detector) {
    return Case.of(Frames.labelled(random, label, value), value, detector);
  }

  /** A number that was changed since October 2020: birth, sex, and digits drawn at random. */
  private static String resident(SeededRandom random) {
    LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(random.between(0, 18_000));
    return SeededRandom.day(birth, "yyMMdd") + "-" + random.pick("1", "2") + random.digits(6);
  }
}
