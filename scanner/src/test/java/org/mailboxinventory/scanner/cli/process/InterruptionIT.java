package org.mailboxinventory.scanner.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that is asked to end, as Ctrl-C and service managers do. */
final class InterruptionIT {
  /** More than any machine reads before it is interrupted. */
  private static final int MESSAGES = 200_000;

  private static final String MESSAGE =
      """
      From asha@bank.example Mon Nov  2 09:30:00 2026
      From: asha@bank.example
      Message-ID: <#@bank.example>
      Subject: Number #

      Lunch at one?

      """;

  private final Path folder;

  InterruptionIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void itWritesWhatIsKnownAndEndsWithThree() throws Exception {
    writeMailbox();
    Process scan = scan();
    try {
      while (itemsKept() == 0) {
        assertThat(scan.waitFor(50, TimeUnit.MILLISECONDS)).as("ended by itself").isFalse();
      }
      // On Windows a process can only be killed; there Ctrl-C is left to people.
      scan.destroy();
      assertThat(scan.waitFor(30, TimeUnit.SECONDS)).as("ended within 30 seconds").isTrue();
    } finally {
      scan.destroyForcibly();
    }
    assertThat(scan.exitValue()).isEqualTo(3);
    JsonNode coverage = new ObjectMapper().readTree(inventory()).path("coverage");
    assertThat(coverage.path("mailboxes").path("partial").asInt()).isEqualTo(1);
    assertThat(coverage.path("items").path("seen").asInt()).isBetween(1, MESSAGES - 1);
    assertThat(Files.readString(folder.resolve("err"))).contains("warning: stopping");
    assertThat(folder.resolve("work")).isEmptyDirectory();
  }

  /** How many items the ledger holds; 0 as long as its tables are not made. */
  private int itemsKept() {
    Path database = folder.resolve("ledger/ledger.db");
    if (!Files.exists(database)) {
      return 0;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM item) + (SELECT total(items) FROM settled)")) {
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException notYetMade) {
      return 0;
    }
  }

  private java.io.File inventory() {
    return folder.resolve("run/inventory.json").toFile();
  }

  private Process scan() throws IOException {
    String jar = Objects.requireNonNull(System.getProperty("program.jar"), "program.jar");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-jar", jar, "scan", "--from", folder.resolve("mail.mbox").toString()));
    command.addAll(List.of("--out", folder.resolve("run").toString()));
    command.addAll(List.of("--set", "ledger.path=" + folder.resolve("ledger")));
    command.addAll(List.of("--set", "work.dir=" + folder.resolve("work")));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private void writeMailbox() throws IOException {
    try (BufferedWriter mail = Files.newBufferedWriter(folder.resolve("mail.mbox"))) {
      for (int i = 0; i < MESSAGES; i++) {
        mail.write(MESSAGE.replace("#", Integer.toString(i)));
      }
    }
  }
}
