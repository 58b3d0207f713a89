package org.mailboxinventory.scanner.sample.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.scanner.sample.mail.SampleAttachment.Content;
import org.mailboxinventory.scanner.sample.tenant.MailboxState;
import org.mailboxinventory.scanner.sample.tenant.SampleTenant;
import org.mailboxinventory.scanner.sample.value.People;
import org.mailboxinventory.scanner.sample.value.Person;
import org.mailboxinventory.scanner.sample.value.Planted.Plant;
import org.mailboxinventory.scanner.sample.value.SampleFiles;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

class DocumentsTest {
  private static final SampleFiles FILES = new SampleFiles(ConfigFiles.bundled());

  private final SampleTenant tenant = SampleTenant.bank();

  /** The first attachment of the bank whose name starts and ends so. */
  private Content find(String start, String ending) {
    for (MailboxPlan mailbox : tenant.contents().mailboxes()) {
      MailboxState state = new MailboxState(mailbox);
      for (int item = 0; item < mailbox.items(); item++) {
        SampleMessage message = tenant.contents().message(mailbox, state.home(item), item);
        for (SampleAttachment attachment : message.attachments()) {
          if (attachment.name().startsWith(start) && attachment.name().endsWith(ending)) {
            return attachment.content();
          }
        }
      }
    }
    throw new AssertionError("no attachment ends in " + ending);
  }

  @Test
  void theWorkbookHoldsFiveHundredCustomers() throws IOException {
    Content content = find("customer_master", ".xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content.bytes()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(500);
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("PAN");
      List<String> cells = new ArrayList<>();
      sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
      assertThat(cells).containsAll(written(content, "in.pan"));
      assertThat(sheet.getRow(7).getCell(3).getNumericCellValue()).isGreaterThan(6e9);
    }
    assertThat(content.plants()).hasSize(500 * 7);
  }

  @Test
  void theStatementCanBeReadByAnyone() throws IOException {
    Content content = find("Statement_", ".pdf");
    assertThat(pdfText(content.bytes(), "")).contains(writtenAll(content));
  }

  @Test
  void theLockedStatementNeedsItsPassword() throws IOException {
    People people = new People(FILES, 1);
    Person person = people.person(3);
    Rendering rendering =
        new Rendering(
            people,
            SeededRandom.of(1, "test", 1),
            person,
            Map.of("bank-name", "Bank", "month", "May 2026", "date", "1 May 2026"));
    Content content =
        new Documents(FILES).make("locked-pdf", List.of("statement.txt"), "part", rendering);
    assertThatThrownBy(() -> pdfText(content.bytes(), ""))
        .isInstanceOf(InvalidPasswordException.class);
    assertThat(pdfText(content.bytes(), rendering.password())).contains(writtenAll(content));
    assertThat(content.plants()).isNotEmpty().noneMatch(Plant::readable);
  }

  @Test
  void theFormIsADocumentWithATable() throws IOException {
    Content content = find("KYC form", ".docx");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content.bytes()));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(document.getTables()).hasSize(1);
      assertThat(text.getText()).contains(writtenAll(content));
    }
  }

  @Test
  void theZipHoldsAListAndAForm() throws IOException {
    Content content = find("", ".zip");
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).containsExactly("payouts.csv", "kyc-form.docx");
    assertThat(content.plants()).anyMatch(plant -> plant.part().endsWith(".zip/payouts.csv"));
  }

  @Test
  void thePictureIsAPicture() throws IOException {
    Content content = find("", ".png");
    var image = ImageIO.read(new ByteArrayInputStream(content.bytes()));
    assertThat(image.getWidth()).isGreaterThan(300);
    assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    assertThat(content.plants()).noneMatch(Plant::readable);
  }

  @Test
  void aNestedMessageHasItsOwnAttachment() {
    Content content = find("Payout", ".eml");
    String mime = new String(content.bytes(), StandardCharsets.UTF_8);
    assertThat(mime).contains("Subject: Payout file", "filename=\"payouts_", "multipart/mixed");
    assertThat(content.plants())
        .anyMatch(plant -> plant.detector().equals("in.bank-account"))
        .allMatch(plant -> plant.part().startsWith("attachments/1/Payout file.eml"));
  }

  @Test
  void everyValueOfABodyStandsInIt() {
    for (MailboxPlan mailbox : tenant.contents().mailboxes()) {
      MailboxState state = new MailboxState(mailbox);
      for (int item = 0; item < mailbox.items(); item++) {
        SampleMessage message = tenant.contents().message(mailbox, state.home(item), item);
        for (Plant plant : message.plants()) {
          String text =
              switch (plant.part()) {
                case "subject" -> message.subject();
                case "body" -> message.body().text().replace("&lt;", "<");
                default -> message.attachments().get(0).name();
              };
          assertThat(text).contains(plant.written());
        }
      }
    }
  }

  private static String pdfText(byte[] bytes, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes, password)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> writtenAll(Content content) {
    return content.plants().stream().map(Plant::written).toList();
  }

  private static List<String> written(Content content, String detector) {
    return content.plants().stream()
        .filter(plant -> plant.detector().equals(detector))
        .map(Plant::written)
        .toList();
  }
}
