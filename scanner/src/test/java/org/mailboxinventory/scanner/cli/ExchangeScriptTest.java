package org.mailboxinventory.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.source.exchange.ExchangeColumn;

/** The script that Exchange administrators are handed. */
class ExchangeScriptTest {
  private static final Pattern CMDLET = Pattern.compile("\\b[A-Z][a-z]+-[A-Z]\\w+");

  private final Ended ended = Program.run(List.of("mailboxes", "--exchange-script"));

  @Test
  void itNeedsNoSettingsAndHasEveryColumnThatIsRead() {
    assertThat(ended.code()).as(ended.err()).isZero();
    for (ExchangeColumn column : ExchangeColumn.values()) {
      assertThat(ended.out()).contains("'" + column.heading() + "'");
    }
    assertThat(ended.out()).contains("Identity, EmailAddress, Status, BatchId");
  }

  @Test
  void itListsDeletedAndInactiveMailboxesToo() {
    assertThat(ended.out())
        .contains("-SoftDeletedMailbox", "-InactiveMailboxOnly", "-GroupMailbox", "Get-MailUser");
  }

  @Test
  void itOnlyReads() {
    String commands = ended.out().replaceAll("(?m)^\\s*#.*$", "");
    assertThat(CMDLET.matcher(commands).results().map(MatchResult::group))
        .isNotEmpty()
        .allMatch(
            cmdlet ->
                cmdlet.startsWith("Get-")
                    || List.of(
                            "Select-Object",
                            "Where-Object",
                            "Export-Csv",
                            "Join-Path",
                            "Write-Warning")
                        .contains(cmdlet));
  }
}
