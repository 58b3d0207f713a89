package org.mailboxinventory.scanner.cli.process;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;

/** The ledger's key as a secret of a vault, read with the tenant's credential. */
final class KeyInVaultTest {
  private static final String SECRET =
      Base64.getEncoder()
          .encodeToString("a key of thirty-two bytes at all".getBytes(StandardCharsets.US_ASCII));
  private static final String PATH = "/secrets/ledger-key?api-version=7.4";

  private final Path folder;
  private final WireMockServer vault =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

  KeyInVaultTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void start() throws IOException {
    vault.start();
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(mailbox.resolve("1.eml"), "From: a@bank.example\r\n\r\nPAN: BNZPK4321L\r\n");
  }

  @AfterEach
  void stop() {
    vault.stop();
  }

  private Ended run(String key, String... words) {
    List<String> all = new ArrayList<>(Arrays.asList(words));
    for (String setting :
        List.of(
            "tenant.id=bank.example",
            "tenant.graphEndpoint=" + vault.baseUrl(),
            "tenant.credential.kind=static-token",
            "tenant.credential.token=${env:TOKEN}",
            "ledger.path='" + folder.resolve("ledger") + "'",
            "work.dir='" + folder.resolve("work") + "'",
            "ledger.fingerprintKey=" + key)) {
      all.addAll(List.of("--set", setting));
    }
    return Program.run(all, Map.of("TOKEN", "a-token"));
  }

  private Ended scan(String key) {
    return run(
        key,
        "scan",
        "--from",
        folder.resolve("mail").toString(),
        "--format",
        "json",
        "--out",
        folder.resolve("run").toString());
  }

  private String secret() {
    return vault.baseUrl() + "/secrets/ledger-key";
  }

  @Test
  void theKeyIsAskedForOnceARunAndIsWrittenNowhere() throws IOException {
    vault.stubFor(get(urlEqualTo(PATH)).willReturn(okJson("{\"value\":\"" + SECRET + "\"}")));
    Ended first = scan(secret());
    assertThat(first.code()).as(first.err()).isZero();
    vault.verify(
        1,
        getRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", equalTo("Bearer a-token")));
    vault.verify(1, anyRequestedFor(anyUrl()));
    assertThat(scan(secret()).code()).isZero();
    Ended verified = run(secret(), "verify", folder.resolve("ledger").toString());
    assertThat(verified.code()).as(verified.out()).isZero();

    assertThat(folder.resolve("ledger.key")).doesNotExist();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as("%s", file)
            .doesNotContain(SECRET, "thirty-two bytes", "a-token");
      }
    }
  }

  @Test
  void theVaultsHostIsListed() {
    Ended hosts = run("https://bank.vault.azure.net/secrets/ledger-key", "check", "--hosts");
    assertThat(hosts.out()).contains("bank.vault.azure.net", "the ledger's key");
  }

  @Test
  void aVaultThatGivesNoKeyEndsTheScanBeforeItReads() {
    vault.stubFor(get(urlEqualTo(PATH)).willReturn(aResponse().withStatus(403)));
    Ended refused = scan(secret());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("the vault answered 403", "right to read secrets");
    vault.stubFor(get(urlEqualTo(PATH)).willReturn(okJson("{\"value\":\"c2hvcnQ=\"}")));
    assertThat(scan(secret()).err()).contains("is too short").doesNotContain("c2hvcnQ=");
    vault.stubFor(get(urlEqualTo(PATH)).willReturn(okJson("{\"value\":\"no base 64!\"}")));
    assertThat(scan(secret()).err()).contains("is not base64").doesNotContain("no base 64!");
    vault.stubFor(
        get(urlEqualTo(PATH))
            .willReturn(aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/")));
    assertThat(scan(secret()).err()).contains("the vault answered 302");
    assertThat(folder.resolve("ledger")).doesNotExist();
  }

  @Test
  void aTokenForGraphGoesToNoVault() {
    Ended refused = scan("https://bank.vault.azure.net/secrets/ledger-key");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("static token, which is for Graph alone");
    assertThat(scan(vault.baseUrl() + "/keys/ledger-key").err()).contains("is not written as");
    vault.verify(0, anyRequestedFor(anyUrl()));
  }
}
