package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.digit;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;

/**
 * What registers of companies, insurers and payment systems of western and northern Europe number.
 */
public final class EuropeanRegisterKinds {
  private EuropeanRegisterKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("se.bankgiro", d -> bankgiro(d)),
        Kind.checked("se.plusgiro", d -> plusgiro(d)),
        Kind.of("dk.payment-line", d -> slip(d)),
        Kind.of(
            "dk.bank-account",
            d ->
                d.number(4)
                    + d.pick(" ", "-", " konto ", " kontonr. ")
                    + d.number(d.between(7, 10))),
        Kind.checked("fi.reference", d -> reference(d)),
        Kind.of("nl.kvk", d -> d.write(d.of("23678", 1) + d.digits(7), "########", "##.###.###")),
        Kind.of("nl.vestigingsnummer", d -> "0000" + d.number(8)),
        Kind.of("pl.krs", d -> "000" + d.of("01", 1) + d.number(6)),
        Kind.of("global.health-insurance-card", d -> insured(d)),
        Kind.checked("de.ik", d -> institution(d)),
        Kind.checked("ch.ahv-old", d -> d.write(swiss(d), "###.##.###.###", "### ## ### ###")),
        Kind.of("li.peid", d -> d.number(d.between(6, 8))),
        Kind.checked(
            "lu.legal-person", d -> d.write(luxembourgish(d), "###########", "#### #### ###")),
        Kind.of("lu.rcs", d -> "B" + d.pick(" ", "") + d.number(d.between(5, 6))),
        Kind.of(
            "it.rea",
            d -> d.pick("MI", "RM", "TO", "NA", "BO") + d.pick("-", " - ", " ") + d.number(7)),
        Kind.of("fr.rna", d -> "W" + d.pick("751", "691", "131", "062") + d.number(6)),
        Kind.checked("fr.rpps", d -> practitioner(d)),
        Kind.of("fr.adeli", d -> d.pick("75", "69", "13", "59") + d.number(7)),
        Kind.checked("pt.niss", d -> d.write(portuguese(d), "###########", "### ### ### ##")),
        Kind.of(
            "hu.company-register",
            d -> two(d.between(1, 11)) + d.pick("-06-", "-09-", "-10-") + d.number(6)),
        Kind.of("ro.trade-register", d -> romanian(d)),
        Kind.of(
            "cz.data-box",
            d ->
                d.of("abcdefghijkmnpqrstuvwxyz", 3)
                    + d.of("23456789", 1)
                    + d.of("abcdefghijkmnpqrstuvwxyz23456789", 3)),
        Kind.of("gr.gemi", d -> "0" + d.number(6) + two(d.between(1, 57)) + "000"),
        Kind.of("cy.company-number", d -> "HE" + d.pick(" ", "") + d.number(6)),
        Kind.of("mt.company-number", d -> "C" + d.pick(" ", "") + d.number(5)));
  }

  private static String bankgiro(SeededRandom d) {
    String body = d.number(d.between(6, 7));
    String whole = body + luhn(body);
    int dash = whole.length() - 4;
    return d.chance(0.8) ? whole.substring(0, dash) + "-" + whole.substring(dash) : whole;
  }

  private static String plusgiro(SeededRandom d) {
    String body = d.number(6);
    return d.write(body + luhn(body), "######-#", "## ## ##-#");
  }

  private static String slip(SeededRandom d) {
    boolean long15 = d.chance(0.7);
    String paid = "000" + d.digits(long15 ? 11 : 12);
    return "+" + (long15 ? "71" : "75") + "<" + paid + luhn(paid) + "+8" + d.digits(7) + "<";
  }

  /** Weights 7, 3, 1 from the right, up to the next ten. */
  private static String reference(SeededRandom d) {
    String body = d.number(d.between(7, 14));
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += digit(body, body.length() - 1 - i) * new int[] {7, 3, 1}[i % 3];
    }
    String whole = body + (10 - sum % 10) % 10;
    return d.chance(0.5) ? whole : fives(whole);
  }

  /** In groups of five, counted from the right. */
  private static String fives(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 5; at > 0; at -= 5) {
      text.insert(at, ' ');
    }
    return text.toString();
  }

  private static String insured(SeededRandom d) {
    return "80" + d.pick("276", "250", "380", "724", "056", "616") + d.digits(5) + d.number(10);
  }

  /** The cross sums of the third to eighth digits, twice the first of them, modulo ten. */
  private static String institution(SeededRandom d) {
    String body = d.pick("10", "26", "33") + d.digits(6);
    int sum = 0;
    for (int i = 2; i < 8; i++) {
      int product = digit(body, i) * (2 - i % 2);
      sum += product % 10 + product / 10;
    }
    return body + sum % 10;
  }

  private static String swiss(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body =
              d.between(101, 994)
                  + two(d.between(20, 99))
                  + d.between(1, 8)
                  + two(d.between(1, 93))
                  + d.digits(2);
          int check = (11 - sum(body, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String luxembourgish(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.between(1975, 2024) + d.pick("22", "24") + d.number(4);
          int check = (11 - sum(body, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String practitioner(SeededRandom d) {
    String body = "10" + d.digits(8);
    return body + luhn(body);
  }

  private static String portuguese(SeededRandom d) {
    String body = d.of("12", 1) + d.digits(9);
    return body + (9 - sum(body, 29, 23, 19, 17, 13, 11, 7, 5, 3, 2) % 10);
  }

  private static String romanian(SeededRandom d) {
    if (d.chance(0.3)) {
      return "J" + d.between(2000, 2025) + d.digits(6) + two(d.between(1, 40)) + d.digits(1);
    }
    return "J" + d.between(1, 40) + "/" + d.between(10, 19999) + "/" + d.between(1991, 2024);
  }
}
