package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.digit;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;

/** China, Japan, Korea, and the south-east of Asia. */
public final class AsiaKinds {
  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
  private static final String[] AREAS = {
    "110101", "310104", "440305", "510104", "320102", "330106"
  };

  private AsiaKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("cn.resident-id", d -> resident(d)),
        Kind.checked("cn.uscc", d -> credit(d)),
        Kind.of("cn.passport", d -> d.pick("E", "G") + d.number(8)),
        Kind.checked("tw.national-id", d -> taiwan(d)),
        Kind.checked(
            "jp.my-number",
            d -> d.write(japanese(d), "#### #### ####", "############", "####-####-####")),
        Kind.of("jp.bank-account", d -> d.number(7)),
        Kind.of("jp.passport", d -> d.pick("T", "M") + d.of("KRSZH", 1) + d.number(7)),
        Kind.of("jp.driving-licence", d -> licence(d)),
        Kind.of("kr.rrn", d -> korean(d)),
        Kind.checked(
            "kr.business-number",
            d -> d.write(business(d), "###-##-#####", "##########", "###-##-#####")),
        Kind.of(
            "kr.passport",
            d ->
                d.chance(0.6) ? "M" + d.number(8) : "M" + d.number(3) + d.letters(1) + d.number(4)),
        Kind.checked(
            "th.national-id",
            d -> d.write(thai(d), "#-####-#####-##-#", "#############", "# #### ##### ## #")),
        Kind.of(
            "my.nric",
            d ->
                d.write(
                    d.birth("yyMMdd") + d.pick("14", "10", "07", "01", "12") + d.digits(4),
                    "######-##-####",
                    "############")),
        Kind.of("id.nik", d -> nik(d)),
        Kind.of("id.npwp", d -> npwp(d)),
        Kind.of(
            "ph.tin", d -> d.write(d.number(9), "###-###-###", "###-###-###-000", "###-###-###")),
        Kind.of("ph.umid", d -> d.write("0111" + d.digits(8), "####-#######-#")),
        Kind.of(
            "ph.sss", d -> d.write(d.pick("33", "34", "03", "06") + d.digits(8), "##-#######-#")),
        Kind.of("vn.cccd", d -> vietnamese(d)));
  }

  private static String resident(SeededRandom d) {
    String body = d.pick(AREAS) + d.birth("yyyyMMdd") + d.digits(3);
    return body
        + "10X98765432".charAt(sum(body, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2) % 11);
  }

  private static String credit(SeededRandom d) {
    String organisation = d.digits(8);
    int own = (11 - sum(organisation, 3, 7, 9, 10, 5, 8, 4, 2) % 11) % 11;
    String body = "91" + d.pick(AREAS) + organisation + (own == 10 ? "X" : Integer.toString(own));
    int weight = 1;
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += CREDIT.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return body + CREDIT.charAt((31 - sum % 31) % 31);
  }

  private static String taiwan(SeededRandom d) {
    int letter = d.between(0, 25);
    int code = 10 + letter;
    String body = d.of("12", 1) + d.digits(7);
    int sum = code / 10 + code % 10 * 9 + sum(body, 8, 7, 6, 5, 4, 3, 2, 1);
    return TAIWAN.charAt(letter) + body + (10 - sum % 10) % 10;
  }

  private static String japanese(SeededRandom d) {
    String body = d.number(11);
    int rest = sum(body, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return body + (rest < 2 ? 0 : 11 - rest);
  }

  private static String licence(SeededRandom d) {
    String body = d.pick("30", "43", "54", "62", "90") + two(d.between(1, 23)) + d.digits(6);
    int rest = sum(body, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return body + (rest < 2 ? 0 : 11 - rest) + d.between(0, 2);
  }

  private static String korean(SeededRandom d) {
    var birth = d.birth();
    int sex = d.between(1, 2) + (birth.getYear() < 2000 ? 0 : 2);
    String body = SeededRandom.day(birth, "yyMMdd") + sex + d.digits(5);
    String whole = body + (11 - sum(body, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5) % 11) % 10;
    return d.write(whole, "######-#######", "#############", "######-#######");
  }

  private static String business(SeededRandom d) {
    String body = d.number(3) + d.pick("81", "86", "01", "87") + d.digits(4);
    int sum = sum(body, 1, 3, 7, 1, 3, 7, 1, 3, 5) + digit(body, 8) * 5 / 10;
    return body + (10 - sum % 10) % 10;
  }

  private static String thai(SeededRandom d) {
    String body = d.of("1345", 1) + d.digits(11);
    return body + (11 - sum(body, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 10;
  }

  private static String nik(SeededRandom d) {
    var birth = d.birth();
    int day = birth.getDayOfMonth() + (d.chance(0.5) ? 40 : 0);
    return d.pick("317501", "327305", "357802", "337401", "127101")
        + two(day)
        + SeededRandom.day(birth, "MMyy")
        + String.format("%04d", d.between(1, 40));
  }

  private static String npwp(SeededRandom d) {
    String body = d.pick("01", "07", "24", "48", "66") + d.digits(6);
    return d.write(
        body + luhn(body) + d.pick("013", "411", "061") + "000",
        "##.###.###.#-###.###",
        "###############");
  }

  private static String vietnamese(SeededRandom d) {
    var birth = d.birth();
    int sex = d.between(0, 1) + (birth.getYear() < 2000 ? 0 : 2);
    return d.pick("001", "079", "048", "031", "092")
        + sex
        + SeededRandom.day(birth, "yy")
        + d.digits(6);
  }
}
