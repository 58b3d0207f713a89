package org.mailboxinventory.report.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  private static final Manifest.Origin ORIGIN =
      new Manifest.Origin(
          "run-1",
          Instant.parse("2026-03-02T10:00:00Z"),
          new Manifest.Pack("2026.1", "sha256:aa"),
          new Manifest.Pack("0.1.0", "sha256:bb"),
          "sha256:cc");

  private final Path folder;
  private final Path keyFile;

  ManifestTest(@TempDir Path work) throws IOException {
    folder = Files.createDirectory(work.resolve("run"));
    keyFile = work.resolve("key.pem");
  }

  @Test
  void itSaysFromWhatItsFilesWereMade() throws IOException {
    Files.writeString(folder.resolve("mailboxes.csv"), "id,name\n1,\"two\nlines\"\n2,x\n");
    Files.writeString(folder.resolve("board.pdf"), "1\n2\n3\n");

    Manifest.write(folder, ORIGIN, null);

    JsonNode manifest = read();
    assertThat(manifest.at("/run/id").asText()).isEqualTo("run-1");
    assertThat(manifest.at("/run/asOf").asText()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(manifest.at("/law/digest").asText()).isEqualTo("sha256:aa");
    assertThat(manifest.at("/catalogue/version").asText()).isEqualTo("0.1.0");
    assertThat(manifest.at("/settings/digest").asText()).isEqualTo("sha256:cc");
    assertThat(manifest.at("/files/0").has("rows")).isFalse();
    assertThat(manifest.at("/files/1/rows").asLong()).isEqualTo(2);
    assertThat(Manifest.problems(folder)).isEmpty();
  }

  @Test
  void ofSomeFilesTheOthersAreNotRead() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "1\n");
    Path other = Files.writeString(folder.resolve("b.csv"), "2\n");
    Files.writeString(folder.resolve("c.csv"), "3\n");
    Manifest.write(folder);
    Files.writeString(folder.resolve("a.csv"), "changed\n");
    Files.writeString(other, "changed\n");
    Files.delete(folder.resolve("c.csv"));
    Files.writeString(folder.resolve("d.csv"), "4\n");

    assertThat(Manifest.problems(folder, name -> !name.equals("b.csv")))
        .containsExactly("a.csv was changed", "c.csv is missing", "d.csv was added");
    assertThat(Manifest.problems(folder)).contains("b.csv was changed");
    assertThat(FileSum.of(folder.resolve("a.csv")).rows()).hasValue(0);
  }

  @Test
  void rowsOfOtherFilesAreNotCounted() throws IOException {
    assertThat(FileSum.of(Files.writeString(folder.resolve("a.pdf"), "1\n2\n")).rows()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, '', 0",
    "a.csv, 'h', 0",
    "a.csv, 'h\r\n1\r\n2', 2",
    "a.csv, 'h\n\"a \"\"b\"\"\n\"\n', 1",
    "a.ndjson, '', 0",
    "a.ndjson, '{}\n{\"a\":1}\n', 2",
    "a.ndjson, '{}\n{}', 2",
  })
  void rowsOfTablesInTextAreCounted(String name, String content, long rows) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content.translateEscapes());
    assertThat(FileSum.of(file).rows()).isEqualTo(OptionalLong.of(rows));
  }

  @ParameterizedTest
  @CsvSource({
    "run-1, run-2",
    "sha256:aa, sha256:ab",
    "sha256:cc, sha256:cd",
    "rows\" : 1, rows\" : 2"
  })
  void allThatItSaysIsSigned(String said, String changed) throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Files.writeString(folder.resolve("a.ndjson"), "{}\n");
    Manifest.write(folder, ORIGIN, key(keys));
    assertThat(Manifest.unsigned(folder, keys.getPublic())).isEmpty();

    Path file = folder.resolve(Manifest.NAME);
    Files.writeString(file, Files.readString(file).replace(said, changed));

    assertThat(Manifest.unsigned(folder, keys.getPublic())).isPresent();
  }

  private SigningKey key(KeyPair pair) throws Exception {
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n";
    return SigningKey.read(Files.writeString(keyFile, pem));
  }

  private JsonNode read() throws IOException {
    return new ObjectMapper().readTree(folder.resolve(Manifest.NAME).toFile());
  }
}
