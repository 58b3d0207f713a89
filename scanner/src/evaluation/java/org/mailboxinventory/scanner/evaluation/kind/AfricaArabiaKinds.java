package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;
import java.util.stream.Stream;

/** India's neighbours, Iran, Arabia and Africa: taxpayers, firms, passports, further identities. */
public final class AfricaArabiaKinds {
  private static final String HEXADECIMAL = "0123456789ABCDEF";

  private AfricaArabiaKinds() {}

  public static List<Kind> all() {
    return Stream.of(southAsia(), gulf(), mediterranean(), west(), east(), south())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Kind> southAsia() {
    return List.of(
        Kind.of("lk.passport", d -> d.of("ND", 1) + d.number(7)),
        Kind.of("lk.tin", d -> "1" + d.digits(8) + d.pick("", "", "-7000")),
        Kind.of("bd.tin", d -> d.number(12)),
        Kind.of("bd.bin", d -> "00" + d.digits(7) + d.pick("-", "-", "") + "0" + d.digits(3)),
        Kind.of("bd.passport", d -> d.pick("BX", "EH", "A0") + d.number(7)),
        Kind.of("bd.birth-registration", d -> d.between(1960, 2015) + d.digits(13)),
        Kind.of("np.pan", d -> d.of("36", 1) + d.digits(8)),
        Kind.of("np.passport", d -> d.chance(0.6) ? "PA" + d.number(7) : d.number(8)),
        Kind.of("pk.ntn", d -> d.write(d.number(8), "#######-#")),
        Kind.of("pk.strn", d -> d.write(d.number(13), "#############", "##-##-####-###-##")),
        Kind.of("bt.cid", d -> "1" + d.digits(10)),
        Kind.of("mv.id", d -> "A" + d.digits(6)));
  }

  private static List<Kind> gulf() {
    return List.of(
        Kind.checked("ir.national-code", d -> iranian(d)),
        Kind.checked("ir.legal-id", d -> company(d)),
        Kind.of("iq.national-id", d -> d.between(1950, 2004) + d.digits(8)),
        Kind.of("jo.national-id", d -> d.pick("9", "2") + d.digits(9)),
        Kind.of("om.civil-id", d -> d.number(8)),
        Kind.of("om.vat", d -> omani(d)),
        Kind.of("bh.cpr", d -> d.birth("yyMM") + d.digits(5)),
        Kind.of("sa.commercial-registration", d -> d.pick("1010", "4030", "2050") + d.digits(6)),
        Kind.of("sa.vat", d -> "3" + d.digits(9) + "00003"),
        Kind.of("ae.trn", d -> "100" + d.digits(7) + "00003"),
        Kind.of("ae.trade-licence", d -> d.chance(0.6) ? d.number(6) : "CN-" + d.number(7)));
  }

  private static String iranian(SeededRandom d) {
    String body = d.digits(9);
    int rest = sum(body, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return body + (rest < 2 ? rest : 11 - rest);
  }

  /** Each digit and the last of them and two, times its weight. */
  private static String company(SeededRandom d) {
    String body = "1" + d.digits(9);
    int[] weights = {29, 27, 23, 19, 17};
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += (body.charAt(i) - '0' + body.charAt(9) - '0' + 2) * weights[i % 5];
    }
    return body + sum % 11 % 10;
  }

  private static String omani(SeededRandom d) {
    String body = "1100" + d.digits(5);
    int check = (1 + sum(body.substring(4), 1, 6, 3, 7, 9)) % 11;
    return "OM" + body + (check == 10 ? "X" : Integer.toString(check));
  }

  private static List<Kind> mediterranean() {
    return List.of(
        Kind.of("eg.tax-number", d -> d.write(d.number(9), "###-###-###", "#########")),
        Kind.of("il.passport", d -> d.number(8)),
        Kind.of("il.driving-licence", d -> d.number(7)),
        Kind.of("ma.cnie", d -> d.pick("A", "BE", "BK", "K", "D", "JT") + d.number(6)),
        Kind.of("dz.nin", d -> d.pick("10", "11") + d.digits(16)),
        Kind.checked("dz.rip", d -> postalAccount(d)),
        Kind.of("tn.cin", d -> d.pick("0", "1") + d.digits(7)),
        Kind.of("ly.national-number", d -> d.of("12", 1) + d.between(1950, 2004) + d.digits(7)));
  }

  /** The key is what is missing of branch and account to a multiple of 97. */
  private static String postalAccount(SeededRandom d) {
    String account = "00" + d.number(8);
    String whole = "00799999" + account + two(97 - mod("99999" + account + "00", 97));
    return d.write(whole, "####################", "### ##### ########## ##");
  }

  private static List<Kind> west() {
    return List.of(
        Kind.of("ng.tin", d -> d.number(8) + "-0001"),
        Kind.of(
            "ng.voter-card",
            d ->
                d.write(
                    d.number(2) + d.of(HEXADECIMAL, 2) + d.digits(15),
                    "###################",
                    "#### #### #### #### ###")),
        Kind.of("ng.driving-licence", d -> d.letters(3) + d.number(5) + d.letters(2) + d.digits(2)),
        Kind.of("ng.passport", d -> d.of("AB", 1) + d.number(8)),
        Kind.of("gh.passport", d -> "G" + d.number(7)),
        Kind.of("gh.ssnit", d -> d.of("CDE", 1) + "0" + d.digits(11)),
        Kind.of("sn.ninea", d -> senegalese(d)),
        Kind.of(
            "sn.national-id",
            d ->
                d.write(
                    d.of("12", 1) + d.number(3) + d.between(1950, 2004) + d.digits(5),
                    "# ### #### #####",
                    "#############")),
        Kind.of("ci.national-id", d -> d.chance(0.6) ? "CI00" + d.digits(7) : d.number(11)),
        Kind.of("cm.niu", d -> d.of("MP", 1) + d.number(12) + d.letters(1)));
  }

  private static String senegalese(SeededRandom d) {
    String body = d.number(6);
    int check = (10 - sum(body, 1, 2, 1, 2, 1, 2) % 10) % 10;
    return body + check + d.pick("", " 2G2", " 1A1", "2B3");
  }

  private static List<Kind> east() {
    return List.of(
        Kind.of("ke.passport", d -> d.pick("A", "B", "AK", "CK") + d.number(7)),
        Kind.of("ke.health-number", d -> d.number(8)),
        Kind.of("ug.nin", d -> d.pick("CM", "CF") + d.birth("yy") + d.digits(6) + d.letters(4)),
        Kind.of("ug.tin", d -> "10" + d.digits(8)),
        Kind.of(
            "tz.nida", d -> d.write(d.birth("yyyyMMdd") + d.digits(12), "########-#####-#####-##")),
        Kind.of("tz.tin", d -> d.write("1" + d.digits(8), "###-###-###", "#########")),
        Kind.of(
            "rw.nid",
            d ->
                d.write(
                    "1" + d.birth("yyyy") + d.of("78", 1) + d.digits(10),
                    "# #### # ####### # ##",
                    "################")),
        Kind.of("rw.tin", d -> "10" + d.digits(7)),
        Kind.of(
            "et.fayda",
            d ->
                d.chance(0.5)
                    ? d.write(d.number(12), "#### #### ####", "############")
                    : d.number(16)),
        Kind.of("et.tin", d -> "00" + d.digits(8)));
  }

  private static List<Kind> south() {
    return List.of(
        Kind.of("zm.nrc", d -> d.write(d.digits(8) + d.of("123", 1), "######/##/#")),
        Kind.of("zm.tpin", d -> d.pick("10", "20") + d.digits(8)),
        Kind.of("zw.national-id", d -> zimbabwean(d)),
        Kind.checked("mz.nuit", d -> d.write(mozambican(d), "#########", "### ### ###")),
        Kind.of("mz.bi", d -> "1" + d.digits(11) + d.letters(1)),
        Kind.of(
            "ao.bi", d -> "00" + d.digits(7) + d.pick("LA", "BE", "CA", "HO") + "0" + d.digits(2)),
        Kind.of("ao.nif", d -> "5" + d.digits(9)),
        Kind.of("bw.omang", d -> d.number(4) + d.of("12", 1) + d.digits(4)),
        Kind.of("za.driving-licence", d -> d.number(8) + d.letters(4)),
        Kind.of(
            "za.company-registration",
            d -> d.between(1975, 2024) + "/" + d.digits(6) + "/" + d.pick("07", "23", "21", "06")),
        Kind.of("za.vat", d -> "4" + d.digits(9)));
  }

  private static String zimbabwean(SeededRandom d) {
    String number = d.pick("63", "08", "50", "29") + d.number(d.between(6, 7));
    char letter = "ZABCDEFGHJKLMNPQRSTVWXY".charAt(mod(number, 23));
    String rest = number.substring(2) + d.pick("", " ", "-") + letter;
    return number.substring(0, 2) + "-" + rest + d.pick("", " ") + d.pick("12", "63", "42");
  }

  private static String mozambican(SeededRandom d) {
    String body = d.of("14", 1) + d.digits(7);
    int check = sum(body, 8, 9, 4, 5, 6, 7, 8, 9) % 11;
    return body + (check == 10 ? 1 : check);
  }
}
