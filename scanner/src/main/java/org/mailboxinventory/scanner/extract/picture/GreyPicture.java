package org.mailboxinventory.scanner.extract.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A picture in shades of grey, one byte a pixel, row by row, 0 black and 255 white. Its pixels are
 * not to be changed.
 */
public final class GreyPicture {
  private final int width;
  private final int height;
  private final byte[] pixels;

  /** Takes over {@code pixels}. */
  public GreyPicture(int width, int height, byte[] pixels) {
    if (width < 1 || height < 1 || pixels.length != width * height) {
      throw new IllegalArgumentException("a picture's pixels do not fill its width and height");
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** Colours by their brightness; what is transparent lies on white paper. */
  public static GreyPicture of(BufferedImage image) {
    return new GreyPicture(image.getWidth(), image.getHeight(), Luminance.of(image));
  }

  /**
   * From shades, or from red, green and blue, a byte each.
   *
   * @param components one or three a pixel; taken over when one
   */
  public static GreyPicture of(int width, int height, byte[] components) {
    boolean shades = components.length == width * height;
    return new GreyPicture(width, height, shades ? components : Luminance.ofRgb(components));
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The shade at a place, 0 to 255. */
  public int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** All shades; not to be changed. */
  public byte[] pixels() {
    return pixels;
  }

  /** Whether all of it is nearly one shade: a blank page, a spacer. */
  public boolean isBlank() {
    int low = 255;
    int high = 0;
    for (byte pixel : pixels) {
      low = Math.min(low, pixel & 0xFF);
      high = Math.max(high, pixel & 0xFF);
      if (high - low >= 24) {
        return false;
      }
    }
    return true;
  }

  /** Smaller by a whole number: each pixel the mean of a square of pixels. */
  public GreyPicture reduced(int factor) {
    if (factor <= 1 || width < factor || height < factor) {
      return this;
    }
    int newWidth = width / factor;
    int newHeight = height / factor;
    byte[] reduced = new byte[newWidth * newHeight];
    int[] sums = new int[newWidth];
    for (int y = 0; y < newHeight; y++) {
      Arrays.fill(sums, 0);
      for (int row = y * factor; row < (y + 1) * factor; row++) {
        int at = row * width;
        for (int x = 0; x < newWidth; x++) {
          for (int i = 0; i < factor; i++) {
            sums[x] += pixels[at++] & 0xFF;
          }
        }
      }
      for (int x = 0; x < newWidth; x++) {
        reduced[y * newWidth + x] = (byte) (sums[x] / (factor * factor));
      }
    }
    return new GreyPicture(newWidth, newHeight, reduced);
  }

  /** Of each so many rows the first one. */
  public GreyPicture everyRow(int step) {
    int rows = (height + step - 1) / step;
    byte[] some = new byte[rows * width];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(pixels, row * step * width, some, row * width, width);
    }
    return new GreyPicture(width, rows, some);
  }

  /** Of each so many columns the first one, read downwards as a row. */
  public GreyPicture everyColumn(int step) {
    int columns = (width + step - 1) / step;
    byte[] some = new byte[columns * height];
    for (int y = 0; y < height; y++) {
      for (int column = 0; column < columns; column++) {
        some[column * height + y] = pixels[y * width + column * step];
      }
    }
    return new GreyPicture(height, columns, some);
  }

  /** A piece of it, as far as it reaches; at least one pixel. */
  public GreyPicture cut(int left, int top, int right, int bottom) {
    int fromX = Math.max(0, Math.min(left, width - 1));
    int fromY = Math.max(0, Math.min(top, height - 1));
    int newWidth = Math.max(1, Math.min(right, width) - fromX);
    int newHeight = Math.max(1, Math.min(bottom, height) - fromY);
    byte[] piece = new byte[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      System.arraycopy(pixels, (fromY + y) * width + fromX, piece, y * newWidth, newWidth);
    }
    return new GreyPicture(newWidth, newHeight, piece);
  }

  /** Turned clockwise by so many quarters of a circle. */
  public GreyPicture turned(int quarters) {
    int q = Math.floorMod(quarters, 4);
    if (q == 0) {
      return this;
    }
    boolean lies = q != 2;
    int newWidth = lies ? height : width;
    int newHeight = lies ? width : height;
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int toX = q == 1 ? height - 1 - y : q == 2 ? width - 1 - x : y;
        int toY = q == 1 ? x : q == 2 ? height - 1 - y : width - 1 - x;
        turned[toY * newWidth + toX] = pixels[y * width + x];
      }
    }
    return new GreyPicture(newWidth, newHeight, turned);
  }

  /** Mirrored left to right, as some cameras say that theirs are. */
  public GreyPicture mirrored() {
    byte[] mirrored = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        mirrored[y * width + x] = pixels[y * width + width - 1 - x];
      }
    }
    return new GreyPicture(width, height, mirrored);
  }

  /**
   * Turned clockwise about its middle and made larger, on a sheet that holds all of it; the corners
   * are as light as the picture's edges.
   *
   * @param degrees how far it is turned
   * @param scale how many times larger
   */
  public GreyPicture redrawn(double degrees, double scale) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    int newWidth = size((width * Math.abs(cos) + height * Math.abs(sin)) * scale);
    int newHeight = size((width * Math.abs(sin) + height * Math.abs(cos)) * scale);
    byte[] drawn = new byte[newWidth * newHeight];
    Arrays.fill(drawn, (byte) edgeShade());
    for (int y = 0; y < newHeight; y++) {
      double fromMiddleY = (y + 0.5 - newHeight / 2.0) / scale;
      for (int x = 0; x < newWidth; x++) {
        double fromMiddleX = (x + 0.5 - newWidth / 2.0) / scale;
        double atX = fromMiddleX * cos + fromMiddleY * sin + width / 2.0 - 0.5;
        double atY = fromMiddleY * cos - fromMiddleX * sin + height / 2.0 - 0.5;
        if (atX > -1 && atY > -1 && atX < width && atY < height) {
          drawn[y * newWidth + x] = (byte) between(atX, atY);
        }
      }
    }
    return new GreyPicture(newWidth, newHeight, drawn);
  }

  private static int size(double exact) {
    return Math.max(1, (int) Math.round(exact));
  }

  /** The shade between four pixels. */
  private int between(double atX, double atY) {
    int x = (int) Math.floor(atX);
    int y = (int) Math.floor(atY);
    double partX = atX - x;
    double partY = atY - y;
    double above = near(x, y) * (1 - partX) + near(x + 1, y) * partX;
    double below = near(x, y + 1) * (1 - partX) + near(x + 1, y + 1) * partX;
    return (int) (above * (1 - partY) + below * partY + 0.5);
  }

  private int near(int x, int y) {
    return at(Math.max(0, Math.min(width - 1, x)), Math.max(0, Math.min(height - 1, y)));
  }

  /** The middle one of the shades along the edges. */
  private int edgeShade() {
    int[] counts = new int[256];
    for (int x = 0; x < width; x++) {
      counts[at(x, 0)]++;
      counts[at(x, height - 1)]++;
    }
    for (int y = 0; y < height; y++) {
      counts[at(0, y)]++;
      counts[at(width - 1, y)]++;
    }
    int left = width + height;
    int shade = 0;
    while (shade < 255 && left > counts[shade]) {
      left -= counts[shade++];
    }
    return shade;
  }
}
