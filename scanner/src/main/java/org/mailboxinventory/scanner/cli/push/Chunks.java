package org.mailboxinventory.scanner.cli.push;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file in chunks that a receiver takes in one request. */
final class Chunks {
  /** Receivers commonly take a megabyte. */
  static final int MOST_BYTES = 800_000;

  private Chunks() {}

  /** Lines below the limit together; a longer line is a chunk of its own. */
  static List<byte[]> of(Path lines, int mostBytes) throws IOException {
    List<byte[]> chunks = new ArrayList<>();
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    try (BufferedReader reader = Files.newBufferedReader(lines)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        if (chunk.size() > 0 && chunk.size() + bytes.length > mostBytes) {
          chunks.add(chunk.toByteArray());
          chunk.reset();
        }
        if (!line.isBlank()) {
          chunk.writeBytes(bytes);
        }
      }
    }
    if (chunk.size() > 0) {
      chunks.add(chunk.toByteArray());
    }
    return chunks;
  }
}
