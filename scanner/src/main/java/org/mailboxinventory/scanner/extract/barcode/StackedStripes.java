package org.mailboxinventory.scanner.extract.barcode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.pdf417.PDF417Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codes of many rows of stripes, PDF417, lying or standing, either way round. They are read only
 * where what looks like their beginning or end goes on from line to line: pictures hardly ever hold
 * one, and the reader looks at every line four times.
 */
final class StackedStripes {
  /** The library that reads them looks at every fifth line for where one begins. */
  private static final int STEP = 5;

  /** So many pixels it lets a beginning move to the side from one line to the next. */
  private static final int DRIFT = 5;

  /** Of the lines looked at, so many may not show it. */
  private static final int SKIPPED = 5;

  private StackedStripes() {}

  /** The first code found. */
  static Optional<Result> in(BinaryBitmap bitmap) {
    try {
      BitMatrix dots = bitmap.getBlackMatrix();
      return mayLie(dots) || mayStand(dots)
          ? Optional.of(new PDF417Reader().decode(bitmap, Map.of()))
          : Optional.empty();
    } catch (ReaderException | RuntimeException e) {
      // There is none, or what looked like one is none.
      return Optional.empty();
    }
  }

  private static boolean mayLie(BitMatrix dots) {
    Places places = new Places();
    BitArray line = new BitArray(dots.getWidth());
    for (int y = 0; y < dots.getHeight(); y += STEP) {
      line = dots.getRow(y, line);
      if (places.continueIn(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayStand(BitMatrix dots) {
    Places places = new Places();
    BitArray line = new BitArray(dots.getHeight());
    for (int x = 0; x < dots.getWidth(); x += STEP) {
      line.clear();
      for (int y = 0; y < dots.getHeight(); y++) {
        if (dots.get(x, y)) {
          line.set(y);
        }
      }
      if (places.continueIn(line)) {
        return true;
      }
    }
    return false;
  }

  /** Where codes may begin, in the lines just looked at. */
  private static final class Places {
    private final List<Place> recent = new ArrayList<>();
    private int line;

    /** One of them, in pixels from one end of its line. */
    private record Place(int line, int at, boolean fromBehind) {}

    /** Whether one of them goes on in the next line that is looked at. */
    boolean continueIn(BitArray pixels) {
      line++;
      recent.removeIf(place -> line - place.line > SKIPPED);
      Runs runs = Runs.of(pixels);
      List<Place> here = new ArrayList<>();
      runs.pdf417().forEach(at -> here.add(new Place(line, at, false)));
      runs.backwards().pdf417().forEach(at -> here.add(new Place(line, at, true)));
      boolean goesOn = here.stream().anyMatch(this::wasSeen);
      recent.addAll(here);
      return goesOn;
    }

    private boolean wasSeen(Place place) {
      return recent.stream()
          .anyMatch(
              before ->
                  before.fromBehind == place.fromBehind
                      && Math.abs(before.at - place.at) <= STEP * DRIFT);
    }
  }
}
