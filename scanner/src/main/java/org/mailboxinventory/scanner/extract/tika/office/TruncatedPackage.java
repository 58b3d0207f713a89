package org.mailboxinventory.scanner.extract.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.mime.MediaType;
import org.apache.tika.zip.utils.ZipSalvager;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.part.Content;
import org.mailboxinventory.scanner.extract.tika.part.ParseOutcome;

/**
 * An Office document whose packing has lost its directory, mostly because its end was cut off. Tika
 * saves what is left of it, but looks for the directory byte by byte in a file before.
 */
public final class TruncatedPackage {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** End of the central directory: a record of 22 bytes and a comment (APPNOTE 6.3.10, 4.3.16). */
  private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};

  private static final int RECORD = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private TruncatedPackage() {}

  /** Whether a document of this type is cut. */
  public static boolean is(MediaType type, Content content) throws IOException {
    return type.toString().startsWith(OFFICE) && !hasDirectory(content);
  }

  /** What is left of it as a package that is whole; null when nothing is. */
  public static @Nullable Content salvaged(Content content) throws IOException {
    Path file = Files.createTempFile("salvaged", null);
    try (InputStream in = content.open()) {
      ZipSalvager.salvageCopy(in, file.toFile(), false);
      return Content.of(file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      return null;
    }
  }

  /** However well its rest was read, it is not whole. */
  public static PartOutcome outcome(PartOutcome ofRest, boolean hasText) {
    return ofRest instanceof Read ? ParseOutcome.because(Reason.CORRUPT, hasText) : ofRest;
  }

  private static boolean hasDirectory(Content content) throws IOException {
    byte[] tail = new byte[(int) Math.min(content.size(), RECORD + LONGEST_COMMENT)];
    try (SeekableByteChannel channel = content.channel()) {
      channel.position(content.size() - tail.length);
      ByteBuffer buffer = ByteBuffer.wrap(tail);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // A channel gives as much at a time as it likes.
      }
    }
    for (int at = tail.length - RECORD; at >= 0; at--) {
      if (tail[at] == DIRECTORY_END[0]
          && tail[at + 1] == DIRECTORY_END[1]
          && tail[at + 2] == DIRECTORY_END[2]
          && tail[at + 3] == DIRECTORY_END[3]) {
        return true;
      }
    }
    return false;
  }
}
