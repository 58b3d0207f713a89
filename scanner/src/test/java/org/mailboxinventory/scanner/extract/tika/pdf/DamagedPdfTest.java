package org.mailboxinventory.scanner.extract.tika.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts.Recorded;
import org.mailboxinventory.scanner.extract.tika.OneExtractor;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;
import org.mailboxinventory.scanner.extract.tika.pdf.damage.PageDamage;

/** PDF files of which something is lost, and such as only look so. */
class DamagedPdfTest {
  private static final int PAGES = 20;
  private static final CompressParameters PLAIN = CompressParameters.NO_COMPRESSION;
  private static final CompressParameters PACKED = CompressParameters.DEFAULT_COMPRESSION;

  @RegisterExtension static final OneExtractor EXTRACTOR = new OneExtractor();

  @Test
  void aFileThatWasCutIsNeverWhole() throws IOException {
    byte[] whole = pdf(PLAIN);
    for (int percent = 10; percent < 99; percent += 10) {
      Recorded file = read(Arrays.copyOf(whole, whole.length * percent / 100));
      assertThat(file.outcome()).isEqualTo(because(Reason.CORRUPT, file));
    }
  }

  @Test
  void aFileWithAHoleIsNeverWholeWhereTextIsLost() throws IOException {
    int lost = 0;
    for (CompressParameters form : new CompressParameters[] {PLAIN, PACKED}) {
      byte[] whole = pdf(form);
      for (int percent = 2; percent < 98; percent += 4) {
        byte[] holed = whole.clone();
        int from = holed.length * percent / 100;
        Arrays.fill(holed, from, Math.min(holed.length, from + 300), (byte) 0);
        Recorded file = read(holed);
        if (pages(file) < PAGES) {
          lost++;
          assertThat(file.outcome()).as("%s", percent).isEqualTo(because(Reason.CORRUPT, file));
        }
      }
    }
    assertThat(lost).isGreaterThan(20);
  }

  @Test
  void aFileThatLostNothingIsRead() throws IOException {
    for (CompressParameters form : new CompressParameters[] {PLAIN, PACKED}) {
      String whole = new String(pdf(form), StandardCharsets.ISO_8859_1);
      for (String kept :
          new String[] {
            whole,
            whole + "\0".repeat(40_000),
            whole + "\r\n--\r\nThis mail was scanned.\r\n",
            "\r\n" + whole,
            whole.replaceFirst("startxref\\s+\\d+", "startxref\n17"),
            whole.replace("%%EOF", "")
          }) {
        Recorded file = read(kept.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pages(file)).isEqualTo(PAGES);
        assertThat(file.outcome()).isEqualTo(new Read());
      }
    }
  }

  @Test
  void aDrawingWithinADrawingMayBeDamagedToo() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFormXObject inner = form(document, "% " + filling(1).repeat(20));
      PDFormXObject outer = form(document, "/Inner Do");
      outer.setResources(new PDResources());
      outer.getResources().put(COSName.getPDFName("Inner"), inner);
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("Outer"), outer);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(outer);
      }
      byte[] packed = inner.getCOSObject().createRawInputStream().readAllBytes();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, PLAIN);
      byte[] pdf = out.toByteArray();
      assertThat(read(pdf).outcome()).isEqualTo(new Read());
      int from = latin(pdf).indexOf(latin(packed));
      Arrays.fill(pdf, from + packed.length / 2, from + packed.length, (byte) 0);
      Recorded file = read(pdf);
      assertThat(file.outcome()).isEqualTo(because(Reason.CORRUPT, file));
    }
  }

  @Test
  void contentOfSeveralPiecesIsReadUpToItsDamage() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream last = packed("% " + distinct() + "\n(Last) Tj ET");
      COSArray pieces = new COSArray();
      pieces.add(packed("BT /F1 12 Tf 50 600 Td (First) Tj"));
      pieces.add(last);
      page.getCOSObject().setItem(COSName.CONTENTS, pieces);
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, PLAIN);
      byte[] pdf = out.toByteArray();
      assertThat(read(pdf).outcome()).isEqualTo(new Read());
      assertThat(read(pdf).text()).contains("First", "Last");
      byte[] packed = last.createRawInputStream().readAllBytes();
      int from = latin(pdf).indexOf(latin(packed));
      Arrays.fill(pdf, from + packed.length / 2, from + packed.length, (byte) 0);
      Recorded file = read(pdf);
      assertThat(file.outcome()).isEqualTo(because(Reason.CORRUPT, file));
      assertThat(file.text()).contains("First");
    }
  }

  @Test
  void contentIsUnpackedOnce() throws IOException {
    AtomicInteger times = new AtomicInteger();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.getCOSObject().setItem(COSName.CONTENTS, packed("/Drawn Do", times));
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("Drawn"), new PDFormXObject(packed("q Q", times)));
      document.addPage(page);
      PageDamage damage = new PageDamage();
      new PdfGlyphs(() -> {}, damage).read(damage.checked(page));
      assertThat(damage.found()).isFalse();
    }
    assertThat(times).hasValue(2);
  }

  @Test
  void piecesThatAreNotReadAreNotOpened() throws IOException {
    AtomicInteger times = new AtomicInteger();
    COSArray pieces = new COSArray();
    for (int i = 0; i < 3; i++) {
      pieces.add(packed("q Q", times));
    }
    PDPage page = new PDPage();
    page.getCOSObject().setItem(COSName.CONTENTS, pieces);
    try (RandomAccessRead content = new PageDamage().checked(page).getContentsForStreamParsing()) {
      assertThat(content.read()).isEqualTo('q');
    }
    assertThat(times).hasValue(1);
  }

  private static COSStream packed(String content) throws IOException {
    return packed(content, new AtomicInteger());
  }

  /** {@code times} counts how often it is unpacked. */
  private static COSStream packed(String content, AtomicInteger times) throws IOException {
    COSStream stream =
        new COSStream() {
          @Override
          public InputStream createRawInputStream() throws IOException {
            times.incrementAndGet();
            return super.createRawInputStream();
          }

          @Override
          public RandomAccessRead createView() throws IOException {
            times.incrementAndGet();
            return super.createView();
          }
        };
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static PDFormXObject form(PDDocument document, String content) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(100, 100));
    try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  private static PartOutcome because(Reason reason, Recorded file) {
    return ParseOutcome.because(reason, !file.text().isBlank());
  }

  private static long pages(Recorded file) {
    return IntStream.range(0, PAGES).filter(i -> file.text().contains("Page " + (100 + i))).count();
  }

  private static Recorded read(byte[] pdf) {
    return EXTRACTOR.read("a.pdf", pdf).first();
  }

  private static byte[] pdf(CompressParameters form) throws IOException {
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < PAGES; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setFont(font, 12);
          content.beginText();
          content.newLineAtOffset(50, 600);
          content.showText(filling(i) + " Page " + (100 + i));
          content.endText();
        }
      }
      document.save(out, form);
    }
    return out.toByteArray();
  }

  /** Numbers that come once each. */
  private static String distinct() {
    return IntStream.range(1000, 1400)
        .map(i -> i * i)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  /** Letters that pack badly, so that each page takes some bytes. */
  private static String filling(int page) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append((char) ('a' + (i * i * 31 + i * page * 7 + page) % 26));
    }
    return text.toString();
  }
}
