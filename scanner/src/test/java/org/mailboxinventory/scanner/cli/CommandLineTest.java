package org.mailboxinventory.scanner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.process.Console;
import org.mailboxinventory.scanner.cli.process.Interruption;

final class CommandLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  CommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void wrongUseEndsWithTwoAndSaysWhereHelpIs() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("nonsense"),
            List.of("scan", "--nonsense"),
            List.of("detectors"),
            List.of("classify", "--min-confidence", "enormous"))) {
      ProgramRun run = ProgramRun.of(wrong);
      assertThat(run.code()).as("%s", wrong).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("error: ").contains("--help");
    }
  }

  @Test
  void anEmptyPathIsNotTheWorkingFolder() {
    for (List<String> wrong :
        List.of(
            List.of("scan", "--from", ""),
            List.of("scan", "--from", "mail", "--out", " "),
            List.of("diff", "", "new"))) {
      ProgramRun run = ProgramRun.of(wrong);
      assertThat(run.code()).as("%s", wrong).isEqualTo(2);
      assertThat(run.err()).contains("it is empty; name a file or folder");
    }
  }

  @Test
  void aPortThatIsNoneAndAMissingChoiceAreWrongUse() {
    for (String port : List.of("65536", "-1")) {
      ProgramRun run = ProgramRun.of(List.of("serve", folder.toString(), "--port", port));
      assertThat(run.code()).as(port).isEqualTo(2);
      assertThat(run.err()).contains("--port " + port + " is none");
    }
    assertThat(ProgramRun.of(List.of("ledger", "forget")).err())
        .startsWith("error: Missing required argument");
  }

  @Test
  void ofAFileThatIsNotThereNothingElseIsSaid() {
    String file = folder.resolve("none.yaml").toString();
    ProgramRun run =
        ProgramRun.of(
            List.of("event", "open", file, "--set", "ledger.path=" + folder.resolve("ledger")));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("none.yaml: cannot be read");
  }

  @Test
  void onlyTheLocalEngineIsThere() {
    ProgramRun spark = scan("--engine", "spark");
    assertThat(spark.code()).isEqualTo(2);
    assertThat(spark.err()).contains("--engine spark").contains("leave --engine out");
    assertThat(scan("--engine", "flink").err()).contains("'flink' is not known; use local");
    assertThat(scan("--engine", "local", "--set", "tenant.idd=x").err()).contains("'tenant.id'");
  }

  @Test
  void allProblemsOfTheSettingsAreSaidBeforeAnythingIsDone() {
    ProgramRun run = scan("--set", "detect.minConfidense=high", "--set", "extract.maxDepth=deep");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("did you mean 'detect.minConfidence'?")
        .contains("'extract.maxDepth' is not valid");
    assertThat(folder.resolve("ledger")).doesNotExist();
  }

  @Test
  void talkCanBeLinesOfJson() throws IOException {
    ProgramRun run = ProgramRun.of("scan", "--log-format", "json", "--set", "tenant.idd=\"x\"");
    JsonNode line = JSON.readTree(run.err());
    assertThat(line.path("level").asText()).isEqualTo("error");
    assertThat(line.path("message").asText()).contains("did you mean 'tenant.id'?");
  }

  @Test
  void linesAreAnsweredInOrderAndABadOneStopsNothing() throws IOException {
    ProgramRun run =
        ProgramRun.withInput(
            "{\"id\":\"1\",\"text\":\"PAN: ABCPE1234F\"}\nno json\n{\"id\":\"3\",\"text\":\"\"}\n",
            "classify",
            "--jsonl",
            "-");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    JsonNode finding = JSON.readTree(lines.get(0)).path("findings").path(0);
    assertThat(finding.path("detector").asText()).isEqualTo("in.pan");
    assertThat(finding.path("start").asInt()).isEqualTo(5);
    assertThat(finding.path("end").asInt()).isEqualTo(15);
    assertThat(finding.has("value")).isFalse();
    assertThat(JSON.readTree(lines.get(1)).has("error")).isTrue();
    assertThat(lines.get(2)).isEqualTo("{\"id\":\"3\",\"findings\":[]}");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void valuesAreShownOnlyWhenAsked() {
    String line = "{\"id\":\"1\",\"text\":\"PAN: ABCPE1234F\"}\n";
    assertThat(ProgramRun.withInput(line, "classify", "--jsonl", "-", "--reveal").out())
        .contains("\"value\":\"ABCPE1234F\"");
    assertThat(ProgramRun.withInput(line, "classify", "--jsonl", "-").out())
        .doesNotContain("ABCPE1234F");
  }

  @Test
  void anEmptyFileIsNoDamagedMessageUnlessItIsCalledOne(@TempDir Path folder) throws IOException {
    Path text = Files.createFile(folder.resolve("a.txt"));
    Path mail = Files.createFile(folder.resolve("a.eml"));
    ProgramRun run = ProgramRun.of("classify", "--jsonl", text.toString(), mail.toString());
    List<String> lines = run.out().lines().toList();
    assertThat(JSON.readTree(lines.get(0)).path("unread")).isEmpty();
    assertThat(JSON.readTree(lines.get(1)).at("/unread/0/reason").asText()).isEqualTo("corrupt");
  }

  @Test
  void theTableForPeopleHasHeadingsAndATotalByDetector() {
    ProgramRun run = ProgramRun.withInput("PAN: ABCPE1234F\nPAN: BNZPK4321L\n", "classify");
    assertThat(run.out().lines().toList().get(0))
        .startsWith("DETECTOR")
        .contains("CATEGORY", "LEVEL", "WHERE");
    assertThat(run.out()).containsPattern("\nTOTAL BY DETECTOR +HIGH +MEDIUM +LOW +ALL\n");
    assertThat(run.out()).containsPattern("\nin\\.pan +2 +0 +0 +2\n").doesNotContain("ABCPE");
    assertThat(ProgramRun.withInput("nothing\n", "classify").out()).isEmpty();
  }

  @Test
  void aDetectorIsShownWithTheLevelOfEachExample() {
    assertThat(ProgramRun.of("detectors", "show", "in.pan").out())
        .contains("example:    PAN: AAAPL1234C  (high)")
        .contains("example:    see BNZPK4321L  (low)");
  }

  @Test
  void mailboxesAreListedAsCsvThatExcelReads() throws IOException {
    Path mailbox =
        Files.createDirectories(folder.resolve("mail").resolve("\u0936\u093e\u0916\u093e"));
    Files.writeString(mailbox.resolve("a.eml"), "Subject: a\n\nnothing\n");
    String from = folder.resolve("mail").toString();
    ProgramRun run = ProgramRun.of("mailboxes", "--from", from, "--csv");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("\ufeffid,address,").contains("\u0936\u093e\u0916\u093e");
    assertThat(ProgramRun.of("mailboxes", "--from", from, "--csv", "--json").code()).isEqualTo(2);
    assertThat(ProgramRun.of("mailboxes", "--from", from).out()).contains("1 mailbox, 1 readable");
  }

  @Test
  void aFileThatIsNotThereIsAnErrorOfItsOwnLine() throws IOException {
    Path there = Files.writeString(folder.resolve("a.txt"), "PAN: ABCPE1234F");
    ProgramRun run =
        ProgramRun.of(
            "classify",
            "--jsonl",
            "--set",
            "work.dir=" + folder.resolve("work"),
            folder.resolve("none.txt").toString(),
            there.toString());
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(JSON.readTree(lines.get(0)).path("error").asText()).contains("no such file");
    assertThat(lines.get(1)).contains("in.pan").doesNotContain("ABCPE1234F");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void theCatalogueListsAndChecksItself() throws IOException {
    JsonNode list = JSON.readTree(ProgramRun.of("detectors", "list", "--json").out());
    assertThat(list.size()).isGreaterThan(30);
    for (String field : List.of("id", "name", "category", "country", "identifies", "checks")) {
      assertThat(list.get(0).has(field)).as(field).isTrue();
    }
    assertThat(ProgramRun.of("detectors", "check").code()).isZero();
    assertThat(ProgramRun.of("detectors", "show", "in.pan").out()).startsWith("in.pan: ");
    ProgramRun unknown = ProgramRun.of("detectors", "show", "in.pam");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("there is no detector 'in.pam'");
  }

  @Test
  void aScanOfFilesIsCompleteOrExposed() throws IOException {
    mail("1.eml", "PAN: ABCPE1234F");
    ProgramRun complete = scan();
    assertThat(complete.err()).contains("items: 1 seen = 1 read");
    assertThat(complete.code()).isZero();
    assertThat(complete.out()).isEmpty();
    assertThat(scan("--fail-on", "low").code()).isEqualTo(1);
    assertThat(inventory().path("run").path("failOn").asText()).isEqualTo("reached");
    assertThat(scan("--fail-on", "critical").code()).isZero();
  }

  @Test
  void whatFailedMakesAScanIncompleteUnlessItIsTolerated() throws IOException {
    mail("1.eml", "PAN: ABCPE1234F");
    byte[] cutOff = HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000");
    Files.write(folder.resolve("mail/asha/broken.msg"), cutOff);
    ProgramRun incomplete = scan("--fail-on", "low");
    assertThat(incomplete.code()).isEqualTo(3);
    String reason = inventory().path("coverage").path("unreadReasons").fieldNames().next();
    assertThat(scan("--tolerate", reason).code()).isZero();
    ProgramRun unknown = scan("--tolerate", "laziness");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("the reason 'laziness' is not known");
  }

  @Test
  void aChangeThatDoesNotShowIsSeenWhenEverythingIsReadAgain() throws IOException {
    mail("1.eml", "PAN: ABCPE1234F");
    Path file = folder.resolve("mail/asha/1.eml");
    FileTime time = Files.getLastModifiedTime(file);
    assertThat(scan("--fail-on", "low").code()).isEqualTo(1);
    mail("1.eml", "see you at tea.");
    Files.setLastModifiedTime(file, time);
    assertThat(scan("--fail-on", "low").code()).isEqualTo(1);
    assertThat(scan("--fail-on", "low", "--rescan").code()).isZero();
  }

  @Test
  void factsAreJudgedAgainWithoutTheMail() throws IOException {
    mail("1.eml", "PAN: ABCPE1234F");
    scan();
    Files.delete(folder.resolve("mail/asha/1.eml"));
    ProgramRun report = run("report", "--fail-on", "low");
    assertThat(report.code()).isEqualTo(1);
    assertThat(inventory().path("coverage").path("items").path("seen").asInt()).isEqualTo(1);
  }

  @Test
  void aLedgerBelongsToOneSource() throws IOException {
    mail("1.eml", "Lunch?");
    scan();
    Path other = Files.createDirectories(folder.resolve("other/ravi"));
    Files.writeString(other.resolve("2.eml"), "Subject: x\n\ny\n");
    ProgramRun refused = run("scan", "--from", folder.resolve("other").toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("ledger");
  }

  @Test
  void aRunFolderThatHoldsSomethingElseIsRefused() throws IOException {
    mail("1.eml", "Lunch?");
    Files.createDirectories(folder.resolve("run"));
    Files.writeString(folder.resolve("run/thesis.txt"), "three years of work");
    ProgramRun refused = scan();
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("holds something that is no part of a run folder");
    assertThat(folder.resolve("run/thesis.txt")).exists();
  }

  @Test
  void aPathThatIsNotThereIsRefused() {
    ProgramRun refused = run("scan", "--from", folder.resolve("nowhere").toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).startsWith("error: ");
  }

  @Test
  void whatIsForCommandsIsDoneWhenOneBeginsAndNotForHelpOrMistakes() {
    List<String> begun = new ArrayList<>();
    for (String arguments : List.of("--help", "law --help", "lau", "law show", "law list")) {
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
      Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere, false);
      new MailboxInventory(
              console, name -> null, new Interruption(console), () -> begun.add(arguments))
          .run(arguments.split(" "));
    }
    assertThat(begun).containsExactly("law list");
  }

  @Test
  void aFaultOfTheProgramEndsWithSeventyAndAReportWithoutItsMessage() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, UTF_8);
    Console console = new Console(InputStream.nullInputStream(), stream, stream, false);
    int code =
        new MailboxInventory(
                console,
                name -> {
                  throw new IllegalStateException("of Asha");
                })
            .run("mailboxes", "--set", "work.dir=${env:TENANT}");
    assertThat(code).isEqualTo(70);
    Matcher named = Pattern.compile("mailbox-inventory-fault-\\S+").matcher(err.toString(UTF_8));
    assertThat(named.find()).isTrue();
    Path report = Path.of(named.group());
    try {
      assertThat(report)
          .content()
          .contains("java.lang.IllegalStateException")
          .doesNotContain("Asha");
    } finally {
      Files.delete(report);
    }
  }

  private ProgramRun scan(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("scan", "--from", folder.resolve("mail").toString()));
    arguments.addAll(Arrays.asList(more));
    return run(arguments.toArray(String[]::new));
  }

  private ProgramRun run(String... given) {
    List<String> arguments = new ArrayList<>(Arrays.asList(given));
    arguments.addAll(
        List.of(
            "--out",
            folder.resolve("run").toString(),
            "--set",
            "ledger.path=" + folder.resolve("ledger"),
            "--set",
            "work.dir=" + folder.resolve("work")));
    return ProgramRun.of(arguments);
  }

  private JsonNode inventory() throws IOException {
    return JSON.readTree(folder.resolve("run/inventory.json").toFile());
  }

  private void mail(String name, String text) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(
        mailbox.resolve(name),
        "From: Asha <asha@bank.example>\r\nTo: Ravi <ravi@bank.example>\r\nSubject: Account\r\n"
            + "Date: Mon, 02 Nov 2026 09:30:00 +0000\r\n\r\n"
            + text
            + "\r\n");
  }
}
