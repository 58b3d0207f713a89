package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;

/** What people recorded about steps is held against the steps that are proposed. */
@Tag("long")
final class RecordedStepsEndToEndTest {
  private static final String ELSEWHERE = "11111111-2222-3333-8444-555555555555";

  private final Path folder;
  private String step = "";

  RecordedStepsEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A mailbox of which a mail is damaged: a step is proposed to make it readable. */
  @BeforeEach
  void scanned() throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha@bank.example"));
    Files.writeString(
        mailbox.resolve("1.eml"),
        """
        From: a@bank.example
        To: b@bank.example
        Subject: x
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=gone

        """);
    assertThat(command("scan").code()).isEqualTo(3);
    JsonNode actions =
        new ObjectMapper().readTree(folder.resolve("out/inventory.json").toFile()).path("actions");
    assertThat(actions).hasSize(1);
    step = actions.get(0).path("id").asText();
  }

  @Test
  void aStepWhoseDayIsOverIsNamed() throws IOException {
    assertThat(reported("{action: " + step + ", state: assigned, due: 2026-01-31}"))
        .contains("warning: judge.actions: step " + step + " (read, corrupt) was due on 2026-01-31")
        .contains("is recorded as assigned");
  }

  @Test
  void aStepThatIsDoneAndWouldStillHelpIsNamed() throws IOException {
    assertThat(reported("{action: " + step + ", state: done, due: 2026-01-31}"))
        .contains(
            "step "
                + step
                + " (read, corrupt) is recorded as done, and would still help 1 mailbox\n")
        .doesNotContain("was due");
  }

  @Test
  void anOpenStepThatIsProposedNoMoreIsNamedAndADoneOneIsNot() throws IOException {
    assertThat(reported("{action: " + ELSEWHERE + ", state: open}"))
        .contains("'" + ELSEWHERE + "' is recorded as open and is no step of this inventory");
    assertThat(reported("{action: " + ELSEWHERE + ", state: done}"))
        .doesNotContain("judge.actions");
  }

  @Test
  void aStepThatIsToBeDoneLaterIsNot() throws IOException {
    assertThat(reported("{action: " + step + ", state: assigned, due: 2999-12-31}"))
        .doesNotContain("judge.actions");
    assertThat(reported("{action: " + step + ", state: refused, due: 2026-01-31}"))
        .doesNotContain("judge.actions");
  }

  private String reported(String entry) throws IOException {
    Path file = Files.writeString(folder.resolve("actions.yaml"), "actions:\n  - " + entry + "\n");
    String[] recorded = {"--set", "judge.actions='" + file + "'"};
    Ended scan = command("scan", recorded);
    Ended report = command("report", recorded);
    assertThat(report.code()).as(report.err()).isEqualTo(3);
    assertThat(steps(scan)).as("a scan says the same").isEqualTo(steps(report));
    return report.err();
  }

  private static List<String> steps(Ended ended) {
    return ended.err().lines().filter(it -> it.contains("judge.actions")).toList();
  }

  private Ended command(String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of(name));
    if (name.equals("scan")) {
      arguments.addAll(List.of("--from", folder.resolve("mail").toString()));
    }
    arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    arguments.addAll(List.of("--set", "ledger.path='" + folder.resolve("ledger") + "'"));
    arguments.addAll(List.of("--set", "report.formats=[json]"));
    arguments.addAll(List.of(more));
    return Program.run(arguments);
  }
}
