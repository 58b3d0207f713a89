package org.mailboxinventory.report.trust;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an access log that were written to their end. A program that is killed, or a disk
 * that is full, may leave a piece of a line behind them, which is no entry.
 */
final class LogLines implements Closeable {
  private final BufferedReader reader;
  private final boolean cut;
  private @Nullable String ahead;

  private LogLines(BufferedReader reader, boolean cut) throws IOException {
    this.reader = reader;
    this.cut = cut;
    this.ahead = reader.readLine();
  }

  static LogLines of(Path file) throws IOException {
    boolean cut = LogTail.of(file).isCut();
    // A piece may end within a character.
    return new LogLines(
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)),
        cut);
  }

  /** The next one; null after the last. */
  @Nullable String next() throws IOException {
    String line = ahead;
    ahead = line == null ? null : reader.readLine();
    return ahead == null && cut ? null : line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
