package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/** The text of PDF files, in lines as they are printed. */
class PdfTextTest {
  private static TikaExtractor extractor;

  @BeforeAll
  static void start(@TempDir Path work) throws IOException {
    extractor = new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2)), work, 1);
  }

  @AfterAll
  static void stop() {
    extractor.close();
  }

  @Test
  void eachLineOfAParagraphStaysALine() throws IOException {
    byte[] pdf =
        lines("Name Asha Rao", "PAN XQUPR2736M", "Account Number 50100234567811", "Thanks");
    assertThat(RecordedParts.of(extractor, "form.pdf", pdf).first().text())
        .isEqualToIgnoringWhitespace(
            "Name Asha Rao PAN XQUPR2736M Account Number 50100234567811 Thanks")
        .contains("Name Asha Rao\nPAN XQUPR2736M\nAccount Number 50100234567811\nThanks");
  }

  private static byte[] lines(String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.beginText();
        content.newLineAtOffset(60, 720);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -13);
        }
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
