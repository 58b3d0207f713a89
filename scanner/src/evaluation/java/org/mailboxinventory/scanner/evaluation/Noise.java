package org.mailboxinventory.scanner.evaluation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.mailboxinventory.scanner.evaluation.kind.Arithmetic;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** What looks like an identifier and is none: order numbers, amounts, dates, references. */
final class Noise {
  private final SeededRandom random;
  private final String language;

  Noise(SeededRandom random, String language) {
    this.random = random;
    this.language = language;
  }

  /** Puts something made up in place of each name in braces. */
  String fill(String phrase) {
    String text = phrase;
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      text =
          text.substring(0, open)
              + one(text.substring(open + 1, close))
              + text.substring(close + 1);
      open = text.indexOf('{');
    }
    return text;
  }

  private String one(String name) {
    return switch (name) {
      case "order" -> order();
      case "amount" -> amount();
      case "date" -> date();
      case "time" ->
          Arithmetic.two(random.between(0, 23))
              + ":"
              + Arithmetic.two(random.between(0, 59))
              + random.pick("", ":" + Arithmetic.two(random.between(0, 59)));
      case "tracking" ->
          random.pick(
              "1Z" + random.of(Arithmetic.ALPHANUMERIC, 6) + random.digits(10),
              "EA" + random.digits(9) + "IN",
              "JD0146000" + random.digits(11),
              "DHL-" + random.digits(8));
      case "ticket" ->
          random.pick(
              "INC00" + random.digits(5),
              "#" + random.number(6),
              "SR-" + random.number(7),
              "CASE-" + random.between(2019, 2026) + "-" + random.digits(5));
      case "uuid" -> uuid();
      case "hex" ->
          random.of("0123456789abcdef", random.pick("7", "32", "40").equals("7") ? 7 : 40);
      case "reference" ->
          random.pick(
              "NEFT-N" + random.digits(11),
              "TXN" + random.digits(12),
              "REF/" + random.number(6) + "/" + random.between(20, 26),
              "UTIBR5" + random.between(2020, 2026) + random.digits(11));
      case "masked" ->
          random.pick("XX", "xxxx", "****", "XXXX-XXXX-XXXX-", "...") + random.digits(4);
      default -> throw new IllegalArgumentException(name);
    };
  }

  String order() {
    return random.pick(
        random.number(6),
        random.number(8),
        "ORD-" + random.number(7),
        random.number(3) + "-" + random.digits(7) + "-" + random.digits(7),
        "PO" + random.between(2020, 2026) + "/" + random.number(4),
        "SO_" + random.number(10));
  }

  String amount() {
    int whole = random.between(100, 98_000_000);
    String cents = random.digits(2);
    return switch (language) {
      case "hi", "hl" ->
          random.pick("₹ ", "Rs. ", "INR ") + indian(whole) + random.pick("", "." + cents, "/-");
      case "de", "es", "it", "nl", "pt", "da", "tr", "id" ->
          String.format(Locale.ROOT, "%,d", whole).replace(',', '.')
              + ","
              + cents
              + random.pick(" EUR", " €", "");
      case "fr", "pl", "cs", "sk", "sv", "no", "fi", "ru", "uk" ->
          String.format(Locale.ROOT, "%,d", whole).replace(',', ' ') + "," + cents;
      default ->
          random.chance(0.4)
              ? "Rs. " + indian(whole) + "." + cents
              : random.pick("$", "USD ", "£", "")
                  + String.format(Locale.ROOT, "%,d", whole)
                  + "."
                  + cents;
    };
  }

  /** The last three digits, then groups of two. */
  private static String indian(int whole) {
    String digits = Integer.toString(whole);
    String tail = digits.substring(Math.max(0, digits.length() - 3));
    String head = digits.substring(0, digits.length() - tail.length());
    return head.isEmpty() ? tail : head.replaceAll("(?<=\\d)(?=(\\d{2})+$)", ",") + "," + tail;
  }

  String date() {
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.between(0, 700));
    return SeededRandom.day(
        day, random.pick("dd/MM/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "dd-MMM-yyyy", "d MMMM yyyy"));
  }

  private String uuid() {
    String hex = random.of("0123456789abcdef", 32);
    return UUID.fromString(SeededRandom.masked(hex, "########-####-####-####-############"))
        .toString();
  }
}
