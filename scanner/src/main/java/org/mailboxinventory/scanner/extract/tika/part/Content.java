package org.mailboxinventory.scanner.extract.tika.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.io.TikaInputStream;
import org.jspecify.annotations.Nullable;

/** A part's bytes: in memory when few, else in a temporary file, which goes when this is closed. */
public final class Content implements Closeable {
  private static final int MEGABYTE = 1 << 20;

  private final byte[] bytes;
  private final @Nullable Path file;
  private final long size;

  private Content(byte[] bytes, @Nullable Path file, long size) {
    this.bytes = bytes;
    this.file = file;
    this.size = size;
  }

  static Content empty() {
    return new Content(new byte[0], null, 0);
  }

  /** A file's, which goes when this is closed. */
  public static Content of(Path file) throws IOException {
    return new Content(new byte[0], file, Files.size(file));
  }

  /** Writes bytes into it. */
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** What is written: in memory up to a megabyte. Nothing is left of it where writing fails. */
  public static Content written(Writing writing) throws IOException {
    Writer writer = new Writer(MEGABYTE);
    try {
      writing.to(writer);
    } catch (IOException | RuntimeException e) {
      writer.discard();
      throw e;
    }
    return writer.whole();
  }

  public long size() {
    return size;
  }

  boolean inMemory() {
    return file == null;
  }

  /** Its first bytes, at most {@code length}. */
  public byte[] head(int length) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(length);
    }
  }

  public InputStream open() throws IOException {
    return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
  }

  /** For those who read here and there. */
  public SeekableByteChannel channel() throws IOException {
    return file == null
        ? new SeekableInMemoryByteChannel(bytes)
        : Files.newByteChannel(file, StandardOpenOption.READ);
  }

  /** Where it lies, when it lies in a file. */
  public @Nullable Path file() {
    return file;
  }

  public TikaInputStream openForTika() throws IOException {
    return file == null ? TikaInputStream.get(bytes) : TikaInputStream.get(file);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  /** Takes bytes until they are whole. */
  public static final class Writer extends OutputStream {
    private final int mostInMemory;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream out;
    private long size;

    public Writer(int mostInMemory) {
      this.mostInMemory = mostInMemory;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (out == null && size + length > mostInMemory) {
        file = Files.createTempFile("part", null);
        out = Files.newOutputStream(file);
        memory.writeTo(out);
        memory = new ByteArrayOutputStream(0);
      }
      Objects.requireNonNullElse(out, memory).write(bytes, from, length);
      size += length;
    }

    public long size() {
      return size;
    }

    public Content whole() throws IOException {
      close();
      return new Content(memory.toByteArray(), file, size);
    }

    public void discard() throws IOException {
      whole().close();
    }

    @Override
    public void close() throws IOException {
      if (out != null) {
        out.close();
      }
    }
  }
}
