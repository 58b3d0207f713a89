package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.mime.MediaType;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/**
 * Office Open XML in its strict form (ISO/IEC 29500-1), which Office writes when asked to: the same
 * elements under other addresses than those of the usual form (29500-4), which alone is read here.
 */
public final class StrictPackage {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String WITH_MACROS = ".macroenabled.12";
  private static final String FIRST_PART = "_rels/.rels";
  private static final int LONGEST_FIRST_PART = 64 * 1024;
  private static final int PIECE = 64 * 1024;

  private StrictPackage() {}

  /** Whether a document of this type has that form. */
  public static boolean is(MediaType type, Content content) {
    if (!isOffice(type)) {
      return false;
    }
    try (SeekableByteChannel channel = content.channel();
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      ZipArchiveEntry entry = zip.getEntry(FIRST_PART);
      if (entry == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] head = in.readNBytes(LONGEST_FIRST_PART);
        return new String(head, StandardCharsets.ISO_8859_1).contains(StrictAddresses.STRICT);
      }
    } catch (IOException | RuntimeException e) {
      // Damage, which those who read it will tell.
      return false;
    }
  }

  static boolean isOffice(MediaType type) {
    return type.toString().startsWith(OFFICE) || type.toString().endsWith(WITH_MACROS);
  }

  /**
   * The same document in the usual form.
   *
   * @param most bytes that its parts may unpack to
   */
  public static Content usual(Content content, long most) throws IOException {
    AtomicLong left = new AtomicLong(most);
    return PackageCopy.of(
        content,
        (from, entry, to) -> {
          String name = entry.getName().toLowerCase(Locale.ROOT);
          if (name.endsWith(".xml") || name.endsWith(".rels")) {
            to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
            try (InputStream in = from.getInputStream(entry)) {
              left.addAndGet(-rewrite(in, to, left.get()));
            }
            to.closeArchiveEntry();
          } else {
            PackageCopy.asItIs(from, entry, to);
          }
        });
  }

  /** How many bytes were unpacked for it. */
  private static long rewrite(InputStream in, OutputStream out, long most) throws IOException {
    StrictAddresses addresses = new StrictAddresses();
    long bytes = 0;
    byte[] piece = new byte[PIECE];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      bytes += n;
      if (bytes > most) {
        throw new IOException("Zip bomb, or a document larger than the limit");
      }
      out.write(addresses.usual(piece, n));
    }
    out.write(addresses.rest());
    return bytes;
  }
}
