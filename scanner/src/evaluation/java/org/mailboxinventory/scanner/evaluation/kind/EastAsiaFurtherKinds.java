package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.digit;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;
import java.util.stream.Stream;

/** East and South-East Asia, Australia and New Zealand: insurance, licences, permits, taxpayers. */
public final class EastAsiaFurtherKinds {
  private static final String BURMESE = "ကခဂငစဆတထဒနပဖဘမယရလသဟအဥ";

  private EastAsiaFurtherKinds() {}

  public static List<Kind> all() {
    return Stream.of(north(), islands(), mainland(), oceania()).flatMap(List::stream).toList();
  }

  private static List<Kind> north() {
    return List.of(
        Kind.of("jp.pension-number", d -> d.write(d.number(10), "####-######", "##########")),
        Kind.of(
            "jp.employment-insurance",
            d -> d.write(d.number(11), "####-######-#", "####-######-#", "###########")),
        Kind.of("jp.resident-code", d -> d.number(11)),
        Kind.of(
            "jp.health-insurance",
            d -> d.chance(0.5) ? d.number(8) + "-" + d.number(4) : d.number(8)),
        Kind.of("tw.passport", d -> "3" + d.digits(8)),
        Kind.of("tw.health-card", d -> d.write("0000" + d.digits(8), "############")),
        Kind.of("hk.business-registration", d -> d.number(8) + d.pick("", "-000", "-001")),
        Kind.of("mo.id", d -> d.of("157", 1) + d.digits(6) + "(" + d.digits(1) + ")"),
        Kind.of("cn.travel-permit", d -> d.chance(0.7) ? d.of("HM", 1) + d.number(8) : d.number(8)),
        Kind.of(
            "kr.driving-licence",
            d -> d.write(d.between(11, 25) + d.digits(10), "##-##-######-##")),
        Kind.of("mn.register", d -> d.pick("УБ", "ЧА", "ТА", "МЮ", "ПЭ") + mongolianBirth(d)));
  }

  private static String mongolianBirth(SeededRandom d) {
    var birth = d.birth();
    int month = birth.getMonthValue() + (birth.getYear() < 2000 ? 0 : 20);
    return SeededRandom.day(birth, "yy") + two(month) + SeededRandom.day(birth, "dd") + d.digits(2);
  }

  private static List<Kind> islands() {
    return List.of(
        Kind.of("my.tin", d -> d.pick("IG", "SG", "OG") + d.number(11)),
        Kind.of(
            "my.sst",
            d ->
                d.pick("W", "B", "J")
                    + d.between(10, 24)
                    + "-"
                    + d.between(18, 25)
                    + two(d.between(1, 12))
                    + "-"
                    + d.number(8)),
        Kind.of("my.epf", d -> d.number(8)),
        Kind.of("id.family-card", d -> familyCard(d)),
        Kind.of(
            "id.driving-licence",
            d -> d.chance(0.6) ? d.write(d.number(14), "####-####-######") : d.number(12)),
        Kind.of("id.bpjs-health", d -> "000" + d.number(10)),
        Kind.of("id.bpjs-employment", d -> d.between(10, 24) + d.digits(9)),
        Kind.of(
            "ph.philhealth", d -> d.write(two(d.between(1, 19)) + d.digits(10), "##-#########-#")),
        Kind.of("ph.pag-ibig", d -> d.write("121" + d.digits(9), "####-####-####", "############")),
        Kind.of("ph.philsys", d -> d.write(d.number(16), "####-####-####-####")),
        Kind.of(
            "ph.driving-licence",
            d ->
                d.of("ADNPG", 1)
                    + two(d.between(1, 20))
                    + "-"
                    + d.pick("98", "05", "12", "19", "23")
                    + "-"
                    + d.digits(6)));
  }

  private static String familyCard(SeededRandom d) {
    return d.pick("317501", "327305", "357802", "337401", "127101")
        + two(d.between(1, 28))
        + two(d.between(1, 12))
        + two(d.between(5, 24))
        + String.format("%04d", d.between(1, 90));
  }

  private static List<Kind> mainland() {
    return List.of(
        Kind.checked("th.tax-id", d -> thaiCompany(d)),
        Kind.of("vn.social-insurance", d -> d.pick("01", "79", "31", "48") + d.digits(8)),
        Kind.of(
            "vn.health-card",
            d ->
                d.pick("DN", "HS", "GD", "TE", "HT")
                    + d.of("12345", 1)
                    + d.pick("01", "79", "31")
                    + d.digits(10)),
        Kind.of("vn.passport", d -> d.of("BCNP", 1) + d.number(7)),
        Kind.of("kh.id", d -> "0" + d.digits(8)),
        Kind.of("kh.tin", d -> d.pick("K", "L", "B", "E") + d.digits(3) + "-" + d.number(9)),
        Kind.of("mm.nrc", d -> burmese(d)));
  }

  /** Begins with a nought; the same check as of people. */
  private static String thaiCompany(SeededRandom d) {
    String body = "010" + d.digits(9);
    String whole = body + (11 - sum(body, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 10;
    return d.write(whole, "#############", "#-####-#####-##-#", "#-##-#-###-#####-#");
  }

  private static String burmese(SeededRandom d) {
    int state = d.between(1, 14);
    return d.chance(0.5)
        ? state
            + "/"
            + d.pick("OuKaMa", "MaKaNa", "LaMaNa", "PaBaTa", "DAGANA")
            + "(N)"
            + d.digits(6)
        : state + "/" + d.of(BURMESE, 3) + "(နိုင်)" + d.digits(6);
  }

  private static List<Kind> oceania() {
    return List.of(
        Kind.of(
            "au.crn",
            d ->
                d.write(
                    d.number(9) + d.of("ABCHJKLSTVX", 1),
                    "### ### ####",
                    "##########",
                    "###-###-####")),
        Kind.checked("au.ihi", d -> identifier(d)),
        Kind.of(
            "au.dva",
            d ->
                d.of("NVQWST", 1)
                    + d.pick("X", "SM", "P", "SS")
                    + d.number(d.between(4, 5))
                    + d.pick("", "", "A", "B")),
        Kind.of("au.ahpra", d -> d.pick("MED", "NMW", "PHA", "PSY", "DEN") + "000" + d.number(7)),
        Kind.of("nz.social-welfare", d -> d.write(d.number(9), "###-###-###", "#########")),
        Kind.checked("nz.nzbn", d -> business(d)),
        Kind.of("nz.passport", d -> d.pick("LA", "LF", "LK", "LM", "RA") + d.number(6)));
  }

  private static String identifier(SeededRandom d) {
    String body = "800360" + d.number(9);
    return d.write(body + luhn(body), "################", "#### #### #### ####");
  }

  /** A global location number: every second digit three times, what is missing to ten. */
  private static String business(SeededRandom d) {
    String body = "94290" + d.digits(7);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += digit(body, i) * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }
}
