package org.mailboxinventory.scanner.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;

final class SettingsReaderTest {
  private final Path folder;

  SettingsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void valuesHaveTypesAndUnits() throws Exception {
    Settings settings =
        read(
            """
            extract: {maxItemBytes: 2GB, timeoutPerItem: 15m}
            items:
              receivedAfter: 2026-04-01
              receivedBefore: 2026-05-01T09:30:00Z
            judge: {entityHome: SG}
            mailboxes: {kinds: [shared, room]}
            """);
    assertThat(settings.extract().maxItemBytes()).isEqualTo(2L << 30);
    assertThat(settings.extract().timeoutPerItem()).isEqualTo(Duration.ofMinutes(15));
    assertThat(settings.items().receivedAfter()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    assertThat(settings.items().receivedBefore()).isEqualTo(Instant.parse("2026-05-01T09:30:00Z"));
    assertThat(settings.judge().entityHome()).isEqualTo("SG");
    assertThat(settings.mailboxes().kinds()).hasSize(2);
  }

  @Test
  void theLaterFileWinsAndTheCommandLineWinsOverAll() throws Exception {
    Path first = file("a.yaml", "tenant: {id: a.example}\nledger: {path: a}\njudge: {asOf: }");
    Path second = file("b.yaml", "ledger:\n  path: b\nmailboxes: {include: [a@a.example]}\n");
    Settings settings =
        read(
            List.of(first, second),
            "tenant.id=c.example",
            "mailboxes.include=[x@a.example, y@a.example]");
    assertThat(settings.tenant().id()).isEqualTo("c.example");
    assertThat(settings.ledger().path()).isEqualTo(Path.of("b"));
    assertThat(settings.mailboxes().include()).containsExactly("x@a.example", "y@a.example");
  }

  @Test
  void nothingWrittenForAKeyIsItsDefault() throws Exception {
    Settings settings = read("extract: {maxItemBytes: }\njudge: {entityHome: }\nnetwork:\n");
    assertThat(settings.extract().maxItemBytes()).isEqualTo(150L << 20);
    assertThat(settings.judge().entityHome()).isEqualTo("IN");
  }

  @Test
  void allProblemsAreSaidAtOnceEachWithItsPlaceAndRemedy() throws Exception {
    Path file =
        file(
            "s.yaml",
            """
            tenant:
              idd: a.example
              cloud: moon
            extract:
              maxItemBytes: many
              maxDepth: 0
              timeoutPerItem: 60
            items: {calendars: true}
            report: {formats: [html, papyrus]}
            judge: {entityHome: XX}
            """);
    SettingsException problems =
        catchThrowableOfType(
            SettingsException.class, () -> read(List.of(file), "nonsense", "detect=x"));
    assertThat(problems.problems())
        .extracting(Problem::sentence)
        .containsExactlyInAnyOrder(
            file + ":2:3: the key 'tenant.idd' is not known; did you mean 'tenant.id'?",
            file
                + ":3:3: 'tenant.cloud' 'moon' is not known;"
                + " write one of [china, custom, global, us-gov-dod, us-gov-high]",
            file + ":5:3: 'extract.maxItemBytes' does not fit; write a size such as 150MB",
            file + ":6:3: 'extract.maxDepth' is less than one; write a whole number from 1 on",
            file
                + ":7:3: 'extract.timeoutPerItem' does not fit;"
                + " write a time span such as 60s, 15m or 4h",
            file + ":8:9: 'items.calendars' cannot be changed in this version; write false",
            file + ":9:10: 'report.formats' 'papyrus' is not known; write one of [csv, html, json]",
            file
                + ":10:9: 'judge.entityHome' is no country's code;"
                + " write two capitals of ISO 3166-1, as in IN",
            "--set: 'nonsense' has no value; write key=value",
            "--set detect: the key 'detect' is not known; see the default settings for all keys");
  }

  @Test
  void brokenYamlAndMissingFilesAreProblemsToo() throws Exception {
    Path broken = file("broken.yaml", "tenant:\n  id: [a\n  cloud: global\n");
    Path list = file("list.yaml", "- a\n- b\n");
    Path twice = file("twice.yaml", "tenant: {id: a, id: b}\n");
    Path ring = file("ring.yaml", "tenant: &t {id: *t}\n");
    assertThatThrownBy(() -> read(List.of(broken, list, twice, ring, folder.resolve("none.yaml"))))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(broken + ":3")
        .hasMessageContaining("not a mapping")
        .hasMessageContaining(twice + ":1:17: 'tenant.id' stands here a second time")
        .hasMessageContaining(ring + ":1:")
        .hasMessageContaining("none.yaml: there is no such settings file");
  }

  @Test
  void secretsComeFromTheEnvironmentOrFilesAndCannotBePrinted() throws Exception {
    Path secret = file("secret.txt", "from a file\n");
    Settings settings =
        read(
            "tenant: {credential: {secret: '${env:SECRET}', token: '${file:"
                + slashes(secret)
                + "}'}}\ndetect: {minConfidence: '${env:LEVEL}'}\n"
                + "tenant.id: x\n".repeat(0)
                + "privacy: {purpose: 'Review of ${env:LEVEL} risks'}");
    assertThat(settings.tenant().credential().secret()).isEqualTo("s3cret");
    assertThat(settings.tenant().credential().token()).isEqualTo("from a file");
    assertThat(settings.detect().minConfidence()).isEqualTo(Confidence.HIGH);
    assertThat(settings.privacy().purpose()).isEqualTo("Review of high risks");
    assertThat(settings.toString()).doesNotContain("s3cret").doesNotContain("from a file");
  }

  @Test
  void aSecretInTheOpenIsRefusedWithoutRepeatingIt() {
    for (String key : List.of("secret", "token", "certificatePassword")) {
      assertThatThrownBy(() -> read("tenant: {credential: {" + key + ": hunter2}}"))
          .isInstanceOf(SettingsException.class)
          .hasMessageContaining(key + "' is a secret that stands in the open")
          .hasMessageNotContaining("hunter2");
    }
    assertThatThrownBy(() -> read(List.of(), "network.proxy.password=hunter2"))
        .isInstanceOf(SettingsException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void whatPlaceholdersNameMustBeThere() {
    assertThatThrownBy(() -> read("tenant: {id: '${env:NOPE}'}\nwork: {dir: '${file:/no/such}'}\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("the environment variable NOPE is not set")
        .hasMessageContaining("the file /no/such cannot be read");
    assertThatThrownBy(() -> read("tenant: {id: '${what}'}"))
        .hasMessageContaining("write ${env:NAME} or ${file:PATH}");
  }

  @Test
  void aKeyFileIsNamedByItsPathInEitherForm() throws Exception {
    Path key = file("ledger.key", "0123456789abcdef0123456789abcdef");
    assertThat(read("ledger: {fingerprintKey: '" + slashes(key) + "'}").ledger().fingerprintKey())
        .isEqualTo(key);
    assertThat(
            read("ledger: {fingerprintKey: '${file:" + slashes(key) + "}'}")
                .ledger()
                .fingerprintKey())
        .isEqualTo(key);
  }

  @Test
  void aTenantNeedsACompleteCredentialAndAPurpose() throws Exception {
    Settings empty = read("");
    assertThatThrownBy(() -> Demands.of(empty).tenant().content().met())
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("'tenant.id' is not set")
        .hasMessageContaining("'tenant.credential.clientId' is not set")
        .hasMessageContaining("'tenant.credential.certificate' is not set")
        .hasMessageContaining("'privacy.purpose' is not set");
    Settings complete =
        read(
            List.of(),
            "tenant.id=a.example",
            "tenant.credential.kind=secret",
            "tenant.credential.clientId=1",
            "tenant.credential.secret=${env:SECRET}",
            "privacy.purpose=review");
    Demands.of(complete).tenant().content().met();
  }

  @Test
  void filesThatSignInNeedsMustBeReadable() throws Exception {
    Settings settings =
        read(
            List.of(),
            "tenant.id=a.example",
            "tenant.credential.clientId=1",
            "tenant.credential.certificate=/no/such.pem");
    assertThatThrownBy(() -> Demands.of(settings).tenant().met())
        .hasMessageContaining("/no/such.pem, which cannot be read");
  }

  private Settings read(String yaml) throws IOException, SettingsException {
    return read(List.of(file("settings.yaml", yaml)));
  }

  private static Settings read(List<Path> files, String... overrides) throws SettingsException {
    return SettingsReader.read(
        ConfigFiles.bundled(),
        files,
        List.of(overrides),
        Map.of("SECRET", "s3cret", "LEVEL", "high")::get);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
