package org.mailboxinventory.scanner.extract.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * How bright each pixel is: 0.299 red, 0.587 green, 0.114 blue (ITU-R BT.601). What is transparent
 * lies on white paper.
 */
final class Luminance {
  private final BufferedImage image;
  private final int width;
  private final byte[] shades;

  private Luminance(BufferedImage image) {
    this.image = image;
    this.width = image.getWidth();
    this.shades = new byte[width * image.getHeight()];
  }

  /** One byte a pixel, row by row, 0 black and 255 white. */
  static byte[] of(BufferedImage image) {
    Luminance luminance = new Luminance(image);
    switch (image.getType()) {
      case BufferedImage.TYPE_BYTE_GRAY -> luminance.grey();
      case BufferedImage.TYPE_INT_RGB -> luminance.packed(0xFF000000);
      case BufferedImage.TYPE_INT_ARGB -> luminance.packed(0);
      default -> luminance.others();
    }
    return luminance.shades;
  }

  /** One byte for each red, green and blue. */
  static byte[] ofRgb(byte[] rgb) {
    byte[] shades = new byte[rgb.length / 3];
    for (int i = 0; i < shades.length; i++) {
      shades[i] =
          (byte) shade(rgb[3 * i] & 0xFF, rgb[3 * i + 1] & 0xFF, rgb[3 * i + 2] & 0xFF, 255);
    }
    return shades;
  }

  private void grey() {
    if (image.getRaster().getDataBuffer() instanceof DataBufferByte data
        && data.getData().length == shades.length) {
      System.arraycopy(data.getData(), 0, shades, 0, shades.length);
    } else {
      converted();
    }
  }

  private void others() {
    boolean bytes =
        image.getColorModel() instanceof ComponentColorModel model
            && model.getColorSpace().isCS_sRGB()
            && model.getTransferType() == DataBuffer.TYPE_BYTE
            && !model.isAlphaPremultiplied()
            && model.getComponentSize(0) == 8;
    Raster raster = image.getRaster();
    if (bytes
        && raster.getSampleModel() instanceof PixelInterleavedSampleModel layout
        && layout.getScanlineStride() == layout.getPixelStride() * width
        && raster.getDataBuffer() instanceof DataBufferByte data
        && data.getOffset() == 0
        && raster.getParent() == null) {
      components(layout, data.getData());
    } else {
      converted();
    }
  }

  /**
   * Colours in one number a pixel.
   *
   * @param opaque the bits to add where there are none for what shines through
   */
  private void packed(int opaque) {
    Raster raster = image.getRaster();
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getDataElements(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        shades[y * width + x] = (byte) shade(row[x] | opaque);
      }
    }
  }

  /** Red, green, blue and perhaps alpha, a byte each, pixel after pixel. */
  private void components(PixelInterleavedSampleModel layout, byte[] bytes) {
    int[] at = layout.getBandOffsets();
    int red = at[0];
    int green = at[1];
    int blue = at[2];
    boolean shinesThrough = at.length == 4;
    int alpha = shinesThrough ? at[3] : 0;
    int step = layout.getPixelStride();
    int first = 0;
    for (int i = 0; i < shades.length; i++) {
      int opacity = shinesThrough ? bytes[first + alpha] & 0xFF : 255;
      shades[i] =
          (byte)
              shade(
                  bytes[first + red] & 0xFF,
                  bytes[first + green] & 0xFF,
                  bytes[first + blue] & 0xFF,
                  opacity);
      first += step;
    }
  }

  /** Any other kind, through its colour model. */
  private void converted() {
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        shades[y * width + x] = (byte) shade(row[x]);
      }
    }
  }

  private static int shade(int argb) {
    return shade(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, argb >>> 24);
  }

  private static int shade(int red, int green, int blue, int alpha) {
    int shade = (299 * red + 587 * green + 114 * blue + 500) / 1000;
    return alpha == 255 ? shade : (shade * alpha + 255 * (255 - alpha)) / 255;
  }
}
