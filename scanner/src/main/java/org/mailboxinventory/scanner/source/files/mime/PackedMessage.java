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
import org.mailboxinventory.scanner.source.files.mbox.FirstHeader;

/** A message that lies compressed in its file, as mail servers keep them to save room. */
public final class PackedMessage implements RawMessage {
  private static final List<String> KINDS =
      List.of(
          CompressorStreamFactory.GZIP, CompressorStreamFactory.BZIP2, CompressorStreamFactory.XZ);
  private static final int MOST_MEMORY_KIB = 64 * 1024;

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

  /**
   * Whether it is a message indeed; {@code alone}: where it lies, each file is one message, so that
   * all text is, and an mbox holds no others.
   */
  public boolean isMail(boolean alone) throws IOException {
    try (InputStream in = unpacked()) {
      byte[] head = in.readNBytes(HeaderBlock.MOST);
      return switch (FileFormat.of(head)) {
        case RFC822 -> true;
        case MBOX -> alone;
        case OTHER -> alone && FileFormat.isText(head);
        default -> false;
      };
    }
  }

  @Override
  public InputStream open() throws IOException {
    return FirstHeader.of(unpacked());
  }

  private InputStream unpacked() throws IOException {
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
