package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.mailboxinventory.scanner.extract.tika.part.Content;

/** Writes an Office document anew with some of its files changed or left out. */
final class PackageCopy {
  private PackageCopy() {}

  /** Writes a file of the document, another in its place, or nothing. */
  interface Step {
    void write(ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to) throws IOException;
  }

  /** The copy, made of what {@code step} writes. */
  static Content of(Content content, Step step) throws IOException {
    try (SeekableByteChannel channel = content.channel();
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      return Content.written(
          written -> {
            try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(written)) {
              Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
              while (entries.hasMoreElements()) {
                step.write(zip, entries.nextElement(), out);
              }
            }
          });
    }
  }

  /** Writes a file as it is, without unpacking it. */
  static void asItIs(ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to)
      throws IOException {
    try (InputStream raw = from.getRawInputStream(entry)) {
      to.addRawArchiveEntry(entry, raw);
    }
  }
}
