package org.mailboxinventory.scanner.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.model.MailboxKind;

/** Each setting: where its value goes, the values it takes and those it refuses. */
final class SettingsTest {
  /** Parts of the settings that are named otherwise than their keys. */
  private static final Map<String, String> NAMED_OTHERWISE =
      Map.ofEntries(
          Map.entry("mailboxes.protected", "mailboxes.neverOpened"),
          Map.entry("ledger.fingerprintKey", "ledger.fingerprintKey.file"),
          Map.entry("report.signingKey", "report.signingKey.file"),
          Map.entry("items.folders.include", "items.folders"),
          Map.entry("items.folders.exclude", "items.excludedFolders"),
          Map.entry("items.includeHiddenFolders", "items.hiddenFolders"),
          Map.entry("extract.ocr.enabled", "extract.ocr"),
          Map.entry("detect.detectors.include", "detect.include"),
          Map.entry("detect.detectors.exclude", "detect.exclude"),
          Map.entry("throttle.perMailboxConcurrency", "throttle.perMailbox"),
          Map.entry("throttle.overallConcurrency", "throttle.overall"));

  @Test
  void theValueOfEveryKeyGoesToThePartNamedAfterItAndToTheDigestAndToNoOther() throws Exception {
    Map<String, SettingLeaves.Leaf> defaults =
        SettingsReader.defaults(ConfigFiles.bundled(), new ArrayList<>());
    Map<String, Object> before = parts("", with());
    Map<String, List<String>> changed = new TreeMap<>();
    Map<String, List<String>> expected = new TreeMap<>();
    for (var key : Keys.of(defaults).declared().entrySet()) {
      String sample =
          sample(key.getValue(), Objects.requireNonNull(defaults.get(key.getKey())).texts());
      Map<String, Object> after = parts("", with(key.getKey() + "=" + sample));
      after.entrySet().removeAll(before.entrySet());
      changed.put(key.getKey(), List.copyOf(after.keySet()));
      String part = NAMED_OTHERWISE.getOrDefault(key.getKey(), key.getKey());
      List<String> parts = new ArrayList<>(List.of(letters(part), "digest"));
      if (Judge.HOMES.contains(key.getKey())) {
        // Of these two it is kept whether somebody wrote them.
        parts.add("judgehomesbydefault");
      }
      boolean other = key.getValue().words().size() != 1;
      expected.put(key.getKey(), other ? parts.stream().sorted().toList() : List.of());
    }

    assertThat(changed).isEqualTo(expected);
  }

  /** A value that is not the default. */
  private static String sample(SettingValues.Declared takes, List<String> standard) {
    return switch (takes.kind()) {
      case TEXT, TEXTS, ACCOUNT, PATH, PATHS, KEY_FILE -> "sample";
      case SECRET -> "${env:SAMPLE}";
      case SIZE -> "7KB";
      case SPAN -> "7s";
      case TIME -> "2024-04-07";
      case COUNT -> "7";
      case COUNTRY, COUNTRIES -> "NO";
      case ADDRESS -> "https://sample.example";
      case WORD, WORDS ->
          takes.words().stream()
              .filter(word -> !standard.contains(word))
              .findFirst()
              .orElse(takes.words().isEmpty() ? "all" : takes.words().iterator().next());
    };
  }

  /** The values of the settings, each by the names of the records' parts that lead to it. */
  private static Map<String, Object> parts(String prefix, Record section)
      throws ReflectiveOperationException {
    Map<String, Object> parts = new TreeMap<>();
    for (RecordComponent part : section.getClass().getRecordComponents()) {
      Object value = part.getAccessor().invoke(section);
      String name = prefix + letters(part.getName());
      if (value instanceof Record inner) {
        parts.putAll(parts(name, inner));
      } else {
        parts.put(name, String.valueOf(value));
      }
    }
    return parts;
  }

  private static String letters(String name) {
    return name.replace(".", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void valuesAreReadAsTheyAreWritten() throws Exception {
    Settings settings =
        with(
            "tenant.graphEndpoint=https://graph.bank.example",
            "tenant.credential.kind=static-token",
            "tenant.credential.token=${env:C}",
            "mailboxes.kinds=[user, archive]",
            "mailboxes.include=one@bank.example",
            "items.folders.include=[Inbox, Sent Items]",
            "items.receivedAfter=2024-04-01",
            "items.receivedBefore=2024-05-01T10:00:00Z",
            "items.includeHiddenFolders=false",
            "evidence.exchangeExport=[m.csv]",
            "extract.maxItemBytes=2GB",
            "extract.maxDepth=3",
            "extract.timeoutPerItem=1500ms",
            "work.dir=/var/work",
            "judge.entity.home=NO",
            "report.formats=[all]");

    assertThat(settings.tenant().graphEndpoint()).hasToString("https://graph.bank.example");
    assertThat(settings.tenant().credential().kind())
        .isEqualTo(TenantAccess.CredentialKind.STATIC_TOKEN);
    assertThat(settings.tenant().credential().token()).isEqualTo("value of C");
    assertThat(settings.mailboxes().kinds())
        .containsExactlyInAnyOrder(MailboxKind.USER, MailboxKind.ARCHIVE);
    assertThat(settings.mailboxes().include()).containsExactly("one@bank.example");
    assertThat(settings.items().folders()).containsExactly("Inbox", "Sent Items");
    assertThat(settings.items().receivedAfter()).isEqualTo("2024-04-01T00:00:00Z");
    assertThat(settings.items().receivedBefore()).isEqualTo("2024-05-01T10:00:00Z");
    assertThat(settings.items().hiddenFolders()).isFalse();
    assertThat(settings.evidence().exchangeExport()).containsExactly(Path.of("m.csv"));
    assertThat(settings.extract().maxItemBytes()).isEqualTo(2L << 30);
    assertThat(settings.extract().maxDepth()).isEqualTo(3);
    assertThat(settings.extract().timeoutPerItem()).isEqualTo(Duration.ofMillis(1500));
    assertThat(settings.workDir()).isEqualTo(Path.of("/var/work"));
    assertThat(settings.judge().entity().home()).isEqualTo("NO");
    assertThat(settings.report().formats()).containsExactly("all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract.ocr.languages=[]", "extract.ocr.languages=[eng, -v]"})
  void textFromPicturesNeedsLanguages(String languages) {
    assertThat(problem("extract.ocr.enabled=true", languages))
        .contains("'extract.ocr.languages' does not name languages");
  }

  @Test
  void aKeyOfOnesOwnIsNoKeyOfThisRunOnly() throws SettingsException {
    assertThat(with("ledger.fingerprints=this-run-only").ledger().fingerprints())
        .isEqualTo(LedgerPlace.Fingerprints.THIS_RUN_ONLY);
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
        .extracting(ConfigProblem::sentence)
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

  @Test
  void everyPathMayComeFromTheEnvironment() throws Exception {
    Map<String, SettingLeaves.Leaf> defaults =
        SettingsReader.defaults(ConfigFiles.bundled(), new ArrayList<>());
    Set<ValueKind> paths = Set.of(ValueKind.PATH, ValueKind.PATHS, ValueKind.KEY_FILE);
    String[] given =
        Keys.of(defaults).declared().entrySet().stream()
            .filter(key -> paths.contains(key.getValue().kind()))
            .map(key -> key.getKey() + "=${env:A}/file")
            .toArray(String[]::new);

    assertThat(with(given).judge().regimes()).containsExactly(Path.of("value of A/file"));
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
    List<ConfigProblem> problems = refusal(override).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).sentence();
  }
}
