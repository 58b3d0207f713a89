package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;
import java.util.stream.Stream;

/** The United Kingdom and Ireland, the Nordic and the Baltic countries. */
public final class NorthernEuropeKinds {
  private static final String FIRST = "ABCEGHJKLMNPRSTWXYZ";
  private static final String SECOND = "ABCEGHJKLMNPRSTWXYZ";
  private static final String HETU = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private NorthernEuropeKinds() {}

  public static List<Kind> all() {
    return Stream.of(isles(), nordicAndBaltic()).flatMap(List::stream).toList();
  }

  private static List<Kind> isles() {
    return List.of(
        Kind.of("gb.nino", d -> d.write(nino(d), "## ## ## ## #", "#########", "## ###### #")),
        Kind.checked("gb.nhs", d -> d.write(nhs(d), "### ### ####", "##########", "###-###-####")),
        Kind.of("gb.utr", d -> d.write(utr(d), "##########", "##### #####")),
        Kind.of("gb.sort-code-account", d -> sortCode(d)),
        Kind.of("gb.passport", d -> d.number(9)),
        Kind.of("gb.driving-licence", NorthernEuropeKinds::licence),
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

  private static List<Kind> nordicAndBaltic() {
    return List.of(
        Kind.checked("se.personnummer", d -> swedish(d)),
        Kind.checked(
            "se.organisation-number",
            d -> d.write(organisation(d), "######-####", "##########", "######-####")),
        Kind.checked("no.fodselsnummer", d -> d.write(norwegian(d), "###### #####", "###########")),
        Kind.checked(
            "no.organisation-number", d -> d.write(company(d), "### ### ###", "#########")),
        Kind.checked(
            "no.bank-account",
            d -> d.write(account(d), "####.##.#####", "#### ## #####", "###########")),
        Kind.of(
            "dk.cpr",
            d -> d.write(cpr(d), "######-####", "##########", "###### ####", "######-####")),
        Kind.checked("dk.cvr", d -> d.write(cvr(d), "########", "## ## ## ##")),
        Kind.checked("fi.hetu", d -> hetu(d)),
        Kind.of(
            "is.kennitala", d -> d.write(kennitala(d), "######-####", "##########", "######-####")),
        Kind.checked("ee.ik", d -> baltic(d)),
        Kind.checked("lt.asmens", d -> baltic(d)),
        Kind.checked("lv.pk", d -> latvian(d)));
  }

  private static String swedish(SeededRandom d) {
    var birth = d.birth();
    String body = SeededRandom.day(birth, "yyMMdd") + d.digits(3);
    String ten = body + luhn(body);
    return d.chance(0.5)
        ? d.write(ten, "######-####", "######-####", "##########")
        : d.write(birth.getYear() / 100 + ten, "########-####", "############");
  }

  private static String organisation(SeededRandom d) {
    String body = d.pick("556", "559", "769", "802") + d.digits(6);
    return body + luhn(body);
  }

  private static String norwegian(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          var birth = d.birth();
          String serial = birth.getYear() < 2000 ? d.of("01234", 1) : d.of("56789", 1);
          String body = SeededRandom.day(birth, "ddMMyy") + serial + d.digits(2);
          int first = (11 - sum(body, 3, 7, 6, 1, 8, 9, 4, 5, 2) % 11) % 11;
          int second =
              (11 - sum(body + Math.min(9, first), 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return first == 10 || second == 10 ? null : body + first + second;
        });
  }

  private static String company(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.of("89", 1) + d.digits(7);
          int check = (11 - sum(body, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String account(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body =
              d.pick("1503", "1644", "3624", "6011", "8601")
                  + d.pick("11", "20", "35")
                  + d.digits(4);
          int check = (11 - sum(body, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  /** Some have the old check, newer ones do not. */
  private static String cpr(SeededRandom d) {
    var birth = d.birth();
    if (birth.getYear() > 1999) {
      return SeededRandom.day(birth, "ddMMyy") + d.of("4567", 1) + d.digits(3);
    }
    return Kind.untilSound(
        () -> {
          String body = SeededRandom.day(birth, "ddMMyy") + d.of("0123", 1) + d.digits(2);
          int check = (11 - sum(body, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String cvr(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.of("1234", 1) + d.digits(6);
          int check = (11 - sum(body, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String hetu(SeededRandom d) {
    var birth = d.birth();
    String date = SeededRandom.day(birth, "ddMMyy");
    String serial = String.format("%03d", d.between(2, 899));
    return date
        + (birth.getYear() < 2000 ? "-" : "A")
        + serial
        + HETU.charAt(mod(date + serial, 31));
  }

  private static String kennitala(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          var birth = d.birth();
          String body = SeededRandom.day(birth, "ddMMyy") + d.between(20, 99);
          int check = (11 - sum(body, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check + (birth.getYear() < 2000 ? 9 : 0);
        });
  }

  private static String baltic(SeededRandom d) {
    var birth = d.birth();
    String body =
        (d.between(3, 4) + (birth.getYear() < 2000 ? 0 : 2))
            + SeededRandom.day(birth, "yyMMdd")
            + d.digits(3);
    int check = sum(body, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1) % 11;
    if (check == 10) {
      check = sum(body, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3) % 11 % 10;
    }
    return body + check;
  }

  private static String latvian(SeededRandom d) {
    var birth = d.birth();
    String body =
        SeededRandom.day(birth, "ddMMyy") + (birth.getYear() < 2000 ? 1 : 2) + d.digits(3);
    int check = (1 + sum(body, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9)) % 11 % 10;
    return SeededRandom.masked(body + check, "######-#####");
  }
}
