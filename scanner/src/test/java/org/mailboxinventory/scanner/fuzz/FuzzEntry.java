package org.mailboxinventory.scanner.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where Jazzer comes in. The system property {@code fuzz.target} says to which reader; without one,
 * the first byte of an input says so, by the reader's place.
 */
public final class FuzzEntry {
  private static final String TARGET = System.getProperty("fuzz.target", "");

  private FuzzEntry() {}

  /** Jazzer's name for it. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (!TARGET.isEmpty()) {
      Target.valueOf(TARGET.toUpperCase(Locale.ROOT)).read(bytes);
    } else if (bytes.length > 0) {
      Target[] all = Target.values();
      Target target = all[(bytes[0] & 0xFF) % all.length];
      target.read(Arrays.copyOfRange(bytes, 1, bytes.length));
    }
  }
}
