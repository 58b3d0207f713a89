package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.RecordedParts.Recorded;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/** The text of PDF files: lines as they are printed, tables as cells. */
class PdfTextTest {
  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
  private static final String[] WORDS =
      ("the bank has written to all customers of this branch about the papers that are missing and"
              + " asks them to bring what was listed in the letter of last month before the end of"
              + " the year so that their accounts stay open")
          .split(" ");

  private static TikaExtractor extractor;

  @BeforeAll
  static void start(@TempDir Path work) throws IOException {
    extractor = new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2)), work, 1);
  }

  @AfterAll
  static void stop() {
    extractor.close();
  }

  /** Draws on a page. */
  @FunctionalInterface
  private interface Drawing {
    void draw(PDPageContentStream content) throws IOException;
  }

  @Test
  void eachLineOfAParagraphStaysALine() throws IOException {
    byte[] pdf =
        lines("Name Asha Rao", "PAN XQUPR2736M", "Account Number 50100234567811", "Thanks");
    assertThat(read(pdf).text())
        .contains("Name Asha Rao\nPAN XQUPR2736M\nAccount Number 50100234567811\nThanks");
  }

  @Test
  void aTableComesAsCellsAndTheTextAroundItAsLines() throws IOException {
    byte[] pdf =
        pdf(
            content -> {
              text(content, 50, 740, "Dear customer, these are your accounts.");
              row(content, 700, "Name", "Account Number", "Balance");
              row(content, 684, "Asha Rao", "50100234567811", "1,204.00");
              row(content, 668, "Ravi Iyer", "31245678901", "77.10");
              row(content, 652, "Lata Khan", "918024758650", "9.99");
              text(content, 50, 600, "With kind regards");
            });
    assertThat(read(pdf).text())
        .isEqualTo(
            "Dear customer, these are your accounts.\n"
                + "{[Name][Account Number][Balance];[Asha Rao][50100234567811][1,204.00];"
                + "[Ravi Iyer][31245678901][77.10];[Lata Khan][918024758650][9.99];}"
                + "With kind regards");
  }

  @Test
  void rowsOfTheNextPageHaveTheHeaderOfTheFirst() throws IOException {
    byte[] pdf =
        pdf(
            content -> {
              row(content, 100, "Name", "Account Number", "Balance");
              row(content, 84, "Asha Rao", "50100234567811", "1,204.00");
              row(content, 68, "Lata Khan", "918024758650", "9.99");
            },
            content -> row(content, 700, "Ravi Iyer", "31245678901", "77.10"));
    assertThat(read(pdf).text())
        .endsWith("{[Name][Account Number][Balance];[Ravi Iyer][31245678901][77.10];}");
  }

  @Test
  void proseIsNoTableAndReadsAsThePlainStripperHasIt() throws IOException {
    byte[] pdf =
        pdf(
            content -> {
              for (int line = 0; line < 45; line++) {
                text(content, 60, 740 - 14 * line, prose(line, 14));
              }
            });
    assertThat(read(pdf).text()).isEqualTo(plain(pdf)).doesNotContain("{");
  }

  @Test
  void proseInTwoColumnsAndJustifiedIsNoTable() throws IOException {
    byte[] pdf =
        pdf(
            content -> {
              for (int line = 0; line < 45; line++) {
                justified(content, 60, 740 - 12 * line, prose(line, 7), 220);
                justified(content, 310, 740 - 12 * line, prose(3 * line + 1, 7), 220);
              }
            });
    assertThat(read(pdf).text()).doesNotContain("{");
  }

  @Test
  void aListOfContentsIsNoTable() throws IOException {
    byte[] pdf =
        pdf(
            content -> {
              for (int line = 0; line < 30; line++) {
                text(content, 60, 740 - 14 * line, (line + 1) + "  " + prose(line, 4));
                text(content, 500, 740 - 14 * line, Integer.toString(3 * line + 1));
              }
            });
    assertThat(read(pdf).text()).doesNotContain("{");
  }

  @Test
  void lettersPrintedSeveralTimesCountOnce() throws IOException {
    byte[] pdf =
        pdf(
            content -> {
              for (int time = 0; time < 5; time++) {
                text(content, 60 + 0.2f * time, 700, "Account 50100234567811");
              }
            });
    assertThat(read(pdf).text()).isEqualTo("Account 50100234567811");
  }

  @Test
  void aPageThatIsCutShortLeavesTheOthersRead() throws IOException {
    byte[] pdf;
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      page(document, content -> text(content, 60, 700, "Account 50100234567811"));
      PDStream broken = new PDStream(document);
      try (OutputStream out = broken.createOutputStream()) {
        out.write("BT (kept) Tj << /A [ (".getBytes(StandardCharsets.US_ASCII));
      }
      document.getPage(0).setContents(broken);
      pdf = saved(document);
    }
    Recorded read = read(pdf);
    assertThat(read.text()).contains("Account 50100234567811");
    assertThat(read.outcome()).isIn(new Read(), new PartlyRead(Reason.CORRUPT));
  }

  @Test
  void aPageOfMoreLettersThanAreHeldIsReadWhole() throws IOException {
    String line = "0123456789 ".repeat(60);
    byte[] pdf =
        pdf(
            content -> {
              for (int i = 0; i < 400; i++) {
                content.beginText();
                content.setFont(FONT, 2);
                content.newLineAtOffset(10, 10 + i * 1.9f);
                content.showText(line);
                content.endText();
              }
            });
    Recorded read = read(pdf);
    assertThat(read.text().chars().filter(c -> c == '9').count()).isEqualTo(400 * 60);
    assertThat(read.outcome()).isEqualTo(new Read());
  }

  @Test
  void linesWithoutNumberOnAPageAreReadInTheTime() throws IOException {
    byte[] pdf =
        pdf(
            content -> {
              for (int i = 0; i < 2_900; i++) {
                float y = 780 - i * 0.25f;
                for (int column = 0; column < 12; column++) {
                  content.beginText();
                  content.setFont(FONT, 0.2f);
                  content.newLineAtOffset(10 + 40 * column + (i % 7) * 2, y);
                  content.showText(column % 2 == 0 ? "a" + i : i + "00");
                  content.endText();
                }
              }
            });
    assertThat(read(pdf).outcome()).isEqualTo(new Read());
  }

  private static Recorded read(byte[] pdf) {
    return RecordedParts.of(extractor, "a.pdf", pdf).first();
  }

  private static String plain(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      List<String> lines = new ArrayList<>();
      stripper.getText(document).lines().map(String::strip).forEach(lines::add);
      lines.removeIf(String::isEmpty);
      return String.join("\n", lines);
    }
  }

  private static String prose(int from, int words) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      some.add(WORDS[(7 * from + i) % WORDS.length]);
    }
    return String.join(" ", some);
  }

  private static void justified(
      PDPageContentStream content, float x, float y, String text, float width) throws IOException {
    String[] words = text.split(" ", -1);
    float ink = 0;
    for (String word : words) {
      ink += FONT.getStringWidth(word) / 1000 * 9;
    }
    float gap = (width - ink) / (words.length - 1);
    float at = x;
    for (String word : words) {
      text(content, at, y, word);
      at += FONT.getStringWidth(word) / 1000 * 9 + gap;
    }
  }

  private static byte[] lines(String... lines) throws IOException {
    return pdf(
        content -> {
          for (int i = 0; i < lines.length; i++) {
            text(content, 60, 720 - 13 * i, lines[i]);
          }
        });
  }

  private static void row(PDPageContentStream content, float y, String... cells)
      throws IOException {
    for (int i = 0; i < cells.length; i++) {
      text(content, 50 + 150 * i, y, cells[i]);
    }
  }

  private static void text(PDPageContentStream content, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(FONT, 9);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private static byte[] pdf(Drawing... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (Drawing page : Arrays.asList(pages)) {
        page(document, page);
      }
      return saved(document);
    }
  }

  private static void page(PDDocument document, Drawing drawing) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.draw(content);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
