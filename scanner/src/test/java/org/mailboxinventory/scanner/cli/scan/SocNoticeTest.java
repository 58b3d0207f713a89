package org.mailboxinventory.scanner.cli.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.Run;
import org.mailboxinventory.report.trust.Manifest;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;
import org.mailboxinventory.scanner.source.graph.network.UserAgent;

class SocNoticeTest {
  private static final String RUN = "5c2f0d3e-0000-4000-8000-000000000001";

  private static SocNotice notice(@Nullable String purpose, List<String> mailboxes) {
    return new SocNotice(
        RUN,
        "33333333-0000-0000-0000-000000000003",
        "bank.example",
        UserAgent.of("1.2.3", "run " + RUN, purpose).text(),
        "scan-host",
        new Run.Privacy(purpose, null, "DPO/2026/17", null),
        Instant.parse("2026-11-26T18:30:00Z"),
        Instant.parse("2026-11-27T00:12:45.678Z"),
        mailboxes,
        123_456,
        48_000);
  }

  @Test
  void theSecurityTeamIsToldAsKept() throws Exception {
    List<String> mailboxes =
        IntStream.range(0, 53).mapToObj(i -> "user%02d@bank.example".formatted(i)).toList();
    try (InputStream kept =
        Objects.requireNonNull(SocNoticeTest.class.getResourceAsStream("soc-notice.md"))) {
      assertThat(notice("DPDP inventory", mailboxes).text())
          .isEqualTo(new String(kept.readAllBytes(), UTF_8));
    }
  }

  @Test
  void nothingThatIsSetIsMarkdown() {
    String text = notice("a`b|c\nd\u202ee", List.of("x|`y@bank.example")).text();

    assertThat(text)
        .contains("| Purpose | `a'b\\|c\\u000ad\\u202ee` |")
        .contains("- `x\\|'y@bank.example`");
  }

  @Tag("long")
  @Test
  void aScanOfATenantWritesItInTheRunFolderAndTheManifestListsIt(@TempDir Path folder)
      throws Exception {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Path out = folder.resolve("run");
      Ended ended = Program.run(bank.scan(folder.resolve("ledger"), out));
      assertThat(ended.code()).as(ended.err()).isEqualTo(3);

      JsonNode inventory = new ObjectMapper().readTree(out.resolve("inventory.json").toFile());
      String run = inventory.path("run").path("id").asText();
      assertThat(Files.readString(out.resolve("soc-notice.md")))
          .contains("| Run id | `" + run + "` |")
          .contains("(run " + run + "; purpose: holding the program to its promises)`")
          .contains("- `asha.nair@kaveripurbank.example`")
          .contains("| Requests to Microsoft Graph | `" + bank.server().requests() + "` |")
          .doesNotContain("anil.kapadia@kaveripurbank.example")
          .doesNotContain(bank.server().token());
      assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"soc-notice.md\"");
      assertThat(Manifest.problems(out)).isEmpty();

      Ended again = Program.run(bank.scan(folder.resolve("ledger"), out));
      assertThat(again.code()).as(again.err()).isEqualTo(3);
      assertThat(Files.readString(out.resolve("soc-notice.md"))).doesNotContain(run);
    }
  }

  @Test
  void aScanOfFilesLeavesNoTraceInATenantAndNoNotice(@TempDir Path folder) throws Exception {
    Path mail = Files.createDirectories(folder.resolve("mail"));
    Files.writeString(mail.resolve("one.eml"), "Subject: Lunch\r\n\r\nLunch?\r\n");
    Path out = folder.resolve("run");
    Ended ended =
        Program.run(
            List.of(
                "scan",
                "--from",
                mail.toString(),
                "--set",
                "ledger.path='" + folder.resolve("ledger") + "'",
                "--out",
                out.toString()));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(out.resolve("inventory.json")).exists();
    assertThat(out.resolve("soc-notice.md")).doesNotExist();
  }
}
