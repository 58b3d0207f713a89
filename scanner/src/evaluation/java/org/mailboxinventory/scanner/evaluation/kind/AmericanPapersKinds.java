package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.digit;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;
import java.util.stream.Stream;

/** Papers of the Americas beside those of taxpayers: workers, voters, patients, immigrants. */
public final class AmericanPapersKinds {
  private static final String NICARAGUAN = "ABCDEFGHJKLMNPQRSTUVWXY";
  private static final String TWELVE = "############";
  private static final String THREE_GROUPS = "#### #### ####";

  private AmericanPapersKinds() {}

  public static List<Kind> all() {
    return Stream.of(brazil(), south(), central(), north()).flatMap(List::stream).toList();
  }

  private static List<Kind> brazil() {
    return List.of(
        Kind.checked("br.pis", d -> d.write(worker(d), "###.#####.##-#", "###########")),
        Kind.checked("br.titulo-eleitor", d -> d.write(voter(d), THREE_GROUPS, TWELVE)),
        Kind.checked("br.renavam", d -> worker(d.pick("00", "01") + d.digits(8))),
        Kind.checked("br.cns", d -> d.write(patient(d), "### #### #### ####", "###############")),
        Kind.of(
            "br.vehicle-registration",
            d ->
                d.chance(0.5)
                    ? d.letters(3) + d.digits(1) + d.letters(1) + d.digits(2)
                    : d.letters(3) + "-" + d.number(4)));
  }

  private static List<Kind> south() {
    return List.of(
        Kind.of("ar.passport", d -> "AA" + d.of("ABCDEFGHJ", 1) + d.number(6)),
        Kind.of(
            "bo.ci",
            d -> d.number(7) + d.pick(" ", "-") + d.pick("LP", "OR", "PT", "CB", "SC", "TJ")),
        Kind.of("py.cedula", d -> d.write(d.number(7), "#.###.###", "#######")),
        Kind.checked("uy.rut", d -> uruguayanTax(d)),
        Kind.of(
            "ve.cedula",
            d -> d.pick("V-", "V-", "E-") + d.write(d.number(8), "##.###.###", "########")),
        Kind.of("ve.bank-account", AmericanPapersKinds::venezuelanAccount),
        Kind.checked("pe.cci", AmericanPapersKinds::peruvianAccount),
        Kind.of("pe.ce", d -> "00" + d.number(7)));
  }

  private static List<Kind> central() {
    return List.of(
        Kind.checked("mx.nss", d -> d.write(insured(d), "###########", "##-##-##-####-#")),
        Kind.of("mx.ine-card", d -> d.chance(0.5) ? d.number(9) : "0" + d.number(12)),
        Kind.of("pa.cedula", d -> d.between(1, 13) + "-" + d.number(3) + "-" + d.number(4)),
        Kind.of(
            "pa.ruc",
            d -> "15" + d.number(7) + "-2-20" + two(d.between(10, 25)) + " DV " + d.number(2)),
        Kind.of("cr.dimex", d -> "1" + d.digits(11)),
        Kind.checked("ni.cedula", AmericanPapersKinds::nicaraguan),
        Kind.of("hn.dni", d -> d.write(honduran(d), "####-####-#####", "#############")),
        Kind.of(
            "hn.rtn", d -> d.write(honduran(d) + d.digits(1), "####-####-######", TWELVE + "##")),
        Kind.checked("sv.dui", d -> d.write(salvadoran(d), "########-#", "#########")),
        Kind.of("gt.cui", d -> d.write(guatemalan(d), "#### ##### ####", "#############")),
        Kind.checked("do.rnc", d -> d.write(dominicanTax(d), "#-##-#####-#", "#########")),
        Kind.of("cu.ni", d -> d.birth("yyMMdd") + d.of("012345", 1) + d.number(4)),
        Kind.of("jm.trn", d -> d.write("1" + d.digits(8), "###-###-###", "#########")),
        Kind.of("tt.bir", d -> "100" + d.number(7)));
  }

  private static List<Kind> north() {
    return List.of(
        Kind.of("us.hicn", d -> d.write(claim(d), "###-##-#####", "##########")),
        Kind.of(
            "us.alien-number",
            d -> "A" + d.write(d.of("02", 1) + d.digits(8), "#########", "###-###-###")),
        Kind.of(
            "us.uscis-receipt",
            d -> d.pick("IOE", "EAC", "WAC", "LIN", "SRC", "MSC") + d.number(10)),
        Kind.of("us.clia", d -> two(d.between(1, 52)) + "D" + d.digits(7)),
        Kind.of("us.cik", d -> d.chance(0.5) ? d.number(7) : "000" + d.number(7)),
        Kind.of(
            "us.health-plan", d -> d.chance(0.5) ? d.letters(3) + d.number(9) : "W" + d.number(9)),
        Kind.of(
            "ca.uci",
            d ->
                d.chance(0.5)
                    ? d.write("11" + d.digits(8), "##-####-####", "##########")
                    : d.write(d.number(8), "####-####")));
  }

  private static String worker(SeededRandom d) {
    return worker("1" + d.digits(9));
  }

  /** Of a vehicle's register too. */
  private static String worker(String body) {
    int check = 11 - sum(body, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return body + (check > 9 ? 0 : check);
  }

  private static String voter(SeededRandom d) {
    String state = two(d.between(3, 28));
    String number = d.digits(8);
    int first = sum(number, 2, 3, 4, 5, 6, 7, 8, 9) % 11 % 10;
    int second = sum(state + first, 7, 8, 9) % 11 % 10;
    return number + state + first + second;
  }

  private static String patient(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.of("789", 1) + d.digits(13);
          int check = (11 - sum(body, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String insured(SeededRandom d) {
    String body = two(d.between(1, 97)) + two(d.between(70, 99)) + two(d.between(45, 85));
    String number = body + d.digits(4);
    return number + luhn(number);
  }

  private static String uruguayanTax(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = "21" + d.number(6) + "001";
          int check = (11 - sum(body, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String venezuelanAccount(SeededRandom d) {
    String bank = d.pick("0102", "0105", "0108", "0114", "0134", "0172", "0191");
    String branch = "0" + d.digits(3);
    String account = d.digits(10);
    String checks =
        venezuelan(sum(bank + branch, 3, 2, 7, 6, 5, 4, 3, 2))
            + venezuelan(sum(branch + account, 3, 2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2));
    return d.write(
        bank + branch + checks + account, TWELVE + "########", "####-####-##-##########");
  }

  private static String venezuelan(int sum) {
    int check = 11 - sum % 11;
    return check == 10 ? "0" : check == 11 ? "1" : Integer.toString(check);
  }

  private static String peruvianAccount(SeededRandom d) {
    String office = d.pick("002", "003", "009", "011", "018") + d.digits(3);
    String account = "00" + d.digits(10);
    return d.write(
        office + account + peruvian(office) + peruvian(account),
        TWELVE + "########",
        "###-###-" + TWELVE + "-##");
  }

  /** Every second digit doubled from the second on, the digits of products added up. */
  private static int peruvian(String part) {
    int sum = 0;
    for (int i = 0; i < part.length(); i++) {
      int product = digit(part, i) * (1 + i % 2);
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }

  private static String nicaraguan(SeededRandom d) {
    String place = d.pick("001", "281", "401", "561");
    String body = place + d.birth("ddMMyy") + "00" + d.digits(2);
    char letter = NICARAGUAN.charAt(mod(body, 23));
    return d.write(body + letter, "###-######-#####", "##############");
  }

  private static String honduran(SeededRandom d) {
    return two(d.between(1, 18)) + "01" + d.between(1940, 2006) + "0" + d.number(4);
  }

  private static String salvadoran(SeededRandom d) {
    String body = "0" + d.number(7);
    return body + (10 - sum(body, 9, 8, 7, 6, 5, 4, 3, 2) % 10) % 10;
  }

  private static String guatemalan(SeededRandom d) {
    String body = d.number(8);
    int check = sum(body, 2, 3, 4, 5, 6, 7, 8, 9) % 11 % 10;
    return body + check + two(d.between(1, 22)) + two(d.between(1, 5));
  }

  private static String dominicanTax(SeededRandom d) {
    String body = "1" + d.digits(7);
    return body + ((10 - sum(body, 7, 9, 8, 6, 5, 4, 3, 2) % 11) % 9 + 1);
  }

  private static String claim(SeededRandom d) {
    return d.of("2345", 1) + d.digits(2) + two(d.between(10, 99)) + d.number(4) + d.of("ABDMT", 1);
  }
}
