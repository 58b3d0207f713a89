package org.mailboxinventory.scanner.extract.tika.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.OneExtractor;

/** Pages that show something of which no letter can be told: they are not called read. */
class PagesWithoutLettersTest {
  @RegisterExtension static final OneExtractor EXTRACTOR = new OneExtractor();

  @Test
  void whatIsDrawnInAFormIsAPicture() throws IOException {
    assertThat(read(drawnInForm(100))).isEqualTo(new Unread(Reason.IMAGE_NO_OCR));
    assertThat(read(drawnInForm(2))).isEqualTo(new Read());
  }

  @Test
  void signsWhoseLettersTheFontDoesNotSayAreAPicture() throws IOException {
    assertThat(read(signs(12, ""))).isEqualTo(new Unread(Reason.IMAGE_NO_OCR));
    assertThat(read(signs(40, "A title of letters")))
        .isEqualTo(new PartlyRead(Reason.IMAGE_NO_OCR));
    assertThat(read(signs(3, "A title of letters"))).isEqualTo(new Read());
  }

  private static byte[] drawnInForm(int lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFormXObject form = new PDFormXObject(document);
      form.setBBox(new PDRectangle(200, 200));
      form.setResources(new PDResources());
      write(form.getStream(), "0 0 m 9 9 l S\n".repeat(lines));
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), form);
      return saved(document, resources, "/F Do");
    }
  }

  /** Signs of a font that has numbers for its signs and no more, below a text. */
  private static byte[] signs(int signs, String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("H"), new PDType1Font(FontName.HELVETICA));
      COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
      fonts.setItem("S", numbered());
      String content =
          "BT /H 12 Tf 50 700 Td (%s) Tj /S 12 Tf 0 -40 Td <%s> Tj ET"
              .formatted(text, "1F01".repeat(signs));
      return saved(document, resources, content);
    }
  }

  private static COSDictionary numbered() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "Own");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "Own");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "Own");
    font.setName(COSName.ENCODING, "Identity-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static byte[] saved(PDDocument document, PDResources resources, String content)
      throws IOException {
    PDPage page = new PDPage();
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    write(stream, content);
    page.setContents(stream);
    document.addPage(page);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static void write(PDStream stream, String content) throws IOException {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static PartOutcome read(byte[] pdf) {
    return EXTRACTOR.read("a.pdf", pdf).first().outcome();
  }
}
