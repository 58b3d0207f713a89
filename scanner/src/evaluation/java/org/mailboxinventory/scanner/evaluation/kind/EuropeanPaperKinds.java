package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;
import java.util.stream.Stream;

/** Identity cards and driving licences of European countries, and a passport. */
public final class EuropeanPaperKinds {
  /** Capitals that the Greek and the Latin alphabet share, each as a Greek letter. */
  private static final String SHARED = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String HOLDERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  private EuropeanPaperKinds() {}

  public static List<Kind> all() {
    return Stream.of(cards(), licences()).flatMap(List::stream).toList();
  }

  private static List<Kind> cards() {
    return List.of(
        Kind.checked(
            "be.id-card",
            d -> d.write(belgian(d), "###-#######-##", "############", "### ####### ##")),
        Kind.of("bg.id-card", d -> d.chance(0.8) ? "6" + d.digits(8) : d.letters(2) + d.digits(7)),
        Kind.of("ch.id-card", d -> d.of("ABCDE", 1) + d.number(7)),
        Kind.of("cz.id-card", d -> d.of("12", 1) + d.digits(8)),
        Kind.of("ee.id-card", d -> "A" + d.of("ABDES", 1) + d.digits(7)),
        Kind.of("gr.id-card", d -> greek(d)),
        Kind.of("hr.id-card", d -> "1" + d.digits(8)),
        Kind.of("hu.id-card", d -> hungarian(d)),
        Kind.of("lt.id-card", d -> "1" + d.digits(7)),
        Kind.of("lv.id-card", d -> "P" + d.of("AB", 1) + d.pick("", "", " ") + d.digits(7)),
        Kind.of("ro.id-card", d -> romanian(d)),
        Kind.of("rs.id-card", d -> "0" + d.number(8)),
        Kind.of("rs.passport", d -> "0" + d.number(8)),
        Kind.of("si.id-card", d -> "00" + d.number(7)),
        Kind.of("sk.id-card", d -> d.of("EHS", 1) + d.letters(1) + d.pick("", " ") + d.digits(6)),
        Kind.of(
            "tr.id-card",
            d ->
                d.chance(0.6)
                    ? d.letters(1) + d.digits(2) + d.letters(1) + d.digits(5)
                    : d.letters(1) + d.digits(2) + d.pick("-", " ", " No: ") + d.digits(6)),
        Kind.of("ua.id-card", d -> "00" + d.number(7)));
  }

  private static List<Kind> licences() {
    return List.of(
        Kind.of("bg.driving-licence", d -> "28" + d.digits(7)),
        Kind.of("ch.driving-licence", d -> "00" + d.number(7) + "00" + d.of("12345", 1)),
        Kind.of("cy.driving-licence", d -> "000" + d.number(9)),
        Kind.of("cz.driving-licence", d -> "E" + d.letters(1) + d.pick("", " ") + d.number(6)),
        Kind.of("dk.driving-licence", d -> d.number(8)),
        Kind.of("ee.driving-licence", d -> "ET" + d.number(6)),
        Kind.checked("es.driving-licence", d -> spanish(d)),
        Kind.of("gr.driving-licence", d -> d.number(9)),
        Kind.of("hr.driving-licence", d -> d.number(8)),
        Kind.of("hu.driving-licence", d -> d.letters(2) + d.pick("", " ") + d.number(6)),
        Kind.of("lt.driving-licence", d -> d.number(8)),
        Kind.of("lu.driving-licence", d -> d.number(6)),
        Kind.of("lv.driving-licence", d -> d.letters(3) + d.number(6)),
        Kind.of("mt.driving-licence", d -> d.write(d.number(8), "########", "## ### ###")),
        Kind.of("ro.driving-licence", d -> d.of("ABPT0", 1) + d.number(8)),
        Kind.of("si.driving-licence", d -> "00" + d.number(7)),
        Kind.of("sk.driving-licence", d -> d.of("ABC123", 1) + d.number(7)),
        Kind.of("tr.driving-licence", d -> d.number(6)));
  }

  /** The rest of ten digits by 97 behind them, 97 where there is none. */
  private static String belgian(SeededRandom d) {
    String body = d.pick("591", "592", "595") + d.digits(7);
    int rest = mod(body, 97);
    return body + two(rest == 0 ? 97 : rest);
  }

  private static String greek(SeededRandom d) {
    String letters = d.chance(0.7) ? d.of(SHARED, 2) : d.of("ABEHIKMNOPTXYZ", 2);
    return letters + d.pick("", " ", " ", "-") + d.number(6);
  }

  private static String hungarian(SeededRandom d) {
    return switch (d.between(0, 3)) {
      case 0 -> d.letters(2) + d.digits(6);
      case 1 -> "A" + d.letters(1) + "-" + d.pick("I", "IV", "VII") + " " + d.digits(6);
      default -> d.digits(6) + d.letters(2);
    };
  }

  private static String romanian(SeededRandom d) {
    String series = d.pick("RX", "RT", "RK", "KX", "XB", "TM", "CJ", "MX", "ZV");
    return series + d.pick(" ", " ", "", " nr. ", " nr ", " numărul ") + d.digits(6);
  }

  private static String spanish(SeededRandom d) {
    String body = d.number(8);
    return body + d.pick("", "-") + HOLDERS.charAt(mod(body, 23));
  }
}
