package org.mailboxinventory.scanner.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The libraries that the program runs with are those whose checksums the repository keeps. */
final class TrustedLibrariesTest {
  private static final Path KEPT = Path.of("../.mvn/checksums/checksums.sha256");

  @Test
  void everyLibraryWithAKeptChecksumIsTheOneThatWasChecked() throws Exception {
    Map<String, String> kept = new TreeMap<>();
    for (String line : Files.readAllLines(KEPT)) {
      String[] parts = line.split(" +", 2);
      kept.put(parts[1].substring(parts[1].lastIndexOf('/') + 1), parts[0]);
    }
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry);
      String checksum = kept.get(String.valueOf(jar.getFileName()));
      if (checksum != null) {
        expected.put(jar.getFileName().toString(), checksum);
        found.put(jar.getFileName().toString(), sha256(jar));
      }
    }

    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(100);
  }

  private static String sha256(Path jar) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
    return HexFormat.of().formatHex(digest);
  }
}
