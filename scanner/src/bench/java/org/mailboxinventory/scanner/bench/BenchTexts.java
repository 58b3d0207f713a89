package org.mailboxinventory.scanner.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a kind, again and again until there are sixteen megabytes. */
final class BenchTexts {
  private static final long ENOUGH = 16_000_000;

  private BenchTexts() {}

  /**
   * Those of one of the kinds of {@link MailText}, of {@code html} or {@code real}; may be none.
   */
  static List<byte[]> of(String kind) throws IOException {
    List<byte[]> documents =
        switch (kind) {
          case "real" -> Bodies.real();
          case "html" -> Bodies.html();
          default -> new MailText(7).documents(kind, 2_000, 4_000);
        };
    List<byte[]> many = new ArrayList<>();
    long bytes = 0;
    while (bytes < ENOUGH && !documents.isEmpty()) {
      many.addAll(documents);
      bytes += documents.stream().mapToLong(document -> document.length).sum();
    }
    return many;
  }
}
