package org.mailboxinventory.scanner.detect;

import java.nio.charset.StandardCharsets;
import org.mailboxinventory.report.model.Confidence;

/** Scans a text, then a table, as long as is asked for; run in a small heap. */
final class LongText {
  private static final int PIECE = 1 << 16;

  private LongText() {}

  /** Arguments: megabytes of text, rows of a table. Prints how much was found. */
  public static void main(String[] arguments) {
    long bytes = Long.parseLong(arguments[0]) << 20;
    long[] found = {0};
    PartScan scan = Scanned.scan(Confidence.LOW);
    byte[] piece = piece();
    scan.begin(match -> found[0]++);
    for (long done = 0; done < bytes; done += piece.length) {
      scan.text(piece, 0, piece.length);
    }
    table(scan, Integer.parseInt(arguments[1]));
    long units = scan.finish();
    System.out.println(units + " units, " + found[0] + " findings");
  }

  private static void table(PartScan scan, int rows) {
    scan.beginTable();
    for (int row = 0; row < rows; row++) {
      for (String cell : new String[] {row == 0 ? "Name" : "Asha Rao", row == 0 ? "PAN" : "x1"}) {
        byte[] utf8 = cell.getBytes(StandardCharsets.UTF_8);
        scan.beginCell(1);
        scan.text(utf8, 0, utf8.length);
        scan.endCell();
      }
      scan.endRow();
    }
    scan.endTable();
  }

  /** Prose on few lines, with a number now and then. */
  private static byte[] piece() {
    StringBuilder text = new StringBuilder();
    while (text.length() < PIECE) {
      text.append("we have received the documents that you sent last week and will come back. ");
      if (text.length() % 97 == 0) {
        text.append("PAN: ABCPE1234F\n");
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
