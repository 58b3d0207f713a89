package org.mailboxinventory.scanner.evaluation.kind;

import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.luhn;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.sum;
import static org.mailboxinventory.scanner.evaluation.kind.Arithmetic.two;

import java.util.List;

/** From Brazil to the Dominican Republic. */
public final class LatinAmericaKinds {
  private LatinAmericaKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.checked("br.cpf", d -> d.write(cpf(d), "###.###.###-##", "###########")),
        Kind.checked("br.cnpj", d -> d.write(cnpj(d), "##.###.###/####-##", "##############")),
        Kind.of("br.rg", d -> d.write(rg(d), "##.###.###-#", "#########")),
        Kind.of(
            "br.pix-key",
            d ->
                d.write(
                    d.of("0123456789abcdef", 12)
                        + "4"
                        + d.of("0123456789abcdef", 3)
                        + d.of("89ab", 1)
                        + d.of("0123456789abcdef", 15),
                    "########-####-####-####-############")),
        Kind.of("ar.dni", d -> d.write(d.of("1234", 1) + d.digits(7), "##.###.###", "########")),
        Kind.checked("ar.cuit", d -> d.write(cuit(d), "##-########-#", "###########")),
        Kind.checked("ar.cbu", d -> cbu(d)),
        Kind.checked("cl.rut", d -> rut(d)),
        Kind.of(
            "co.cedula",
            d ->
                d.chance(0.5)
                    ? d.write("1" + d.digits(9), "#.###.###.###", "##########")
                    : d.write(d.number(8), "##.###.###", "########")),
        Kind.checked("co.nit", d -> nit(d)),
        Kind.of("pe.dni", d -> d.of("01234567", 1) + d.digits(7)),
        Kind.checked("pe.ruc", d -> ruc(d)),
        Kind.checked("ec.cedula", d -> cedula(d)),
        Kind.of("ec.ruc", d -> d.chance(0.5) ? cedula(d) + "001" : ecuadorCompany(d)),
        Kind.checked("uy.cedula", d -> uruguay(d)),
        Kind.of(
            "cr.cedula",
            d ->
                d.write(
                    d.of("1234567", 1) + "0" + d.digits(3) + "0" + d.digits(3),
                    "#-####-####",
                    "#########")),
        Kind.checked("do.cedula", d -> dominican(d)));
  }

  private static int eleven(int sum) {
    int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
  }

  private static String cpf(SeededRandom d) {
    String body = d.digits(9);
    String first = body + eleven(sum(body, 10, 9, 8, 7, 6, 5, 4, 3, 2));
    return first + eleven(sum(first, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2));
  }

  private static String cnpj(SeededRandom d) {
    String body = d.digits(8) + "000" + d.number(1);
    String first = body + eleven(sum(body, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2));
    return first + eleven(sum(first, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2));
  }

  private static String rg(SeededRandom d) {
    String body = d.of("1234", 1) + d.digits(7);
    int check = 11 - sum(body, 2, 3, 4, 5, 6, 7, 8, 9) % 11;
    return body + (check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check));
  }

  private static String cuit(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = d.pick("20", "27", "23", "30", "33") + d.number(8);
          int check = (11 - sum(body, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
          return check == 10 ? null : body + check;
        });
  }

  private static String cbu(SeededRandom d) {
    String bank = d.pick("007", "011", "017", "072", "285") + d.digits(4);
    String account = d.digits(13);
    return bank
        + (10 - sum(bank, 7, 1, 3, 9, 7, 1, 3) % 10) % 10
        + account
        + (10 - sum(account, 3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3) % 10) % 10;
  }

  private static String rut(SeededRandom d) {
    String body = d.of("1", 1) + d.digits(7);
    int check = 11 - sum(body, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    String last = check == 10 ? "K" : check == 11 ? "0" : Integer.toString(check);
    return d.write(body + last, "##.###.###-#", "########-#");
  }

  private static String nit(SeededRandom d) {
    String body = d.of("89", 1) + d.digits(8);
    int rest = sum(body, 41, 37, 29, 23, 19, 17, 13, 7, 3) % 11;
    return d.write(body + (rest < 2 ? rest : 11 - rest), "###.###.###-#", "#########-#");
  }

  private static String ruc(SeededRandom d) {
    String body = d.pick("10", "20") + d.digits(8);
    return body + (11 - sum(body, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10;
  }

  private static String cedula(SeededRandom d) {
    String body = two(d.between(1, 24)) + d.of("012345", 1) + d.digits(6);
    return body + luhn(body);
  }

  private static String ecuadorCompany(SeededRandom d) {
    return Kind.untilSound(
        () -> {
          String body = two(d.between(1, 24)) + "9" + d.digits(6);
          int check = 11 - sum(body, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
          return check == 10 ? null : body + check % 11 + "001";
        });
  }

  private static String uruguay(SeededRandom d) {
    String body = d.of("12345", 1) + d.digits(6);
    return d.write(
        body + (10 - sum(body, 2, 9, 8, 7, 6, 3, 4) % 10) % 10, "#.###.###-#", "#######-#");
  }

  private static String dominican(SeededRandom d) {
    String body = d.pick("001", "031", "402", "023") + d.digits(7);
    return d.write(body + luhn(body), "###-#######-#", "###########");
  }
}
