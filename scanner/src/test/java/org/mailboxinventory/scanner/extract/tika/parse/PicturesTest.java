package org.mailboxinventory.scanner.extract.tika.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BarcodeFormat;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.RecordedParts.Recorded;
import org.mailboxinventory.scanner.extract.barcode.MadeUpCodes;
import org.mailboxinventory.scanner.extract.ocr.OcrProbe;
import org.mailboxinventory.scanner.extract.ocr.OcrSetup;
import org.mailboxinventory.scanner.extract.picture.Drawn;
import org.mailboxinventory.scanner.extract.picture.PaperFolder;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.text.SensitiveText;

@Tag("long")
class PicturesTest {
  private static final PartOutcome READ = new Read();
  private static final PartOutcome NO_OCR = new Unread(Reason.IMAGE_NO_OCR);
  private static final List<String> LETTER = List.of("Dear customer, your account", "is 4711 0815");

  private final Path work;

  PicturesTest(@TempDir Path work) {
    this.work = work;
  }

  @Test
  void withoutOcrPicturesAreCountedAndTheirCodesRead() throws IOException {
    BufferedImage code = Drawn.code(BarcodeFormat.QR_CODE, MadeUpCodes.UPI, 5);
    RecordedParts parts = extract("pay.png", Drawn.file(code, "png"), null);
    assertThat(parts.first().outcome()).isEqualTo(NO_OCR);
    assertThat(parts.first().ocr()).isFalse();
    Recorded found = parts.ending("pay.png/barcode-1");
    assertThat(found.text()).contains("UPI ID: asha.rao@okhdfcbank");
    assertThat(found.mediaType()).isEqualTo("text/x-qr-code");
    assertThat(found.outcome()).isEqualTo(READ);
    assertThat(parts.all()).hasSize(2);
  }

  @Test
  void codesOnPagesWithTextAreRead() throws IOException {
    BufferedImage code = Drawn.code(BarcodeFormat.QR_CODE, MadeUpCodes.invoice(), 4);
    byte[] pdf = PaperFolder.pdf("Tax invoice of 3 May, as agreed with you.", code);
    RecordedParts parts = extract("invoice.pdf", pdf, null);
    assertThat(parts.first().outcome()).isEqualTo(READ);
    assertThat(parts.ending("/barcode-1").text()).contains("Seller GSTIN: 27AAPFU0939F1ZV");
  }

  @Test
  void scannedPagesBesideOthersAreCountedAsNotRead() throws IOException {
    BufferedImage page = Drawn.text(40, LETTER);
    byte[] pdf = PaperFolder.pdf("Covering letter with the copies you asked for.", null, page);
    RecordedParts parts = extract("file.pdf", pdf, null);
    assertThat(parts.first().outcome()).isEqualTo(new PartlyRead(Reason.IMAGE_NO_OCR));
    assertThat(parts.first().text()).contains("Covering letter");
  }

  @Test
  void picturesAreReadAndMarkedAsSuch() throws IOException {
    OcrSetup ocr = tesseract();
    BufferedImage page = Drawn.text(40, LETTER);
    Recorded picture = extract("a.png", Drawn.file(page, "png"), ocr).first();
    assertThat(picture.text()).contains("Dear customer, your account\n", "is 4711 0815");
    assertThat(picture.ocr()).isTrue();
    assertThat(picture.outcome()).isEqualTo(READ);
    BufferedImage empty = Drawn.paper(400, 300, Color.WHITE);
    Recorded nothing = extract("b.gif", Drawn.file(empty, "gif"), ocr).first();
    assertThat(nothing.outcome()).isEqualTo(READ);
    assertThat(nothing.text()).isEmpty();
  }

  @Test
  void onlyPagesWithoutTextAreReadAsPictures() throws IOException {
    BufferedImage page = Drawn.text(40, LETTER);
    byte[] pdf = PaperFolder.pdf("Covering letter with the copies you asked for.", null, page);
    RecordedParts parts = extract("file.pdf", pdf, tesseract());
    assertThat(parts.outcomes().keySet()).containsExactly("", "/page-2");
    assertThat(parts.outcomes().values()).containsOnly(READ);
    assertThat(parts.first().ocr()).isFalse();
    assertThat(parts.ending("/page-2").ocr()).isTrue();
    assertThat(parts.ending("/page-2").text()).contains("4711 0815");
  }

  @Test
  void eachPageOfATiffIsAPart() throws IOException {
    byte[] tiff =
        Drawn.tiff(List.of(Drawn.text(40, LETTER), Drawn.text(40, List.of("Second page, end"))));
    RecordedParts parts = extract("fax.tif", tiff, tesseract());
    assertThat(parts.outcomes().keySet()).containsExactly("", "/page-1", "/page-2");
    assertThat(parts.ending("/page-2").text()).contains("Second page, end");
  }

  @Test
  void picturesInDocumentsAreRead() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      byte[] png = Drawn.file(Drawn.text(40, LETTER), "png");
      document
          .createParagraph()
          .createRun()
          .addPicture(
              new ByteArrayInputStream(png),
              PictureType.PNG,
              "scan.png",
              Units.toEMU(400),
              Units.toEMU(100));
      document.write(out);
    }
    RecordedParts parts = extract("letter.docx", out.toByteArray(), tesseract());
    assertThat(parts.all().get(1).text()).contains("4711 0815");
    assertThat(parts.all().get(1).ocr()).isTrue();
  }

  @Test
  void absurdlyLargePicturesAreNotUnpacked() throws IOException {
    RecordedParts parts = extract("huge.png", pngOf(60_000, 60_000), tesseract());
    assertThat(parts.first().outcome()).isEqualTo(new Unread(Reason.TOO_LARGE));
    assertThat(extract("huge.png", pngOf(60_000, 60_000), null).first().outcome())
        .isEqualTo(NO_OCR);
  }

  @Test
  void damagedAndUnknownPicturesHaveTheirReasons() throws IOException {
    OcrSetup ocr = tesseract();
    assertThat(extract("cut.png", pngOf(600, 400), ocr).first().outcome())
        .isEqualTo(new Unread(Reason.CORRUPT));
    byte[] heic = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f'};
    assertThat(extract("a.heic", heic, ocr).first().outcome())
        .isEqualTo(new Unread(Reason.UNSUPPORTED));
  }

  /** A picture that says it has so many pixels and brings none. */
  private static byte[] pngOf(int width, int height) {
    byte[] header =
        ByteBuffer.allocate(17)
            .put(new byte[] {'I', 'H', 'D', 'R'})
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 check = new CRC32();
    check.update(header);
    return ByteBuffer.allocate(33)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(header)
        .putInt((int) check.getValue())
        .array();
  }

  private static OcrSetup tesseract() {
    OcrProbe probe = OcrProbe.of(List.of("eng"), System.getenv("PATH"));
    OcrSetup setup = probe.setup();
    assumeTrue(setup != null, () -> "needs Tesseract: " + probe.remedy());
    return Objects.requireNonNull(setup);
  }

  private RecordedParts extract(String name, byte[] content, @Nullable OcrSetup ocr)
      throws IOException {
    ExtractLimits limits = ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2));
    RecordedParts parts = new RecordedParts();
    try (TikaExtractor extractor = new TikaExtractor(limits, work, 1, ocr)) {
      extractor.extract(
          () -> new ByteArrayInputStream(content),
          SensitiveText.of("attachments/1/" + name),
          "application/octet-stream",
          0,
          parts);
    }
    assertThat(work).isEmptyDirectory();
    return parts;
  }
}
