package org.mailboxinventory.report.people.number;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file of numbers, written once and read as often as needed; its owner's alone. */
public final class Spool implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  Spool(Path folder) throws IOException {
    Files.createDirectories(folder);
    // The platform makes such files readable by their owner alone.
    file = Files.createTempFile(folder, "people-", ".tmp");
    out = Files.newOutputStream(file);
  }

  /** Appends a number. */
  public void writeInt(int number) throws IOException {
    room(Integer.BYTES).putInt(number);
  }

  /** Appends a number. */
  public void writeLong(long number) throws IOException {
    room(Long.BYTES).putLong(number);
  }

  /** Appends bytes. */
  public void writeBytes(byte[] bytes) throws IOException {
    int from = 0;
    while (from < bytes.length) {
      int some = Math.min(bytes.length - from, BUFFER);
      room(some).put(bytes, from, some);
      from += some;
    }
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }

  private void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  /** Reads from the beginning what was written. */
  public Reader in() throws IOException {
    flush();
    return new Reader(Files.newInputStream(file));
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Reads numbers as they were written. */
  public static final class Reader implements AutoCloseable {
    private final InputStream in;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

    private Reader(InputStream in) {
      this.in = in;
    }

    /** The next number. */
    public int readInt() throws IOException {
      return filled(Integer.BYTES).getInt();
    }

    /** The next number. */
    public long readLong() throws IOException {
      return filled(Long.BYTES).getLong();
    }

    /** The next bytes, so many. */
    public byte[] readBytes(int length) throws IOException {
      byte[] bytes = new byte[length];
      int from = 0;
      while (from < length) {
        int some = Math.min(length - from, BUFFER);
        filled(some).get(bytes, from, some);
        from += some;
      }
      return bytes;
    }

    private ByteBuffer filled(int bytes) throws IOException {
      if (buffer.remaining() < bytes) {
        buffer.compact();
        int read = in.readNBytes(buffer.array(), buffer.position(), buffer.remaining());
        buffer.position(buffer.position() + read).flip();
        if (buffer.remaining() < bytes) {
          throw new EOFException("a temporary file is shorter than what was written to it");
        }
      }
      return buffer;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
