package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.ALPHANUMERIC;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.digit;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod1110;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.value;

import java.util.List;

/** Italy, the Iberian peninsula, Greece, Malta, Cyprus, Turkey, and the lands of the Adriatic. */
public final class SouthernEuropeKinds {
  private static final String DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private SouthernEuropeKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("it.codice-fiscale", SouthernEuropeKinds::fiscal).evidently(),
        Kind.checked("it.partita-iva", d -> partita(d)),
        Kind.of("it.id-card", d -> "C" + d.letters(1) + d.digits(5) + d.letters(2)),
        Kind.of("it.passport", d -> "Y" + d.letters(1) + d.number(7)),
        Kind.checked("es.dni", d -> d.write(dni(d), "#########", "########-#", "######## #")),
        Kind.checked("es.nie", d -> d.write(nie(d), "#########", "#-#######-#", "#-########")),
        Kind.of("es.cif", d -> cif(d)),
        Kind.checked(
            "es.social-security",
            d -> d.write(security(d), "## ######## ##", "############", "##/########/##")),
        Kind.of("es.passport", d -> d.pick("P", "X", "B") + d.letters(2) + d.number(6)),
        Kind.checked("pt.nif", d -> d.write(nif(d), "#########", "### ### ###")),
        Kind.checked("pt.citizen-card", d -> citizen(d)),
        Kind.checked("gr.amka", d -> amka(d)),
        Kind.checked("gr.afm", d -> afm(d)),
        Kind.of("mt.id", d -> "0" + d.number(6) + d.of("MGA", 1)),
        Kind.checked("cy.tax-id", d -> cyprus(d)),
        Kind.checked("tr.tckn", d -> turkish(d)),
        Kind.checked("hr.oib", d -> oib(d)),
        Kind.checked("si.emso", d -> jmbg("50", d)),
        Kind.checked("rs.jmbg", d -> jmbg(d.pick("71", "73", "80"), d)));
  }

  private static String fiscal(SeededRandom d) {
    var birth = d.birth();
    String body =
        d.of("BCDFGLMNPRST", 6)
            + SeededRandom.day(birth, "yy")
            + "ABCDEHLMPRST".charAt(birth.getMonthValue() - 1)
            + two(birth.getDayOfMonth() + (d.chance(0.5) ? 40 : 0))
            + d.pick("F205", "H501", "L219", "D612", "A944", "Z404");
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      char c = body.charAt(i);
      int at = c <= '9' ? c - '0' : c - 'A';
      sum += i % 2 == 0 ? ODD[at] : at;
    }
    return body + (char) ('A' + sum % 26);
  }

  private static String partita(SeededRandom d) {
    String body = d.digits(7) + d.pick("001", "015", "063", "058");
    return body + luhn(body);
  }

  private static String dni(SeededRandom d) {
    String body = d.number(8);
    return body + DNI.charAt(mod(body, 23));
  }

  private static String nie(SeededRandom d) {
    int first = d.between(0, 2);
    String body = d.digits(7);
    return "XYZ".charAt(first) + body + DNI.charAt(mod(first + body, 23));
  }

  private static String cif(SeededRandom d) {
    String letter = d.pick("A", "B", "B", "E", "G", "Q");
    String body = d.number(2) + d.digits(5);
    int check = digit(luhn(body), 0);
    return letter
        + d.pick("", "", "-")
        + body
        + (letter.equals("Q") ? "JABCDEFGHI".charAt(check) : (char) ('0' + check));
  }

  private static String security(SeededRandom d) {
    String body = d.pick("08", "28", "41", "46", "48") + d.number(8);
    return body + two(mod(body, 97));
  }

  private static String nif(SeededRandom d) {
    String body = d.of("1235", 1) + d.digits(7);
    return body + elevenOrNought(sum(body, 9, 8, 7, 6, 5, 4, 3, 2));
  }

  private static int elevenOrNought(int sum) {
    int check = 11 - sum % 11;
    return check > 9 ? 0 : check;
  }

  private static String citizen(SeededRandom d) {
    String number = d.number(8);
    String body =
        number + elevenOrNought(sum(number, 9, 8, 7, 6, 5, 4, 3, 2)) + "Z" + d.of("XYZ", 1);
    int sum = 0;
    for (int i = 0; i < 11; i++) {
      int value = value(body.charAt(10 - i)) * (i % 2 == 0 ? 2 : 1);
      sum += i % 2 == 0 && value > 9 ? value - 9 : value;
    }
    return d.write(body + (10 - sum % 10) % 10, "######## # ###", "############");
  }

  private static String amka(SeededRandom d) {
    String body = d.birth("ddMMyy") + d.digits(4);
    return body + luhn(body);
  }

  private static String afm(SeededRandom d) {
    String body = d.of("0189", 1) + d.digits(7);
    return body + sum(body, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10;
  }

  private static String cyprus(SeededRandom d) {
    String body = d.pick("00", "01", "10", "30", "99") + d.digits(6);
    int[] odd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += i % 2 == 0 ? odd[digit(body, i)] : digit(body, i);
    }
    return body + ALPHANUMERIC.charAt(10 + sum % 26);
  }

  private static String turkish(SeededRandom d) {
    String body = d.number(9);
    int odd = sum(body, 1, 0, 1, 0, 1, 0, 1, 0, 1);
    int even = sum(body, 0, 1, 0, 1, 0, 1, 0, 1);
    int tenth = Math.floorMod(odd * 7 - even, 10);
    return body + tenth + (odd + even + tenth) % 10;
  }

  private static String oib(SeededRandom d) {
    String body = d.digits(10);
    return body + mod1110(body);
  }

  /** A citizen of what was Yugoslavia; a region has two digits. */
  static String jmbg(String region, SeededRandom d) {
    return Kind.untilSound(
        () -> {
          var birth = d.birth();
          String body =
              SeededRandom.day(birth, "ddMM")
                  + SeededRandom.day(birth, "yyyy").substring(1)
                  + region
                  + d.digits(3);
          int check = (11 - sum(body, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }
}
