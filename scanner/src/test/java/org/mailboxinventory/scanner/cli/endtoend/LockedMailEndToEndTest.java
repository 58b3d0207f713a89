package org.mailboxinventory.scanner.cli.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;
import org.mailboxinventory.scanner.cli.ServedBank;

/** A statement that opens with the customer's PAN, which stands in the mail itself. */
class LockedMailEndToEndTest {
  private static final String PAN = "ABCPE1234F";
  private static final String PHRASE = "xyzzy-correct-horse";

  private Path folder;
  private Path written;
  private Path passwords;
  private int scans;

  @BeforeEach
  void mail(@TempDir Path temporary) throws IOException {
    folder = temporary;
    written = Files.createDirectories(temporary.resolve("written"));
    passwords = ServedBank.ownerOnly(temporary.resolve("passwords.txt"), new byte[0]);
    Path mail = Files.createDirectories(temporary.resolve("mail/asha"));
    Files.writeString(mail.resolve("pan.eml"), mail("Your PAN: " + PAN, statement(PAN)));
    Files.writeString(mail.resolve("phrase.eml"), mail("Dear Asha,", statement(PHRASE)));
  }

  @Test
  void withoutPasswordsTheyAreOpaque() throws IOException {
    JsonNode inventory = scan();
    assertThat(inventory.at("/coverage/attachments/opaque").asInt()).isEqualTo(2);
    assertThat(inventory.at("/mailboxes/0/opaque/providerCannot").asInt()).isEqualTo(2);
    assertThat(inventory.at("/totals/byDetector/in.aadhaar").isMissingNode()).isTrue();
  }

  @Test
  void passwordsThatOthersCanReadAreRefused() throws IOException {
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-r--r--"));
    Ended ended = run("extract.passwords=" + passwords);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("can be read by others than its owner; run chmod");
  }

  @Test
  void passwordsThatFitOpenThemAndStandNowhere() throws IOException {
    Files.write(passwords, List.of("${pan}"));
    assertThat(read(scan("extract.passwords=" + passwords))).isEqualTo(1);

    Files.write(passwords, List.of("${pan}", PHRASE));
    assertThat(read(scan("extract.passwords=" + passwords))).isEqualTo(2);

    assertThat(holding(PHRASE)).isEmpty();
    assertThat(holding(PAN)).isEmpty();
  }

  @Test
  void aFileThatCannotBeUsedEndsTheScanBeforeItBegins() throws IOException {
    Files.write(passwords, List.of(PHRASE + "${pam}"));
    Ended ended = run("extract.passwords=" + passwords);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("line 1 names a value").doesNotContain(PHRASE);
  }

  private static int read(JsonNode inventory) {
    JsonNode attachments = inventory.at("/coverage/attachments");
    assertThat(attachments.get("opaque").asInt() + attachments.get("read").asInt()).isEqualTo(2);
    assertThat(inventory.at("/totals/byDetector/in.aadhaar/items").asInt())
        .isEqualTo(attachments.get("read").asInt());
    return attachments.get("read").asInt();
  }

  private JsonNode scan(String... settings) throws IOException {
    Ended ended = run(settings);
    assertThat(ended.code()).as(ended.err()).isZero();
    Files.writeString(written.resolve("said-" + scans), ended.out() + ended.err());
    return new ObjectMapper()
        .readTree(written.resolve("out-" + scans + "/inventory.json").toFile());
  }

  private Ended run(String... settings) {
    scans++;
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "scan",
                "--verbose",
                "--from",
                folder.resolve("mail").toString(),
                "--out",
                written.resolve("out-" + scans).toString(),
                "--set",
                "ledger.path=" + written.resolve("ledger")));
    for (String setting : settings) {
      arguments.add("--set");
      arguments.add(setting);
    }
    return Program.run(arguments);
  }

  /** The files written that hold this text. */
  private List<Path> holding(String text) throws IOException {
    List<Path> holding = new ArrayList<>();
    try (Stream<Path> files = Files.walk(written)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
          holding.add(file);
        }
      }
    }
    return holding;
  }

  private static String mail(String text, byte[] pdf) {
    return """
    From: bank@bank.example
    To: asha@bank.example
    Subject: Your statement
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain

    %s
    --b
    Content-Type: application/pdf; name=statement.pdf
    Content-Disposition: attachment; filename=statement.pdf
    Content-Transfer-Encoding: base64

    %s
    --b--
    """
        .formatted(text, Base64.getMimeEncoder().encodeToString(pdf));
  }

  private static byte[] statement(String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("Aadhaar number: 2234 1234 1239");
        content.endText();
      }
      document.protect(
          new StandardProtectionPolicy("owner-" + password, password, new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }
}
