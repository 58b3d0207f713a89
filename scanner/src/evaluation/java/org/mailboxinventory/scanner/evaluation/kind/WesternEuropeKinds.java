package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod1110;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sevenThreeOne;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.verhoeff;

import java.util.ArrayList;
import java.util.List;

/** Germany, Austria, Switzerland, France, the Low Countries. */
public final class WesternEuropeKinds {
  private static final String DOCUMENT = "0123456789CFGHJKLMNPRTVWXYZ";

  private WesternEuropeKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("fr.vat", WesternEuropeKinds::frenchVat),
        Kind.checked("at.vat", WesternEuropeKinds::austrianVat),
        Kind.checked(
            "de.tax-id", d -> d.write(taxId(d), "## ### ### ###", "###########", "###########")),
        Kind.checked("de.id-card", d -> card(d.of("LMNPRTVWXY", 1), d)),
        Kind.checked("de.passport", d -> card(d.of("CFGHJK", 1), d)),
        Kind.checked(
            "de.social-insurance", d -> d.write(insurance(d), "## ###### # ###", "############")),
        Kind.of("de.driving-licence", WesternEuropeKinds::licence),
        Kind.checked("de.vat", d -> vat(d)),
        Kind.of("at.social-insurance", d -> d.write(austrian(d), "#### ######", "##########")),
        Kind.checked(
            "at.tax-id", d -> d.write(austrianTax(d), "## ###/####", "##-###/####", "#########")),
        Kind.of("at.passport", d -> d.of("PUC", 1) + d.pick("", " ") + d.number(7)),
        Kind.checked(
            "ch.ahv",
            d -> d.write(ahv(d), "###.####.####.##", "#############", "### #### #### ##")),
        Kind.checked(
            "ch.uid", d -> d.write(uid(d), "CHE-###.###.###", "CHE#########", "CHE ### ### ###")),
        Kind.checked(
            "fr.nir",
            d ->
                d.write(
                    nir(d), "# ## ## ## ### ### ##", "###############", "# ## ## ## ### ###-##")),
        Kind.checked("fr.tax-id", d -> d.write(spi(d), "## ## ### ### ###", "#############")),
        Kind.of(
            "fr.id-card",
            d ->
                d.chance(0.5)
                    ? two(d.between(10, 20))
                        + two(d.between(1, 12))
                        + d.pick("751", "692", "131")
                        + d.number(5)
                    : d.of("XDT", 1) + d.of("0123456789BCDFGHJKLMNPQRSTVWXYZ", 7) + d.digits(1)),
        Kind.of(
            "fr.passport",
            d ->
                d.write(
                    two(d.between(10, 24)) + d.letters(2) + d.number(5),
                    "#########",
                    "## ## #####")),
        Kind.checked("fr.siren", d -> d.write(siren(d), "### ### ###", "#########")),
        Kind.checked("fr.siret", d -> d.write(siret(d), "### ### ### #####", "##############")),
        Kind.checked(
            "be.national-number",
            d -> d.write(belgian(d), "##.##.##-###.##", "###########", "## ## ## ### ##")),
        Kind.checked(
            "be.vat",
            d -> d.pick("BE ", "BE", "") + d.write(enterprise(d), "####.###.###", "##########")),
        Kind.checked("nl.bsn", d -> d.write(bsn(d), "#########", "#### ## ###", "####.##.###")),
        Kind.of(
            "nl.passport",
            d ->
                d.of("BCDFGHJKLMNPRSTVWXYZ", 2)
                    + d.of("0123456789BCDFGHJKLMNPRSTVWXYZ", 6)
                    + d.digits(1)),
        Kind.checked("lu.national-id", d -> luxembourg(d)));
  }

  private static String taxId(SeededRandom d) {
    List<Integer> digits = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    digits.remove(d.between(0, 9));
    StringBuilder body = new StringBuilder();
    while (!digits.isEmpty()) {
      int at = d.between(0, digits.size() - 1);
      if (body.length() > 0 || digits.get(at) != 0) {
        body.append(digits.remove(at));
      }
    }
    String ten = body.toString() + body.charAt(d.between(0, 7));
    return ten + mod1110(ten);
  }

  private static String card(String first, SeededRandom d) {
    String body = first + d.of(DOCUMENT, 8);
    return body + sevenThreeOne(body);
  }

  private static String insurance(SeededRandom d) {
    char letter = d.letters(1).charAt(0);
    String front = d.pick("12", "15", "24", "39", "53", "65") + d.birth("ddMMyy");
    String serial = d.digits(2);
    String digits = front + two(letter - 'A' + 1) + serial;
    int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      int product = Arithmetic.digit(digits, i) * weights[i];
      sum += product / 10 + product % 10;
    }
    return front + letter + serial + sum % 10;
  }

  private static String licence(SeededRandom d) {
    String body =
        d.letters(1) + d.digits(2) + d.digits(1) + d.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 5);
    int check = sum(body, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11;
    return body + (check == 10 ? "X" : Integer.toString(check)) + d.number(1);
  }

  private static String vat(SeededRandom d) {
    String body = d.number(8);
    return "DE" + d.pick("", " ") + body + mod1110(body);
  }

  private static String austrian(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String serial = d.number(3);
          String birth = d.birth("ddMMyy");
          int check = (sum(serial, 3, 7, 9) + sum(birth, 5, 8, 4, 2, 1, 6)) % 11;
          return check == 10 ? null : serial + check + birth;
        });
  }

  private static String austrianTax(SeededRandom d) {
    String body = d.pick("09", "46", "59", "68", "81", "90") + d.digits(6);
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int digit = Arithmetic.digit(body, i);
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return body + (10 - sum % 10) % 10;
  }

  private static String ahv(SeededRandom d) {
    String body = "756" + d.digits(9);
    return body + (10 - sum(body, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3) % 10) % 10;
  }

  private static String uid(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.number(8);
          int check = (11 - sum(body, 5, 4, 3, 2, 7, 6, 5, 4) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String nir(SeededRandom d) {
    String body =
        d.of("12", 1)
            + d.birth("yyMM")
            + d.pick("75", "69", "13", "33", "59", "31")
            + String.format("%03d", d.between(1, 320))
            + String.format("%03d", d.between(1, 999));
    return body + two(97 - mod(body, 97));
  }

  private static String spi(SeededRandom d) {
    String body = d.of("0123", 1) + d.digits(9);
    return body + String.format("%03d", mod(body, 511));
  }

  private static String siren(SeededRandom d) {
    String body = d.of("3456789", 1) + d.digits(7);
    return body + luhn(body);
  }

  private static String siret(SeededRandom d) {
    String body = siren(d) + "000" + d.number(1);
    return body + luhn(body);
  }

  private static String belgian(SeededRandom d) {
    var birth = d.birth();
    String body = SeededRandom.day(birth, "yyMMdd") + String.format("%03d", d.between(1, 997));
    return body + two(97 - mod(birth.getYear() < 2000 ? body : "2" + body, 97));
  }

  private static String enterprise(SeededRandom d) {
    String body = "0" + d.of("4567", 1) + d.digits(6);
    return body + two(97 - mod(body, 97));
  }

  private static String bsn(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.number(8);
          int check = sum(body, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String luxembourg(SeededRandom d) {
    String body = d.birth("yyyyMMdd") + d.digits(3);
    return body + luhn(body) + verhoeff(body);
  }

  /** Twelve plus three times the SIREN's remainder, modulo 97, before the SIREN. */
  private static String frenchVat(SeededRandom d) {
    String body = d.number(8);
    String siren = body + luhn(body);
    return "FR" + two((12 + 3 * mod(siren, 97)) % 97) + siren;
  }

  /** Ten minus the sum, every second digit doubled, less four. */
  private static String austrianVat(SeededRandom d) {
    String body = d.digits(7);
    int sum = 4;
    for (int i = 0; i < 7; i++) {
      int product = (body.charAt(i) - '0') * (1 + i % 2);
      sum += product / 10 + product % 10;
    }
    return "ATU" + body + (10 - sum % 10) % 10;
  }
}
