package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;

import java.util.List;

/** The Nordic and Baltic countries. */
public final class NorthernEuropeKinds {
  private static final String HETU = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private NorthernEuropeKinds() {}

  public static List<Kind> all() {
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
