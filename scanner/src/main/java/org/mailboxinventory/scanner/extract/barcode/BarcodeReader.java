package org.mailboxinventory.scanner.extract.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.aztec.AztecReader;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

/**
 * Finds QR codes, all there are in a picture, and one code of another kind: Data Matrix, Aztec,
 * PDF417, Code 128, Code 39. Product numbers (EAN, UPC) say nothing of people and are left out. A
 * picture that comes again is not looked at again when it held none. For one thread.
 */
public final class BarcodeReader {
  /** No code fits into less. */
  private static final int SHORTEST_SIDE = 40;

  /** Below, dots may be too small to be told apart; the picture is tried twice as large too. */
  private static final int SMALL = 1_000;

  /** Above, noise hides dots; the picture is tried half as large too. */
  private static final int LARGE = 1_400;

  private static final int MOST_CODES = 50;

  private static final Map<DecodeHintType, Object> QR = Map.of(DecodeHintType.TRY_HARDER, true);

  private final PicturesWithoutCodes without = new PicturesWithoutCodes();

  /** The codes in a picture, each text once. */
  public List<Barcode> read(GreyPicture picture) {
    if (Math.min(picture.width(), picture.height()) < SHORTEST_SIDE || picture.isBlank()) {
      return List.of();
    }
    ByteBuffer key = without.key(picture);
    if (without.contains(key)) {
      return List.of();
    }
    List<Barcode> codes = codes(picture);
    if (codes.isEmpty()) {
      without.add(key);
    }
    return codes;
  }

  /** As {@link #read(GreyPicture)}; what is stored as one that held none is not even decoded. */
  public List<Barcode> read(EncodedPicture picture) {
    ByteBuffer key = without.key(picture);
    if (without.contains(key)) {
      return List.of();
    }
    GreyPicture decoded = picture.decoded().get();
    List<Barcode> codes = decoded == null ? List.of() : read(decoded);
    if (codes.isEmpty()) {
      without.add(key);
    }
    return codes;
  }

  private static List<Barcode> codes(GreyPicture picture) {
    Map<String, Barcode> codes = new LinkedHashMap<>();
    for (Result result : results(picture)) {
      String text = result.getText();
      if (text != null && !text.isBlank() && codes.size() < MOST_CODES) {
        boolean qr = result.getBarcodeFormat() == BarcodeFormat.QR_CODE;
        codes.put(text, new Barcode(qr ? "text/x-qr-code" : "text/x-barcode", CodeText.of(text)));
      }
    }
    return List.copyOf(codes.values());
  }

  private static List<Result> results(GreyPicture picture) {
    List<Result> results = new ArrayList<>();
    int longest = Math.max(picture.width(), picture.height());
    LuminanceSource source = source(picture);
    BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
    results.addAll(qr(bitmap));
    if (results.isEmpty()) {
      results.addAll(qr(new BinaryBitmap(new GlobalHistogramBinarizer(source))));
    }
    if (results.isEmpty() && longest < SMALL) {
      results.addAll(qr(DoubledDots.of(picture)));
    }
    if (results.isEmpty() && longest > LARGE) {
      results.addAll(qr(new BinaryBitmap(new HybridBinarizer(source(picture.reduced(2))))));
    }
    other(bitmap, picture).ifPresent(results::add);
    return results;
  }

  /** The first kind that is there. */
  private static Optional<Result> other(BinaryBitmap bitmap, GreyPicture picture) {
    return read(new DataMatrixReader(), bitmap, QR)
        .or(() -> read(new AztecReader(), bitmap, QR))
        .or(() -> StackedStripes.in(bitmap))
        .or(() -> Stripes.in(picture));
  }

  private static Optional<Result> read(
      Reader reader, BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) {
    try {
      return Optional.of(reader.decode(bitmap, hints));
    } catch (ReaderException | RuntimeException e) {
      // There is none, or what looked like one is none.
      return Optional.empty();
    }
  }

  private static List<Result> qr(BinaryBitmap bitmap) {
    try {
      return List.of(new QRCodeMultiReader().decodeMultiple(bitmap, QR));
    } catch (ReaderException | RuntimeException e) {
      return List.of();
    }
  }

  static LuminanceSource source(GreyPicture picture) {
    int width = picture.width();
    int height = picture.height();
    return new PlanarYUVLuminanceSource(
        picture.pixels(), width, height, 0, 0, width, height, false);
  }
}
