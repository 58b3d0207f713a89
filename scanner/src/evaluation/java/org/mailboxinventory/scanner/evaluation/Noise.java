package org.mailboxinventory.scanner.evaluation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.mailboxinventory.scanner.evaluation.kind.Arithmetic;
import org.mailboxinventory.scanner.evaluation.kind.Dice;

/** What looks like an identifier and is none: order numbers, amounts, dates, references. */
final class Noise {
  private final Dice dice;
  private final String language;

  Noise(Dice dice, String language) {
    this.dice = dice;
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
          Arithmetic.two(dice.between(0, 23))
              + ":"
              + Arithmetic.two(dice.between(0, 59))
              + dice.pick("", ":" + Arithmetic.two(dice.between(0, 59)));
      case "tracking" ->
          dice.pick(
              "1Z" + dice.of(Arithmetic.ALPHANUMERIC, 6) + dice.digits(10),
              "EA" + dice.digits(9) + "IN",
              "JD0146000" + dice.digits(11),
              "DHL-" + dice.digits(8));
      case "ticket" ->
          dice.pick(
              "INC00" + dice.digits(5),
              "#" + dice.number(6),
              "SR-" + dice.number(7),
              "CASE-" + dice.between(2019, 2026) + "-" + dice.digits(5));
      case "uuid" -> uuid();
      case "hex" -> dice.of("0123456789abcdef", dice.pick("7", "32", "40").equals("7") ? 7 : 40);
      case "reference" ->
          dice.pick(
              "NEFT-N" + dice.digits(11),
              "TXN" + dice.digits(12),
              "REF/" + dice.number(6) + "/" + dice.between(20, 26),
              "UTIBR5" + dice.between(2020, 2026) + dice.digits(11));
      case "masked" -> dice.pick("XX", "xxxx", "****", "XXXX-XXXX-XXXX-", "...") + dice.digits(4);
      default -> throw new IllegalArgumentException(name);
    };
  }

  String order() {
    return dice.pick(
        dice.number(6),
        dice.number(8),
        "ORD-" + dice.number(7),
        dice.number(3) + "-" + dice.digits(7) + "-" + dice.digits(7),
        "PO" + dice.between(2020, 2026) + "/" + dice.number(4),
        "SO_" + dice.number(10));
  }

  String amount() {
    int whole = dice.between(100, 98_000_000);
    String cents = dice.digits(2);
    return switch (language) {
      case "hi", "hl" ->
          dice.pick("₹ ", "Rs. ", "INR ") + indian(whole) + dice.pick("", "." + cents, "/-");
      case "de", "es", "it", "nl", "pt", "da", "tr", "id" ->
          String.format(Locale.ROOT, "%,d", whole).replace(',', '.')
              + ","
              + cents
              + dice.pick(" EUR", " €", "");
      case "fr", "pl", "cs", "sk", "sv", "no", "fi", "ru", "uk" ->
          String.format(Locale.ROOT, "%,d", whole).replace(',', ' ') + "," + cents;
      default ->
          dice.chance(0.4)
              ? "Rs. " + indian(whole) + "." + cents
              : dice.pick("$", "USD ", "£", "")
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
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(dice.between(0, 700));
    return Dice.day(
        day, dice.pick("dd/MM/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "dd-MMM-yyyy", "d MMMM yyyy"));
  }

  private String uuid() {
    String hex = dice.of("0123456789abcdef", 32);
    return UUID.fromString(Dice.masked(hex, "########-####-####-####-############")).toString();
  }
}
