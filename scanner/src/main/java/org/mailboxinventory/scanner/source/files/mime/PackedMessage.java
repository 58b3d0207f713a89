package org.mailboxinventory.scanner.source.files.mime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.jspecify.annotations.Nullable;

/** A message that lies compressed in its file, as mail servers keep them to save room. */
public final class PackedMessage implements RawMessage {
  private static final List<String> KINDS =
      List.of(
          CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2, CompressorStreamFactory.XZ);
  private static final int MOST_MEMORY_KIB = 64 * 1024;
  private static final int HEAD = 64 * 1024;

  private final Path file;
  private final String kind;
  private final long most;
  private boolean cutOff;

  private PackedMessage(Path file, String kind, long most) {
    this.file = file;
    this.kind = kind;
    this.most = most;
  }

  /**
   * What a file holds; null when it is not compressed, or in a way that is not known.
   *
   * @param most so many bytes of the message are read
   */
  public static @Nullable PackedMessage of(Path file, long most) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String kind = CompressorStreamFactory.detect(in);
      return KINDS.contains(kind) ? new PackedMessage(file, kind, most) : null;
    } catch (CompressorException e) {
      return null;
    }
  }

  /** Whether it is a message indeed; {@code anyText}: where it lies, all text is. */
  public boolean isMail(boolean anyText) throws IOException {
    try (InputStream in = open()) {
      byte[] head = in.readNBytes(HEAD);
      FileFormat format = FileFormat.of(head);
      return format == FileFormat.RFC822
          || (anyText && format == FileFormat.OTHER && FileFormat.isText(head));
    }
  }

  @Override
  public InputStream open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      InputStream unpacked =
          new CompressorStreamFactory(true, MOST_MEMORY_KIB).createCompressorInputStream(kind, in);
      return new LimitedStream(unpacked, most) {
        @Override
        void endsHere() throws IOException {
          cutOff |= unpacked.read() >= 0;
        }
      };
    } catch (CompressorException e) {
      in.close();
      throw new IOException("a compressed message cannot be opened", e);
    }
  }

  @Override
  public boolean cutOff() {
    return cutOff;
  }
}
