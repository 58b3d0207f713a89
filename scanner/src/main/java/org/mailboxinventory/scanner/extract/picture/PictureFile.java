package org.mailboxinventory.scanner.extract.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;

/**
 * A file of one picture or of several pages. What its header says of width and height is looked at
 * before anything is unpacked: a picture with more pixels than {@link #MOST_TO_HOLD} is read
 * coarser, one with more than {@link #MOST_TO_OPEN} not at all.
 */
public final class PictureFile implements Closeable {
  /** Pixels held in memory at a time. */
  public static final long MOST_TO_HOLD = 25_000_000;

  /** Pixels that a picture may say it has. */
  public static final long MOST_TO_OPEN = 200_000_000;

  private static final int LONGEST_SIDE = 100_000;

  private final ImageReader reader;
  private final ImageInputStream in;
  private final int orientation;

  private PictureFile(ImageReader reader, ImageInputStream in, int orientation) {
    this.reader = reader;
    this.in = in;
    this.orientation = orientation;
  }

  /** Bytes of a file, from their beginning, as often as asked. */
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }

  /**
   * Looks at a file's beginning; a kind that nobody here knows is {@code unsupported}.
   *
   * @param file where the bytes lie, when they lie in a file
   */
  public static PictureFile open(Bytes bytes, @Nullable Path file) throws IOException {
    ImageInputStream in = stream(bytes, file);
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      in.close();
      throw new PictureException(Reason.UNSUPPORTED, "a picture of an unknown kind");
    }
    ImageReader reader = readers.next();
    reader.setInput(in, false, true);
    return new PictureFile(reader, in, orientation(bytes));
  }

  /** Whether pictures of this kind can be opened; one that cannot be looked at may be. */
  public static boolean knows(Bytes bytes, @Nullable Path file) {
    try (ImageInputStream in = stream(bytes, file)) {
      return ImageIO.getImageReaders(in).hasNext();
    } catch (IOException | RuntimeException | LinkageError e) {
      return true;
    }
  }

  private static ImageInputStream stream(Bytes bytes, @Nullable Path file) throws IOException {
    return file == null
        ? new MemoryCacheImageInputStream(bytes.open())
        : new FileImageInputStream(file.toFile());
  }

  /** How many pages there are, at least 1 and at most {@code most}. */
  public int pages(int most) {
    if (!isPaged()) {
      return 1;
    }
    int pages = 1;
    while (pages < most && hasPage(pages)) {
      pages++;
    }
    return pages;
  }

  /** One page, counted from 0, the right way up as far as the file says which that is. */
  public GreyPicture read(int page) throws IOException {
    try {
      long width = reader.getWidth(page);
      long height = reader.getHeight(page);
      if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_TO_OPEN) {
        throw new PictureException(Reason.TOO_LARGE, "more pixels than the limit");
      }
      ImageReadParam coarser = reader.getDefaultReadParam();
      int step = (int) Math.ceil(Math.sqrt(width * height / (double) MOST_TO_HOLD));
      coarser.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
      return upright(pixels(page, coarser));
    } catch (IIOException e) {
      throw e;
    } catch (RuntimeException e) {
      // Damage upsets decoders in many ways.
      throw new IOException("a picture cannot be decoded", e);
    }
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      in.close();
    } catch (IOException e) {
      // It was read from, and is let go.
    }
  }

  /** The frames of a moving picture are no pages: they say one thing several times. */
  private boolean isPaged() {
    try {
      return reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
    } catch (IOException e) {
      return false;
    }
  }

  private boolean hasPage(int page) {
    try {
      return reader.getWidth(page) > 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private GreyPicture pixels(int page, ImageReadParam coarser) throws IOException {
    try {
      BufferedImage image = reader.read(page, coarser);
      return GreyPicture.of(image);
    } catch (IIOException e) {
      if (!reader.canReadRaster()) {
        throw e;
      }
      // Printers' colours (CMYK), which have no colour model here.
      return inks(reader.readRaster(page, coarser));
    }
  }

  /** Four inks, stored inverted as cameras and Photoshop do: the less ink, the lighter. */
  private static GreyPicture inks(Raster raster) throws IOException {
    if (raster.getNumBands() != 4) {
      throw new IIOException("a picture with an unknown number of colours");
    }
    byte[] pixels = new byte[raster.getWidth() * raster.getHeight()];
    int[] row = new int[raster.getWidth() * 4];
    int at = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, raster.getWidth(), 1, row);
      for (int i = 0; i < row.length; i += 4) {
        pixels[at++] = (byte) ((row[i] + row[i + 1] + row[i + 2]) / 3 * row[i + 3] / 255);
      }
    }
    return new GreyPicture(raster.getWidth(), raster.getHeight(), pixels);
  }

  /** By the numbers that cameras write (Exif 2.32, tag 0x0112). */
  private GreyPicture upright(GreyPicture picture) {
    return switch (orientation) {
      case 2 -> picture.mirrored();
      case 3 -> picture.turned(2);
      case 4 -> picture.turned(2).mirrored();
      case 5 -> picture.turned(1).mirrored();
      case 6 -> picture.turned(1);
      case 7 -> picture.turned(3).mirrored();
      case 8 -> picture.turned(3);
      default -> picture;
    };
  }

  private static int orientation(Bytes bytes) {
    try (InputStream in = bytes.open()) {
      ExifIFD0Directory camera =
          ImageMetadataReader.readMetadata(in).getFirstDirectoryOfType(ExifIFD0Directory.class);
      return camera == null || !camera.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? 1
          : camera.getInt(ExifIFD0Directory.TAG_ORIENTATION);
    } catch (IOException | ImageProcessingException | MetadataException | RuntimeException e) {
      // The picture says nothing of how it was held.
      return 1;
    }
  }
}
