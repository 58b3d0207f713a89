package org.mailboxinventory.scanner.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;

@Tag("long")
class DailyLimitEndToEndTest {
  private static final String LIMIT = "throttle.itemAccessPerMailboxPerDay=20";

  /** Mailboxes with more items than that. */
  private static final String FEW = "mailboxes.include=['asha.*', 'customercare@*']";

  @Test
  void aMailboxBeyondItsLimitIsPartialWithTheReasonThatSaysWhenToContinue(@TempDir Path folder)
      throws Exception {
    try (ServedBank bank = ServedBank.in(folder.resolve("bank"))) {
      Path out = folder.resolve("run");
      Path ledger = folder.resolve("ledger");
      Ended ended = Program.run(bank.scan(ledger, out, "--set", LIMIT, "--set", FEW));
      assertThat(ended.code()).as(ended.err()).isEqualTo(3);

      JsonNode inventory = new ObjectMapper().readTree(out.resolve("inventory.json").toFile());
      assertThat(inventory.at("/coverage/reasonClasses/day-limit").asText()).isEqualTo("pending");
      int partial = 0;
      for (JsonNode mailbox : inventory.path("mailboxes")) {
        long seen = mailbox.at("/coverage/items/seen").asLong();
        assertThat(seen).isLessThanOrEqualTo(20);
        if (mailbox.at("/coverage/reasons/day-limit").asInt() == 1) {
          assertThat(mailbox.at("/coverage/state").asText()).isEqualTo("partial");
          assertThat(seen).isEqualTo(20);
          partial++;
        }
      }
      assertThat(partial).isEqualTo(2);
      assertThat(ended.err() + ended.out())
          .contains("day-limit")
          .contains("Scan again after midnight UTC; it continues there.");

      Ended without = Program.run(bank.scan(ledger, folder.resolve("all"), "--set", FEW));
      assertThat(without.code()).as(without.err()).isIn(0, 3);
      assertThat(without.err() + without.out()).doesNotContain("day-limit");
    }
  }
}
