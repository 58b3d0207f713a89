package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sevenThreeOne;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moldova, Belarus, Russia's health insurance, the Caucasus, Central Asia, Turkish workplaces. */
public final class CentralAsiaKinds {
  private CentralAsiaKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("md.idnp", d -> moldovan(d, "20")),
        Kind.checked("md.idno", d -> moldovan(d, "10")),
        Kind.checked("kz.iin", d -> person(d)),
        Kind.checked("kz.bin", d -> company(d)),
        Kind.checked("uz.pinfl", d -> uzbek(d)),
        Kind.of("kg.pin", d -> d.of("12", 1) + d.birth("ddMMyyyy") + "0" + d.number(4)),
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
