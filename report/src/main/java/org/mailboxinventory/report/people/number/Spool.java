package org.mailboxinventory.report.people.number;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file of numbers, written once and read as often as needed; its owner's alone. */
public final class Spool implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final DataOutputStream out;

  public Spool(Path folder) throws IOException {
    Files.createDirectories(folder);
    // The platform makes such files readable by their owner alone.
    file = Files.createTempFile(folder, "people-", ".tmp");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  public DataOutputStream out() {
    return out;
  }

  /** Reads from the beginning what was written. */
  public DataInputStream in() throws IOException {
    out.flush();
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
