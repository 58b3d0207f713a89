package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** From Poland to Bulgaria, Ukraine and Russia. */
public final class EasternEuropeKinds {
  private EasternEuropeKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("pl.pesel", d -> pesel(d)),
        Kind.checked(
            "pl.nip", d -> d.write(nip(d), "###-###-##-##", "##########", "### ### ## ##")),
        Kind.checked("pl.regon", d -> regon(d)),
        Kind.of("pl.id-card", d -> d.write(card(d), "#########", "### ######")),
        Kind.of("pl.passport", d -> d.write(passport(d), "#########", "## #######")),
        Kind.checked("cz.birth-number", d -> birthNumber(d)),
        Kind.checked("sk.birth-number", d -> birthNumber(d)),
        Kind.checked("hu.personal-id", d -> hungarian(d)),
        Kind.checked("hu.taj", d -> d.write(taj(d), "### ### ###", "#########", "###-###-###")),
        Kind.checked("hu.tax-id", d -> hungarianTax(d)),
        Kind.checked("ro.cnp", d -> cnp(d)),
        Kind.checked("bg.egn", d -> egn(d)),
        Kind.checked("ua.rnokpp", d -> rnokpp(d)),
        Kind.checked("ru.inn", d -> d.chance(0.5) ? inn10(d) : inn12(d)),
        Kind.checked("ru.snils", d -> d.write(snils(d), "###-###-### ##", "###########")),
        Kind.of(
            "ru.passport",
            d ->
                d.write(
                    d.pick("45", "40", "46", "03") + two(d.between(2, 24)) + d.number(6),
                    "#### ######",
                    "## ## ######",
                    "##########")));
  }

  private static String pesel(SeededRandom d) {
    var birth = d.birth();
    String body =
        SeededRandom.day(birth, "yy")
            + two(birth.getMonthValue() + (birth.getYear() < 2000 ? 0 : 20))
            + SeededRandom.day(birth, "dd")
            + d.digits(4);
    return body + (10 - sum(body, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) % 10) % 10;
  }

  private static String nip(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.number(3) + d.digits(6);
          int check = sum(body, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String regon(SeededRandom d) {
    String body = d.pick("01", "14", "36", "52", "38") + d.digits(6);
    return body + sum(body, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10;
  }

  private static String card(SeededRandom d) {
    String letters = d.of("ABCD", 1) + d.letters(2);
    String digits = d.digits(5);
    return letters + (sum(letters, 7, 3, 1) + sum(digits, 7, 3, 1, 7, 3)) % 10 + digits;
  }

  private static String passport(SeededRandom d) {
    String letters = d.of("ABEF", 1) + d.letters(1);
    String digits = d.digits(6);
    return letters + (sum(letters, 7, 3) + sum(digits, 1, 7, 3, 1, 7, 3)) % 10 + digits;
  }

  private static String birthNumber(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          var birth = LocalDate.of(1954, 1, 1).plusDays(d.between(0, 365 * 50));
          String body =
              SeededRandom.day(birth, "yy")
                  + two(birth.getMonthValue() + (d.chance(0.5) ? 50 : 0))
                  + SeededRandom.day(birth, "dd")
                  + d.digits(3);
          int check = mod(body, 11);
          return check == 10
              ? null
              : d.write(body + check, "######/####", "##########", "######/####");
        });
  }

  private static String hungarian(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          var birth = d.birth();
          int sex = d.between(1, 2) + (birth.getYear() < 2000 ? 0 : 2);
          String body = sex + SeededRandom.day(birth, "yyMMdd") + d.digits(3);
          int check =
              birth.getYear() < 1997
                  ? sum(body, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) % 11
                  : sum(body, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11;
          return check == 10
              ? null
              : d.write(body + check, "# ###### ####", "#-######-####", "###########");
        });
  }

  private static String taj(SeededRandom d) {
    String body = d.digits(8);
    return body + sum(body, 3, 7, 3, 7, 3, 7, 3, 7) % 10;
  }

  private static String hungarianTax(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          long days = ChronoUnit.DAYS.between(LocalDate.of(1867, 1, 1), d.birth());
          String body = "8" + days + d.digits(3);
          int check = sum(body, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String cnp(SeededRandom d) {
    var birth = d.birth();
    String body =
        (d.between(1, 2) + (birth.getYear() < 2000 ? 0 : 4))
            + SeededRandom.day(birth, "yyMMdd")
            + two(d.between(1, 46))
            + String.format("%03d", d.between(1, 999));
    int check = sum(body, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11;
    return body + (check == 10 ? 1 : check);
  }

  private static String egn(SeededRandom d) {
    var birth = d.birth();
    String body =
        SeededRandom.day(birth, "yy")
            + two(birth.getMonthValue() + (birth.getYear() < 2000 ? 0 : 40))
            + SeededRandom.day(birth, "dd")
            + d.digits(3);
    return body + sum(body, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10;
  }

  private static String rnokpp(SeededRandom d) {
    long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 31), d.birth());
    String body = days + d.digits(4);
    return body + Math.floorMod(sum(body, -1, 5, 7, 9, 4, 6, 10, 5, 7), 11) % 10;
  }

  private static String inn10(SeededRandom d) {
    String body = d.pick("77", "78", "50", "66") + d.digits(7);
    return body + sum(body, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
  }

  private static String inn12(SeededRandom d) {
    String body = d.pick("77", "78", "50", "66") + d.digits(8);
    String eleven = body + sum(body, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    return eleven + sum(eleven, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
  }

  private static String snils(SeededRandom d) {
    String body = d.number(9);
    return body + two(sum(body, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100);
  }
}
