package org.mailboxinventory.scanner.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Seeded mail text of several kinds, made of plain words and numbers that hold no identifier but by
 * accident.
 */
final class MailText {
  private static final String[] WORDS =
      ("please find attached the statement for your account with us and let us know if anything is unclear we have received "
              + "the documents that you sent last week and will come back to you soon regards team branch office meeting on monday "
              + "customer request approved pending review thank you dear sir madam kindly confirm the amount before the end of day")
          .split(" ");

  private final Random random;

  MailText(long seed) {
    this.random = new Random(seed);
  }

  /** Documents of about {@code size} bytes each, {@code count} of them. */
  List<byte[]> documents(String kind, int count, int size) {
    List<byte[]> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder(size + 200);
      while (text.length() < size) {
        line(kind, text);
      }
      documents.add(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return documents;
  }

  private void line(String kind, StringBuilder text) {
    switch (kind) {
      case "mail" -> prose(text, 70);
      case "bank" -> bank(text);
      case "hindi" -> hindi(text);
      case "statement" -> statement(text);
      case "digits" -> digits(text);
      default -> throw new IllegalArgumentException(kind);
    }
    text.append('\n');
  }

  /** One word in seventy is a number, as in ordinary mail. */
  private void prose(StringBuilder text, int numbersIn) {
    for (int i = 0; i < 12; i++) {
      text.append(random.nextInt(numbersIn) == 0 ? number() : WORDS[random.nextInt(WORDS.length)])
          .append(' ');
    }
    if (random.nextInt(6) == 0) {
      text.append("\n\nRegards, Capital Letters Ltd\n");
    }
  }

  /** One line in six names a customer's number, as in mail between branches. */
  private void bank(StringBuilder text) {
    if (random.nextInt(6) > 0) {
      prose(text, 70);
      return;
    }
    switch (random.nextInt(5)) {
      case 0 -> text.append("PAN: AB").append(letter()).append("PE").append(digits(4)).append("F");
      case 1 ->
          text.append("Account number ")
              .append(digits(11))
              .append(", IFSC SBIN0")
              .append(digits(6));
      case 2 -> text.append("Mobile +91 9").append(digits(9)).append(" (after six)");
      case 3 -> text.append("Please write to branch").append(digits(4)).append("@bank.example");
      default ->
          text.append("Card ending ").append(digits(4)).append(", customer ").append(digits(8));
    }
  }

  private char letter() {
    return (char) ('A' + random.nextInt(26));
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private void hindi(StringBuilder text) {
    String[] words = {
      "कृपया", "खाता", "विवरण", "देखें", "धन्यवाद", "आपका", "शाखा", "आवेदन", "राशि", "बैंक"
    };
    for (int i = 0; i < 10; i++) {
      text.append(random.nextInt(70) == 0 ? number() : words[random.nextInt(words.length)])
          .append(' ');
    }
  }

  private void statement(StringBuilder text) {
    text.append(String.format("%02d-%02d-2026  ", 1 + random.nextInt(28), 1 + random.nextInt(12)));
    text.append("NEFT ").append(100_000_000L + random.nextInt(900_000_000)).append("  ");
    text.append(WORDS[random.nextInt(WORDS.length)]).append("  ");
    text.append(String.format("%,d.%02d", random.nextInt(1_000_000), random.nextInt(100)));
  }

  /** Nothing but numbers of all lengths, as in an export. */
  private void digits(StringBuilder text) {
    for (int i = 0; i < 6; i++) {
      text.append(Math.abs(random.nextLong()) % (long) Math.pow(10, 6 + random.nextInt(11)));
      text.append(i % 2 == 0 ? " " : "  ");
    }
  }

  private String number() {
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(random.nextInt(100));
      case 1 -> String.format("%02d/%02d/2026", 1 + random.nextInt(28), 1 + random.nextInt(12));
      case 2 -> String.format("%,d.00", random.nextInt(100_000));
      default -> Integer.toString(random.nextInt(10_000_000));
    };
  }
}
