package org.mailboxinventory.scanner.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.scanner.cli.ProgramRun;
import org.mailboxinventory.scanner.cli.ServedBank;

/** Each line of the access log says of which run it is, and under which settings it was done. */
final class AccessRecordsEndToEndTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  AccessRecordsEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--set", "ledger.path=" + folder.resolve("ledger")));
    all.addAll(List.of("--set", "work.dir=" + folder.resolve("work")));
    all.addAll(List.of("--set", "privacy.purpose=audit"));
    return ProgramRun.of(all.toArray(String[]::new));
  }

  private void done(ProgramRun run) {
    assertThat(run.code()).as(run.err()).isZero();
  }

  private ProgramRun scan(String out, String... more) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(
        mailbox.resolve("1.eml"),
        """
        Subject: update\r
        Message-ID: <1@bank.example>\r
        Date: Mon, 2 Mar 2026 10:00:00 +0000\r
        \r
        PAN: BNZPK4321L\r
        """);
    List<String> words = new ArrayList<>(List.of("scan", "--from", "" + folder.resolve("mail")));
    words.addAll(List.of("--out", "" + folder.resolve(out), "--set", "report.formats=[json]"));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("ledger/access-log.ndjson"))) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @Test
  void eachLineSaysTheRunAndTheDigestOfTheSettings() throws Exception {
    byte[] key =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(key)
            + "\n-----END PRIVATE KEY-----\n";
    Path signing =
        ServedBank.ownerOnly(folder.resolve("sign.pem"), pem.getBytes(StandardCharsets.UTF_8));
    String signed = "report.signingKey='" + signing + "'";
    done(scan("out", "--set", signed));
    Path list = Files.writeString(folder.resolve("list.csv"), "no,pan\n1,BNZPK4321L\n");
    String affected = folder.resolve("affected").toString();
    done(
        run(
            "match",
            "--customers",
            list.toString(),
            "--key",
            "no",
            "--columns",
            "pan=in.pan",
            "--out",
            affected,
            "--set",
            signed));
    done(run("ledger", "forget", "--detector", "in.pan", "--set", signed));

    List<JsonNode> lines = lines();
    String run = lines.get(0).path("run").asText();
    assertThat(run).matches("[0-9a-f-]{36}");
    assertThat(lines)
        .extracting(line -> line.path("event").asText())
        .contains("scan", "mailbox-opened", "mailbox-read", "scan-ended", "report", "signature")
        .contains("match", "forget");
    assertThat(lines).allSatisfy(line -> assertThat(line.path("run").asText()).isEqualTo(run));
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(line.path("settings").asText()).matches("sha256:[0-9a-f]{64}"));
    Map<String, List<String>> settings =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.path("settings").asText(),
                    Collectors.mapping(line -> line.path("event").asText(), Collectors.toList())));
    // A scan had a setting of its own; the two commands behind it were given the same ones.
    assertThat(settings).hasSize(2);
    assertThat(settings.get(lines.get(0).path("settings").asText()))
        .contains("scan", "report", "signature")
        .doesNotContain("match");
  }

  @Test
  void linesWithoutADigestOfSettingsStayVerifiable() throws IOException {
    done(scan("one"));
    Path ledger = folder.resolve("ledger");
    byte[] key = Files.readAllBytes(Path.of(ledger + ".key"));
    new AccessLog(ledger, AccessRecords.keyed(key))
        .add("report", Map.of("at", "2026-01-01T00:00:00Z", "user", "asha", "run", "r"));
    done(scan("two"));
    done(run("verify", ledger.toString()));
    assertThat(lines()).anyMatch(line -> line.path("settings").isMissingNode());
  }
}
