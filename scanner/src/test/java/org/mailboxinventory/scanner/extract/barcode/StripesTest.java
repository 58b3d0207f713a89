package org.mailboxinventory.scanner.extract.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.MultiFormatOneDReader;
import com.google.zxing.pdf417.PDF417Reader;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.extract.picture.Drawn;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

/** The quick look at where stripes may begin passes over nothing that the library would read. */
@Tag("long")
class StripesTest {
  private static final int PICTURES = 60;

  private final Random random = new Random(7);

  @Test
  void everyLineThatCanBeReadMayBeginStripes() {
    MultiFormatOneDReader reader = new MultiFormatOneDReader(Stripes.HINTS);
    int found = 0;
    for (int i = 0; i < PICTURES; i++) {
      GreyPicture picture =
          scan(i % 2 == 0 ? BarcodeFormat.CODE_128 : BarcodeFormat.CODE_39, random.nextInt(8));
      GlobalHistogramBinarizer lines = new GlobalHistogramBinarizer(BarcodeReader.source(picture));
      for (int row = 0; row < picture.height(); row++) {
        Optional<BitArray> line = readable(reader, lines, row);
        assertThat(line.map(Runs::of).stream()).allMatch(Runs::mayBeginStripes);
        found += line.isPresent() ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(10 * PICTURES);
  }

  @Test
  void aLineFromItsOtherEndIsTheLineTurnedRound() {
    BitArray line = new BitArray(400);
    for (int i = 0; i < 400; i++) {
      if (random.nextInt(3) == 0) {
        line.set(i);
      }
    }
    Runs backwards = Runs.of(line).backwards();
    line.reverse();
    assertThat(backwards.pdf417().toArray()).isEqualTo(Runs.of(line).pdf417().toArray());
    assertThat(backwards.mayBeginStripes()).isEqualTo(Runs.of(line).mayBeginStripes());
  }

  @Test
  void stackedStripesAreFoundWhereverThePictureIsReadThoroughly() {
    int found = 0;
    for (int i = 0; i < PICTURES; i++) {
      GreyPicture picture = scan(BarcodeFormat.PDF_417, 90 * random.nextInt(4) + random.nextInt(6));
      BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(BarcodeReader.source(picture)));
      Optional<String> thoroughly = read(new PDF417Reader(), bitmap);
      if (thoroughly.isPresent()) {
        assertThat(StackedStripes.in(bitmap).map(Result::getText)).isEqualTo(thoroughly);
        found++;
      }
    }
    assertThat(found).isBetween(PICTURES / 3, PICTURES - 1);
  }

  private static Optional<BitArray> readable(
      MultiFormatOneDReader reader, GlobalHistogramBinarizer lines, int row) {
    try {
      BitArray line = lines.getBlackRow(row, null);
      reader.decodeRow(row, line, Stripes.HINTS);
      return Optional.of(line);
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }

  private GreyPicture scan(BarcodeFormat format, double degrees) {
    String text = "AAAPL" + (1_000 + random.nextInt(9_000)) + "C";
    int noise = random.nextInt(70);
    return GreyPicture.of(
        Drawn.scanned(
            Drawn.code(format, text, 2 + random.nextInt(3)), degrees, noise, random.nextLong()));
  }

  private static Optional<String> read(Reader reader, BinaryBitmap bitmap) {
    try {
      return Optional.of(reader.decode(bitmap, Stripes.HINTS).getText());
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }
}
