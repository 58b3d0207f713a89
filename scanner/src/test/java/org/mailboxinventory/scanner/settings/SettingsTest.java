package org.mailboxinventory.scanner.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.MailboxKind;

/** Each setting: its default, the values it takes and those it refuses. */
final class SettingsTest {
  @Test
  void everyKeyTakesAValue() throws Exception {
    Settings settings =
        with(
            "tenant.id=contoso.onmicrosoft.com",
            "tenant.cloud=custom",
            "tenant.graphEndpoint=https://graph.bank.example",
            "tenant.authority=https://login.bank.example",
            "tenant.credential.kind=static-token",
            "tenant.credential.clientId=app-1",
            "tenant.credential.certificate=app.pem",
            "tenant.credential.certificatePassword=${env:A}",
            "tenant.credential.secret=${env:B}",
            "tenant.credential.token=${env:C}",
            "network.proxy.url=http://proxy.bank.example:8080",
            "network.proxy.user=me",
            "network.proxy.password=${env:D}",
            "network.noProxy=[localhost]",
            "network.trust=bundle",
            "network.caBundle=ca.pem",
            "privacy.purpose=p",
            "privacy.legalBasis=l",
            "privacy.reference=r",
            "privacy.approvedBy=a",
            "mailboxes.include=[i]",
            "mailboxes.exclude=[e]",
            "mailboxes.kinds=[user, archive]",
            "mailboxes.protected=[board@bank.example]",
            "items.folders.include=[Inbox]",
            "items.folders.exclude=[Junk]",
            "items.receivedAfter=2024-04-01",
            "items.receivedBefore=2024-05-01T10:00:00Z",
            "items.includeHiddenFolders=false",
            "evidence.exchangeExport=[m.csv]",
            "evidence.migrationUsers=[u.csv]",
            "extract.maxItemBytes=2GB",
            "extract.maxDepth=3",
            "extract.timeoutPerItem=1500ms",
            "extract.maxValuesPerItem=5000",
            "extract.ocr.languages=[eng, hin]",
            "detect.minConfidence=low",
            "detect.detectors.include=[in.*]",
            "detect.detectors.exclude=[in.pan]",
            "detect.extraCatalogues=[mine]",
            "throttle.perMailboxConcurrency=1",
            "throttle.overallConcurrency=2",
            "throttle.maxRetryAfter=2h",
            "throttle.itemAccessPerMailboxPerDay=450",
            "work.dir=/var/work",
            "ledger.path=/var/ledger",
            "ledger.facts=hdfs://lake/facts",
            "ledger.fingerprintKey=/etc/key",
            "judge.entity.home=NO",
            "judge.providerHome=DE",
            "judge.asOf=2024-06-01",
            "report.formats=[all]");

    assertThat(settings)
        .isEqualTo(
            new Settings(
                new Settings.Tenant(
                    "contoso.onmicrosoft.com",
                    "custom",
                    URI.create("https://graph.bank.example"),
                    URI.create("https://login.bank.example"),
                    new Settings.Credential(
                        Settings.CredentialKind.STATIC_TOKEN,
                        "app-1",
                        Path.of("app.pem"),
                        "value of A",
                        "value of B",
                        "value of C")),
                new Settings.Network(
                    URI.create("http://proxy.bank.example:8080"),
                    "me",
                    "value of D",
                    List.of("localhost"),
                    Settings.Trust.BUNDLE,
                    Path.of("ca.pem")),
                new Settings.Privacy("p", "l", "r", "a"),
                new Settings.Mailboxes(
                    List.of("i"),
                    List.of("e"),
                    List.of(),
                    Set.of(MailboxKind.USER, MailboxKind.ARCHIVE),
                    List.of("board@bank.example")),
                new Settings.Items(
                    List.of("Inbox"),
                    List.of("Junk"),
                    Instant.parse("2024-04-01T00:00:00Z"),
                    Instant.parse("2024-05-01T10:00:00Z"),
                    false,
                    false,
                    false,
                    Settings.Personal.READ),
                new Settings.EvidenceFiles(
                    List.of(Path.of("m.csv")), List.of(Path.of("u.csv")), List.of(), List.of()),
                new Settings.Extract(
                    2L << 30,
                    3,
                    Duration.ofMillis(1500),
                    5_000,
                    "process",
                    false,
                    List.of("eng", "hin"),
                    null),
                new Settings.Detect(
                    Confidence.LOW,
                    List.of("in.*"),
                    List.of("in.pan"),
                    List.of(Path.of("mine")),
                    null,
                    List.of(),
                    List.of()),
                new Settings.Throttle(1, 2, Duration.ofHours(2), 450),
                Path.of("/var/work"),
                new Settings.LedgerPlace(
                    Path.of("/var/ledger"),
                    Path.of("/etc/key"),
                    Settings.Fingerprints.KEEP,
                    null,
                    20,
                    "hdfs://lake/facts"),
                new Settings.Judge(
                    List.of(),
                    List.of(),
                    null,
                    null,
                    new Settings.Entity(
                        "bank", "NO", List.of(), Settings.Known.UNKNOWN, Settings.Known.UNKNOWN),
                    "DE",
                    null,
                    Instant.parse("2024-06-01T00:00:00Z"),
                    null),
                new Settings.Report(List.of("all"), "ids", "none", "operations", "en")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract.ocr.languages=[]", "extract.ocr.languages=[eng, -v]"})
  void textFromPicturesNeedsLanguages(String languages) {
    assertThat(problem("extract.ocr.enabled=true", languages))
        .contains("'extract.ocr.languages' does not name languages");
  }

  @Test
  void aKeyOfOnesOwnIsNoKeyOfThisRunOnly() throws SettingsException {
    assertThat(with("ledger.fingerprints=this-run-only", "ledger.retainDays=30").ledger())
        .isEqualTo(
            new Settings.LedgerPlace(
                Path.of("./ledger"), null, Settings.Fingerprints.THIS_RUN_ONLY, 30, 20, null));
    assertThat(problem("ledger.fingerprints=this-run-only", "ledger.fingerprintKey=k"))
        .contains("'ledger.fingerprintKey' is not used where");
  }

  @ParameterizedTest
  @CsvSource({
    "extract.maxItemBytes, 150 megs, a size such as 150MB",
    "extract.maxItemBytes, 0, a size such as 150MB",
    "extract.maxItemBytes, 99999999TB, a size such as 150MB",
    "extract.timeoutPerItem, 60, 'a time span such as 60s, 15m or 4h'",
    "extract.timeoutPerItem, 0s, 'a time span such as 60s, 15m or 4h'",
    "extract.timeoutPerItem, 999999999999999999d, 'a time span such as 60s, 15m or 4h'",
    "extract.maxDepth, ten, a whole number from 1 on",
    "extract.maxDepth, -1, a whole number from 1 on",
    "items.receivedAfter, 1 April, 'a time such as 2024-04-01T00:00:00Z, or a date'",
    "items.receivedAfter, 2024-02-30, 'a time such as 2024-04-01T00:00:00Z, or a date'",
    "items.includeHiddenFolders, yes, 'one of [false, true]'",
    "detect.minConfidence, sure, 'one of [high, low, medium]'",
    "network.trust, none, 'one of [bundle, jvm, system]'",
    "mailboxes.kinds, humans, 'one of [archive, equipment, group, room, shared, unknown, user]'",
    "judge.entity.home, XX, 'a country''s two capitals, as in IN'",
    "judge.entity.home, ind, 'a country''s two capitals, as in IN'",
    "extract.isolation, none, one of [process]",
    "tenant.graphEndpoint, graph, 'an address such as https://host.example,"
        + " without user or password in it'",
    "tenant.id, '[a, b]', a single value",
    "work.dir, '[a, b]', a path",
  })
  void valueThatDoesNotFitIsAProblemWithItsRemedy(String key, String value, String expected) {
    assertThat(problem(key + "=" + value))
        .startsWith("--set " + key + ": '" + key + "' ")
        .endsWith("; write " + expected);
  }

  @Test
  void periodWithoutTimeInItIsAProblem() {
    SettingsException e =
        refusal("items.receivedAfter=2024-04-02", "items.receivedBefore=2024-04-02");

    assertThat(e.problems())
        .extracting(Problem::sentence)
        .singleElement()
        .asString()
        .startsWith("--set items.receivedBefore: 'items.receivedBefore' is not after");
  }

  @Test
  void everyFileOfSettingsInTheRepositoryIsAccepted() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("..", "config", "settings"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(all).isNotEmpty();
      for (Path file : all) {
        SettingsReader.read(
            ConfigFiles.bundled(), List.of(file), List.of(), name -> "value", FORMATS);
      }
    }
  }

  private static final Set<String> FORMATS = Set.of("html", "json", "csv", "all");

  private static Settings with(String... overrides) throws SettingsException {
    return SettingsReader.read(
        ConfigFiles.bundled(), List.of(), List.of(overrides), name -> "value of " + name, FORMATS);
  }

  private static SettingsException refusal(String... overrides) {
    return catchThrowableOfType(SettingsException.class, () -> with(overrides));
  }

  private static String problem(String... override) {
    List<Problem> problems = refusal(override).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).sentence();
  }
}
