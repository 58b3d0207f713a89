package org.mailboxinventory.scanner.source.files.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.PageBuilder;

/**
 * Decides what of an item is held in memory. What is larger is read again from its file when it is
 * opened, so that nothing of it need be written elsewhere. One for each item.
 */
public final class HeldBytes {
  private static final int MOST_FOR_ALL = 4 << 20;
  private static final int MOST_FOR_BODY = 8 << 20;

  private long held;

  /** An attachment's bytes, read to their end. */
  public Taken takeAttachment(InputStream in) throws IOException {
    int most = (int) Math.min(PageBuilder.MOST_HELD, Math.max(0, MOST_FOR_ALL - held));
    Taken taken = take(in, most);
    held += taken.bytes == null ? 0 : taken.bytes.length;
    return taken;
  }

  /** A body's bytes, read to their end. */
  static Taken takeBody(InputStream in) throws IOException {
    return take(in, MOST_FOR_BODY);
  }

  /** Whether an attachment that is in memory already may stay there. */
  public boolean mayHold(byte[] attachment) {
    if (attachment.length > PageBuilder.MOST_HELD || held + attachment.length > MOST_FOR_ALL) {
      return false;
    }
    held += attachment.length;
    return true;
  }

  private static Taken take(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] start = new byte[0];
    byte[] buffer = new byte[8192];
    long length = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (length == 0) {
        start = java.util.Arrays.copyOf(buffer, n);
      }
      if (length + n <= most) {
        out.write(buffer, 0, n);
      }
      length += n;
    }
    return new Taken(length <= most ? out.toByteArray() : null, start, length);
  }

  /** Bytes read from a stream. Not a record: arrays have no value equality. */
  public static final class Taken {
    /** All bytes; null when they are too many to hold. */
    public final byte @Nullable [] bytes;

    /** The first few bytes. */
    public final byte[] start;

    /** How many there are. */
    public final long length;

    private Taken(byte @Nullable [] bytes, byte[] start, long length) {
      this.bytes = bytes;
      this.start = start;
      this.length = length;
    }
  }
}
