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

  /** What does not ask Exchange: functions of the script, its own files, the screen. */
  private static final List<String> OWN_AND_LOCAL =
      List.of(
          "Complete-Part",
          "Export-Csv",
          "ForEach-Object",
          "Format-Time",
          "Join-Path",
          "Move-Item",
          "New-Item",
          "Out-Null",
          "Remove-Item",
          "Resolve-Path",
          "Select-Object",
          "Test-Path",
          "Where-Object",
          "Write-Host",
          "Write-Progress",
          "Write-Warning");

  private final Ended ended = Program.run(List.of("mailboxes", "--exchange-script"));

  @Test
  void itNeedsNoSettingsAndHasEveryColumnThatIsRead() {
    assertThat(ended.code()).as(ended.err()).isZero();
    for (ExchangeColumn column : ExchangeColumn.values()) {
      assertThat(ended.out()).contains("'" + column.heading() + "'");
    }
    assertThat(ended.out()).contains("'Identity', 'EmailAddress', 'Status', 'BatchId'");
  }

  @Test
  void itListsDeletedAndInactiveMailboxesToo() {
    assertThat(ended.out())
        .contains("-SoftDeletedMailbox", "-InactiveMailboxOnly", "-GroupMailbox", "Get-MailUser");
  }

  @Test
  void itNamesPublicFoldersAndHoldsOfTheOrganisation() {
    assertThat(ended.out())
        .contains(
            "Get-PublicFolder",
            "-PublicFolder",
            "Get-OrganizationConfig",
            "public-folders.csv",
            "organization-holds.csv");
  }

  @Test
  void itSaysWhichExecutionPolicyItNeeds() {
    assertThat(ended.out()).contains("Set-ExecutionPolicy -Scope Process", "RemoteSigned");
  }

  @Test
  void windowsPowerShellReadsItWithoutAByteOrderMark() {
    assertThat(ended.out().chars()).allMatch(character -> character < 128);
  }

  @Test
  void whatItWritesBeginsWithAByteOrderMarkInEitherPowerShell() {
    assertThat(ended.out()).contains("$encoding = 'UTF8'", "{ $encoding = 'utf8BOM' }");
    assertThat(ended.out().lines().filter(line -> line.contains("Export-Csv")))
        .hasSize(4)
        .allMatch(line -> line.contains("-Encoding $encoding"));
  }

  @Test
  void rowsAreWrittenAsTheyCome() {
    assertThat(ended.out())
        .doesNotContain("$rows =", "$input", "Sort-Object", "Group-Object")
        .containsPattern("\\| Select-Object -Property \\$columns \\| Export-Csv");
  }

  @Test
  void itOnlyReads() {
    String commands = ended.out().replaceAll("(?m)^\\s*#.*$", "").replaceAll("'[^'\n]*'", "''");
    assertThat(CMDLET.matcher(commands).results().map(MatchResult::group))
        .isNotEmpty()
        .allMatch(cmdlet -> cmdlet.startsWith("Get-") || OWN_AND_LOCAL.contains(cmdlet));
  }
}
