package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.StableName;

/**
 * What an mbox was like when its reading began, so that a later reading knows whether mail was only
 * added at its end.
 *
 * @param size in bytes; -1 when it could not be asked
 * @param changed time of last change in milliseconds
 * @param samples a digest under the key, in hexadecimal: of a small file's whole content, else of
 *     pieces from all over the file, its beginning and its end among them
 */
record MboxState(long size, long changed, String samples) {
  private static final int PIECES = 64;
  private static final int PIECE = 4096;
  private static final Pattern TEXT = Pattern.compile("(-?\\d{1,18})-(-?\\d{1,18})-([0-9a-f]*)");

  static MboxState of(Path file, StableName names) {
    FolderFile.Attributes now = FolderFile.Attributes.of(file);
    return new MboxState(now.size(), now.changed(), samples(file, now.size(), names));
  }

  /** Null when it is not one of ours. */
  static @Nullable MboxState parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? new MboxState(
            Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), matcher.group(3))
        : null;
  }

  String text() {
    return size + "-" + changed + "-" + samples;
  }

  /** Whether {@code file}, which is larger now, still begins with what it was. */
  boolean grewInto(MboxState now, Path file, StableName names) {
    return size > 0
        && now.size > size
        && !samples.isEmpty()
        && samples.equals(samples(file, size, names));
  }

  /** Of the first {@code size} bytes; empty when they cannot be read. */
  private static String samples(Path file, long size, StableName names) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      MessageDigest digest = StableName.sha256();
      if (size <= PIECES * PIECE) {
        digest.update(piece(channel, 0, (int) size));
        return names.of(digest);
      }
      for (int i = 0; i < PIECES - 1; i++) {
        digest.update(piece(channel, (size - PIECE) / (PIECES - 1) * i, PIECE));
      }
      digest.update(piece(channel, size - PIECE, PIECE));
      return names.of(digest);
    } catch (IOException e) {
      // Reading it will fail too, and say why.
      return "";
    }
  }

  private static ByteBuffer piece(SeekableByteChannel channel, long from, int length)
      throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(Math.max(0, length));
    channel.position(from);
    int n = 0;
    while (piece.hasRemaining() && n >= 0) {
      n = channel.read(piece);
    }
    return piece.flip();
  }
}
