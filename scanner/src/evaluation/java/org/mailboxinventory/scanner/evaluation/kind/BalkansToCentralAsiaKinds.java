package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.digit;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod1110;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sevenThreeOne;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Albania, Kosovo, the states of former Yugoslavia, small states; Moldova, Belarus, Russia's health
 * insurance, the Caucasus, Central Asia, Turkish workplaces.
 */
public final class BalkansToCentralAsiaKinds {
  private static final String ALBANIAN = "WABCDEFGHIJKLMNOPQRSTUV";

  private BalkansToCentralAsiaKinds() {}

  public static List<Kind> all() {
    return Stream.of(balkans(), toCentralAsia()).flatMap(List::stream).toList();
  }

  private static List<Kind> balkans() {
    return List.of(
        Kind.checked("ba.jmbg", d -> citizen(d, "1")),
        Kind.checked("me.jmbg", d -> citizen(d, "2")),
        Kind.checked("mk.embg", d -> citizen(d, "4")),
        Kind.checked("mk.edb", d -> macedonian(d)),
        Kind.checked("xk.personal-number", d -> kosovar(d)),
        Kind.of("al.nid", d -> albanian(d)),
        Kind.of("al.nipt", d -> taxpayer(d)),
        Kind.checked("rs.pib", d -> serbian(d)),
        Kind.of("rs.company-number", d -> d.pick("17", "20", "08", "21") + d.number(6)),
        Kind.checked("me.pib", d -> montenegrin(d)),
        Kind.checked("si.company-number", d -> slovene(d)),
        Kind.of("rs.bank-account", d -> hyphened(d, "160", "265", "340", "105")),
        Kind.of("me.bank-account", d -> hyphened(d, "510", "535", "550")),
        Kind.of(
            "mk.bank-account",
            d -> d.write(checked(d.pick("300", "200", "210") + d.digits(10)), "###############")),
        Kind.of(
            "ba.bank-account",
            d ->
                d.write(
                    checked(d.pick("161", "338", "555") + d.digits(11)), "###-###-########-##")),
        Kind.of(
            "si.bank-account",
            d ->
                d.write(
                    checked(d.pick("02010", "19100", "03100") + d.digits(8)), "#####-##########")),
        Kind.of("ad.nrt", d -> d.write(andorran(d), "#-######-#", "########")),
        Kind.of(
            "fo.p-tal", d -> d.write(d.birth("ddMMyy") + d.digits(3), "######-###", "#########")),
        Kind.of("fo.v-tal", d -> d.number(6)),
        Kind.of("sm.coe", d -> d.pick("SM", "SM ") + d.number(5)));
  }

  private static String citizen(SeededRandom d, String republic) {
    return SouthernEuropeKinds.jmbg(republic + d.digits(1), d);
  }

  private static String macedonian(SeededRandom d) {
    String body = d.pick("4030", "4032", "4080") + d.digits(8);
    return body + (11 - sum(body, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10;
  }

  private static String kosovar(SeededRandom d) {
    String body = d.of("12", 1) + d.digits(8);
    int check = 11 - sum(body, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return body + (check > 9 ? 0 : check);
  }

  private static String albanian(SeededRandom d) {
    var birth = d.birth();
    int decade = birth.getYear() / 10 - 190;
    String body =
        (char) ('A' + decade)
            + Integer.toString(birth.getYear() % 10)
            + two(birth.getMonthValue() + (d.chance(0.5) ? 50 : 0))
            + two(birth.getDayOfMonth())
            + d.digits(3);
    int sum = decade + 1;
    for (int i = 1; i < 9; i++) {
      sum += i * digit(body, i);
    }
    return body + ALBANIAN.charAt(sum % 23);
  }

  private static String taxpayer(SeededRandom d) {
    return d.of("JKLM", 1)
        + d.digits(1)
        + two(d.between(1, 12))
        + two(d.between(1, 28))
        + d.digits(3)
        + d.letters(1);
  }

  private static String serbian(SeededRandom d) {
    String body = "1" + d.digits(7);
    return body + mod1110(body);
  }

  private static String montenegrin(SeededRandom d) {
    String body = d.pick("02", "03") + d.digits(5);
    return body + (11 - sum(body, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10;
  }

  private static String slovene(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.number(6);
          int rest = sum(body, 7, 6, 5, 4, 3, 2) % 11;
          return rest == 0 ? null : body + (11 - rest) % 10;
        });
  }

  private static String hyphened(SeededRandom d, String... banks) {
    return SeededRandom.masked(checked(d.pick(banks) + d.number(13)), "###-#############-##");
  }

  /** Two digits that leave 1 of 97. */
  private static String checked(String body) {
    return body + two(98 - mod(body + "00", 97));
  }

  private static String andorran(SeededRandom d) {
    return d.of("FE", 1) + d.of("0123456", 1) + d.number(5) + d.letters(1);
  }

  private static List<Kind> toCentralAsia() {
    return List.of(
        Kind.checked("md.idnp", d -> moldovan(d, "20")),
        Kind.checked("md.idno", d -> moldovan(d, "10")),
        Kind.checked("kz.iin", d -> person(d)),
        Kind.checked("kz.bin", d -> company(d)),
        Kind.checked("uz.pinfl", d -> uzbek(d)),
        Kind.checked("by.personal-number", d -> belarusian(d)),
        Kind.of("ge.personal-number", d -> d.pick("01", "35", "60") + d.number(9)),
        Kind.of("ge.identification-code", d -> d.pick("20", "40", "41") + d.number(7)),
        Kind.of("am.public-services-number", d -> d.between(11, 41) + d.digits(7) + d.number(1)),
        Kind.of(
            "az.fin",
            d ->
                d.of("123456789", 1)
                    + d.of("ABCDEFGHJKLMNPQRSTUVWXYZ", 2)
                    + d.of("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", 4)),
        Kind.of("az.voen", d -> d.number(9) + d.of("12", 1)),
        Kind.checked("ru.oms-policy", d -> insured(d)),
        Kind.of("tr.sgk-workplace", d -> workplace(d)));
  }

  private static String moldovan(SeededRandom d, String register) {
    String body = register + d.digits(10);
    return body + sevenThreeOne(body);
  }

  private static String person(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          var birth = d.birth();
          int century = birth.getYear() < 2000 ? 3 : 5;
          return kazakh(
              SeededRandom.day(birth, "yyMMdd") + (century + d.between(0, 1)) + d.digits(4));
        });
  }

  private static String company(SeededRandom d) {
    return Kind.untilSound(
        () ->
            kazakh(
                two(d.between(1, 25)) + two(d.between(1, 12)) + "4" + d.of("01", 1) + d.digits(5)));
  }

  /** One to eleven modulo eleven; when that is ten, moved on by two; when ten again, none. */
  private static @Nullable String kazakh(String body) {
    int check = sum(body, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) % 11;
    if (check == 10) {
      check = sum(body, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2) % 11;
    }
    return check == 10 ? null : body + check;
  }

  private static String uzbek(SeededRandom d) {
    var birth = d.birth();
    int century = birth.getYear() < 2000 ? 3 : 5;
    String body =
        (century + d.between(0, 1))
            + SeededRandom.day(birth, "ddMMyy")
            + d.between(100, 399)
            + d.between(100, 399);
    return body + sevenThreeOne(body);
  }

  private static String belarusian(SeededRandom d) {
    var birth = d.birth();
    int century = birth.getYear() < 2000 ? 3 : 5;
    String body =
        (century + d.between(0, 1))
            + SeededRandom.day(birth, "ddMMyy")
            + d.of("ABCEHKM", 1)
            + d.digits(3)
            + "PB";
    return body + sevenThreeOne(body);
  }

  private static String insured(SeededRandom d) {
    String body = d.pick("77", "50", "78", "66") + d.digits(13);
    return d.write(body + luhn(body), "################", "#### #### #### ####");
  }

  private static String workplace(SeededRandom d) {
    return d.between(1, 5)
        + d.number(4)
        + "0101"
        + d.number(7)
        + d.pick("034", "006", "035")
        + two(d.between(1, 39))
        + d.digits(2)
        + "000";
  }
}
