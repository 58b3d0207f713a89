package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.digit;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.mod;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.value;

import java.util.List;

/** Australia, New Zealand, Singapore, Hong Kong. */
public final class PacificKinds {
  private static final String NHI = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private PacificKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("au.tfn", d -> d.write(tfn(d), "### ### ###", "#########", "###-###-###")),
        Kind.checked("au.abn", d -> d.write(abn(d), "## ### ### ###", "###########")),
        Kind.checked("au.acn", d -> d.write(acn(d), "### ### ###", "#########")),
        Kind.of("au.medicare", d -> d.write(medicare(d), "#### ##### #", "##########")),
        Kind.of(
            "au.bank-account",
            d ->
                d.write(
                        d.pick("062", "083", "012", "732", "484") + d.digits(3),
                        "###-###",
                        "### ###")
                    + d.pick(" ", " / ", " account ", ", account number ", " Acc: ")
                    + d.number(d.between(8, 9))),
        Kind.of("au.passport", d -> d.pick("N", "E", "M", "PA", "PB") + d.number(7)),
        Kind.of("au.driving-licence", d -> d.number(d.between(8, 9))),
        Kind.of("nz.ird", d -> d.write(ird(d), "##-###-###", "########")),
        Kind.of("nz.bank-account", d -> account(d)),
        Kind.checked("nz.nhi", d -> nhi(d)),
        Kind.of("nz.driving-licence", d -> d.letters(2) + d.number(6)),
        Kind.checked("sg.nric", d -> nric(d)),
        Kind.checked("sg.uen", d -> uen(d)),
        Kind.of("sg.passport", d -> "K" + d.number(7) + d.letters(1)),
        Kind.of("hk.hkid", d -> hkid(d)));
  }

  private static String tfn(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.number(8);
          int check = sum(body, 1, 4, 3, 7, 5, 8, 6, 9) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String abn(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String whole = d.number(11);
          return (sum(whole, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10) % 89 == 0 ? whole : null;
        });
  }

  private static String acn(SeededRandom d) {
    String body = d.pick("0", "1", "6") + d.digits(7);
    return body + (10 - sum(body, 8, 7, 6, 5, 4, 3, 2, 1) % 10) % 10;
  }

  private static String medicare(SeededRandom d) {
    String body = d.of("23456", 1) + d.digits(7);
    return body + sum(body, 1, 3, 7, 9, 1, 3, 7, 9) % 10 + d.between(1, 3);
  }

  private static String ird(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.between(4, 9) + d.digits(6);
          int check = (11 - sum(body, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          if (check == 10) {
            check = (11 - sum(body, 4, 3, 2, 5, 2, 7, 6) % 11) % 11;
          }
          return check == 10 ? null : body + check;
        });
  }

  private static String account(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String bank = d.pick("010242", "020108", "030502", "060241", "123140", "123011");
          String account = "0" + d.digits(6);
          int check =
              sum(bank.substring(2), 6, 3, 7, 9) + sum("0" + account, 0, 0, 10, 5, 8, 4, 2, 1);
          return check % 11 == 0
              ? d.write(
                  bank + account + "0" + d.digits(1), "##-####-#######-##", "## #### ####### ##")
              : null;
        });
  }

  private static String nhi(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.of(NHI, 3) + d.digits(3);
          int sum = 0;
          for (int i = 0; i < 6; i++) {
            char c = body.charAt(i);
            sum += (i < 3 ? NHI.indexOf(c) + 1 : c - '0') * (7 - i);
          }
          return sum % 11 == 0 ? null : body + (11 - sum % 11) % 10;
        });
  }

  private static String nric(SeededRandom d) {
    String letter = d.of("STFG", 1);
    String body = (letter.equals("T") ? "0" : d.number(1)) + d.digits(6);
    int sum = sum(body, 2, 7, 6, 5, 4, 3, 2) + ("TG".contains(letter) ? 4 : 0);
    return letter + body + ("ST".contains(letter) ? "JZIHGFEDCBA" : "XWUTRQPNMLK").charAt(sum % 11);
  }

  private static String uen(SeededRandom d) {
    if (d.chance(0.4)) {
      String body = "5" + d.digits(7);
      return body + "XMKECAWLJDB".charAt(sum(body, 10, 4, 9, 3, 8, 2, 7, 1) % 11);
    }
    String body = d.between(1990, 2023) + d.digits(5);
    return body + "ZKCMDNERGWH".charAt(sum(body, 10, 8, 6, 4, 9, 7, 5, 3, 1) % 11);
  }

  private static String hkid(SeededRandom d) {
    String body = d.of("ABCDEGHKPRVYZ", 1) + d.digits(6);
    int sum = 36 * 9 + value(body.charAt(0)) * 8;
    for (int i = 1; i < 7; i++) {
      sum += digit(body, i) * (8 - i);
    }
    int check = (11 - mod(Integer.toString(sum), 11)) % 11;
    return body
        + d.pick("(#)", "(#)", "#").replace("#", check == 10 ? "A" : Integer.toString(check));
  }
}
