package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * How an access log ends, without reading all of it.
 *
 * @param size in bytes
 * @param whole how many of them are lines that were written to their end
 * @param last of these lines; empty where there is none
 */
record LogTail(long size, long whole, String last) {
  private static final int FIRST = 1 << 12;

  static LogTail of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      int length = FIRST;
      while (true) {
        long from = Math.max(0, size - length);
        byte[] bytes = read(channel, from, (int) (size - from));
        int end = newline(bytes, bytes.length);
        int before = newline(bytes, end);
        if (from == 0 || before >= 0) {
          String last =
              end < 0
                  ? ""
                  : new String(bytes, before + 1, end - before - 1, StandardCharsets.UTF_8);
          return new LogTail(size, from + end + 1, last);
        }
        length = Math.multiplyExact(length, 4);
      }
    }
  }

  /** So many bytes from a place on. */
  static byte[] read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
      // Until all is read.
    }
    return bytes.array();
  }

  /** Where the last one before a place is; -1 where there is none. */
  private static int newline(byte[] bytes, int before) {
    int at = before - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return Math.max(at, -1);
  }

  /** Whether a piece of a line comes behind the last that was written to its end. */
  boolean isCut() {
    return whole < size;
  }

  /** Whether nothing comes behind that entry, and it is there. */
  boolean endsWith(@Nullable LogEnd end) {
    if (end == null || isCut()) {
      return false;
    }
    ObjectNode entry = LogChain.entry(last);
    return end.equals(new LogEnd(entry.path("n").asLong(), entry.path("digest").asText()));
  }
}
