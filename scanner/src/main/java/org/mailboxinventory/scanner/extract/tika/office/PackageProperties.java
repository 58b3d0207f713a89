package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/**
 * Title, author and dates of an Office document stand in a part of their own. POI opens nothing of
 * a document where that part is not as it should be; Office opens it all the same.
 */
public final class PackageProperties {
  private static final String FOLDER = "docprops/core";
  private static final String EXTENSION = ".psmdcp";

  private PackageProperties() {}

  /** The document without them; null when it has none, or is none of these documents. */
  public static @Nullable Content without(MediaType type, Content content) throws IOException {
    if (!StrictPackage.isOffice(type)) {
      return null;
    }
    Path file = Files.createTempFile("bare", null);
    boolean any = false;
    try (SeekableByteChannel channel = content.channel();
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (areIn(entry.getName().toLowerCase(Locale.ROOT))) {
          any = true;
        } else {
          try (InputStream raw = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(entry, raw);
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      any = false;
    }
    if (any) {
      return Content.of(file);
    }
    Files.deleteIfExists(file);
    return null;
  }

  private static boolean areIn(String name) {
    return name.startsWith(FOLDER) || name.endsWith(EXTENSION);
  }
}
