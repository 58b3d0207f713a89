package org.mailboxinventory.report.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An access log of two runs, each signed at its end, is checked by the public key alone. */
final class LogSignaturesTest {
  private final Path folder;
  private final AccessLog log;
  private final Path file;
  private final KeyPair keys;

  LogSignaturesTest(@TempDir Path folder) throws GeneralSecurityException {
    this.folder = folder;
    this.log = new AccessLog(folder, bytes -> bytes);
    this.file = folder.resolve("access-log.ndjson");
    this.keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  @BeforeEach
  void write() throws Exception {
    for (int run = 0; run < 2; run++) {
      log.add("mailbox-read", Map.of("run", run, "items", 7));
      log.add("report", Map.of("run", run));
      log.sign(key(keys), Map.of("at", "2026-11-26T10:00:00Z"));
    }
  }

  private SigningKey key(KeyPair pair) throws Exception {
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n";
    return SigningKey.read(Files.writeString(folder.resolve("key.pem"), pem));
  }

  private List<String> problems() throws IOException {
    return log.unsigned(keys.getPublic());
  }

  /** Writes the lines as somebody who has the ledger's key could. */
  private void forge(List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(file));
  }

  @Test
  void whatIsWholeIsSignedToItsEndByThisKeyAndNoOther() throws Exception {
    assertThat(problems()).isEmpty();
    assertThat(log.problems()).isEmpty();
    KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    assertThat(log.unsigned(other.getPublic()))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it).contains("the signature is not of this key"));
  }

  @Test
  void everyChangeBeforeASignatureIsFoundAtThatSignature() throws IOException {
    List<String> whole = lines();
    for (int line = 0; line < 5; line++) {
      List<String> without = new ArrayList<>(whole);
      without.remove(line);
      forge(without);
      assertThat(problems()).as("without line %d", line + 1).isNotEmpty();

      List<String> changed = new ArrayList<>(whole);
      changed.set(line, whole.get(line).replaceFirst("\"n\":\\d", "\"n\":9"));
      forge(changed);
      assertThat(problems()).as("line %d changed", line + 1).isNotEmpty();
    }
    List<String> turned = new ArrayList<>(whole);
    Collections.swap(turned, 0, 1);
    forge(turned);
    assertThat(problems().get(0)).contains("line 3").contains("changed, added or removed");
  }

  @Test
  void linesAfterTheLastSignatureAreNamed() throws IOException {
    log.add("match", Map.of("customers", 3));
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("from line 7: 1 lines are not signed");
    forge(lines().subList(0, 2));
    assertThat(problems()).containsExactly("access log: it is not signed");
  }

  @Test
  void signaturesHoldUnderAnotherKeyOfTheLedger() throws IOException {
    log.rekey(bytes -> new byte[] {(byte) bytes.length});
    assertThat(problems()).isEmpty();
    log.rekey(bytes -> bytes);
    forge(lines().stream().map(line -> line.replace("\"items\":7", "\"items\":6")).toList());
    assertThat(problems()).hasSize(2);
  }
}
