package org.mailboxinventory.scanner.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.pack.LawReader;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.write.Format;

final class SettingsDefaultsTest {

  /** A default that changes is a change of the public surface. */
  @Test
  void everyDefaultIsPinned() throws Exception {
    assertThat(defaults())
        .isEqualTo(
            new Settings(
                new Settings.Tenant(
                    null,
                    "global",
                    null,
                    null,
                    new Settings.Credential(
                        Settings.CredentialKind.CERTIFICATE, null, null, null, null, null)),
                new Settings.Network(null, null, null, List.of(), Settings.Trust.JVM, null),
                new Settings.Privacy(null, null, null, null),
                new Settings.Mailboxes(List.of(), List.of(), List.of(), Set.of(), List.of()),
                new Settings.Items(
                    List.of(), List.of(), null, null, true, false, false, Settings.Personal.READ),
                new Settings.EvidenceFiles(List.of(), List.of(), List.of(), List.of()),
                new Settings.Extract(
                    157_286_400,
                    10,
                    Duration.ofSeconds(60),
                    100_000,
                    "process",
                    false,
                    List.of("eng"),
                    null),
                new Settings.Detect(
                    Confidence.MEDIUM, List.of(), List.of(), List.of(), null, List.of(), List.of()),
                new Settings.Throttle(3, 32, Duration.ofMinutes(15), null),
                null,
                new Settings.LedgerPlace(
                    Path.of("./ledger"), null, Settings.Fingerprints.KEEP, null, 20, null),
                new Settings.Judge(
                    List.of(),
                    List.of(),
                    null,
                    null,
                    new Settings.Entity(
                        "bank", "IN", List.of(), Settings.Known.UNKNOWN, Settings.Known.UNKNOWN),
                    "US",
                    null,
                    null,
                    null),
                new Settings.Report(
                    List.of("html", "json", "csv"), "ids", "none", "operations", "en")));
  }

  @Test
  void theKindsOfEntityAreThoseOfTheLawPack() throws Exception {
    assertThat(TypedSettings.ENTITY_KINDS)
        .isEqualTo(LawReader.read(ConfigFiles.bundled()).entityKinds());
  }

  @Test
  void everyDefaultFormatIsBuilt() throws Exception {
    assertThat(Format.words()).containsAll(defaults().report().formats());
  }

  @Test
  void everyPromisedKeyExistsAndNoOther() throws Exception {
    List<Problem> problems = new ArrayList<>();
    try (Reader text =
        new InputStreamReader(
            ConfigFiles.bundled().open("settings/default.yaml"), StandardCharsets.UTF_8)) {
      assertThat(SettingsTree.leaves(new Place(0, "default"), text, problems).keySet())
          .containsExactlyInAnyOrder(
              "tenant.id",
              "tenant.cloud",
              "tenant.graphEndpoint",
              "tenant.authority",
              "tenant.credential.kind",
              "tenant.credential.clientId",
              "tenant.credential.certificate",
              "tenant.credential.certificatePassword",
              "tenant.credential.secret",
              "tenant.credential.token",
              "network.proxy.url",
              "network.proxy.user",
              "network.proxy.password",
              "network.noProxy",
              "network.trust",
              "network.caBundle",
              "privacy.purpose",
              "privacy.legalBasis",
              "privacy.reference",
              "privacy.approvedBy",
              "mailboxes.include",
              "mailboxes.exclude",
              "mailboxes.groups",
              "mailboxes.kinds",
              "mailboxes.protected",
              "items.folders.include",
              "items.folders.exclude",
              "items.receivedAfter",
              "items.receivedBefore",
              "items.includeHiddenFolders",
              "items.calendars",
              "items.contacts",
              "items.personal",
              "evidence.exchangeExport",
              "evidence.migrationUsers",
              "evidence.dataLocations",
              "evidence.disclosureNotices",
              "extract.maxItemBytes",
              "extract.maxDepth",
              "extract.timeoutPerItem",
              "extract.maxValuesPerItem",
              "extract.isolation",
              "extract.ocr.enabled",
              "extract.ocr.languages",
              "extract.passwords",
              "detect.minConfidence",
              "detect.detectors.include",
              "detect.detectors.exclude",
              "detect.extraCatalogues",
              "detect.acceptPhrases",
              "detect.acceptDomains",
              "detect.regions",
              "throttle.perMailboxConcurrency",
              "throttle.overallConcurrency",
              "throttle.maxRetryAfter",
              "throttle.itemAccessPerMailboxPerDay",
              "work.dir",
              "ledger.path",
              "ledger.facts",
              "ledger.fingerprintKey",
              "ledger.fingerprints",
              "ledger.vanishedShare",
              "ledger.retainDays",
              "judge.rules",
              "judge.regimes",
              "judge.acceptList",
              "judge.decisions",
              "judge.bankFacts",
              "judge.entity.kind",
              "judge.entity.home",
              "judge.entity.presence",
              "judge.entity.usCorrespondent",
              "judge.entity.significantFiduciary",
              "judge.providerHome",
              "judge.actions",
              "judge.asOf",
              "report.formats",
              "report.itemDetail",
              "report.minLevel",
              "report.audience",
              "report.language");
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyKeyHasItsComment() throws Exception {
    List<String> lines;
    try (var stream = ConfigFiles.bundled().open("settings/default.yaml")) {
      lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean section = i + 1 < lines.size() && indent(lines.get(i + 1)) > indent(lines.get(i));
      if (!section) {
        assertThat(lines.get(i)).as("line %d", i + 1).contains("# ");
      }
    }
  }

  private static Settings defaults() throws SettingsException {
    return SettingsReader.read(
        ConfigFiles.bundled(), List.of(), List.of(), name -> null, Set.of("html", "json", "csv"));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
