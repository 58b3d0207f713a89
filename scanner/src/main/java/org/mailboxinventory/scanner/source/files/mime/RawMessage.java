package org.mailboxinventory.scanner.source.files.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mailboxinventory.scanner.source.files.mbox.FirstHeader;
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

  /** A whole file, whatever comes before its first header. */
  static RawMessage file(Path file) {
    return () -> FirstHeader.of(Files.newInputStream(file));
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
}
