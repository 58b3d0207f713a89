package org.mailboxinventory.scanner.source.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.source.SourceException;

class ExchangeExportTest {
  private static final String CSV =
      """
      #TYPE Selected.Microsoft.Exchange.Data.Directory.Management.Mailbox
      "Office","Unknown","PrimarySmtpAddress","externaldirectoryobjectid"
      "Bürgstraße, ""Süd""
      floor 2","x","Asha@Bank.example","ABC-1"
      """
          .replace("\n", "\r\n");

  private final Path folder;

  ExchangeExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,''",
    "UTF-8,efbbbf",
    "UTF-16LE,fffe",
    "UTF-16BE,feff",
    "UTF-16LE,''",
    "windows-1252,''"
  })
  void everyEncodingThatPowerShellWritesIsRead(String charset, String bom) throws IOException {
    byte[] mark = java.util.HexFormat.of().parseHex(bom);
    byte[] text = CSV.getBytes(Charset.forName(charset));
    byte[] file = java.util.Arrays.copyOf(mark, mark.length + text.length);
    System.arraycopy(text, 0, file, mark.length, text.length);
    ExchangeExport export = ExchangeExport.read(Files.write(folder.resolve("exchange.csv"), file));
    assertThat(export.rows()).hasSize(1);
    ExchangeRow row = export.rows().get(0);
    assertThat(row.address()).isEqualTo("asha@bank.example");
    assertThat(row.objectId()).isEqualTo("abc-1");
    assertThat(row.text(ExchangeColumn.OFFICE)).startsWith("Bürgstraße, \"Süd\"");
    assertThat(export.input().kind()).isEqualTo("exchange-export");
    assertThat(export.input().rows()).isEqualTo(1);
    assertThat(export.input().sha256()).hasSize(64);
  }

  @Test
  void otherSeparatorsAndNoTypeLineAreRead() throws IOException {
    assertThat(read("PrimarySmtpAddress;Office\na@bank.example;x\n").rows()).hasSize(1);
    assertThat(read("PrimarySmtpAddress\tOffice\na@bank.example\tx\n").rows()).hasSize(1);
    assertThat(read("PrimarySmtpAddress\na@bank.example\n\n").rows()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'line 1', 'empty'",
    "'Office,City\nx,y\n', 'line 1', 'names the mailbox'",
    "'PrimarySmtpAddress,Office\na@bank.example,x\nb@bank.example\n', 'line 3', '1 fields'",
    "'PrimarySmtpAddress,Office\na@bank.example,x,y\n', 'line 2', '3 fields'",
    "'PrimarySmtpAddress,Office\n,x\n', 'line 2', 'names no mailbox'"
  })
  void aFileThatIsNoExportIsNamedWithLineAndRemedy(String csv, String line, String problem) {
    assertThatThrownBy(() -> read(csv))
        .isInstanceOfSatisfying(
            SourceException.class, e -> assertThat(e.kind()).isEqualTo(SourceException.Kind.USAGE))
        .hasMessageContaining("exchange.csv, " + line)
        .hasMessageContaining(problem)
        .hasMessageContaining(";");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> ExchangeExport.read(folder.resolve("nowhere.csv")))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("nowhere.csv");
  }

  @Test
  void migrationUsersAreReadWithWhatTheyCompleted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("users.csv"),
            """
            Identity,Status,BatchId
            A@bank.example,CompletedWithWarnings,b1
            b@bank.example,Synced,b1
            c@bank.example,CompletionFailed,b1
            """,
            UTF_8);
    List<MigrationUsers.User> users = MigrationUsers.read(file).users();
    assertThat(users).extracting(MigrationUsers.User::address).startsWith("a@bank.example");
    assertThat(users)
        .extracting(MigrationUsers.User::completed)
        .containsExactly(true, false, false);
  }

  private ExchangeExport read(String csv) throws IOException {
    return ExchangeExport.read(
        Files.writeString(folder.resolve("exchange.csv"), csv.replace("\\n", "\n"), UTF_8));
  }
}
