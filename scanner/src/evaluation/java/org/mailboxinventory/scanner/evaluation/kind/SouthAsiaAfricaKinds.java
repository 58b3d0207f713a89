package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;

/** India's neighbours, the Gulf and its surroundings, and Africa. */
public final class SouthAsiaAfricaKinds {
  private SouthAsiaAfricaKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.of(
            "pk.cnic",
            d ->
                d.write(
                    d.of("1234567", 1) + d.digits(12),
                    "#####-#######-#",
                    "#############",
                    "#####-#######-#")),
        Kind.of("bd.nid", d -> d.chance(0.6) ? d.number(10) : d.between(1950, 2004) + d.number(13)),
        Kind.of("lk.nic", SouthAsiaAfricaKinds::lanka),
        Kind.of(
            "np.citizenship",
            d ->
                two(d.between(1, 75))
                    + "-"
                    + two(d.between(1, 6))
                    + "-"
                    + two(d.between(50, 79))
                    + "-"
                    + d.digits(5)),
        Kind.checked(
            "ae.emirates-id",
            d ->
                d.write(
                    emirates(d), "###-####-#######-#", "###############", "###-####-#######-#")),
        Kind.checked("sa.national-id", d -> body(d.of("12", 1) + d.digits(8))),
        Kind.checked("il.national-id", d -> body(d.of("023", 1) + d.digits(7))),
        Kind.checked("kw.civil-id", d -> kuwait(d)),
        Kind.of(
            "qa.qid",
            d -> d.of("23", 1) + d.birth("yy") + d.pick("634", "356", "586", "818") + d.digits(5)),
        Kind.of("eg.national-id", d -> egypt(d)),
        Kind.checked(
            "za.id",
            d ->
                d.write(
                    body(d.birth("yyMMdd") + d.digits(4) + d.of("01", 1) + "8"),
                    "#############",
                    "###### #### ## #",
                    "#############")),
        Kind.of("ng.nin", d -> d.number(11)),
        Kind.of("ng.bvn", d -> "22" + d.digits(9)),
        Kind.of("ke.national-id", d -> d.of("123", 1) + d.digits(7)),
        Kind.of("gh.card", d -> "GHA-" + d.number(9) + "-" + d.digits(1)));
  }

  private static String body(String body) {
    return body + luhn(body);
  }

  private static String lanka(SeededRandom d) {
    int day = d.between(1, 365) + (d.chance(0.5) ? 500 : 0);
    return d.chance(0.5)
        ? d.between(50, 99) + String.format("%03d", day) + d.digits(4) + d.pick("V", "V", "X", "v")
        : d.between(1960, 2004) + String.format("%03d", day) + d.digits(5);
  }

  private static String emirates(SeededRandom d) {
    return body("784" + d.between(1950, 2004) + d.digits(7));
  }

  private static String kuwait(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          var birth = d.birth();
          String body =
              (birth.getYear() < 2000 ? "2" : "3")
                  + SeededRandom.day(birth, "yyMMdd")
                  + d.digits(4);
          int check = 11 - sum(body, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11;
          return check > 9 ? null : body + check;
        });
  }

  private static String egypt(SeededRandom d) {
    var birth = d.birth();
    String body =
        (birth.getYear() < 2000 ? "2" : "3")
            + SeededRandom.day(birth, "yyMMdd")
            + d.pick("01", "02", "12", "21", "88")
            + d.digits(4);
    return body + (11 - sum(body, 2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10;
  }
}
