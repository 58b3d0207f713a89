package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.Extractor.Input;
import org.mailboxinventory.scanner.extract.Extractor.InputException;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.picture.Drawn;
import org.mailboxinventory.scanner.extract.picture.PaperFolder;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.SensitiveText;

class TikaExtractorTest {
  private static final PartOutcome READ = new Read();
  private static final PartOutcome ENCRYPTED =
      new Opaque(Reason.ENCRYPTED, ProviderAccess.CANNOT_READ);

  private static Path work;
  private static TikaExtractor extractor;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    work = folder;
    extractor = new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2)), work, 2);
  }

  @AfterAll
  static void stop() {
    extractor.close();
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void sheetsComeAsCellsInTheirColumns() throws IOException {
    RecordedParts parts = extract("list.xlsx", Documents.xlsx(500));
    assertThat(parts.first().outcome()).isEqualTo(READ);
    assertThat(parts.first().text())
        .contains("{[Name][City][Number];[Customer 1][Pune][N1];[Customer 2][][N2];")
        .contains("[Customer 500][][N500];}");
  }

  @Test
  void wordDocumentsComeWithTheirTables() throws IOException {
    RecordedParts parts = extract("letter.docx", Documents.docx());
    assertThat(parts.first().text()).contains("Dear Asha,\n{[Label][Value];[one][two];}");
    assertThat(parts.first().outcome()).isEqualTo(READ);
  }

  @Test
  void pdfIsRead() throws IOException {
    RecordedParts parts = extract("a.pdf", Documents.pdf("Account 4711", null));
    assertThat(parts.first().text()).contains("Account 4711");
    assertThat(parts.first().mediaType()).isEqualTo("application/pdf");
    assertThat(parts.first().outcome()).isEqualTo(READ);
  }

  @Test
  void pagesWithoutCharactersArePictures() throws IOException {
    byte[] scan = PaperFolder.pdf(List.of(Drawn.text(30, List.of("Account 4711"))));
    assertThat(extract("scan.pdf", scan).first().outcome())
        .isEqualTo(new Unread(Reason.IMAGE_NO_OCR));
    assertThat(extract("empty.pdf", Documents.pdf("", null)).first().outcome()).isEqualTo(READ);
  }

  @Test
  void whatIsLockedIsOpaqueAndNotClean() throws Exception {
    assertThat(extract("a.pdf", Documents.pdf("secret", "pw")).first().outcome())
        .isEqualTo(ENCRYPTED);
    assertThat(extract("a.docx", Documents.encrypted(Documents.docx())).first().outcome())
        .isEqualTo(ENCRYPTED);
    byte[] rpmsg = {0x76, (byte) 0xE8, 0x04, 0x60, (byte) 0xC4, 0x11, (byte) 0xE3, (byte) 0x86, 1};
    assertThat(extract("message.rpmsg", rpmsg).first().outcome())
        .isEqualTo(new Opaque(Reason.IRM, ProviderAccess.CAN_READ));
    assertThat(extract("", "application/x-microsoft-rpmsg-message", new byte[3]).first().outcome())
        .isEqualTo(new Opaque(Reason.IRM, ProviderAccess.CAN_READ));
    byte[] enveloped = Base64.getDecoder().decode("MIAGCSqGSIb3DQEHA6CAMIACAQAxAAAA");
    assertThat(extract("smime.p7m", enveloped).first().outcome())
        .isEqualTo(new Opaque(Reason.SMIME, ProviderAccess.CANNOT_READ));
    byte[] armour = Documents.text("-----BEGIN PGP MESSAGE-----\n\nhQEM\n");
    assertThat(extract("x.asc", armour).first().outcome())
        .isEqualTo(new Opaque(Reason.PGP, ProviderAccess.CANNOT_READ));
  }

  @Test
  void encryptedEntriesAreNamedBesideTheReadableOnes() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("open.txt", Documents.text("words"));
    entries.put("shut.txt", Documents.text("hidden"));
    byte[] zip = Documents.zip(entries);
    setEncryptionFlag(zip, "shut.txt");
    assertThat(extract("two.zip", zip).outcomes())
        .containsEntry("/open.txt", READ)
        .containsEntry("/shut.txt", ENCRYPTED);
  }

  @Test
  void everyEntryIsAPartOfItsOwn() throws IOException {
    byte[] inner = Documents.zip(Map.of("deep/list.csv", Documents.text("a,b\n1,2\n")));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("in.zip", inner);
    entries.put("letter.docx", Documents.docx());
    RecordedParts parts = extract("all.zip", Documents.zip(entries));
    assertThat(parts.outcomes().keySet())
        .containsExactly("", "/in.zip", "/in.zip/deep/list.csv", "/letter.docx");
    assertThat(parts.outcomes().values()).containsOnly(READ);
    assertThat(parts.ending("list.csv").text()).isEqualTo("{[a][b];[1][2];}");
    assertThat(parts.ending("list.csv").bytes()).isEqualTo(8);
    assertThat(parts.ending("list.csv").path())
        .isEqualTo("attachments/1/all.zip/in.zip/deep/list.csv");
  }

  @Test
  void nestingBeyondTheLimitIsNotPassedOverInSilence() throws IOException {
    RecordedParts parts = extract("deep.zip", Documents.nestedZip(30));
    assertThat(parts.all()).hasSize(12);
    assertThat(parts.all().get(11).outcome()).isEqualTo(new Unread(Reason.TOO_DEEP));
    assertThat(parts.all().subList(0, 11)).allMatch(part -> part.outcome().equals(READ));
  }

  @Test
  void damagedFilesAreCorrupt() throws IOException {
    byte[] docx = Documents.docx();
    assertThat(extract("cut.docx", Arrays.copyOf(docx, 700)).first().outcome())
        .isEqualTo(new Unread(Reason.CORRUPT));
    assertThat(extract("cut.pdf", Documents.text("%PDF-1.7\n1 0 obj")).first().outcome())
        .isEqualTo(new Unread(Reason.CORRUPT));
    byte[] zip = Documents.zip(Map.of("a.txt", new byte[5000]));
    assertThat(extract("cut.zip", Arrays.copyOf(zip, 35)).outcomes().values())
        .noneMatch(READ::equals);
  }

  @Test
  void picturesAndFilmsAndUnknownBytesHaveTheirReasons() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};
    assertThat(extract("a.png", png).first().outcome()).isEqualTo(new Unread(Reason.IMAGE_NO_OCR));
    byte[] wave = "RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(extract("a.wav", wave).first().outcome()).isEqualTo(new Unread(Reason.MEDIA));
    byte[] noise = {0, 1, 2, 3, 0, (byte) 0xFE, 9, 0, 5, 0, 1, 0, 7, 7, 7, 0};
    assertThat(extract("a.zzz", noise).first().outcome()).isEqualTo(new Unread(Reason.UNSUPPORTED));
    assertThat(extract("empty.docx", new byte[0]).first().outcome()).isEqualTo(READ);
  }

  @Test
  void messagesAreReadWithSubjectBodyAndAttachments() throws IOException {
    String mail =
        """
        From: Asha Rao <asha@bank.example>
        To: ravi@bank.example
        Subject: Your card
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/html

        <p>Hello <b>Ravi</b></p>
        --b
        Content-Type: text/csv; name=list.csv
        Content-Disposition: attachment; filename=list.csv

        x,y
        1,2
        --b--
        """;
    RecordedParts parts = extract("fwd.eml", Documents.text(mail));
    assertThat(parts.first().text())
        .contains("Hello Ravi")
        .contains("Your card")
        .contains("asha@bank.example")
        .contains("ravi@bank.example");
    assertThat(parts.ending("/list.csv").text()).isEqualTo("{[x][y];[1][2];}");
  }

  @Test
  void aDelimitedFileCalledAWorkbookIsStillATable() throws IOException {
    assertThat(extract("statement.xls", Documents.text("a\tb\n1\t2\n")).first().text())
        .isEqualTo("{[a][b];[1][2];}");
    assertThat(extract("s.xls", Documents.text("<table><tr><td>1</table>")).first().text())
        .isEqualTo("{[1];}");
  }

  @Test
  void attachmentsBeyondTheSizeLimitAreTooLarge() throws IOException {
    byte[] big = Arrays.copyOf(Documents.pdf("x", null), 21_000_000);
    assertThat(extract("big.pdf", big).first().outcome()).isEqualTo(new Unread(Reason.TOO_LARGE));
    byte[] bomb = Documents.zip(Map.of("zeros.bin", new byte[21_000_000]));
    assertThat(extract("bomb.zip", bomb).outcomes())
        .containsEntry("/zeros.bin", new Unread(Reason.TOO_LARGE));
  }

  @Test
  void bytesThatCannotBeHadAreTheSourcesReason() {
    assertThat(
            extract(
                    "a.pdf",
                    () -> {
                      throw new IOException("gone");
                    })
                .first()
                .outcome())
        .isEqualTo(new Unread(Reason.SERVICE_ERROR));
    assertThat(
            extract(
                    "a.pdf",
                    () -> {
                      throw new InputException(Reason.VANISHED, "404");
                    })
                .first()
                .outcome())
        .isEqualTo(new Unread(Reason.VANISHED));
  }

  @Test
  void manyThreadsShareFewWorkers() throws Exception {
    byte[] docx = Documents.docx();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<RecordedParts>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tasks.add(() -> extract("letter.docx", docx));
      }
      for (Future<RecordedParts> future : threads.invokeAll(tasks)) {
        assertThat(future.get().first().text()).contains("[one][two]");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aDocumentIsToldHowLongItsPicturesWaited() {
    String html = "<html><img src=\"data:image/png;base64,iVBORw0KGgo=\"></html>";
    List<Duration> waited = new ArrayList<>();
    RecordedParts parts =
        extract(
            "a.html",
            new Input() {
              @Override
              public InputStream open() {
                return new ByteArrayInputStream(Documents.text(html));
              }

              @Override
              public void waited(Duration time) {
                waited.add(time);
              }
            });
    assertThat(parts.all()).hasSize(2);
    assertThat(waited).hasSize(1);
  }

  private static void setEncryptionFlag(byte[] zip, String entry) {
    String all = new String(zip, StandardCharsets.ISO_8859_1);
    int local = all.indexOf(entry) - 30;
    int central = all.lastIndexOf(entry) - 46;
    zip[local + 6] |= 1;
    zip[central + 8] |= 1;
  }

  /** Newer Javas say so on standard output, where a worker's answers are. */
  @Test
  void anArchiveOfClassesThatDoesNotFitIsPassedOver(@TempDir Path folder) throws IOException {
    Path archive = Files.writeString(folder.resolve("classes.jsa"), "no archive of classes");
    System.setProperty("mailbox-inventory.archive", archive.toString());
    RecordedParts parts = new RecordedParts();
    ExtractLimits limits = ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2));
    byte[] letter = Documents.docx();
    try (TikaExtractor own = new TikaExtractor(limits, folder, 1)) {
      SensitiveText path = SensitiveText.of("attachments/1/letter.docx");
      own.extract(
          () -> new ByteArrayInputStream(letter), path, "application/octet-stream", 0, parts);
    } finally {
      System.clearProperty("mailbox-inventory.archive");
    }
    assertThat(parts.first().outcome()).isEqualTo(READ);
  }

  private static RecordedParts extract(String name, byte[] content) {
    return extract(name, () -> new ByteArrayInputStream(content));
  }

  private static RecordedParts extract(String name, String mediaType, byte[] content) {
    RecordedParts parts = new RecordedParts();
    SensitiveText path = SensitiveText.of("attachments/1/" + name);
    extractor.extract(() -> new ByteArrayInputStream(content), path, mediaType, 0, parts);
    return parts;
  }

  private static RecordedParts extract(String name, Input input) {
    RecordedParts parts = new RecordedParts();
    SensitiveText path = SensitiveText.of("attachments/1/" + name);
    extractor.extract(input, path, "application/octet-stream", 0, parts);
    return parts;
  }
}
