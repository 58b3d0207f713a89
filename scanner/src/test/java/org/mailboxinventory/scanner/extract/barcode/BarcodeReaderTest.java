package org.mailboxinventory.scanner.extract.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailboxinventory.scanner.extract.picture.Drawn;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

@Tag("long")
class BarcodeReaderTest {
  @ParameterizedTest
  @EnumSource(
      value = BarcodeFormat.class,
      names = {"QR_CODE", "DATA_MATRIX", "AZTEC", "PDF_417", "CODE_128", "CODE_39"})
  void eachKindIsReadFromAScan(BarcodeFormat format) {
    BufferedImage code = Drawn.code(format, "PAN AAAPL1234C", 5);
    assertThat(read(Drawn.scanned(code, format == BarcodeFormat.CODE_39 ? 2 : 3, 10, 1)))
        .extracting(Barcode::text)
        .containsExactly("PAN AAAPL1234C");
  }

  @ParameterizedTest
  @EnumSource(
      value = BarcodeFormat.class,
      names = {"DATA_MATRIX", "AZTEC", "PDF_417", "CODE_128", "CODE_39"})
  void eachKindIsReadLyingOnItsSide(BarcodeFormat format) {
    BufferedImage code = Drawn.code(format, "PAN AAAPL1234C", 4);
    for (double degrees : new double[] {90, 180, 270}) {
      assertThat(read(Drawn.scanned(code, degrees, 6, 1)))
          .extracting(Barcode::text)
          .containsExactly("PAN AAAPL1234C");
    }
  }

  @Test
  void denseCodesAreReadAskewAndUpsideDown() throws IOException {
    BufferedImage code = Drawn.code(BarcodeFormat.QR_CODE, MadeUpCodes.aadhaarSecure("V2"), 4);
    for (double degrees : new double[] {0, 12, 90, 183}) {
      assertThat(read(Drawn.scanned(code, degrees, 10, 2)))
          .extracting(Barcode::mediaType)
          .containsExactly("text/x-qr-code");
    }
  }

  @Test
  void dotsHardlyLargerThanAPixelAreRead() {
    int read = 0;
    for (int seed = 0; seed < 10; seed++) {
      BufferedImage code = Drawn.code(BarcodeFormat.QR_CODE, MadeUpCodes.UPI, 6);
      GreyPicture scan = GreyPicture.of(Drawn.scanned(code, seed * 2, 10, seed)).reduced(4);
      read += new BarcodeReader().read(scan).size();
    }
    assertThat(read).isGreaterThanOrEqualTo(8);
  }

  @Test
  void allQrCodesOfAPictureAreRead() {
    BufferedImage page = Drawn.paper(1_600, 900, Color.WHITE);
    Graphics2D pen = Drawn.pen(page);
    pen.drawImage(Drawn.code(BarcodeFormat.QR_CODE, MadeUpCodes.UPI, 5), 100, 100, null);
    pen.drawImage(Drawn.code(BarcodeFormat.QR_CODE, MadeUpCodes.VCARD, 5), 900, 300, null);
    pen.dispose();
    assertThat(read(page))
        .extracting(Barcode::text)
        .containsExactlyInAnyOrder(CodeText.of(MadeUpCodes.UPI), MadeUpCodes.VCARD);
  }

  @Test
  void picturesWithoutCodesHaveNone() {
    assertThat(read(Drawn.scanned(Drawn.text(30, List.of("Dear Asha,", "see below.")), 2, 20, 3)))
        .isEmpty();
    assertThat(read(Drawn.paper(500, 500, Color.WHITE))).isEmpty();
    assertThat(read(Drawn.paper(3, 900, Color.BLACK))).isEmpty();
  }

  @Test
  void aPictureWithoutCodesIsDecodedOnceInEachForm() {
    GreyPicture logo = GreyPicture.of(Drawn.text(30, List.of("Sahyadri Bank", "since 1921")));
    BarcodeReader reader = new BarcodeReader();
    List<String> decoded = new ArrayList<>();
    for (String form : List.of("grey 300", "grey 300", "grey 150", "grey 300")) {
      assertThat(reader.read(stored(form, logo, decoded))).isEmpty();
    }
    assertThat(decoded).containsExactly("grey 300", "grey 150");
  }

  @Test
  void aPictureWithACodeIsReadEachTime() {
    GreyPicture code = GreyPicture.of(Drawn.code(BarcodeFormat.QR_CODE, "PAN AAAPL1234C", 5));
    BarcodeReader reader = new BarcodeReader();
    List<String> decoded = new ArrayList<>();
    for (int time = 0; time < 2; time++) {
      assertThat(reader.read(stored("rgb", code, decoded)))
          .extracting(Barcode::text)
          .containsExactly("PAN AAAPL1234C");
    }
    assertThat(decoded).hasSize(2);
  }

  private static EncodedPicture stored(String form, GreyPicture picture, List<String> decoded) {
    return new EncodedPicture(
        form,
        new byte[] {1, 2, 3},
        () -> {
          decoded.add(form);
          return picture;
        });
  }

  private static List<Barcode> read(BufferedImage picture) {
    return new BarcodeReader().read(GreyPicture.of(picture));
  }
}
