package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;
import java.util.stream.Stream;

/** What hospitals, insurers and registers call people by, in any country and in India. */
public final class RegisterKinds {
  private static final String WITHOUT_O = "0123456789ABCDEFGHIJKLMNPQRSTUVWXYZ";

  private RegisterKinds() {}

  public static List<Kind> all() {
    return Stream.of(ofAnyCountry(), india()).flatMap(List::stream).toList();
  }

  private static List<Kind> ofAnyCountry() {
    return List.of(
        Kind.of("global.duns", d -> d.write(d.number(9), "#########", "##-###-####")),
        Kind.of(
            "global.giin",
            d ->
                d.of(WITHOUT_O, 6)
                    + d.pick(".00000.LE.", ".99999.SL.", ".00014.ME.", ".00000.BR.")
                    + d.pick("356", "276", "840", "826", "756")),
        Kind.of("global.imsi", d -> d.pick("404", "310", "262", "234") + d.number(12)),
        Kind.of(
            "global.iccid",
            d -> {
              String body = "89" + d.pick("91", "44", "49", "01") + d.digits(14);
              return body + luhn(body);
            }),
        Kind.checked("global.orcid", d -> d.write(named(d), "####-####-####-####")),
        Kind.checked(
            "global.isni", d -> d.write(named(d), "#### #### #### ####", "################")),
        Kind.of(
            "global.medical-record",
            d ->
                d.chance(0.5)
                    ? d.number(d.between(6, 9))
                    : d.letters(2) + d.pick("", "-") + d.number(6)),
        Kind.of(
            "global.insurance-policy",
            d ->
                switch (d.between(1, 3)) {
                  case 1 -> d.number(d.between(8, 16));
                  case 2 -> d.letters(2) + d.number(d.between(7, 9));
                  default -> "OG-" + d.between(20, 26) + "-" + d.number(4) + "-1801-" + d.digits(8);
                }),
        Kind.of(
            "global.diagnosis-code",
            d -> {
              String three = d.of("ACDEFGIJKLMNRST", 1) + d.number(2);
              return d.chance(0.3) ? three : three + "." + d.digits(1);
            }));
  }

  private static List<Kind> india() {
    return List.of(
        Kind.of("in.lic-policy", d -> d.number(9)),
        Kind.of("in.mutual-fund-folio", d -> d.number(d.between(8, 12)) + d.pick("", "", "/05")),
        Kind.of("in.nrega-job-card", RegisterKinds::jobCard),
        Kind.of("in.eshram", d -> d.write(d.number(12), "############", "#### #### ####")),
        Kind.of("in.gst-arn", RegisterKinds::application),
        Kind.of("in.passport-file", d -> d.pick("BN", "DL", "MU", "PN") + "10" + d.number(11)),
        Kind.of("in.apaar", d -> d.write(d.number(12), "############", "#### #### ####")),
        Kind.of("in.medical-council", d -> d.number(d.between(4, 6))),
        Kind.of(
            "in.bar-council",
            d ->
                d.pick("MAH", "D", "KAR", "P", "UP")
                    + "/"
                    + d.number(4)
                    + "/"
                    + d.between(1985, 2024)));
  }

  private static String jobCard(SeededRandom d) {
    return d.pick("BR", "WB", "UP", "RJ", "MH")
        + "-"
        + two(d.between(1, 40))
        + "-0"
        + d.digits(2)
        + "-0"
        + d.digits(2)
        + "-00"
        + d.digits(1)
        + "/"
        + d.number(3);
  }

  private static String application(SeededRandom d) {
    return d.pick("AA", "AB", "AD")
        + two(d.between(1, 38))
        + two(d.between(1, 12))
        + d.between(17, 26)
        + d.digits(6)
        + d.of(Arithmetic.ALPHANUMERIC, 1);
  }

  /** ISO 7064, mod 11-2, of a researcher or a contributor. */
  private static String named(SeededRandom d) {
    String body = "0000000" + d.of("123", 1) + d.digits(7);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum = (sum + Arithmetic.digit(body, i)) * 2;
    }
    int check = (12 - sum % 11) % 11;
    return body + (check == 10 ? "X" : Integer.toString(check));
  }
}
