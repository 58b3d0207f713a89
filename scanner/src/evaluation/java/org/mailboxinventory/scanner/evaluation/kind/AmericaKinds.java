package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;

/** The United States, Canada and Mexico. */
public final class AmericaKinds {
  private static final String MBI_LETTERS = "ACDEFGHJKMNPQRTUVWXY";
  private static final String MBI_BOTH = MBI_LETTERS + "0123456789";
  private static final String CURP = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
  private static final String RFC = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

  private AmericaKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.of(
            "us.ssn",
            d -> d.write(ssn(d), "###-##-####", "### ## ####", "#########", "###-##-####")),
        Kind.of(
            "us.itin",
            d ->
                d.write(
                    "9"
                        + d.digits(2)
                        + d.pick("70", "78", "81", "88", "92", "94", "99", "52")
                        + d.digits(4),
                    "###-##-####",
                    "#########")),
        Kind.of(
            "us.ein",
            d ->
                d.pick("12", "20", "27", "36", "45", "52", "61", "74", "83", "94")
                    + "-"
                    + d.digits(7)),
        Kind.of("us.ptin", d -> "P" + d.digits(8)),
        Kind.checked("us.aba-routing", AmericaKinds::routing),
        Kind.of("us.bank-account", d -> d.number(d.between(9, 12))),
        Kind.of(
            "us.passport", d -> d.chance(0.6) ? d.number(9) : d.pick("A", "C", "X") + d.number(8)),
        Kind.of("us.driving-licence", AmericaKinds::licence),
        Kind.checked("us.npi", d -> npi(d)),
        Kind.checked("us.dea", d -> dea(d)),
        Kind.of("us.mbi", d -> d.write(mbi(d), "####-###-####", "###########")),
        Kind.checked(
            "ca.sin",
            d ->
                d.write(
                    nine(d.of("1234567", 1) + d.digits(7)),
                    "### ### ###",
                    "###-###-###",
                    "#########")),
        Kind.of(
            "ca.bank-account",
            d ->
                d.pick(
                    d.digits(5) + "-00" + d.number(1) + "-" + d.number(7),
                    d.number(7),
                    d.number(12))),
        Kind.of("ca.passport", d -> d.letters(2) + d.number(6)),
        Kind.of(
            "ca.driving-licence",
            d ->
                d.pick(
                    d.letters(1) + d.digits(4) + "-" + d.digits(5) + "-" + d.digits(5),
                    d.number(7),
                    d.number(6) + "-" + d.number(3))),
        Kind.of("ca.health-number", AmericaKinds::health),
        Kind.of(
            "ca.business-number",
            d ->
                d.write(nine(d.of("178", 1) + d.digits(7)), "#########", "##### ####")
                    + d.pick("", "RT0001", " RC0001")),
        Kind.checked("mx.curp", AmericaKinds::curp).evidently(),
        // With another last character it still is one: the tax office gives such numbers out.
        Kind.of("mx.rfc", AmericaKinds::rfc),
        Kind.checked(
            "mx.clabe", d -> d.write(clabe(d), "##################", "### ### ########### #")),
        Kind.of(
            "mx.ine",
            d ->
                d.of("BCDFGHJKLMNPRSTV", 6)
                    + d.birth("yyMMdd")
                    + two(d.between(1, 32))
                    + d.pick("H", "M")
                    + d.digits(3)));
  }

  private static String ssn(SeededRandom d) {
    int area = d.between(1, 899);
    return (area == 666 ? "321" : String.format("%03d", area))
        + two(d.between(1, 99))
        + String.format("%04d", d.between(1, 9999));
  }

  private static String routing(SeededRandom d) {
    String body = d.pick("01", "02", "03", "05", "06", "07", "11", "12", "26", "32") + d.digits(6);
    return body + (10 - sum(body, 3, 7, 1, 3, 7, 1, 3, 7) % 10) % 10;
  }

  private static String licence(SeededRandom d) {
    return d.pick(
        d.letters(1) + d.digits(7), // California
        d.number(8), // Texas
        d.number(9), // New York
        d.write(d.letters(1) + d.digits(12), "####-###-##-###-#", "#############"), // Florida
        d.write(d.letters(1) + d.digits(11), "####-####-####", "############")); // Illinois
  }

  private static String npi(SeededRandom d) {
    String body = d.of("12", 1) + d.digits(8);
    return body + luhn("80840" + body);
  }

  private static String dea(SeededRandom d) {
    String digits = d.digits(6);
    return d.of("ABFGM", 1) + d.letters(1) + digits + (sum(digits, 1, 2, 1, 2, 1, 2) % 10);
  }

  private static String mbi(SeededRandom d) {
    return d.number(1)
        + d.of(MBI_LETTERS, 1)
        + d.of(MBI_BOTH, 1)
        + d.digits(1)
        + d.of(MBI_LETTERS, 1)
        + d.of(MBI_BOTH, 1)
        + d.digits(1)
        + d.of(MBI_LETTERS, 2)
        + d.digits(2);
  }

  private static String nine(String body) {
    return body + luhn(body);
  }

  private static String health(SeededRandom d) {
    if (d.chance(0.5)) {
      String ontario = d.number(9);
      return d.write(ontario + luhn(ontario), "####-###-###", "##########", "#### ### ###")
          + d.pick("", " " + d.letters(2));
    }
    return d.chance(0.5) ? quebec(d) : columbia(d);
  }

  private static String quebec(SeededRandom d) {
    return d.of("BCDFGLMNPRST", 3)
        + d.of("AEJLMNPS", 1)
        + " "
        + d.birth("yyMM")
        + " "
        + two(d.between(1, 28))
        + d.digits(2);
  }

  private static String columbia(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.digits(8);
          int check = 11 - sum(body, 2, 4, 8, 5, 10, 9, 7, 3) % 11;
          return check > 9 ? null : SeededRandom.masked("9" + body + check, "#### ### ###");
        });
  }

  private static String curp(SeededRandom d) {
    var birth = d.birth();
    String body =
        d.of("BCDFGLMRST", 1)
            + d.of("AEIOU", 1)
            + d.of("BCDFGLMRST", 2)
            + SeededRandom.day(birth, "yyMMdd")
            + d.pick("H", "M")
            + d.pick("DF", "JC", "NL", "MC", "PL")
            + d.of("BCDFGLMNRST", 3)
            + (birth.getYear() < 2000 ? d.digits(1) : d.of("ABC", 1));
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += CURP.indexOf(body.charAt(i)) * (18 - i);
    }
    return body + (10 - sum % 10) % 10;
  }

  private static String rfc(SeededRandom d) {
    boolean person = d.chance(0.6);
    String body =
        (person
                ? d.of("BCDFGLMRST", 1) + d.of("AEIOU", 1) + d.of("BCDFGLMRST", 2)
                : d.of("BCDFGLMRST", 3))
            + d.birth("yyMMdd")
            + d.of("123456789ABCDEFGHJKL", 2);
    String padded = person ? body : " " + body;
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += RFC.indexOf(padded.charAt(i)) * (13 - i);
    }
    return body + RFC.charAt((11 - sum % 11) % 11);
  }

  private static String clabe(SeededRandom d) {
    String body =
        d.pick("002", "012", "014", "021", "044", "058", "072")
            + d.pick("180", "320", "580", "650")
            + d.digits(11);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += Arithmetic.digit(body, i) * new int[] {3, 7, 1}[i % 3] % 10;
    }
    return body + (10 - sum % 10) % 10;
  }
}
