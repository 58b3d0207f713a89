package org.mailboxinventory.scanner.cli.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;

/** What {@code report.itemDetail: headers} shows of mails, and keeps. */
class HeadersEndToEndTest {
  private static final String PAN = "ABCPK4321L";

  private final Path folder;

  HeadersEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void written() throws IOException {
    Path mail = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(
        mail.resolve("1.eml"),
        """
        From: Ravi Menon <ravi.menon@broker.example>
        To: asha@bank.example
        Subject: Loan papers of PAN %s for review
        Date: Mon, 2 Mar 2026 10:00:00 +0000
        Message-ID: <1@broker.example>

        The PAN is %s.
        """
            .formatted(PAN, PAN));
  }

  private Ended run(String command, String detail, String out, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    if (command.equals("scan")) {
      arguments.addAll(List.of("--from", folder.resolve("mail").toString()));
    }
    arguments.addAll(
        List.of(
            "--set",
            "ledger.path=" + folder.resolve("ledger"),
            "--set",
            "report.itemDetail=" + detail,
            "--format",
            "html,json,csv,xlsx",
            "--out",
            folder.resolve(out).toString()));
    arguments.addAll(List.of(more));
    return Program.run(arguments);
  }

  private JsonNode item(String out) throws IOException {
    return InventoryFile.in(folder.resolve(out)).mailboxes().get(0).path("items").get(0);
  }

  private void isNowhere(String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(folder.resolve("mail"))) {
          assertThat(new String(Files.readAllBytes(file), UTF_8))
              .as(file.toString())
              .doesNotContain(text);
        }
      }
    }
  }

  @Test
  void theSubjectComesWithMasksAndTheParticipantsByDomain() throws Exception {
    assertThat(run("scan", "headers", "out").code()).isZero();
    assertThat(item("out").path("subject").asText()).isEqualTo("Loan papers of PAN *** for review");
    assertThat(item("out").path("participants").toString())
        .isEqualTo("[\"bank.example\",\"broker.example\"]");
    String rows = Files.readString(folder.resolve("out/items.csv"));
    assertThat(rows).contains("Loan papers of PAN *** for review", "participants:broker.example");
    isNowhere(PAN);
    isNowhere("ravi.menon");
  }

  @Test
  void aHeaderThatWasChangedIsShownAsNoneAndSaidToBe() throws Exception {
    assertThat(run("scan", "headers", "out").err()).doesNotContain("cannot be opened");
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger/ledger.db"));
        Statement statement = database.createStatement()) {
      assertThat(statement.executeUpdate("UPDATE item_header SET sealed = zeroblob(60)"))
          .isEqualTo(1);
    }
    List<String> verify = List.of("verify", "--set", "ledger.path=" + folder.resolve("ledger"));
    Ended verified =
        Program.run(
            Stream.concat(verify.stream(), Stream.of("" + folder.resolve("ledger"))).toList());
    assertThat(verified.code()).isEqualTo(3);
    assertThat(verified.out()).contains("asha");
    Ended report = run("report", "headers", "again");
    assertThat(report.code()).isZero();
    assertThat(item("again").path("subject").isNull()).isTrue();
    assertThat(report.err())
        .contains("the headers kept of 1 item cannot be opened")
        .contains("ledger.fingerprintKey");
    assertThat(run("report", "ids", "without").err()).doesNotContain("cannot be opened");
  }

  @Test
  void theLedgerKeepsThemOnlyWhileTheSettingIsOnAndNeverReadable() throws Exception {
    assertThat(run("scan", "headers", "first").code()).isZero();
    try (Stream<Path> files = Files.walk(folder.resolve("ledger"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("Loan papers");
      }
    }
    assertThat(run("report", "ids", "without").code()).isZero();
    assertThat(item("without").path("subject").isNull()).isTrue();
    assertThat(run("report", "headers", "again").code()).isZero();
    assertThat(item("again").path("subject").asText()).startsWith("Loan papers");
    assertThat(run("scan", "ids", "off").code()).isZero();
    assertThat(run("report", "headers", "after").code()).isZero();
    assertThat(item("after").path("subject").isNull()).isTrue();
    assertThat(run("scan", "headers", "on", "--rescan").code()).isZero();
    assertThat(item("on").path("subject").asText()).startsWith("Loan papers");
  }
}
