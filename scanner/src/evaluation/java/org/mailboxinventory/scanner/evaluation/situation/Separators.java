package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Values parted as people part them, and what only looks like a value of another kind. */
final class Separators {
  private static final int EACH = 40;

  private Separators() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String iban = Made.bare("global.iban", random);
      cases.add(one(random, "IBAN", Made.grouped(iban, ".", 4), "global.iban"));
      cases.add(one(random, "IBAN", Made.grouped(iban, "-", 4), "global.iban"));
      cases.add(one(random, "Iban-Nr", Made.grouped(iban, " ", 2, 2, 8, 10), "global.iban"));
      cases.add(one(random, "IBAN", Made.grouped(iban, " ", 4, 4, 5, 3, 6), "global.iban"));
      String siret = Made.bare("fr.siret", random);
      cases.add(one(random, "SIRET", Made.grouped(siret, " ", 3, 3, 3, 5), "fr.siret"));
      cases.add(one(random, "N° SIRET", Made.grouped(siret, ".", 3, 3, 3, 5), "fr.siret"));
      cases.add(one(random, "SIRET", Made.grouped(siret, " ", 9, 5), "fr.siret"));
      String vat = Made.bare("fr.vat", random);
      cases.add(one(random, "N° TVA", Made.grouped(vat, " ", 2, 2, 3, 3, 3), "fr.vat"));
      cases.add(one(random, "TVA intracommunautaire", Made.grouped(vat, " ", 4, 9), "fr.vat"));
      cases.add(
          one(random, "USt-IdNr.", Made.grouped(Made.bare("de.vat", random), " ", 2, 3), "de.vat"));
      String card = Made.bare("global.payment-card", random);
      cases.add(one(random, "Card", Made.grouped(card, ".", 4), "global.payment-card"));
      cases.add(addresses(random));
      cases.add(plate(random));
      cases.add(mail(random));
      cases.add(Case.nothing(Frames.bare(random, fingerprint(random))));
    }
    return cases;
  }

  private static Case one(SeededRandom random, String label, String value, String detector) {
    return Case.of(Frames.labelled(random, label, value), value, detector);
  }

  private static Case addresses(SeededRandom random) {
    String four =
        random.pick("203.0.113.", "198.51.100.", "192.0.2.", "10.20.3.", "192.168.7.")
            + random.between(1, 254);
    String text = random.pick(four, four + "/24", "::ffff:" + four, four + "/32", four + ":8443");
    return new Case(
        Frames.labelled(random, random.pick("IP", "host", "server address", "client ip"), text),
        List.of(new Case.Expected(four, java.util.Set.of("global.ip-address"))),
        java.util.Set.of());
  }

  private static Case plate(SeededRandom random) {
    String state = random.pick("MH", "DL", "KA", "TN", "GJ", "UP", "WB", "KL");
    String number =
        String.join(
            random.pick(" ", "-", "", "."),
            state,
            Integer.toString(random.between(10, 48)),
            random.of("ABCDEFGHJKLMNPQRSTUVWXYZ", 2),
            random.number(4));
    return one(
        random,
        random.pick("vehicle no", "Registration number", "Vehicle Regn No", "car number"),
        number,
        "in.vehicle-registration");
  }

  private static Case mail(SeededRandom random) {
    String address =
        random.pick("asha", "r.meier", "info", "kyc-desk")
            + "@"
            + random.pick(
                "mail.bank.example", "post.sparkasse.example.de", "mx.london.example.co.uk");
    String kind = address.startsWith("info@") ? "global.role-address" : "global.email";
    return one(random, random.pick("e-mail", "Mail", "reply to"), address, kind);
  }

  /** As ssh-keygen prints them: pairs of hexadecimal digits, or base64 behind the name. */
  private static String fingerprint(SeededRandom random) {
    return random.chance(0.5)
        ? "MD5:" + Made.grouped(random.of("0123456789abcdef", 32), ":", 2)
        : "2048 " + Made.grouped(random.of("0123456789abcdef", 32), ":", 2) + " root@host (RSA)";
  }
}
