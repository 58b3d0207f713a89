package org.mailboxinventory.scanner.extract.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.MultiFormatOneDReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

/** Codes of one row of stripes, Code 128 and Code 39, lying or standing, either way round. */
final class Stripes {
  /** Stripes are long: so many rows of pixels are looked at, and no two that touch. */
  private static final int ROWS = 128;

  static final Map<DecodeHintType, Object> HINTS =
      Map.of(
          DecodeHintType.TRY_HARDER,
          true,
          DecodeHintType.POSSIBLE_FORMATS,
          Set.of(BarcodeFormat.CODE_128, BarcodeFormat.CODE_39));

  private final MultiFormatOneDReader reader = new MultiFormatOneDReader(HINTS);
  private final Binarizer lines;

  private Stripes(GreyPicture rows) {
    this.lines = new GlobalHistogramBinarizer(BarcodeReader.source(rows));
  }

  /** The first code found. */
  static Optional<Result> in(GreyPicture picture) {
    return new Stripes(picture.everyRow(Math.max(2, picture.height() / ROWS)))
        .first()
        .or(() -> new Stripes(picture.everyColumn(Math.max(2, picture.width() / ROWS))).first());
  }

  private Optional<Result> first() {
    BitArray line = new BitArray(lines.getWidth());
    for (int row = 0; row < lines.getHeight(); row++) {
      try {
        line = lines.getBlackRow(row, line);
      } catch (NotFoundException e) {
        // All of one shade.
        continue;
      }
      Runs runs = Runs.of(line);
      Optional<Result> found = read(row, line, runs);
      if (found.isEmpty()) {
        line.reverse();
        found = read(row, line, runs.backwards());
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Result> read(int row, BitArray line, Runs runs) {
    if (!runs.mayBeginStripes()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.decodeRow(row, line, HINTS));
    } catch (ReaderException | RuntimeException e) {
      // What looked like stripes is none.
      return Optional.empty();
    }
  }
}
