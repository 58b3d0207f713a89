package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.ALPHANUMERIC;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.value;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.verhoeff;

import java.util.List;
import java.util.Locale;

/** What Indian bank mail holds. */
public final class IndiaKinds {
  private static final String[] STATES = {
    "MH", "DL", "KA", "TN", "GJ", "UP", "WB", "RJ", "KL", "TS", "HR", "PB", "MP", "BR"
  };
  private static final String[] STATE_NUMBERS = {
    "01", "03", "06", "07", "08", "09", "10", "19", "22", "23", "24", "27", "29", "32", "33", "36",
    "37"
  };

  /** Branches that the Reserve Bank lists. */
  private static final String[] BRANCHES =
      ("SBIN0050002 SBIN0008732 SBIN0064379 HDFC0006225 HDFC0CPUNEY HDFC0009220 ICIC0000531"
              + " ICIC0008173 ICIC0004286 UTIB0005482 UTIB0000425 UTIB0001387 KKBK0001775 KKBK0005919"
              + " KKBK0008072 PUNB0132610 PUNB0210300 PUNB0487000 BARB0DBBLWD BARB0VJPASE BARB0INYARA"
              + " CNRB0000244 CNRB0019773 CNRB0003741 UBIN0819000 UBIN0583685 UBIN0563714 IDIB000M084"
              + " IDIB000D074 YESB0000577 YESB0KUBL08 INDB0002067 INDB0000549 FDRL0000016 FDRL0CCUB01"
              + " IDFB0040521 MAHB0000707 MAHB0001244")
          .split(" ");

  private static final String[] HANDLES = {
    "okaxis", "oksbi", "okhdfcbank", "okicici", "ybl", "ibl", "axl", "paytm", "apl", "upi", "sbi"
  };

  private IndiaKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.of(
            "in.udyam",
            d -> "UDYAM-" + d.pick("MH", "KA", "DL", "TN") + "-" + d.digits(2) + "-" + d.number(7)),
        Kind.of("in.fssai", d -> "1" + d.pick("00", "15", "27") + d.pick("18", "21") + d.number(9)),
        Kind.of("in.umrn", d -> d.pick("HDFC", "SBIN", "UTIB") + "7" + d.digits(15)),
        Kind.of("in.rrn", d -> d.pick("4", "5", "6") + d.digits(11)),
        Kind.of("in.pan", d -> d.chance(0.1) ? pan(d, "P").toLowerCase(Locale.ROOT) : pan(d, "P")),
        Kind.of("in.pan-organisation", d -> pan(d, d.pick("C", "C", "H", "F", "A", "T"))),
        Kind.checked(
            "in.aadhaar",
            d -> d.write(aadhaar(d), "#### #### ####", "############", "####-####-####")),
        Kind.of(
            "in.aadhaar-masked",
            d ->
                d.pick("XXXX XXXX ", "XXXX-XXXX-", "XXXXXXXX", "xxxx xxxx ", "**** **** ")
                    + d.digits(4)),
        Kind.checked(
            "in.aadhaar-vid", d -> d.write(vid(d), "#### #### #### ####", "################")),
        Kind.checked("in.gstin", IndiaKinds::gstin).evidently(),
        Kind.of(
            "in.ifsc",
            d -> d.chance(0.1) ? d.pick(BRANCHES).toLowerCase(Locale.ROOT) : d.pick(BRANCHES)),
        Kind.of(
            "in.micr",
            d ->
                d.pick("400", "110", "560", "600", "700", "380", "411")
                    + d.pick("002", "240", "229", "211", "485")
                    + "0"
                    + d.number(2)),
        Kind.of(
            "in.bank-account",
            d -> d.pick("5010", "3", "0012", "9180", "6225") + d.number(d.between(10, 11))),
        Kind.of(
            "in.loan-account",
            d ->
                d.pick(
                    "LBMUM0000" + d.number(7),
                    "HL" + d.number(10),
                    d.number(d.between(10, 14)),
                    "PL/" + d.number(8))),
        Kind.of(
            "in.upi-vpa",
            d ->
                d.pick(
                        "rahul",
                        "anita.s",
                        "m.iyer" + d.digits(2),
                        "kumar-traders",
                        "9" + d.digits(9))
                    + "@"
                    + d.pick(HANDLES)),
        Kind.of("in.mmid", d -> d.pick("9240", "9229", "9211") + d.digits(3)),
        Kind.checked("in.voter-id", d -> voter(d)),
        Kind.of(
            "in.passport",
            d ->
                d.write(
                    d.of("ABCDEFGHJKLMNPRSTUVWYZ", 1) + d.number(1) + d.digits(5) + d.number(1),
                    "########",
                    "# #######",
                    "########")),
        Kind.of(
            "in.driving-licence",
            d ->
                d.write(
                    d.pick(STATES)
                        + Arithmetic.two(d.between(1, 48))
                        + d.between(1995, 2024)
                        + "00"
                        + d.digits(5),
                    "###############",
                    "#### ###########",
                    "##-#############",
                    "####-###########")),
        Kind.of(
            "in.vehicle-registration",
            d ->
                d.write(
                    d.pick(STATES)
                        + Arithmetic.two(d.between(1, 48))
                        + d.of("ABCDEFGHJKLMNPRSTUVWXYZ", 2)
                        + d.number(4),
                    "## ## ## ####",
                    "##########",
                    "##-##-##-####")),
        Kind.of(
            "in.tan",
            d ->
                d.pick("MUM", "DEL", "BLR", "CHE", "PNE", "AHM")
                    + d.letters(1)
                    + d.digits(5)
                    + d.letters(1)),
        Kind.of(
            "in.cin",
            d ->
                d.pick("U", "L")
                    + d.number(5)
                    + d.pick("MH", "DL", "KA", "TN", "GJ")
                    + d.between(1960, 2023)
                    + d.pick("PTC", "PLC", "OPC", "NPL")
                    + d.digits(6)),
        Kind.of("in.llpin", d -> "A" + d.letters(2) + "-" + d.digits(4)),
        Kind.of("in.din", d -> "0" + d.number(7)),
        Kind.of(
            "in.demat-account",
            d -> d.pick("IN30" + d.digits(12), d.pick("1208", "1203", "1206") + d.digits(12))),
        Kind.of("in.uan", d -> "10" + d.number(10)),
        Kind.of(
            "in.esic",
            d ->
                d.chance(0.4)
                    ? d.write(d.number(17), "##-##-######-###-####", "#################")
                    : d.number(10)),
        Kind.of("in.pran", d -> "11" + d.digits(10)),
        Kind.of("in.ckyc", d -> d.number(14)),
        Kind.checked("in.abha", d -> d.write(abha(d), "##-####-####-####", "##############")),
        Kind.of("in.mobile", d -> mobile(d)),
        Kind.of(
            "in.ration-card",
            d -> d.pick(d.number(12), d.number(10), d.pick(STATES) + d.number(10))));
  }

  private static String pan(SeededRandom d, String holder) {
    return d.letters(3) + holder + d.letters(1) + d.number(4) + d.letters(1);
  }

  private static String aadhaar(SeededRandom d) {
    String body = d.of("23456789", 1) + d.digits(10);
    return body + verhoeff(body);
  }

  private static String vid(SeededRandom d) {
    String body = d.of("23456789", 1) + d.digits(14);
    return body + verhoeff(body);
  }

  private static String abha(SeededRandom d) {
    String body = d.pick("91", "71", "23") + d.digits(11);
    return body + verhoeff(body);
  }

  private static String gstin(SeededRandom d) {
    String body =
        d.pick(STATE_NUMBERS) + pan(d, d.pick("P", "C", "C", "F")) + d.of("1234", 1) + "Z";
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int product = value(body.charAt(i)) * (i % 2 + 1);
      sum += product / 36 + product % 36;
    }
    return body + ALPHANUMERIC.charAt((36 - sum % 36) % 36);
  }

  private static String voter(SeededRandom d) {
    String serial = d.digits(6);
    return d.letters(3) + serial + luhn(serial);
  }

  private static String mobile(SeededRandom d) {
    String number = d.of("6789", 1) + d.digits(9);
    return d.write(
        number,
        "+91 ##########",
        "+91-##########",
        "##########",
        "##### #####",
        "+91 ##### #####",
        "0##########");
  }
}
