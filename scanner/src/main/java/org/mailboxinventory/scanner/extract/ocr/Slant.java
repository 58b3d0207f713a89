package org.mailboxinventory.scanner.extract.ocr;

import java.util.Arrays;
import org.mailboxinventory.scanner.extract.picture.GreyPicture;

/**
 * How the lines of text in a picture lie: turned clockwise by {@code degrees}, -20 to 20, from the
 * horizontal, or from the vertical when they stand. Found by trying out angles: seen along its
 * lines, text is full where a line is and empty between two, so that the sums along the lines
 * differ most from one to the next.
 */
record Slant(double degrees, boolean upended) {
  private static final int LONGEST_SIDE = 900;
  private static final int MOST_DEGREES = 20;
  private static final double FINE = 0.2;

  /** How much a pixel differs from those around it to be part of a letter. */
  private static final int CONTRAST = 24;

  /** Standing lines must show themselves so much clearer than lying ones. */
  private static final double CLEARLY = 1.5;

  private static final Slant NONE = new Slant(0, false);

  static Slant of(GreyPicture picture) {
    int longest = Math.max(picture.width(), picture.height());
    GreyPicture small = picture.reduced((longest + LONGEST_SIDE - 1) / LONGEST_SIDE);
    int[] ink = ink(small);
    if (ink.length < 50) {
      return NONE;
    }
    int[] upended = new int[ink.length];
    for (int i = 0; i < ink.length; i += 2) {
      upended[i] = ink[i + 1];
      upended[i + 1] = -ink[i];
    }
    double lying = best(ink);
    double standing = best(upended);
    return contrast(upended, standing) > CLEARLY * contrast(ink, lying)
        ? new Slant(standing, true)
        : new Slant(lying, false);
  }

  private static double best(int[] ink) {
    double best = 0;
    double bestContrast = contrast(ink, 0);
    for (int degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees++) {
      double contrast = contrast(ink, degrees);
      if (contrast > bestContrast) {
        best = degrees;
        bestContrast = contrast;
      }
    }
    double coarse = best;
    for (double degrees = coarse - 1; degrees <= coarse + 1; degrees += FINE) {
      double contrast = contrast(ink, degrees);
      if (contrast > bestContrast) {
        best = degrees;
        bestContrast = contrast;
      }
    }
    return best;
  }

  /** How much the sums along lines of this direction differ from one line to the next. */
  private static double contrast(int[] ink, double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    int[] sums = new int[4 * LONGEST_SIDE + 4];
    for (int i = 0; i < ink.length; i += 2) {
      sums[(int) (ink[i + 1] * cos - ink[i] * sin + 2 * LONGEST_SIDE)]++;
    }
    double contrast = 0;
    for (int i = 1; i < sums.length; i++) {
      double step = sums[i] - sums[i - 1];
      contrast += step * step;
    }
    return contrast;
  }

  /** Where letters may be: places, x and y in turn, that differ from what is around them. */
  private static int[] ink(GreyPicture picture) {
    int width = picture.width();
    int height = picture.height();
    long[] sums = new long[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      long row = 0;
      for (int x = 0; x < width; x++) {
        row += picture.at(x, y);
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    int reach = Math.max(6, Math.max(width, height) / 40);
    int[] places = new int[2 * width * height];
    int count = 0;
    for (int y = 0; y < height; y++) {
      int top = Math.max(0, y - reach) * (width + 1);
      int bottom = Math.min(height, y + reach) * (width + 1);
      for (int x = 0; x < width; x++) {
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach);
        long sum =
            sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
        long area = (long) (right - left) * ((bottom - top) / (width + 1));
        if (area > 0 && Math.abs(picture.at(x, y) - sum / area) > CONTRAST) {
          places[count++] = x;
          places[count++] = y;
        }
      }
    }
    return Arrays.copyOf(places, count);
  }
}
