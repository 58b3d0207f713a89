package org.mailboxinventory.scanner.source.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;

/**
 * An mbox of any size, the same for the same size: seeded mail of plain words, every tenth message
 * with a tax number, every twentieth with a table of customers attached, every second as HTML.
 */
public final class GeneratedMbox {
  private static final String[] WORDS =
      ("please find the statement for your account with us and let us know if anything is unclear we"
              + " have received the documents that you sent last week and will come back to you soon"
              + " customer request approved pending review thank you dear sir madam kindly confirm")
          .split(" ");

  private final Random random = new Random(5);
  private final String[] sentences = new String[500];
  private int number;

  GeneratedMbox() {
    for (int i = 0; i < sentences.length; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        sentence.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      sentences[i] = sentence.append('\n').toString();
    }
  }

  /** Writes messages until the file is at least {@code bytes} long; returns how many they are. */
  public static int write(Path file, long bytes) throws IOException {
    GeneratedMbox mail = new GeneratedMbox();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (long written = 0; written < bytes; ) {
        byte[] message = mail.message().getBytes(StandardCharsets.US_ASCII);
        out.write(message);
        written += message.length;
      }
    }
    return mail.number;
  }

  private String message() {
    number++;
    boolean table = number % 20 == 0;
    String type = number % 2 == 0 ? "text/html" : "text/plain";
    StringBuilder text = new StringBuilder(16_000);
    text.append("From asha@bank.example Mon Feb  2 10:00:00 2026\n")
        .append("From: Asha <asha@bank.example>\nTo: Ravi <ravi@bank.example>\n")
        .append("Date: Mon, 2 Feb 2026 10:00:00 +0530\nMessage-ID: <")
        .append(number)
        .append("@bank.example>\nSubject: Request ")
        .append(number)
        .append("\nMIME-Version: 1.0\n");
    if (table) {
      text.append("Content-Type: multipart/mixed; boundary=\"part\"\n\n--part\n");
    }
    text.append("Content-Type: ").append(type).append("; charset=utf-8\n\n");
    body(text, type.equals("text/html"));
    if (table) {
      text.append("\n--part\nContent-Type: text/csv; name=\"customers.csv\"\n")
          .append("Content-Disposition: attachment; filename=\"customers.csv\"\n")
          .append("Content-Transfer-Encoding: base64\n\n")
          .append(Base64.getMimeEncoder().encodeToString(customers()))
          .append("\n--part--\n");
    }
    return text.append("\n\n").toString();
  }

  private void body(StringBuilder text, boolean html) {
    text.append(html ? "<html><body>" : "");
    int lines = 20 + random.nextInt(200);
    for (int i = 0; i < lines; i++) {
      text.append(html ? "<p>" : "");
      text.append(sentences[random.nextInt(sentences.length)]);
    }
    if (number % 10 == 0) {
      text.append(html ? "<p>" : "").append("PAN: ").append(pan()).append('\n');
    }
    text.append(">From here it is quoted text\n").append(html ? "</body></html>\n" : "");
  }

  /** The next message's text alone. */
  String text() {
    number++;
    StringBuilder text = new StringBuilder(16_000);
    body(text, false);
    return text.toString();
  }

  byte[] customers() {
    StringBuilder table = new StringBuilder("Customer,PAN\n");
    for (int i = 0; i < 20; i++) {
      table.append(i).append(',').append(pan()).append('\n');
    }
    return table.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private String pan() {
    return letter() + letter() + letter() + "P" + letter() + digits() + letter();
  }

  private String digits() {
    return String.format(Locale.ROOT, "%04d", 1 + random.nextInt(9999));
  }

  private String letter() {
    return String.valueOf((char) ('A' + random.nextInt(26)));
  }
}
