package org.mailboxinventory.scanner.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.trust.AccessLog;
import org.mailboxinventory.scanner.cli.ProgramRun;
import org.mailboxinventory.scanner.cli.process.AccessRecords;

/** What another hand did to a ledger is found, and stays found whatever is run afterwards. */
final class TamperedLedgerEndToEndTest {
  private final Path folder;
  private final Path ledger;

  TamperedLedgerEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("ledger");
  }

  private ProgramRun run(String... arguments) {
    String[] all = new String[arguments.length + 4];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--set";
    all[arguments.length + 1] = "ledger.path=" + ledger;
    all[arguments.length + 2] = "--set";
    all[arguments.length + 3] = "work.dir=" + folder.resolve("work");
    return ProgramRun.of(all);
  }

  private ProgramRun scan(String... more) throws IOException {
    for (String name : List.of("asha", "ravi")) {
      Path mailbox = Files.createDirectories(folder.resolve("mail/" + name));
      Files.writeString(
          mailbox.resolve("1.eml"),
          """
          From: a@bank.example\r
          Subject: update\r
          Message-ID: <1@bank.example>\r
          Date: Mon, 2 Mar 2026 10:00:00 +0000\r
          \r
          PAN: BNZPK4321L\r
          """);
    }
    List<String> words = new ArrayList<>(List.of("scan", "--from", "" + folder.resolve("mail")));
    words.addAll(List.of("--out", "" + folder.resolve("run"), "--set", "report.formats=[json]"));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private void scanned() throws IOException {
    ProgramRun scan = scan();
    assertThat(scan.code()).as(scan.err()).isZero();
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + ledger.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void stays(String problem) throws IOException {
    ProgramRun before = run("verify", ledger.toString());
    assertThat(before.code()).as(before.out() + before.err()).isEqualTo(3);
    assertThat(before.out()).contains(problem);
    for (ProgramRun refused :
        List.of(
            scan(),
            run("ledger", "forget", "--mailbox", "nosuch@x.example"),
            run("ledger", "retain", "--days", "1"))) {
      assertThat(refused.code()).as(refused.err()).isEqualTo(2);
      assertThat(refused.err()).contains("restore the");
    }
    ProgramRun after = run("verify", ledger.toString());
    assertThat(after.code()).isEqualTo(3);
    assertThat(after.out()).contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM finding & DELETE FROM detector_count & DELETE FROM settled"
            + " | the facts of mailbox",
        "UPDATE mailbox_fact SET facts = replace(facts, 'asha', 'neel') | the facts of mailbox",
        "UPDATE scan SET stopped = 1 | scans or names were changed",
        "DELETE FROM seal | seals were removed",
        "CREATE TRIGGER hides AFTER INSERT ON finding BEGIN DELETE FROM finding WHERE rowid IS"
            + " NULL; END | triggers or views",
        "CREATE TRIGGER quiet AFTER INSERT ON mailbox_fact BEGIN SELECT 1; END | triggers or views",
        "CREATE VIEW more AS SELECT * FROM finding | triggers or views",
        "DROP INDEX item_now | triggers or views",
        "CREATE TABLE notes (text TEXT) | triggers or views",
      })
  void whatIsTamperedWithStaysFound(String statements, String problem) throws Exception {
    scanned();
    sql(statements.split("&", -1));
    stays(problem.strip());
  }

  @Test
  void anOlderLedgerThatIsPutBackIsFound() throws Exception {
    scanned();
    Path database = ledger.resolve("ledger.db");
    Path older = folder.resolve("older.db");
    Files.copy(database, older);
    assertThat(run("ledger", "forget", "--mailbox", "asha").code()).isZero();
    assertThat(run("verify", ledger.toString()).code()).isZero();
    Files.copy(older, database, StandardCopyOption.REPLACE_EXISTING);
    stays("an older one was put back");
  }

  @Test
  void anOlderLedgerThatIsPutBackWithoutItsLogIsFound() throws Exception {
    scanned();
    Path database = ledger.resolve("ledger.db");
    Path older = folder.resolve("older.db");
    Files.copy(database, older);
    assertThat(run("ledger", "forget", "--mailbox", "asha").code()).isZero();
    Files.copy(older, database, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(ledger.resolve("access-log.ndjson"));
    Files.delete(ledger.resolve("access-log.head"));
    stays("the access log is missing");
  }

  private AccessLog log() throws IOException {
    byte[] key = Files.readAllBytes(folder.resolve("ledger.key"));
    return new AccessLog(ledger, AccessRecords.keyed(key));
  }

  /** One was killed at work, and the next before it wrote anything but its line. */
  @Test
  void twoScansThatWereKilledOneAfterAnotherAreNoTampering() throws Exception {
    scanned();
    String run = log().entries("scan").get(0).path("run").asText();
    log().add("scan", Map.of("run", run));
    sql("DELETE FROM seal");
    log().add("scan", Map.of("run", "00000000-0000-4000-8000-000000000001"));
    scanned();
    assertThat(run("verify", ledger.toString()).code()).isZero();
  }

  /** Nothing that is sealed is changed before the log says that it will be. */
  @Test
  void whatCannotBeNotedIsNotBegunAndLeavesTheLedgerSealed() throws Exception {
    scanned();
    byte[] before = Files.readAllBytes(ledger.resolve("ledger.db"));
    Path head = ledger.resolve("access-log.head");
    Path kept = folder.resolve("head");
    Files.move(head, kept);
    Files.createDirectory(head);
    for (ProgramRun refused :
        List.of(
            scan("--rescan"),
            run("ledger", "forget", "--mailbox", "asha"),
            run("ledger", "retain", "--days", "1"))) {
      assertThat(refused.code()).as(refused.err()).isEqualTo(2);
      assertThat(refused.err())
          .contains("is not changed without a line in the access log", "free space there");
    }
    Files.delete(head);
    Files.move(kept, head);
    assertThat(Files.readAllBytes(ledger.resolve("ledger.db"))).isEqualTo(before);
    assertThat(run("verify", ledger.toString()).code()).isZero();
    scanned();
  }

  @Test
  void aRemovalThatWasKilledIsTakenUpByTheNextScan() throws Exception {
    scanned();
    AccessLog log = log();
    JsonNode ended = log.entries("scan-ended").get(0);
    assertThat(ended.path("seals").asText()).hasSize(32);
    log.add("unsealed", Map.of("run", ended.path("run").asText()));
    assertThat(run("verify", ledger.toString()).code()).isZero();
    sql("DELETE FROM seal");
    assertThat(run("verify", ledger.toString()).out()).contains("is not sealed");
    scanned();
    assertThat(run("verify", ledger.toString()).code()).isZero();
  }

  @Test
  void underAnotherKeyNobodyIsAccusedAndBesideALedgerNoKeyIsMade() throws Exception {
    scanned();
    Path key = folder.resolve("ledger.key");
    Path own = folder.resolve("own");
    Files.move(key, own);
    for (ProgramRun refused : List.of(scan(), run("ledger", "forget", "--mailbox", "asha"))) {
      assertThat(refused.code()).as(refused.err()).isEqualTo(2);
      assertThat(refused.err()).contains("ledger.key, is not there; put it back");
    }
    assertThat(key).doesNotExist();
    Files.copy(own, key, StandardCopyOption.COPY_ATTRIBUTES);
    byte[] other = Files.readAllBytes(key);
    other[0]++;
    Files.write(key, other);
    ProgramRun verified = run("verify", ledger.toString());
    assertThat(verified.code()).isEqualTo(2);
    assertThat(verified.err()).contains("begun with another key");
    assertThat(verified.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--mailbox, ASHA, mailbox, asha, 1",
    "--detector, IN.PAN, detector, in.pan, 2",
    "--mailbox, neel, mailbox, '', 0",
    "--detector, in.pann, detector, '', 0",
    "--detector, ' ', detector, '', 0",
  })
  void whatIsForgottenIsNamedAndWhatMatchesNothingIsRefused(
      String by, String given, String what, String named, int removed) throws Exception {
    scanned();
    ProgramRun forgotten = run("ledger", "forget", by, given);
    assertThat(forgotten.code()).as(forgotten.err()).isEqualTo(removed == 0 ? 2 : 0);
    String names = named.isEmpty() ? "[]" : "[\"" + named + "\"]";
    assertThat(Files.readString(ledger.resolve("access-log.ndjson")))
        .contains("\"what\":\"" + what + "\",\"names\":" + names + ",\"removed\":" + removed + ",")
        .doesNotContain("BNZPK4321L");
    assertThat(run("verify", ledger.toString()).code()).isZero();
  }

  @Test
  void whatWasGoneBeforeADayIsCounted() throws Exception {
    scanned();
    Files.delete(folder.resolve("mail/asha/1.eml"));
    assertThat(scan().code()).isIn(0, 3);
    ProgramRun forgotten = run("ledger", "forget", "--before", "2040-01-01");
    assertThat(forgotten.code()).as(forgotten.err()).isZero();
    assertThat(Files.readString(ledger.resolve("access-log.ndjson")))
        .contains("\"what\":\"before\",\"names\":[\"2040-01-01T00:00:00Z\"],\"removed\":")
        .doesNotContain("\"removed\":-");
  }
}
