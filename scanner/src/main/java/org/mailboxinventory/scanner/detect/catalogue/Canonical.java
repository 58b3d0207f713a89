package org.mailboxinventory.scanner.detect.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** Makes of a value as typed the value as checked and fingerprinted. Reused; for one thread. */
public final class Canonical {
  private byte[] buffer = new byte[PatternParser.LONGEST + 8];

  public String of(byte[] text, int from, int to, List<Detector.Normalise> steps) {
    int count = to - from;
    System.arraycopy(text, from, buffer, 0, count);
    for (Detector.Normalise step : steps) {
      count = apply(step, count);
    }
    return new String(buffer, 0, count, StandardCharsets.UTF_8);
  }

  private int apply(Detector.Normalise step, int count) {
    if (step == Detector.Normalise.LAST_TEN) {
      int skip = Math.max(0, count - 10);
      System.arraycopy(buffer, skip, buffer, 0, count - skip);
      return count - skip;
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      byte b = buffer[i];
      switch (step) {
        case STRIP, LETTERS_DIGITS -> {
          if (Words.letterOrDigit(b)) {
            buffer[kept++] = b;
          }
        }
        case DIGITS -> {
          if (AnchorScanner.isDigit(b)) {
            buffer[kept++] = b;
          }
        }
        case PLUS_DIGITS -> {
          if (AnchorScanner.isDigit(b) || b == '+') {
            buffer[kept++] = b;
          }
        }
        case LAST_TEN -> kept++;
        case UPPER -> buffer[kept++] = b >= 'a' && b <= 'z' ? (byte) (b - 32) : b;
        case LOWER -> buffer[kept++] = b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
      }
    }
    return kept;
  }
}
