package org.mailboxinventory.scanner.extract.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures drawn for tests, and what scanners and cameras do to them. */
public final class Drawn {
  private static final int MARGIN = 40;

  private Drawn() {}

  /** Lines of black text on white paper. */
  public static BufferedImage text(int size, List<String> lines) {
    BufferedImage paper = paper(1200, 2 * MARGIN + lines.size() * size * 2, Color.WHITE);
    Graphics2D pen = pen(paper);
    for (int i = 0; i < lines.size(); i++) {
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
      pen.drawString(lines.get(i), MARGIN, MARGIN + (i * 2 + 1) * size);
    }
    pen.dispose();
    return paper;
  }

  public static BufferedImage paper(int width, int height, Color colour) {
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return paper;
  }

  /** A pen that draws smooth black letters. */
  public static Graphics2D pen(BufferedImage paper) {
    Graphics2D pen = paper.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(Color.BLACK);
    return pen;
  }

  /** A code on white paper; dots of so many pixels. */
  public static BufferedImage code(BarcodeFormat format, String text, int dot) {
    try {
      boolean bars = format == BarcodeFormat.CODE_128 || format == BarcodeFormat.CODE_39;
      BitMatrix dots =
          new MultiFormatWriter()
              .encode(
                  text,
                  format,
                  1,
                  bars ? 40 : 1,
                  Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 4));
      BufferedImage paper = paper(dots.getWidth() * dot, dots.getHeight() * dot, Color.WHITE);
      Graphics2D pen = pen(paper);
      for (int y = 0; y < dots.getHeight(); y++) {
        for (int x = 0; x < dots.getWidth(); x++) {
          if (dots.get(x, y)) {
            pen.fillRect(x * dot, y * dot, dot, dot);
          }
        }
      }
      pen.dispose();
      return paper;
    } catch (WriterException e) {
      throw new IllegalArgumentException("this text fits into no such code", e);
    }
  }

  /** As it comes out of a scanner: askew on its glass, with noise. */
  public static BufferedImage scanned(BufferedImage picture, double degrees, int noise, long seed) {
    double turn = Math.toRadians(degrees);
    double cos = Math.abs(Math.cos(turn));
    double sin = Math.abs(Math.sin(turn));
    int width = (int) (picture.getWidth() * cos + picture.getHeight() * sin) + 2 * MARGIN;
    int height = (int) (picture.getWidth() * sin + picture.getHeight() * cos) + 2 * MARGIN;
    BufferedImage glass = paper(width, height, new Color(235, 235, 232));
    Graphics2D pen = pen(glass);
    AffineTransform place = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    place.rotate(turn);
    place.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    pen.drawImage(picture, place, null);
    pen.dispose();
    Random random = new Random(seed);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        glass.setRGB(x, y, noisy(glass.getRGB(x, y), random.nextGaussian() * noise));
      }
    }
    return glass;
  }

  private static int noisy(int rgb, double by) {
    int noisy = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int colour = (int) Math.max(0, Math.min(255, (rgb >> shift & 0xFF) + by));
      noisy = noisy << 8 | colour;
    }
    return noisy;
  }

  /** As a file of this kind: {@code png}, {@code gif}, {@code bmp}. */
  public static byte[] file(BufferedImage picture, String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, kind, out)) {
      throw new IOException("no writer for " + kind);
    }
    return out.toByteArray();
  }

  /** As a JPEG file that was made small: {@code quality} from 0 to 1. */
  public static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** Pages of one TIFF file. */
  public static byte[] tiff(List<BufferedImage> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(to);
      writer.prepareWriteSequence(writer.getDefaultStreamMetadata(writer.getDefaultWriteParam()));
      for (BufferedImage page : pages) {
        writer.writeToSequence(
            new IIOImage(
                page,
                null,
                writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(page),
                    writer.getDefaultWriteParam())),
            null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
