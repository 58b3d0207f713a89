package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;

/** The United Kingdom and Ireland. */
public final class BritainKinds {
  private static final String FIRST = "ABCEGHJKLMNPRSTWXYZ";
  private static final String SECOND = "ABCEGHJKLMNPRSTWXYZ";

  private BritainKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.of("gb.nino", d -> d.write(nino(d), "## ## ## ## #", "#########", "## ###### #")),
        Kind.checked("gb.nhs", d -> d.write(nhs(d), "### ### ####", "##########", "###-###-####")),
        Kind.of("gb.utr", d -> d.write(utr(d), "##########", "##### #####")),
        Kind.of("gb.sort-code-account", d -> sortCode(d)),
        Kind.of("gb.passport", d -> d.number(9)),
        Kind.of("gb.driving-licence", BritainKinds::licence),
        Kind.of(
            "gb.electoral-roll",
            d -> d.letters(d.between(1, 2)) + d.pick("", " ") + d.number(d.between(2, 4))),
        Kind.checked(
            "gb.vat", d -> d.pick("GB", "GB ", "") + d.write(vat(d), "#########", "### #### ##")),
        Kind.of(
            "gb.company-number",
            d ->
                d.pick(
                    "0" + d.number(7),
                    "1" + d.digits(7),
                    "SC" + d.number(6),
                    "NI" + d.number(6),
                    "OC" + d.number(6))),
        Kind.of("ie.pps", d -> pps(d)),
        Kind.of(
            "ie.passport",
            d -> d.pick("P" + d.letters(1) + d.number(7), "L" + d.letters(1) + d.number(7))));
  }

  private static String nino(SeededRandom d) {
    String prefix = d.of(FIRST, 1) + d.of(SECOND, 1);
    return (List.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ").contains(prefix) ? "AB" : prefix)
        + d.digits(6)
        + d.of("ABCD", 1);
  }

  private static String nhs(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.of("4567", 1) + d.digits(8);
          int check = (11 - sum(body, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String utr(SeededRandom d) {
    String body = d.digits(9);
    return "21987654321".charAt(sum(body, 6, 7, 8, 9, 10, 5, 4, 3, 2) % 11) + body;
  }

  private static String sortCode(SeededRandom d) {
    String sort =
        d.write(d.pick("20", "30", "40", "60", "09", "11") + d.digits(4), "##-##-##", "## ## ##");
    return sort + d.pick(" ", " / ", " account ", ", account number ", ", acc no ") + d.number(8);
  }

  private static String licence(SeededRandom d) {
    String name = d.pick("SMITH", "JONES", "MORGA", "EVANS", "LEE99", "WOODS");
    var birth = d.birth();
    int month = birth.getMonthValue() + (d.chance(0.5) ? 50 : 0);
    String year = two(birth.getYear() % 100);
    String whole =
        name
            + year.charAt(0)
            + two(month)
            + two(birth.getDayOfMonth())
            + year.charAt(1)
            + d.letters(1)
            + d.pick("9", d.letters(1))
            + "9"
            + d.of("ABCDEFGHJKLMNPRSTUVWXY", 2);
    return d.write(whole, "################", "##### ###### #####");
  }

  private static String vat(SeededRandom d) {
    String body = d.number(7);
    int total = sum(body, 8, 7, 6, 5, 4, 3, 2) + (d.chance(0.5) ? 55 : 0);
    return body + two(97 - total % 97);
  }

  private static String pps(SeededRandom d) {
    String body = d.number(7);
    String second = d.pick("", "", "A", "H");
    int total =
        sum(body, 8, 7, 6, 5, 4, 3, 2) + (second.isEmpty() ? 0 : (second.charAt(0) - 'A' + 1) * 9);
    return body + "WABCDEFGHIJKLMNOPQRSTUV".charAt(total % 23) + second;
  }
}
