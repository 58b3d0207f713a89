package org.mailboxinventory.scanner.extract.tika.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.Documents;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.WordDocument;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;

/** Text is found in every place of a document that can hold some, and where it belongs. */
class EveryPlaceTest {
  private static final PartOutcome READ = new Read();

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
  void word() throws IOException {
    RecordedParts parts = extract("a.docx", WordDocument.bytes());
    assertThat(parts.first().outcome()).isEqualTo(READ);
    assertThat(parts.first().text())
        .contains("PLAIN", "HIDDEN", "TEXT BOX", "CONTROL", "HEADER", "FIRST PAGE", "FOOTER")
        .contains("FOOTNOTE", "ENDNOTE", "COMMENT")
        .contains("{[Label][Value];[PAN][ABC];}")
        .contains("TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "DESCRIPTION")
        .contains("Customer PAN: OWN PROPERTY");
    assertThat(parts.first().text().split("TEXT BOX", -1)).hasSize(2);
  }

  @Test
  void whatWasDeletedDoesNotBreakWhatWasWritten() throws IOException {
    assertThat(extract("a.docx", WordDocument.bytes()).first().text())
        .contains("number 414243\n")
        .contains("\n99\n")
        .contains("\nMOVED AWAY\n");
  }

  @Test
  void powerPoint() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      slide.createTextBox().setText("TEXT BOX");
      XSLFTable table = slide.createTable();
      for (List<String> cells : List.of(List.of("Label", "Value"), List.of("PAN", "ABC"))) {
        XSLFTableRow row = table.addRow();
        cells.forEach(cell -> row.addCell().setText(cell));
      }
      show.getNotesSlide(slide).getPlaceholder(1).setText("SPOKEN");
      show.getProperties().getCustomProperties().addProperty("Customer", "OWN PROPERTY");
      comments(slide, "comment1", "", "<p:cm><p:text>COMMENT</p:text></p:cm>");
      comments(
          slide,
          "modernComment_100_1",
          "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'",
          "<p:cm><p:replyLst><p:reply><p:txBody><a:p><a:r><a:t>ANS</a:t></a:r><a:r><a:t>WER</a:t>"
              + "</a:r></a:p></p:txBody></p:reply></p:replyLst><p:txBody><a:p><a:r>"
              + "<a:t>MODERN COMMENT</a:t></a:r></a:p></p:txBody></p:cm>");
      show.write(out);
    }
    assertThat(extract("a.pptx", out.toByteArray()).first().text())
        .contains("TEXT BOX", "{[Label][Value];[PAN][ABC];}", "SPOKEN", "Customer: OWN PROPERTY")
        .contains("COMMENT\n", "\nANSWER\nMODERN COMMENT");
  }

  /** In the older form, or in that of 2021, which the name says. */
  private static void comments(XSLFSlide slide, String name, String namespace, String comments)
      throws IOException {
    boolean modern = name.startsWith("modern");
    try {
      PackagePartName part = PackagingURIHelper.createPartName("/ppt/comments/" + name + ".xml");
      String type =
          modern
              ? "application/vnd.ms-powerpoint.comments+xml"
              : "application/vnd.openxmlformats-officedocument.presentationml.comments+xml";
      String relation =
          modern
              ? "http://schemas.microsoft.com/office/2018/10/relationships/comments"
              : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
      String main =
          modern
              ? "http://schemas.microsoft.com/office/powerpoint/2018/8/main"
              : "http://schemas.openxmlformats.org/presentationml/2006/main";
      PackagePart holder = slide.getPackagePart();
      try (OutputStream out = holder.getPackage().createPart(part, type).getOutputStream()) {
        out.write(
            Documents.text(
                "<p:cmLst xmlns:p='" + main + "' " + namespace + ">" + comments + "</p:cmLst>"));
      }
      holder.addRelationship(part, TargetMode.INTERNAL, relation);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  @Test
  void richText() throws IOException {
    String rtf =
        """
        {\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}{\\info{\\title TITLE}}{\\header HEADER\\par}
        before\\par
        \\trowd\\cellx3000\\cellx6000 \\pard\\intbl Label\\cell\\pard\\intbl Va{\\b lue}\\cell\\row
        \\trowd\\cellx3000\\cellx6000 \\pard\\intbl PAN\\cell\\cell\\row
        \\pard after{\\footnote FOOTNOTE}{\\*\\annotation COMMENT}\\par
        {\\bin11 \\cell{\\row}}{\\v HIDDEN}\\par {\\shp{\\*\\shpinst{\\shptxt TEXT BOX\\par}}}
        caf\\'e9 \\u8364 ? \\u-3913 ?}\
        """;
    String text = extract("a.rtf", Documents.text(rtf)).first().text();
    assertThat(text)
        .contains("before\n{[Label][Value];[PAN][];}after\nFOOTNOTE\nCOMMENT\n")
        .contains("TITLE", "HEADER", "HIDDEN", "TEXT BOX", "caf\u00e9 \u20ac");
    assertThat(text.chars().filter(c -> RtfMarks.isMark((char) c))).isEmpty();
  }

  @Test
  void portableDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, "Name", 50, 700);
      write(document, page, "Asha Rao", 300, 700);
      write(document, page, "PAN", 50, 680);
      write(document, page, "ABC", 300, 680);
      write(document, page, "Printed 4711", 50, 660);
      write(document, page, "Printed 4711", 50.3f, 660);
      PDAnnotationText note = new PDAnnotationText();
      note.setRectangle(new PDRectangle(10, 10, 20, 20));
      note.setContents("ANNOTATION");
      page.getAnnotations().add(note);
      form(document, "Customer", "FIELD");
      attach(document, "list.csv", "a,b\n1,2\n");
      document.getDocumentInformation().setSubject("SUBJECT");
      document.getDocumentInformation().setCustomMetadataValue("Customer", "OWN PROPERTY");
      document.save(out);
    }
    RecordedParts parts = extract("a.pdf", out.toByteArray());
    assertThat(parts.first().outcome()).isEqualTo(READ);
    assertThat(parts.first().text())
        .contains("{[Name][Asha Rao];}{[PAN][ABC];}Printed 4711\n")
        .contains("ANNOTATION", "Customer: FIELD", "SUBJECT", "Customer: OWN PROPERTY");
    assertThat(parts.ending("list.csv").text()).isEqualTo("{[a][b];[1][2];}");
  }

  @Test
  void aScannedPageAmongOthersIsNotPassedOver() throws IOException {
    assertThat(pages("text", "picture").first().outcome())
        .isEqualTo(new PartlyRead(Reason.IMAGE_NO_OCR));
    assertThat(pages("text", "stamped picture").first().outcome())
        .isEqualTo(new PartlyRead(Reason.IMAGE_NO_OCR));
    assertThat(pages("text", "empty").first().outcome()).isEqualTo(READ);
    assertThat(pages("picture", "picture").first().outcome())
        .isEqualTo(new Unread(Reason.IMAGE_NO_OCR));
  }

  private static RecordedParts pages(String... kinds) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (String kind : kinds) {
        String text =
            kind.equals("text")
                ? "some text that can be read"
                : kind.startsWith("stamp") ? "page 1" : "";
        PDPage page = page(document, text, 50, 700);
        if (kind.endsWith("picture")) {
          try (PDPageContentStream content =
              new PDPageContentStream(
                  document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.drawImage(
                LosslessFactory.createFromImage(
                    document, new java.awt.image.BufferedImage(60, 80, 1)),
                0,
                0);
          }
        }
      }
      document.save(out);
    }
    return extract("a.pdf", out.toByteArray());
  }

  @Test
  void ofANestedMessageEachFormOfItsTextIsReadAsOne() throws IOException {
    String mail =
        """
        From: Asha Rao <asha@bank.example>
        Subject: Card
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        PAN ABC
        --b
        Content-Type: text/html

        <table><tr><td>PAN</td><td>ABC</td></tr></table><p style="display:none">HIDDEN</p>
        --b--
        """;
    RecordedParts parts = extract("fwd.eml", Documents.text(mail));
    String all = String.join("\n", parts.all().stream().map(RecordedParts.Recorded::text).toList());
    assertThat(all.split("\\(form\\)", -1))
        .satisfiesExactly(
            before -> assertThat(before).contains("Card", "Asha Rao"),
            plain -> assertThat(plain).contains("PAN ABC"),
            html -> assertThat(html).contains("{[PAN][ABC];}", "HIDDEN"));
  }

  @Test
  void textThatIsCalledAMessageIsReadAsText() throws IOException {
    assertThat(extract("note.eml", Documents.text("abc")).first().text()).isEqualTo("abc");
    assertThat(extract("note.msg", Documents.text("abc")).first().text()).isEqualTo("abc");
    byte[] cut = {(byte) 0xD0, (byte) 0xCF, 0x11};
    assertThat(extract("note.msg", cut).first().outcome()).isEqualTo(new Unread(Reason.CORRUPT));
  }

  @Test
  void cardsAndEvents() throws IOException {
    String card =
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Asha Rao\r\nTEL:+91 98765 43210\r\nEND:VCARD\r\n";
    assertThat(extract("asha.vcf", Documents.text(card)).first().text())
        .contains("FN:Asha Rao", "TEL:+91 98765 43210");
    String event =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Visit\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    assertThat(extract("invite.ics", Documents.text(event)).first().text())
        .contains("SUMMARY:Visit");
  }

  @Test
  void linesOfCardsAndEventsThatWereFoldedAreWhole() throws IOException {
    String event = "BEGIN:VCALENDAR\r\nDESCRIPTION:number 4147\r\n 11\\, then\r\nEND:VCALENDAR\r\n";
    assertThat(extract("invite.ics", Documents.text(event)).first().text())
        .contains("DESCRIPTION:number 414711, then\n");
  }

  @Test
  void whatIsReadByItsHeadOnlyIsNotClean() throws IOException {
    byte[] program = new byte[500];
    program[0] = 'M';
    program[1] = 'Z';
    byte[] drawing = Arrays.copyOf(Documents.text("AC1015"), 2000);
    byte[] painting =
        Arrays.copyOf(Documents.text("8BPS\0\1\0\0\0\0\0\0\0\3\0\0\0\n\0\0\0\n"), 200);
    for (byte[] content : List.of(program, drawing, painting)) {
      assertThat(extract("x.bin", content).first().outcome())
          .isEqualTo(new Unread(Reason.UNSUPPORTED));
    }
  }

  @Test
  void theNextPackedFileBehindAPackedFileIsReadToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String text : List.of("FIRST ", "SECOND")) {
      try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
        packed.write(Documents.text(text));
      }
    }
    assertThat(extract("two.log.gz", out.toByteArray()).ending("two.log").text())
        .isEqualTo("FIRST SECOND");
  }

  private static PDPage page(PDDocument document, String text, float x, float y)
      throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    if (!text.isEmpty()) {
      write(document, page, text, x, y);
    }
    return page;
  }

  private static void write(PDDocument document, PDPage page, String text, float x, float y)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }
  }

  private static void form(PDDocument document, String name, String value) throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    PDResources resources = new PDResources();
    resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    form.setDefaultResources(resources);
    document.getDocumentCatalog().setAcroForm(form);
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    field.setDefaultAppearance("/Helv 0 Tf 0 g");
    form.getFields().add(field);
    field.setValue(value);
  }

  private static void attach(PDDocument document, String name, String text) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification(new COSDictionary());
    file.setFile(name);
    file.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream(Documents.text(text))));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(java.util.Map.of(name, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  private static RecordedParts extract(String name, byte[] content) {
    return RecordedParts.of(extractor, name, content);
  }
}
