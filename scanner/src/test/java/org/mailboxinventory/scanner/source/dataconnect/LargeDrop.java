package org.mailboxinventory.scanner.source.dataconnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * A drop of any size as Data Connect writes them: JSON lines in files of 64 MB, each user's rows
 * together. Everyone has about 200 messages of 2 KB on average; every second message holds a tax
 * number, and telephones, addresses and cards come in some. All of it is made up.
 */
public final class LargeDrop {
  private static final int EACH = 200;
  private static final long FILE_BYTES = 64L << 20;
  private static final String[] WORDS =
      ("the customer asked again about the account and we have sent what was wanted on Monday so"
              + " please look at the papers before the branch closes because a new form is needed"
              + " for every transfer above the limit as the auditor said in the last meeting")
          .split(" ");

  private final Random random = new Random(23);

  private LargeDrop() {}

  /** Writes it; the bytes of all its files. */
  public static long write(Path folder, int messages) throws IOException {
    return new LargeDrop().files(folder, messages);
  }

  private long files(Path folder, int messages) throws IOException {
    Path region = Files.createDirectories(folder.resolve("region=IND"));
    long bytes = 0;
    int written = 0;
    for (int file = 0; written < messages; file++) {
      Path path = region.resolve(String.format(Locale.ROOT, "part-%05d-1f.c000.json", file));
      long inFile = 0;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
        while (written < messages && inFile < FILE_BYTES) {
          byte[] row = (row(written) + "\n").getBytes(StandardCharsets.UTF_8);
          out.write(row);
          inFile += row.length;
          written++;
        }
      }
      bytes += inFile;
    }
    return bytes;
  }

  private ObjectNode row(int number) {
    String user = new UUID(0x7f0c1a5200004000L, number / EACH).toString();
    ObjectNode row = Rows.message(user, "AAMkAGI2" + number, text());
    row.put(
        "lastModifiedDateTime",
        String.format(Locale.ROOT, "2026-02-%02dT10:00:00Z", 1 + number % 28));
    return row;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    words(text);
    if (random.nextInt(2) == 0) {
      text.append("PAN: ABCP").append((char) ('A' + random.nextInt(26)));
      text.append(digits(4)).append((char) ('A' + random.nextInt(26))).append('\n');
    }
    if (random.nextInt(3) == 0) {
      text.append("Telephone: +91 98").append(digits(3)).append(' ').append(digits(5)).append('\n');
    }
    if (random.nextInt(3) == 0) {
      text.append("Mail: customer").append(digits(6)).append("@mail.example\n");
    }
    if (random.nextInt(10) == 0) {
      text.append("Card: ").append(card()).append('\n');
    }
    words(text);
    return text.toString();
  }

  private void words(StringBuilder text) {
    for (int i = 20 + random.nextInt(320); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 14 == 0 ? ".\n" : " ");
    }
    text.append('\n');
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  /** With its check digit. */
  private String card() {
    String digits = "4539" + digits(11);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return digits + (10 - sum % 10) % 10;
  }
}
