package org.mailboxinventory.scanner.extract.barcode;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

/**
 * A picture drawn twice as large and parted into dark and light, for codes whose dots are hardly
 * larger than a pixel. Dark is what is darker than the squares around it are on average; a square
 * of nearly one shade is light, unless those before it were darker still (the way of ZXing's {@code
 * HybridBinarizer}). Squares that lie on one side of that limit are not drawn at all, and that is
 * most of them.
 */
final class DoubledDots {
  /** Pixels along the side of a square. */
  private static final int SIDE = 4;

  /** Squares on each side of one that have a say in what is dark there. */
  private static final int AROUND = 2;

  /**
   * Shades that a square without dots may differ by; more than when drawn, which evens out noise.
   */
  private static final int ONE_SHADE = 32;

  private final GreyPicture picture;
  private final int columns;
  private final int rows;
  private final int[][] means;

  private DoubledDots(GreyPicture picture) {
    this.picture = picture;
    this.columns = (picture.width() + SIDE - 1) / SIDE;
    this.rows = (picture.height() + SIDE - 1) / SIDE;
    this.means = new int[rows][columns];
  }

  /**
   * What readers of codes take.
   *
   * @param picture at least five squares wide and high
   */
  static BinaryBitmap of(GreyPicture picture) {
    DoubledDots dots = new DoubledDots(picture);
    dots.meanShades();
    return new BinaryBitmap(new Ready(BarcodeReader.source(picture), dots.drawn()));
  }

  private void meanShades() {
    Square square = new Square();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        square.look(column * SIDE, row * SIDE, 0);
        means[row][column] =
            square.highest - square.lowest > ONE_SHADE
                ? square.sum / square.count
                : Math.max(square.lowest / 2, inherited(row, column, square.lowest));
      }
    }
  }

  /** What was dark in the squares above and before, when this one is darker; else 0. */
  private int inherited(int row, int column, int lowest) {
    if (row == 0 || column == 0) {
      return 0;
    }
    int[] above = means[row - 1];
    int before = (above[column] + 2 * means[row][column - 1] + above[column - 1]) / 4;
    return lowest < before ? before : 0;
  }

  private BitMatrix drawn() {
    BitMatrix dark = new BitMatrix(2 * picture.width(), 2 * picture.height());
    Square square = new Square();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int limit = limit(row, column);
        square.look(column * SIDE, row * SIDE, 1);
        if (square.highest <= limit) {
          fill(dark, column * SIDE, row * SIDE);
        } else if (square.lowest <= limit) {
          draw(dark, column * SIDE, row * SIDE, 16 * limit + 8);
        }
      }
    }
    return dark;
  }

  private int limit(int row, int column) {
    int top = Math.max(0, Math.min(row - AROUND, rows - 1 - 2 * AROUND));
    int left = Math.max(0, Math.min(column - AROUND, columns - 1 - 2 * AROUND));
    int sum = 0;
    for (int y = top; y <= top + 2 * AROUND; y++) {
      for (int x = left; x <= left + 2 * AROUND; x++) {
        sum += means[y][x];
      }
    }
    return sum / ((2 * AROUND + 1) * (2 * AROUND + 1));
  }

  private void fill(BitMatrix dark, int left, int top) {
    int right = Math.min(left + SIDE, picture.width());
    int bottom = Math.min(top + SIDE, picture.height());
    dark.setRegion(2 * left, 2 * top, 2 * (right - left), 2 * (bottom - top));
  }

  /** Each pixel as four, three parts itself and one part its neighbour, both ways. */
  private void draw(BitMatrix dark, int left, int top, int limit) {
    int right = Math.min(left + SIDE, picture.width());
    int bottom = Math.min(top + SIDE, picture.height());
    for (int y = top; y < bottom; y++) {
      for (int half = 0; half < 2; half++) {
        int other = Math.max(0, Math.min(picture.height() - 1, half == 0 ? y - 1 : y + 1));
        int line = 2 * y + half;
        int before = quarters(Math.max(0, left - 1), y, other);
        int here = quarters(left, y, other);
        for (int x = left; x < right; x++) {
          int after = quarters(Math.min(picture.width() - 1, x + 1), y, other);
          if (3 * here + before < limit) {
            dark.set(2 * x, line);
          }
          if (3 * here + after < limit) {
            dark.set(2 * x + 1, line);
          }
          before = here;
          here = after;
        }
      }
    }
  }

  private int quarters(int x, int y, int other) {
    return 3 * picture.at(x, y) + picture.at(x, other);
  }

  /** The shades of a square, as far as it lies in the picture. */
  private final class Square {
    private int lowest;
    private int highest;
    private int sum;
    private int count;

    /**
     * Looks at it.
     *
     * @param margin pixels around it that are looked at too
     */
    void look(int left, int top, int margin) {
      int fromX = Math.max(0, left - margin);
      int toX = Math.min(picture.width(), left + SIDE + margin);
      int fromY = Math.max(0, top - margin);
      int toY = Math.min(picture.height(), top + SIDE + margin);
      int low = 255;
      int high = 0;
      int total = 0;
      byte[] pixels = picture.pixels();
      for (int y = fromY; y < toY; y++) {
        int line = y * picture.width();
        for (int at = line + fromX; at < line + toX; at++) {
          int shade = pixels[at] & 0xFF;
          low = Math.min(low, shade);
          high = Math.max(high, shade);
          total += shade;
        }
      }
      lowest = low;
      highest = high;
      sum = total;
      count = (toX - fromX) * (toY - fromY);
    }
  }

  /** Dots that are told apart already. */
  private static final class Ready extends Binarizer {
    private final BitMatrix dots;

    Ready(LuminanceSource source, BitMatrix dots) {
      super(source);
      this.dots = dots;
    }

    @Override
    public BitArray getBlackRow(int y, BitArray row) {
      return dots.getRow(y, row);
    }

    @Override
    public BitMatrix getBlackMatrix() {
      return dots;
    }

    @Override
    public Binarizer createBinarizer(LuminanceSource source) {
      throw new UnsupportedOperationException("its dots are distinguished already");
    }
  }
}
