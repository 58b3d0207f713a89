package org.mailboxinventory.report.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.JudgeSettings;
import org.mailboxinventory.report.exposure.MadeUpBank;
import org.mailboxinventory.report.exposure.MadeUpFacts;
import org.mailboxinventory.report.exposure.law.Level;
import org.mailboxinventory.report.ledger.count.InventoryFacts;
import org.mailboxinventory.report.write.Format;
import org.mailboxinventory.report.write.ReportWriter;
import org.mailboxinventory.report.write.RunFolder;

class DifferenceTest {
  private final Path dir;

  DifferenceTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private Path written(String name, InventoryFacts facts) throws Exception {
    Path out = dir.resolve(name);
    ReportWriter.with(ConfigFiles.bundled())
        .write(
            facts, JudgeSettings.bankIn("IN", "US"), null, Set.of(Format.JSON), RunFolder.at(out));
    return out;
  }

  private static List<String> addresses(Difference difference, String kind) {
    return Objects.requireNonNull(difference.changes().get(kind)).stream()
        .map(Difference.Change::address)
        .toList();
  }

  @Test
  void whatChangedIsSaidByKindAndMailbox() throws Exception {
    WrittenInventory before = WrittenInventory.read(written("old", MadeUpBank.before()));
    WrittenInventory now = WrittenInventory.read(written("new", MadeUpBank.facts()));
    Difference difference = Difference.between(before, now);
    assertThat(addresses(difference, "gone")).containsExactly("left@bank.example");
    assertThat(addresses(difference, "worse")).containsExactly("fin.ops@bank.example");
    assertThat(addresses(difference, "better")).containsExactly("lab@bank.example");
    assertThat(addresses(difference, "newlyUnreadable")).containsExactly("vikram@bank.example");
    assertThat(addresses(difference, "grown")).containsExactly("fin.ops@bank.example");
    assertThat(addresses(difference, "new")).hasSize(7).contains("treasury@bank.example");
    assertThat(difference.lawChanged()).isFalse();
    assertThat(difference.reaches(Level.HIGH)).isTrue();
    assertThat(difference.lines()).contains("worse: 1");
  }

  @Test
  void anInventoryDoesNotDifferFromItself() throws Exception {
    WrittenInventory one = WrittenInventory.read(written("one", MadeUpBank.facts()));
    Difference difference = Difference.between(one, one);
    assertThat(difference.changes().values()).allMatch(List::isEmpty);
    assertThat(difference.reaches(Level.LOW)).isFalse();
  }

  private WrittenInventory ofOneMailbox(String name, String level, String reasons)
      throws IOException {
    String text =
        """
        {"run": {"id": "%s", "asOf": "2026-11-01T00:00:00Z"}, "law": {"digest": "1"},
         "mailboxes": [{"id": "1", "address": "asha@bank.example",
           "exposure": {"level": "%s", "score": 40}, "coverage": {"reasons": {%s}}}]}
        """;
    return WrittenInventory.read(
        Files.writeString(dir.resolve(name), text.formatted(name, level, reasons)));
  }

  /** Its level stays, since what was known of it counts until it is confirmed. */
  @Test
  void aMailboxThatVanishedIsNewlyUnreadableAndThenReadableAgain() throws Exception {
    WrittenInventory there = ofOneMailbox("there", "high", "\"corrupt\": 1");
    WrittenInventory vanished = ofOneMailbox("vanished", "high", "\"vanished\": 1");
    Difference difference = Difference.between(there, vanished);
    assertThat(difference.lines())
        .contains("newlyUnreadable: 1", "  asha@bank.example  high to vanished");
    assertThat(Difference.between(vanished, there).lines())
        .contains("readableAgain: 1", "  asha@bank.example  vanished to high");
    WrittenInventory unknown = ofOneMailbox("unknown", "unknown", "\"vanished\": 1");
    assertThat(Difference.between(there, unknown).lines())
        .contains("newlyUnreadable: 1", "  asha@bank.example  high to unknown");
    assertThat(Difference.between(vanished, vanished).lines()).contains("newlyUnreadable: 0");
  }

  @Test
  void whatIsNoInventoryIsRefused() throws Exception {
    Path other = Files.writeString(dir.resolve("other.json"), "{\"a\": 1}");
    assertThatThrownBy(() -> WrittenInventory.read(other)).isInstanceOf(IOException.class);
  }

  @Test
  void aPageHasEveryChangeAndNothingThatRuns() throws Exception {
    WrittenInventory before = WrittenInventory.read(written("old", MadeUpBank.before()));
    WrittenInventory now = WrittenInventory.read(written("new", MadeUpBank.facts()));
    Difference difference = Difference.between(before, now);
    String html = DifferenceHtml.of(difference);
    assertThat(html)
        .contains("<h2>Worse (1)</h2>")
        .contains("<tr><th scope=\"row\">fin.ops@bank.example</th>")
        .contains("<th scope=\"row\">left@bank.example</th>");
    int rows = difference.changes().values().stream().mapToInt(List::size).sum();
    assertThat(html.split("<th scope=\"row\">", -1)).hasSize(rows + 1);
    assertThat(html)
        .doesNotContainPattern("(?i)<script|<img|<link|\\son\\w+=|\\sstyle=|http:|src=");
    String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    String digest =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(style.getBytes(StandardCharsets.UTF_8)));
    assertThat(html).contains("default-src 'none'; style-src 'sha256-" + digest + "'");
  }

  @Test
  void aNameIsNoMarkupInThePage() throws Exception {
    InventoryFacts hostile =
        MadeUpFacts.scanOf(
            MadeUpFacts.mailbox().named("<script>\u0936\u202e@bank.example", "x").facts());
    WrittenInventory before = WrittenInventory.read(written("old", MadeUpBank.before()));
    WrittenInventory now = WrittenInventory.read(written("new", hostile));
    String html = DifferenceHtml.of(Difference.between(before, now));
    assertThat(html)
        .contains("&#60;script&#62;&#2358;")
        .doesNotContain("<script")
        .matches(it -> it.chars().allMatch(c -> c < 0x80));
  }
}
