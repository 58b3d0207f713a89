package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.Extractor;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Documents behind a password, with and without it. */
class LockedDocumentsTest {
  private static final String PASSWORD = "open sesame";
  private static final PartOutcome READ = new Read();
  private static final PartOutcome ENCRYPTED =
      new Opaque(Reason.ENCRYPTED, ProviderAccess.CANNOT_READ);

  private static Path work;
  private static TikaExtractor extractor;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    work = folder;
    extractor = new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2)), work, 1);
  }

  @AfterAll
  static void stop() {
    extractor.close();
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void pdf() throws IOException {
    opensWithItsPasswordOnly("a.pdf", Documents.pdf("Account 4711", PASSWORD), "Account 4711");
  }

  @Test
  void officeOpenXml() throws Exception {
    byte[] docx = Documents.encrypted(Documents.docx(), PASSWORD);
    opensWithItsPasswordOnly("a.docx", docx, "{[Label][Value];[one][two];}");
    byte[] xlsx = Documents.encrypted(Documents.xlsx(3), PASSWORD);
    opensWithItsPasswordOnly("a.xlsx", xlsx, "[Customer 2][][N2]");
  }

  @Test
  void whatIsProtectedAgainstChangesOnlyIsReadWithoutAPassword() throws Exception {
    byte[] xlsx = Documents.encrypted(Documents.xlsx(3), "VelvetSweatshop");
    assertThat(extract("a.xlsx", xlsx).first().outcome()).isEqualTo(READ);
  }

  @Test
  void officeBefore2007() throws IOException {
    opensWithItsPasswordOnly("a.xls", Documents.xls("Account 4711", PASSWORD), "Account 4711");
    opensWithItsPasswordOnly("a.ppt", Documents.ppt("Account 4711", PASSWORD), "Account 4711");
  }

  @Test
  void zipInBothWays() throws IOException {
    for (EncryptionMethod method : List.of(EncryptionMethod.ZIP_STANDARD, EncryptionMethod.AES)) {
      byte[] zip = Documents.lockedZip(method, PASSWORD, "Account 4711", 3);
      assertThat(extract("a.zip", zip).outcomes())
          .containsEntry("/entry1.txt", ENCRYPTED)
          .containsEntry("/entry3.txt", ENCRYPTED);
      RecordedParts opened = extract("a.zip", zip, "wrong", PASSWORD);
      assertThat(opened.outcomes().values()).hasSize(4).containsOnly(READ);
      assertThat(opened.ending("/entry3.txt").text()).isEqualTo("Account 4711 3");
    }
  }

  @Test
  void manyWrongPasswordsOpenNothing() throws IOException {
    byte[] zip = Documents.lockedZip(EncryptionMethod.ZIP_STANDARD, PASSWORD, "Account 4711", 1);
    String[] wrong = new String[600];
    Arrays.setAll(wrong, i -> "wrong" + i);
    assertThat(extract("a.zip", zip, wrong).outcomes()).containsEntry("/entry1.txt", ENCRYPTED);
  }

  @Test
  void sevenZip() throws IOException {
    byte[] archive = Documents.lockedSevenZip(PASSWORD, "Account 4711");
    assertThat(extract("a.7z", archive).outcomes()).containsEntry("/entry.txt", ENCRYPTED);
    RecordedParts opened = extract("a.7z", archive, "wrong", PASSWORD);
    assertThat(opened.outcomes().values()).containsOnly(READ);
    assertThat(opened.ending("/entry.txt").text()).isEqualTo("Account 4711");
  }

  @Test
  void aLockedDocumentInsideALockedArchive() throws Exception {
    byte[] docx = Documents.encrypted(Documents.docx(), "inner");
    byte[] zip = Documents.lockedZip(EncryptionMethod.AES, PASSWORD, "letter.docx", docx);
    assertThat(extract("a.zip", zip, PASSWORD, "inner").ending("letter.docx").text())
        .contains("[one][two]");
    assertThat(extract("a.zip", zip, PASSWORD).outcomes()).containsEntry("/letter.docx", ENCRYPTED);
  }

  private static void opensWithItsPasswordOnly(String name, byte[] content, String text) {
    assertThat(extract(name, content).first().outcome()).isEqualTo(ENCRYPTED);
    assertThat(extract(name, content, "wrong", "").first().outcome()).isEqualTo(ENCRYPTED);
    RecordedParts opened = extract(name, content, "wrong", PASSWORD);
    assertThat(opened.first().outcome()).isEqualTo(READ);
    assertThat(opened.first().text()).contains(text);
    assertThat(opened.all()).hasSize(1);
  }

  private static RecordedParts extract(String name, byte[] content, String... passwords) {
    Extractor.Input input = LockedInput.of(() -> new ByteArrayInputStream(content), passwords);
    RecordedParts parts = new RecordedParts();
    SensitiveText path = SensitiveText.of("attachments/1/" + name);
    extractor.extract(input, path, "application/octet-stream", 0, parts);
    return parts;
  }
}
