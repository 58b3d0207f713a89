package org.mailboxinventory.scanner.sample.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Draws a few lines of text as a picture, like a photographed card: black on white, PNG. */
public final class PngImage {
  private static final int SCALE = 4;
  private static final int CELL = 6;
  private static final int LINE = 10;
  private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-:/.<";

  /** Five columns of seven dots for each character, the top dot in the lowest bit. */
  private static final String DOTS =
      "3E5149453E00427F400042615149462141454B311814127F1027454545393C4A494930"
          + "01710905033649494936064949291E7E1111117E7F494949363E414141227F4141221C"
          + "7F494949417F090909013E4149497A7F0808087F00417F41002040413F017F08142241"
          + "7F404040407F020C027F7F0408107F3E4141413E7F090909063E4151215E7F09192946"
          + "464949493101017F01013F4040403F1F2040201F3F4038403F63140814630708700807"
          + "615149454308080808080036360000201008040200606000000814224100";

  private PngImage() {}

  /**
   * A picture of lines of text, black on white.
   *
   * @param text lines; characters without a picture become spaces
   */
  public static byte[] write(String text) {
    List<String> lines = text.toUpperCase(Locale.ROOT).lines().toList();
    int longest = lines.stream().mapToInt(String::length).max().orElse(1);
    int width = (longest * CELL + 8) * SCALE;
    int height = (lines.size() * LINE + 8) * SCALE;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 0, 0, 0, 0});
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", deflate(pixels(lines, width, height)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] pixels(List<String> lines, int width, int height) {
    byte[] pixels = new byte[(width + 1) * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean dot = dot(lines, x / SCALE - 4, y / SCALE - 4);
        pixels[y * (width + 1) + 1 + x] = (byte) (dot ? 0 : 0xFF);
      }
    }
    return pixels;
  }

  private static boolean dot(List<String> lines, int x, int y) {
    if (x < 0 || y < 0 || y / LINE >= lines.size() || y % LINE > 6 || x % CELL > 4) {
      return false;
    }
    String line = lines.get(y / LINE);
    int index = x / CELL < line.length() ? CHARACTERS.indexOf(line.charAt(x / CELL)) : -1;
    if (index < 0) {
      return false;
    }
    int at = (index * 5 + x % CELL) * 2;
    return (Integer.parseInt(DOTS.substring(at, at + 2), 16) >> (y % LINE) & 1) == 1;
  }

  private static byte[] deflate(byte[] pixels) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream stream = new DeflaterOutputStream(out, deflater)) {
      stream.write(pixels);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture in memory cannot be written", e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
