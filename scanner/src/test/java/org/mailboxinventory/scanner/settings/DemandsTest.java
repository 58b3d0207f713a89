package org.mailboxinventory.scanner.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;

/** What a tenant needs of the settings, all that is missing at once. */
final class DemandsTest {
  @Test
  void tenantNeedsACompleteCredentialAndAPurpose() {
    assertThatThrownBy(() -> Demands.of(read()).tenant().content().met())
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("settings: 'tenant.id' is not set; ")
        .hasMessageContaining("'tenant.credential.clientId' is not set")
        .hasMessageContaining("'tenant.credential.certificate' is not set")
        .hasMessageContaining("'privacy.purpose' is not set");
  }

  @Test
  void completeSettingsMeetThem() throws Exception {
    Settings complete =
        read(
            "tenant.id=a.example",
            "tenant.credential.kind=secret",
            "tenant.credential.clientId=1",
            "tenant.credential.secret=${env:SECRET}",
            "privacy.purpose=review");

    assertThatCode(() -> Demands.of(complete).tenant().content().met()).doesNotThrowAnyException();
  }

  @Test
  void filesThatSigningInNeedsMustBeReadable() {
    assertThatThrownBy(
            () ->
                Demands.of(
                        read(
                            "tenant.id=a.example",
                            "tenant.credential.clientId=1",
                            "tenant.credential.certificate=/no/such.pem"))
                    .tenant()
                    .met())
        .hasMessageContaining("/no/such.pem, which cannot be read");
  }

  @Test
  void allFilesThatAreNotThereAreNamedAtOnce() throws Exception {
    List<String> keys =
        List.of(
            "evidence.exchangeExport",
            "evidence.migrationUsers",
            "evidence.disclosureNotices",
            "evidence.dataLocations",
            "extract.passwords",
            "detect.extraCatalogues",
            "detect.acceptPhrases",
            "judge.rules",
            "judge.regimes",
            "judge.acceptList",
            "judge.decisions",
            "judge.actions",
            "judge.bankFacts");
    Settings settings =
        read(keys.stream().map(key -> key + "=/no/such/" + key).toArray(String[]::new));

    assertThatThrownBy(() -> Demands.of(settings).reading().judging().met())
        .satisfies(
            problem ->
                assertThat(String.valueOf(problem.getMessage()).lines())
                    .hasSize(keys.size())
                    .allSatisfy(line -> assertThat(line).contains("which cannot be read")));
  }

  @Test
  void bundleMustBeNamed() {
    assertThatThrownBy(() -> Demands.of(read("network.trust=bundle")).tenant().met())
        .hasMessageContaining("'network.caBundle' is not set");
  }

  private static Settings read(String... overrides) throws SettingsException {
    return SettingsReader.read(
        ConfigFiles.bundled(),
        List.of(),
        List.of(overrides),
        name -> "value",
        Set.of("html", "json", "csv"));
  }
}
