package org.mailboxinventory.scanner.source.files.mime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mailboxinventory.scanner.source.files.mbox.MboxMessageStream;

/** An RFC 822 message where it lies, opened as often as wanted. */
public interface RawMessage {
  /** The message from its first header on. */
  InputStream open() throws IOException;

  /** Whether it was longer than what was read of it. */
  default boolean cutOff() {
    return false;
  }

  /** Whether a header alone, of parts that do not follow, is all that there was. */
  default boolean mayBeHeaderAlone() {
    return false;
  }

  /** Its first bytes only. */
  default RawMessage first(long most) {
    return () -> new LimitedStream(open(), most);
  }

  /** A whole file, with or without an mbox {@code From } line before it. */
  static RawMessage file(Path file) {
    return () -> {
      BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
      try {
        skipBlanks(in);
        MboxMessageStream.skipFromLine(in);
        return in;
      } catch (IOException e) {
        in.close();
        throw e;
      }
    };
  }

  /** A piece of an mbox, from its {@code From } line on. */
  static RawMessage mbox(Path file, long from, long to) {
    return () -> {
      SeekableByteChannel channel = Files.newByteChannel(file);
      try {
        channel.position(from);
        InputStream piece = new LimitedStream(Channels.newInputStream(channel), to - from);
        return new MboxMessageStream(piece, to - from);
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    };
  }

  /** Passes over a byte order mark and blank lines, which some programs put before the headers. */
  private static void skipBlanks(BufferedInputStream in) throws IOException {
    in.mark(4);
    boolean mark = in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF;
    if (!mark) {
      in.reset();
    }
    int b;
    do {
      in.mark(1);
      b = in.read();
    } while (b == '\r' || b == '\n');
    in.reset();
  }
}
