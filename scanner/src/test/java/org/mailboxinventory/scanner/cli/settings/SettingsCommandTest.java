package org.mailboxinventory.scanner.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.cli.ProgramRun;

/** The commands for settings, by the real command line. */
final class SettingsCommandTest {
  private final Path folder;
  private final Path file;

  SettingsCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("bank.yaml");
  }

  @Test
  void showPrintsTheDefaultsAsTheyAreKept() throws IOException {
    ProgramRun run = ProgramRun.of("settings", "show");
    assertThat(run.code()).isZero();
    try (var kept = ConfigFiles.bundled().open("settings/default.yaml")) {
      assertThat(run.out().replace("\r\n", "\n"))
          .isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void showSaysWhatCountsAndWhereItComesFromAndNoSecret() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "s3cr3t-value\n");
    Files.writeString(
        file,
        "tenant:\n  credential:\n    kind: secret\n    secret: ${file:"
            + secret
            + "}\nmailboxes:\n  include: [asha@bank.example, '*@branch.example']\n");
    String[] words = {
      "settings", "show", "--settings", file.toString(), "--set", "detect.minConfidence=high"
    };
    ProgramRun run = ProgramRun.of(words);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("    kind: secret +# .* \\[from .*bank.yaml:3:5; default: certificate]")
        .contains("secret: ${file:" + secret + "}")
        .containsPattern(
            "  include: \\[asha@bank.example, '\\*@branch.example'] +# .*bank.yaml:6:3; default:"
                + " \\[]")
        .containsPattern(
            "  minConfidence: high .*\\[from --set detect.minConfidence; default: medium]")
        .doesNotContain("s3cr3t-value");
    String[] json = new String[words.length + 1];
    System.arraycopy(words, 0, json, 0, words.length);
    json[words.length] = "--json";
    ProgramRun document = ProgramRun.of(json);
    assertThat(document.out()).doesNotContain("s3cr3t-value");
    assertThat(new ObjectMapper().readTree(document.out()).findValuesAsText("key"))
        .contains("tenant.id", "report.audience");
  }

  @Test
  void initWithoutQuestionsWritesAFileThatCheckAccepts() throws IOException {
    ProgramRun init =
        ProgramRun.of(
            "settings",
            "init",
            file.toString(),
            "--defaults",
            "--tenant",
            "bank.example",
            "--credential",
            "secret",
            "--client-id",
            "33333333-0000-0000-0000-000000000003",
            "--secret-from",
            "BANK_SECRET",
            "--purpose",
            "review: phase 1 # of 2");
    assertThat(init.code()).as(init.err()).isZero();
    assertThat(file)
        .content()
        .containsPattern("  id: bank.example +# the tenant's domain")
        .contains("secret: ${env:BANK_SECRET}")
        .contains("'review: phase 1 # of 2'");
    ProgramRun check = ProgramRun.of("settings", "check", file.toString());
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.err()).contains("BANK_SECRET is not set here").contains("nothing is wrong");
  }

  @Test
  void initTakesAnswersFromStandardInputAndDefaultsForEmptyLines() throws IOException {
    Path certificate = Files.writeString(folder.resolve("app.pem"), "made up");
    Path exchange = Files.writeString(folder.resolve("exchange.csv"), "PrimarySmtpAddress\n");
    ProgramRun init =
        ProgramRun.withInput(
            "bank.example\n\nclient-1\n" + certificate + "\n\n" + exchange + "\n\n",
            "settings",
            "init",
            file.toString());
    assertThat(init.code()).as(init.err()).isZero();
    assertThat(init.err()).contains("Tenant: ").contains("Ledger: ").contains("[./ledger]");
    assertThat(file)
        .content()
        .contains("kind: certificate")
        .contains("purpose: inventory of personal and financial data in the bank's mailboxes")
        .contains("exchangeExport: [" + exchange + "]")
        .contains("path: ./ledger");
    assertThat(ProgramRun.of("settings", "check", file.toString()).code()).isZero();
  }

  @Test
  void initNeverWritesOverAFileUnasked() throws IOException {
    Files.writeString(file, "# mine\n");
    String name = file.toString();
    ProgramRun refused = ProgramRun.of("settings", "init", name, "--defaults");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("is there").contains("--force");
    ProgramRun no = ProgramRun.withInput("no\n", "settings", "init", name);
    assertThat(no.code()).isEqualTo(2);
    assertThat(file).hasContent("# mine");
    assertThat(ProgramRun.withInput("yes\n", "settings", "init", name).code()).isZero();
    assertThat(file).content().contains("path: ./ledger");
    assertThat(ProgramRun.of("settings", "init", name, "--defaults", "--force").code()).isZero();
  }

  @Test
  void initRefusesASecretWithoutRepeatingItAndAnUnknownKind() {
    ProgramRun secret = init("--credential", "secret", "--secret-from", "s3cr3t~value");
    assertThat(secret.code()).isEqualTo(2);
    assertThat(secret.err()).contains("keep the secret in one of these").doesNotContain("s3cr3t");
    ProgramRun kind = init("--credential", "certificat", "--certificate", "a.pem");
    assertThat(kind.code()).isEqualTo(2);
    assertThat(kind.err()).contains("tenant.credential.kind").contains("certificate");
    assertThat(file).doesNotExist();
  }

  private ProgramRun init(String... more) {
    String[] words = new String[more.length + 8];
    String[] first = {
      "settings",
      "init",
      file.toString(),
      "--defaults",
      "--tenant",
      "bank.example",
      "--client-id",
      "1"
    };
    System.arraycopy(first, 0, words, 0, first.length);
    System.arraycopy(more, 0, words, first.length, more.length);
    return ProgramRun.of(words);
  }

  @Test
  void checkSaysAllThatIsWrong() throws IOException {
    Files.writeString(
        file,
        """
        tenant:
          idd: x
        extract:
          maxDepth: deep
        judge:
          rules: [/no/such.yaml]
        evidence: {exchangeExport: /no/such.csv}
        """);
    ProgramRun run = ProgramRun.of("settings", "check", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("did you mean 'tenant.id'?")
        .contains("'extract.maxDepth'")
        .contains("/no/such.yaml, which cannot be read")
        .contains("/no/such.csv, which cannot be read");
  }

  @Test
  void checkLooksAtWhatATenantNeedsAndAtTheChoiceOfDetectors() throws IOException {
    Files.writeString(file, "tenant: {id: bank.example}\n");
    ProgramRun tenant = ProgramRun.of("settings", "check", file.toString());
    assertThat(tenant.code()).isEqualTo(2);
    assertThat(tenant.err())
        .contains("clientId' is not set")
        .contains("'privacy.purpose' is not set");
    Files.writeString(file, "detect: {detectors: {include: [in.pam]}}\n");
    ProgramRun detectors = ProgramRun.of("settings", "check", file.toString());
    assertThat(detectors.code()).isEqualTo(2);
    assertThat(detectors.err()).contains("did you mean 'in.pan'?").contains("leaves no detector");
    Files.writeString(file, "judge: {decisions: '" + file + "'}\n");
    assertThat(ProgramRun.of("settings", "check", file.toString()).code()).isEqualTo(2);
  }
}
