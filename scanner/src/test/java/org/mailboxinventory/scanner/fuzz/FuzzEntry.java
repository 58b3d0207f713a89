package org.mailboxinventory.scanner.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where Jazzer comes in. The system property {@code fuzz.target} says to which reader; without one,
 * the first byte of an input says so, by the reader's place.
 */
public final class FuzzEntry {
  private static final String TARGET = System.getProperty("fuzz.target", "");

  private FuzzEntry() {}

  /**
   * Jazzer's name for it. Reads what fuzzing begins with, of the system property {@code
   * fuzz.seeds}: Jazzer looks through classes when they are first used, and that is not to count as
   * the time that an input takes.
   */
  public static void fuzzerInitialize() throws IOException {
    Path seeds = Path.of(System.getProperty("fuzz.seeds"));
    for (Target target : Target.values()) {
      if (TARGET.isEmpty() || TARGET.equals(target.word())) {
        try (Stream<Path> inputs = Files.list(seeds.resolve(target.word()))) {
          for (Path input : inputs.toList()) {
            target.read(Files.readAllBytes(input));
          }
        }
      }
    }
  }

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
