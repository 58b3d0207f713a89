package org.mailboxinventory.scanner.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.model.Confidence;

/** Where settings come from, and what is said of those that cannot be used. */
final class SettingsReaderTest {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<String> overrides = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> retired = new HashMap<>();

  SettingsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void laterFileWins() throws Exception {
    file("a.yaml", "tenant: {id: first, cloud: china}");
    file("b.yaml", "tenant:\n  id: second");

    Settings settings = read();

    assertThat(settings.tenant().id()).isEqualTo("second");
    assertThat(settings.tenant().cloud()).isEqualTo("china");
  }

  @Test
  void overrideWinsOverEveryFileAndTheLaterOverEarlier() throws Exception {
    file("a.yaml", "detect: {minConfidence: low}");
    overrides.add("detect.minConfidence=medium");
    overrides.add("detect.minConfidence=high");

    assertThat(read().detect().minConfidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void overrideIsTakenAsItStandsUnlessItIsAListOrQuoted() throws Exception {
    overrides.add("privacy.purpose=trial: phase 1 # of 2");
    overrides.add("privacy.reference='DPO-7'");
    overrides.add("mailboxes.include=[asha@bank.example, '*@branch.example']");
    overrides.add("mailboxes.exclude=*@test.example");
    overrides.add("ledger.path=C:\\mail\\ledger");
    overrides.add("tenant.id=");

    Settings settings = read();

    assertThat(settings.privacy().purpose()).isEqualTo("trial: phase 1 # of 2");
    assertThat(settings.privacy().reference()).isEqualTo("DPO-7");
    assertThat(settings.mailboxes().include())
        .containsExactly("asha@bank.example", "*@branch.example");
    assertThat(settings.mailboxes().exclude()).containsExactly("*@test.example");
    assertThat(settings.ledger().path().toString()).isEqualTo("C:\\mail\\ledger");
    assertThat(settings.tenant().id()).isNull();
  }

  @Test
  void overrideWithBrokenListIsAProblem() {
    overrides.add("mailboxes.include=[a, b");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("--set mailboxes.include: the YAML cannot be read");
  }

  @Test
  void overrideWithoutValueIsAProblem() {
    overrides.add("tenant.id");

    assertThat(problems()).containsExactly("--set: 'tenant.id' has no value; write key=value");
  }

  @Test
  void emptyFileAndEmptySectionsChangeNothing() throws Exception {
    file("empty.yaml", "");
    file("comment.yaml", "# nothing yet\n");
    file("sections.yaml", "tenant:\nitems: {folders: }\n");

    assertThat(read()).isEqualTo(defaults());
  }

  @Test
  void unknownKeySuggestsTheNearest() throws Exception {
    file("a.yaml", "tenant:\n  clouds: global\nthrotle:\n  overallConcurrency: 4\nfrobnicate: 1\n");

    assertThat(problems())
        .containsExactly(
            "a.yaml:2:3: the key 'tenant.clouds' is not known; did you mean 'tenant.cloud'?",
            "a.yaml:4:3: the key 'throtle.overallConcurrency' is not known;"
                + " did you mean 'throttle.overallConcurrency'?",
            "a.yaml:5:1: the key 'frobnicate' is not known; see the default settings for all keys");
  }

  @Test
  void retiredKeySaysWhatToDoInstead() throws Exception {
    retired.put("tenant.name", "write tenant.id");
    file("a.yaml", "tenant:\n  name: bank\n");
    overrides.add("tenant.name=bank");

    assertThat(problems())
        .containsExactly(
            "a.yaml:2:3: 'tenant.name' is not used any more; write tenant.id",
            "--set tenant.name: 'tenant.name' is not used any more; write tenant.id");
  }

  @Test
  void sectionWithAValueIsAProblem() throws Exception {
    file("a.yaml", "tenant: contoso\n");

    assertThat(problems())
        .containsExactly("a.yaml:1:1: 'tenant' is a section, not a value; write its keys below it");
  }

  @Test
  void allProblemsAreToldInOrderOfFilesAndLines() throws Exception {
    file("b.yaml", "work: {dri: x}\nthrottle:\n  maxRetryAfter: soon\n  overallConcurrency: 0\n");
    file("a.yaml", "\n\ntenant: {cloud: mars}\nreport: {formats: [html, pdf]}\n");
    overrides.add("judge.entity.home=India");

    assertThat(problems())
        .containsExactly(
            "b.yaml:1:8: the key 'work.dri' is not known; did you mean 'work.dir'?",
            "b.yaml:3:3: 'throttle.maxRetryAfter' is not valid;"
                + " write a time span such as 60s, 15m or 4h",
            "b.yaml:4:3: 'throttle.overallConcurrency' is not valid;"
                + " write a whole number from 1 on",
            "a.yaml:3:10: 'tenant.cloud' is not valid;"
                + " write one of [china, custom, global, us-gov-dod, us-gov-high]",
            "a.yaml:4:10: 'report.formats' is not valid;" + " write one of [all, csv, html, json]",
            "--set judge.entity.home: 'judge.entity.home' is not valid;"
                + " write a country's two capitals, as in IN");
  }

  @Test
  void keyTwiceIsAProblemForValuesAndSections() throws Exception {
    file("a.yaml", "tenant:\n  id: a\n  id: b\ntenant:\n  cloud: global\n");

    assertThat(problems())
        .containsExactly(
            "a.yaml:3:3: 'tenant.id' appears a second time; keep one",
            "a.yaml:4:1: 'tenant' appears a second time; keep one");
  }

  @Test
  void brokenYamlNamesTheLine() throws Exception {
    file("a.yaml", "tenant:\n  id: [a\n  cloud: global\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .matches("a\\.yaml:3:\\d+: the YAML cannot be read \\(.*\\); fix the syntax");
  }

  @Test
  void fileThatIsNoMappingIsAProblem() throws Exception {
    file("a.yaml", "- tenant\n- privacy\n");

    assertThat(problems())
        .containsExactly(
            "a.yaml:1:1: the file is not a mapping of keys to values; see the default settings");
  }

  @Test
  void fileThatIsNotTextIsAProblem() throws Exception {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "tenant: {id: é}".getBytes(StandardCharsets.ISO_8859_1));
    files.add(file);

    assertThat(problems()).singleElement().asString().endsWith("save it as UTF-8 text");
  }

  @Test
  void fileThatIsNotThereIsAProblemBesideTheOthers() throws Exception {
    files.add(folder.resolve("none.yaml"));
    file("a.yaml", "tenant: {cloud: mars}");

    assertThat(problems())
        .hasSize(2)
        .first()
        .isEqualTo("none.yaml: there is no such settings file; check the path given to --settings");
  }

  @Test
  void aliasOfItselfIsAProblemAndNoEndlessWalk() throws Exception {
    file("a.yaml", "tenant: &t\n  id: *t\n  credential: *t\n");

    assertThat(problems()).isNotEmpty();
  }

  @Test
  void nestedListIsAProblem() throws Exception {
    file("a.yaml", "mailboxes:\n  include: [[a]]\n");

    assertThat(problems())
        .containsExactly(
            "a.yaml:2:12: 'mailboxes.include' holds something that is not a single value;"
                + " write a list of single values");
  }

  @Test
  void valuesComeFromTheEnvironment() throws Exception {
    environment.put("APP_SECRET", "s3cr3t-value");
    environment.put("EMPTY", "");
    file(
        "a.yaml",
        "tenant: {credential: {kind: secret, secret: '${env:APP_SECRET}', clientId:"
            + " '${env:EMPTY}'}}");

    Settings settings = read();

    assertThat(settings.tenant().credential().secret()).isEqualTo("s3cr3t-value");
    assertThat(settings.tenant().credential().clientId()).isNull();
  }

  @Test
  void valuesComeFromAFilesFirstLine() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cr3t-value\nsecond line\n");
    overrides.add("network.proxy.password=${file:" + secret + "}");

    assertThat(read().network().proxyPassword()).isEqualTo("s3cr3t-value");
  }

  @Test
  void referencesThatLeadNowhereAreProblemsEachOnce() throws Exception {
    file(
        "a.yaml",
        """
        work:
          dir: ${env:NOT_SET}
        network:
          caBundle: ${file:/no/such}
        ledger:
          path: ${vault:x}
        """);

    assertThat(problems())
        .containsExactly(
            "a.yaml:2:3: the environment variable NOT_SET is not set;"
                + " set it, or write the value another way",
            "a.yaml:4:3: the file /no/such cannot be read;"
                + " check that it is there, may be read and is UTF-8 text",
            "a.yaml:6:3: '${…}' names neither env: nor file:; write ${env:NAME} or ${file:PATH}");
  }

  @Test
  void referencesAreForSecretsAndPathsAlone() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cr3t-value\n");
    file("a.yaml", "privacy:\n  purpose: ${file:" + secret + "}\n");
    overrides.add("mailboxes.include=['${env:A}']");
    overrides.add("tenant.id=x-${env:A}");

    assertThat(problems())
        .containsExactly(
            "a.yaml:2:3: 'privacy.purpose' cannot take its value from the environment or a file;"
                + " write the value itself; ${env:NAME} and ${file:PATH} are for secrets and paths",
            "--set mailboxes.include: 'mailboxes.include' cannot take its value from the"
                + " environment or a file; write the value itself; ${env:NAME} and ${file:PATH} are"
                + " for secrets and paths",
            "--set tenant.id: 'tenant.id' cannot take its value from the environment or a file;"
                + " write the value itself; ${env:NAME} and ${file:PATH} are for secrets and"
                + " paths");
  }

  @Test
  void aSecretTypedWithTheWrongSignOrAsAKeyIsNotRepeated() throws Exception {
    overrides.add("tenant.credential.secret:s3cr3t-value");
    overrides.add("tenant.credential.secret:s3cr3t-value==");
    overrides.add("tenant.credential.secret.s3cr3tvalue=");
    overrides.add("s3cr3t-value");
    file("a.yaml", "tenant:\n  credential:\n    secret: *s3cr3t\n");
    file("b.yaml", "tenant:\n  credential:\n    secret:\n      s3cr3tvalue: 1\n");

    assertThat(problems())
        .hasSize(6)
        .allSatisfy(problem -> assertThat(problem).doesNotContain("s3cr3t"))
        .contains("--set: 'tenant.credential.secret' has no value; write key=value")
        .contains("--set: what is given is no key with a value; write key=value");
  }

  @Test
  void secretWrittenOutIsAProblemThatDoesNotTellIt() throws Exception {
    file("a.yaml", "tenant:\n  credential:\n    secret: s3cr3t-value\n");
    overrides.add("tenant.credential.certificatePassword=s3cr3t-value");
    overrides.add("network.proxy.password=s3cr3t-value");

    overrides.add("tenant.credential.token=s3cr3t-${env:HALF}");

    assertThat(problems())
        .hasSize(4)
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .contains("' is a secret written in plain text; write ${env:NAME}")
                    .doesNotContain("s3cr3t"));
  }

  @Test
  void secretsAreNotInTheTextOfSettings() throws Exception {
    environment.put("S", "s3cr3t-value");
    overrides.add("tenant.credential.secret=${env:S}");
    overrides.add("tenant.credential.certificatePassword=${env:S}");
    overrides.add("tenant.credential.token=${env:S}");
    overrides.add("network.proxy.user=${env:S}");
    overrides.add("network.proxy.password=${env:S}");

    assertThat(read().toString()).doesNotContain("s3cr3t-value");
  }

  @Test
  void proxyAddressWithPasswordIsAProblemThatDoesNotTellIt() {
    overrides.add("network.proxy.url=http://me:s3cr3t-value@proxy.example:8080");

    assertThat(problems())
        .singleElement()
        .asString()
        .contains("network.proxy.url")
        .doesNotContain("s3cr3t-value");
  }

  @Test
  void nothingWrittenForAKeyIsItsDefault() throws Exception {
    file("a.yaml", "extract: {maxItemBytes: 1MB}\njudge: {entity: {home: SG}}\n");
    file("b.yaml", "extract: {maxItemBytes: }\njudge: {entity: {home: }}\nreport: {formats: []}\n");

    Settings settings = read();

    assertThat(settings.extract().maxItemBytes()).isEqualTo(150L << 20);
    assertThat(settings.judge().entity().home()).isEqualTo("IN");
    assertThat(settings.report().formats()).isEmpty();
  }

  @Test
  void aHomeThatNobodyWroteIsTakenByDefault() throws Exception {
    assertThat(read().judge().homesByDefault())
        .containsExactlyInAnyOrder("judge.entity.home", "judge.providerHome");
    file("a.yaml", "judge: {entity: {home: IN}}\n");
    assertThat(read().judge().homesByDefault()).containsExactly("judge.providerHome");
    overrides.add("judge.providerHome=US");
    assertThat(read().judge().homesByDefault()).isEmpty();
    file("b.yaml", "judge: {entity: {home: }}\n");
    assertThat(read().judge().homesByDefault()).containsExactly("judge.entity.home");
  }

  @Test
  void referenceMayBeAPieceOfAValue() throws Exception {
    environment.put("HOME", "/home/asha");
    overrides.add("ledger.path=${env:HOME}/ledger");

    assertThat(read().ledger().path()).isEqualTo(Path.of("/home/asha/ledger"));
  }

  @Test
  void keyFileIsNamedByItsPathInEitherForm() throws Exception {
    Path key = Files.write(folder.resolve("ledger.key"), new byte[32]);
    overrides.add("ledger.fingerprintKey=" + key);
    assertThat(read().ledger().fingerprintKey()).isEqualTo(new KeyPlace.InFile(key));

    overrides.add("ledger.fingerprintKey=${file:" + key + "}");
    assertThat(read().ledger().fingerprintKey()).isEqualTo(new KeyPlace.InFile(key));
  }

  private void file(String name, String yaml) throws IOException {
    files.add(Files.writeString(folder.resolve(name), yaml));
  }

  private static Settings defaults() throws SettingsException {
    return SettingsReader.read(
        ConfigFiles.bundled(), List.of(), List.of(), name -> null, Set.of("html", "json", "csv"));
  }

  private Settings read() throws SettingsException {
    return new SettingsReader(ConfigFiles.bundled(), retired, environment::get)
        .settings(files, overrides, Set.of("html", "json", "csv", "all"));
  }

  /** What is wrong, with the folder's name left out. */
  private List<String> problems() {
    List<String> sentences = new ArrayList<>();
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            SettingsException.class,
            e ->
                e.problems()
                    .forEach(
                        problem ->
                            sentences.add(
                                problem.sentence().replace(folder.toString() + "/", ""))));
    return sentences;
  }
}
