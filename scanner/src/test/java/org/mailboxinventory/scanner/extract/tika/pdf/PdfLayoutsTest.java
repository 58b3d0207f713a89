package org.mailboxinventory.scanner.extract.tika.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.extract.tika.pdf.damage.PageDamage;

/** How letters, reports and lists of others are laid out, and in which order they are read. */
class PdfLayoutsTest {
  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font FIXED = new PDType1Font(FontName.COURIER);

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
  void anAddressBesideWhatIsSaidOfAnAccountIsReadDown() throws IOException {
    String text =
        read(
            content -> {
              beside(content, 700, "Tarun Mathew", "Account No : 50100234567811");
              beside(content, 688, "14 Canal Road", "IFSC : FERN0001234");
              beside(content, 676, "Kochi 682016", "Branch : Marine Drive");
            });
    assertThat(text)
        .isEqualTo(
            """
            Tarun Mathew
            14 Canal Road
            Kochi 682016

            Account No : 50100234567811
            IFSC : FERN0001234
            Branch : Marine Drive""");
  }

  @Test
  void aFormInTwoColumnsIsReadDownThoughColonsStandApart() throws IOException {
    String text =
        read(
            content -> {
              text(content, FONT, 200, 740, "DETAILS OF THE LOAN");
              pair(content, 700, "Applicant", "Tarun Mathew", "Co-applicant", "Lata Khan");
              pair(content, 684, "PAN", "RTQPS4471H", "PAN", "BVKPK7720L");
              pair(content, 668, "Address", "14 Canal Road", "Account", "50100234567811");
              text(content, FONT, 137, 656, "Kochi 682016");
            });
    assertThat(text)
        .isEqualTo(
            """
            DETAILS OF THE LOAN
            Applicant : Tarun Mathew
            PAN : RTQPS4471H
            Address : 14 Canal Road
            Kochi 682016

            Co-applicant : Lata Khan
            PAN : BVKPK7720L
            Account : 50100234567811""");
  }

  private static void pair(PDPageContentStream content, float y, String... texts)
      throws IOException {
    for (int i = 0; i < 4; i += 2) {
      text(content, FONT, 40 + 140 * i, y, texts[i]);
      text(content, FONT, 130 + 140 * i, y, ":");
      text(content, FONT, 137 + 140 * i, y, texts[i + 1]);
    }
  }

  @Test
  void threeLabelsSideBySideAreReadEachForItself() throws IOException {
    String text =
        read(
            content -> {
              String[][] lines = {
                {"Tarun Mathew", "Ines Brandt", "Maud Hollis"},
                {"14 Canal Road", "Weender Weg 7", "3 Rose Lane"},
                {"Kochi 682016", "37073 Göttingen", "Hove BN3 2WA"}
              };
              for (int line = 0; line < lines.length; line++) {
                for (int label = 0; label < 3; label++) {
                  text(content, FONT, 40 + 180 * label, 700 - 12 * line, lines[line][label]);
                }
              }
            });
    assertThat(text)
        .contains("Tarun Mathew\n14 Canal Road\nKochi 682016\n\nInes Brandt\nWeender Weg 7")
        .endsWith("Maud Hollis\n3 Rose Lane\nHove BN3 2WA");
  }

  @Test
  void anAddressInOneColumnOfAListStaysInItsRow() throws IOException {
    String text =
        read(
            content -> {
              row(content, 700, "Name", "Address", "Account Number");
              row(content, 680, "Tarun Mathew", "14 Canal Road", "50100234567811");
              row(content, 669, "", "Kochi 682016", "");
              row(content, 649, "Lata Khan", "9 Temple Road", "31245678901");
              row(content, 638, "", "Kochi 682011", "");
            });
    assertThat(text).startsWith("{[Name][Address][Account Number];").doesNotContain("\n");
  }

  @Test
  void anAddressBrokenWhereItsCellIsFullIsOne() throws IOException {
    String text =
        read(
            content -> {
              row(content, 700, "Name", "E-mail", "Account Number");
              row(content, 680, "Tarun Mathew", "tarun.mathew81@fe", "50100234567811");
              row(content, 669, "", "rnbank.example", "");
              row(content, 649, "Lata Khan", "lata.khan@fernban", "31245678901");
              row(content, 638, "", "k.example", "");
            });
    assertThat(text)
        .contains("[Tarun Mathew][tarun.mathew81@fernbank.example][50100234567811]")
        .contains("[Lata Khan][lata.khan@fernbank.example][31245678901]");
  }

  @Test
  void rulesOfSignsAndBarsPartNothingFromItsHeader() throws IOException {
    String text =
        read(
            content -> {
              String[] lines = {
                "LIST OF PENSIONERS",
                "+----------------+----------------+",
                "|NAME            |ACCOUNT NO      |",
                "+----------------+----------------+",
                "|TARUN MATHEW    |5010023456781234|",
                "|LATA KHAN       |31245678901     |",
                "|RAVI IYER       |91802475865012  |",
                "+----------------+----------------+"
              };
              for (int line = 0; line < lines.length; line++) {
                text(content, FIXED, 40, 700 - 11 * line, lines[line]);
              }
            });
    assertThat(text)
        .isEqualTo(
            "LIST OF PENSIONERS\n{[NAME][ACCOUNT NO];[TARUN MATHEW][5010023456781234];"
                + "[LATA KHAN][31245678901];[RAVI IYER][91802475865012];}");
  }

  @Test
  void aSmallTableAboveALargerOneIsATableToo() throws IOException {
    String text =
        read(
            content -> {
              row(content, 700, "Holder", "PAN", "Status");
              row(content, 686, "Tarun Mathew", "RTQPS4471H", "OK");
              row(content, 672, "Lata Khan", "BVKPK7720L", "OK");
              int[] places = {50, 130, 210, 290, 370};
              String[] header = {"Date", "Scheme", "Units", "Rate", "Value"};
              String[] values = {"01.02.2024", "Index", "120.50", "77.10", "9,290.55"};
              for (int line = 0; line < 6; line++) {
                for (int at = 0; at < places.length; at++) {
                  String cell = line == 0 ? header[at] : values[at];
                  text(content, FONT, places[at], 658 - 14 * line, cell);
                }
              }
            });
    assertThat(text)
        .startsWith("{[Holder][PAN][Status];[Tarun Mathew][RTQPS4471H][OK];[Lata Khan]")
        .contains("{[Date][Scheme][Units][Rate][Value];[01.02.2024][Index]");
  }

  @Test
  void lettersInBoxesAreOneWord() throws IOException {
    String text =
        read(
            content -> {
              text(content, FONT, 40, 700, "PAN No.");
              boxes(content, 100, 700, "RTQPS4471H");
              text(content, FONT, 40, 670, "Name");
              boxes(content, 100, 670, "TARUN MATHEW");
              text(content, FONT, 40, 640, "These boxes were filled in by the branch");
            });
    assertThat(text).contains("[PAN No.][RTQPS4471H]").contains("[Name][TARUN MATHEW]");
  }

  @Test
  void namesBelowTwoSignaturesAreTwo() throws IOException {
    String text =
        read(
            content -> {
              text(content, FONT, 50, 720, "We have read the conditions of this loan and agree.");
              beside(content, 680, "Tarun Mathew", "Lata Khan");
              beside(content, 666, "for the lender", "borrower");
            });
    assertThat(text).contains("[Tarun Mathew][Lata Khan]");
  }

  @Test
  void whatFieldsOfAFormHoldStandsBesideItsPrintedLabel() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        text(content, FONT, 50, 700, "Account Number");
        text(content, FONT, 50, 660, "Remarks");
      }
      PDAcroForm form = form(document);
      field(form, page, "field_17", 695).setValue("50100234567811");
      field(form, page, "field_18", 655).setValue("none at all");
      String text = read(document);
      assertThat(text)
          .contains("[Account Number][50100234567811]")
          .contains("[Remarks][none at all]")
          .doesNotContain("field_");
    }
  }

  @Test
  void whereNoMoreTextMayBeWrittenAFieldSaysSoAsAPageDoes() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(FONT, 1);
        content.setLeading(1.5f);
        content.newLineAtOffset(20, 700);
        for (int line = 0; line < PdfGlyphs.MOST_LETTERS / 500; line++) {
          content.showText("ab".repeat(250));
          content.newLine();
        }
        content.endText();
      }
      field(form(document), page, "field_17", 20).setValue("50100234567811");
      PdfGlyphs.Overflow full =
          () -> {
            throw new IOException("no more");
          };
      PdfGlyphs glyphs = new PdfGlyphs(full, new PageDamage());
      assertThatThrownBy(() -> glyphs.read(page))
          .isInstanceOf(IOException.class)
          .hasMessage("no more");
    }
  }

  private static PDAcroForm form(PDDocument document) {
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.HELV, FONT);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 9 Tf 0 g");
    return form;
  }

  private static PDTextField field(PDAcroForm form, PDPage page, String name, float y)
      throws IOException {
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(new PDRectangle(180, y, 200, 16));
    widget.setPage(page);
    page.getAnnotations().add(widget);
    form.getFields().add(field);
    return field;
  }

  private static void boxes(PDPageContentStream content, float x, float y, String value)
      throws IOException {
    for (int i = 0; i < value.length(); i++) {
      content.addRect(x + 14 * i, y - 4, 14, 14);
      content.stroke();
      text(content, FONT, x + 14 * i + 4, y, value.substring(i, i + 1));
    }
  }

  private static void beside(PDPageContentStream content, float y, String left, String right)
      throws IOException {
    text(content, FONT, 50, y, left);
    text(content, FONT, 320, y, right);
  }

  private static void row(PDPageContentStream content, float y, String... cells)
      throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        text(content, FONT, 50 + 110 * i, y, cells[i]);
      }
    }
  }

  private static void text(
      PDPageContentStream content, PDType1Font font, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 9);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private static String read(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.draw(content);
      }
      return read(document);
    }
  }

  private static String read(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return RecordedParts.of(extractor, "a.pdf", out.toByteArray()).first().text();
  }
}
