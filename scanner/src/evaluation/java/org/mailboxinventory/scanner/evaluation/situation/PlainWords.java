package org.mailboxinventory.scanner.evaluation.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Words, dates, toll-free numbers and ids of messages that look like something else. */
final class PlainWords {
  /** Eight or eleven letters of which the fifth and sixth are a country's code. */
  private static final List<String> LIKE_A_BANK_CODE =
      List.of(
          "Gunnison",
          "RECOVERY",
          "DOCUMENT",
          "BUSINESS",
          "CUSTOMER",
          "PRODUCTS",
          "CONTINUE",
          "REGISTER",
          "INTERNET",
          "SOFTWARE",
          "MANAGING",
          "PLEASE",
          "OVERSEAS",
          "FEEDBACK",
          "PASSWORD",
          "SECURITY",
          "MARKETING",
          "CHARLOTTE",
          "PRINCETON",
          "Anderson",
          "Robinson");

  private PlainWords() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (String word : LIKE_A_BANK_CODE) {
      cases.add(nothing(random, "The bank in " + word + " opens at nine."));
      cases.add(
          nothing(random, "Transfer desk, " + word.toUpperCase(Locale.ROOT) + " office: closed"));
      cases.add(nothing(random, "SWIFT is installed; " + word + " is not."));
    }
    for (int i = 0; i < 60; i++) {
      String month = String.format(Locale.ROOT, "%02d", random.between(1, 12));
      String year = Integer.toString(random.between(2001, 2029));
      cases.add(
          nothing(
              random,
              random.pick("Exp. ", "Expires ", "valid until ", "Expiry: ", "exp date ")
                  + month
                  + "/"
                  + random.pick(year, year.substring(2))
                  + random.pick("", " (tablets)", " for the domain", ", licence of the tool")));
      String card = Made.value("global.payment-card", random);
      String expiry = month + "/" + random.between(26, 31);
      cases.add(
          new Case(
              random
                  .pick(
                      "Card {c} exp {e}",
                      "{c}, expiry {e}",
                      "Visa {c} valid thru {e}",
                      "card no {c}\nexpires: {e}")
                  .replace("{c}", card)
                  .replace("{e}", expiry),
              List.of(
                  new Case.Expected(card, java.util.Set.of("global.payment-card")),
                  new Case.Expected(expiry, java.util.Set.of("global.card-expiry"))),
              java.util.Set.of()));
      String free =
          random.pick("1-800-", "1-888-", "1-877-", "800-")
              + random.number(3)
              + "-"
              + random.digits(4);
      cases.add(
          new Case(
              "Call toll free " + free + " today", List.of(), java.util.Set.of("global.phone")));
      String id =
          "<"
              + random.of("0123456789abcdef", 12)
              + "."
              + random.digits(6)
              + "@mx"
              + random.digits(1)
              + ".example.net>";
      cases.add(new Case("Message-ID: " + id, List.of(), java.util.Set.of("global.message-id")));
      cases.add(
          new Case(
              "In-Reply-To: " + id + "\nReferences: " + id,
              List.of(),
              java.util.Set.of("global.message-id")));
      String code =
          random.pick("DEUTDEFF", "HSBCGB2L", "CHASUS33", "BNPAFRPP", "SBININBB", "INGBNL2A");
      cases.add(
          Case.of(
              Frames.labelled(random, random.pick("BIC", "SWIFT code", "BIC/SWIFT"), code),
              code,
              "global.bic"));
    }
    return cases;
  }

  private static Case nothing(SeededRandom random, String text) {
    return Case.nothing(random.pick("", "> ", "Hello, ") + text);
  }
}
