package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.ProgramProcess;

/** One mail that holds more values than the memory does, at the heap that the launcher gives. */
@Tag("long")
final class HeavyMailEndToEndTest {
  /** Of so many that are all kept, the heap is full before the end. */
  private static final int ADDRESSES = 2_500_000;

  private final Path folder;

  HeavyMailEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theScanEndsWithAnInventoryThatSaysAtLeast() throws Exception {
    mailbox("asha");
    mailbox("ravi");

    Ended ended = program().run(arguments());

    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    JsonNode inventory = inventory();
    JsonNode coverage = inventory.path("coverage");
    assertThat(coverage.path("unreadReasons").path("too-many-values").asInt()).isPositive();
    assertThat(coverage.path("items").path("partlyRead").asInt()).isEqualTo(2);
    assertThat(coverage.path("items").path("unread").asInt()).isZero();
    JsonNode asha = inventory.path("mailboxes").path(0);
    assertThat(asha.path("exposure").path("atLeast").asBoolean()).isTrue();
    assertThat(values(asha, "global.email")).isBetween(99_000, 100_000);
    assertThat(values(asha, "in.pan")).isEqualTo(1);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process can only be killed")
  void aRequestToTerminateIsHeededWhileTheMailIsRead() throws Exception {
    mailbox("asha");
    ProgramProcess.Running running = program().start(arguments());
    Path log = folder.resolve("ledger/ledger.db-wal");
    // The mail's text comes from a worker process, once that has all of the mail.
    while (!Files.exists(log) || running.process().descendants().findAny().isEmpty()) {
      assertThat(running.process().waitFor(50, TimeUnit.MILLISECONDS)).as("ended").isFalse();
    }

    running.process().destroy();

    assertThat(running.process().waitFor(30, TimeUnit.SECONDS)).as("within 30 s").isTrue();
    assertThat(running.process().exitValue()).isEqualTo(3);
    assertThat(inventory().path("coverage").path("mailboxes").path("listed").asInt()).isOne();
  }

  private void mailbox(String name) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail").resolve(name));
    HeavyMail.write(mailbox.resolve("heavy.eml"), ADDRESSES);
  }

  private ProgramProcess program() throws IOException {
    return new ProgramProcess(
        folder, "-Xmx640m", "-XX:+UseParallelGC", "-XX:GCTimeRatio=9", "-XX:TieredStopAtLevel=4");
  }

  private List<String> arguments() {
    return List.of(
        "scan",
        "--from",
        folder.resolve("mail").toString(),
        "--out",
        folder.resolve("run").toString(),
        "--set",
        "ledger.path=" + folder.resolve("ledger"));
  }

  private JsonNode inventory() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("run/inventory.json").toFile());
  }

  private static int values(JsonNode mailbox, String detector) {
    for (JsonNode holding : mailbox.path("holdings")) {
      if (holding.path("detector").asText().equals(detector)) {
        return holding.path("values").asInt();
      }
    }
    return 0;
  }
}
