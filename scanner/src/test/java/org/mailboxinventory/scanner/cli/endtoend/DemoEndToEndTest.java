package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.InventoryFile;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;

@Tag("long")
class DemoEndToEndTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aTenantOfTheWantedSizeIsMadeAndScannedThroughItsFaults() throws Exception {
    Path out = folder.resolve("out");
    Ended ended =
        Program.run(
            List.of(
                "demo",
                "--mailboxes",
                "3",
                "--items",
                "8",
                "--faults",
                "slow,reset,html-gateway",
                "--out",
                out.toString()));
    assertThat(ended.code()).as(ended.err()).isZero();
    InventoryFile inventory = InventoryFile.in(out);
    SampleTenant made = SampleTenant.roles(ConfigFiles.bundled(), 3, 8, 1);
    assertThat(inventory.mailboxes()).hasSize(3);
    assertThat(inventory.mailboxes())
        .as("eight in the mean of many: a desk of few holds most")
        .extracting(mailbox -> mailbox.path("coverage").path("items").path("read").asInt())
        .containsExactly(1, 63, 3);
    assertThat(inventory.itemsSeen()).isEqualTo(67).isEqualTo(made.mails().size());
    assertThat(inventory.coverage().path("attachments").path("read").asInt()).isEqualTo(6);
    assertThat(inventory.coverage().path("unreadReasons")).isEmpty();
  }

  @Test
  void theSampleBankHasMailboxesOfFourLevelsAndFewAreCritical() throws Exception {
    Path out = folder.resolve("bank");
    Ended ended =
        Program.run(List.of("demo", "--set", "report.formats=[json]", "--out", out.toString()));
    assertThat(ended.code()).as(ended.err()).isZero();
    Map<String, Long> levels =
        InventoryFile.in(out).mailboxes().stream()
            .map(it -> it.path("exposure").path("level").asText())
            .filter(level -> !level.equals("unknown"))
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    assertThat(levels).hasSizeGreaterThanOrEqualTo(4);
    assertThat(levels.getOrDefault("critical", 0L)).isLessThanOrEqualTo(3);
  }

  @Test
  void aFaultThatIsNotKnownIsRefusedWithTheOnesThatAre() {
    Ended ended = Program.run(List.of("demo", "--faults", "gremlins"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("gremlins", "expired-delta");
  }
}
