package org.mailboxinventory.report.trust;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * {@code access-log.head}: the last entry of an access log that is known to be written, under a
 * seal that only the ledger's key makes: an earlier line's digest, copied from the log, is no head.
 * Who holds it open may write the log. It is not replaced by another file, since its lock is what
 * keeps programs apart; it gets longer only, so that one write over it leaves the old or the new
 * one.
 */
final class LogHead implements Closeable {
  /** The event of an entry before which there was no head, though there were entries. */
  static final String MISSING = "head-missing";

  private static final String WHAT = "mailbox-inventory access-log.head 1\n";

  private final FileChannel channel;

  private LogHead(FileChannel channel) {
    this.channel = channel;
  }

  /** What it says; null where that is nothing, or under no seal of this key. */
  static @Nullable LogEnd sealed(String text, UnaryOperator<byte[]> keyed) {
    int blank = text.lastIndexOf(' ');
    LogEnd end = blank < 0 ? null : LogEnd.parse(text.substring(0, blank));
    return end != null && seal(end, keyed).equals(text.substring(blank + 1)) ? end : null;
  }

  private static String seal(LogEnd end, UnaryOperator<byte[]> keyed) {
    byte[] said = (WHAT + end.text()).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(keyed.apply(said));
  }

  /** Waits until no other program has it. */
  static LogHead locked(Path file) throws IOException {
    OwnerOnly.makeFile(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      channel.lock();
      return new LogHead(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What a file says; empty where it says nothing. */
  static String text(Path file) throws IOException {
    try (LogHead head = new LogHead(FileChannel.open(file, StandardOpenOption.READ))) {
      return head.text();
    }
  }

  /**
   * Whether a program that was ended may leave a head that says nothing behind a log that ends
   * there: the head of the first entry is written after it, and never emptied from then on.
   */
  static boolean mayBeUnwritten(LogEnd end) {
    return end.number() <= 1;
  }

  /** What it says; empty where it says nothing. */
  String text() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4096);
    while (channel.read(bytes, bytes.position()) > 0) {
      // Until all is read.
    }
    // A file that was begun when the power failed may hold zeros.
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
        .replace("\0", "")
        .strip();
  }

  /**
   * Writes where the log ends.
   *
   * @param sealed whether an entry of it says that its head has a seal; earlier programs knew none
   */
  void write(LogEnd end, boolean sealed, UnaryOperator<byte[]> keyed) throws IOException {
    write(sealed ? end.text() + " " + seal(end, keyed) : end.text());
  }

  /**
   * It is on the disk at once only where its length is another: it may be behind the log, where
   * what comes after it is told by its digests, but may not say nothing.
   */
  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    long before = channel.size();
    boolean resized = before != bytes.remaining();
    if (before > bytes.remaining()) {
      channel.truncate(0);
    }
    while (bytes.hasRemaining()) {
      channel.write(bytes, bytes.position());
    }
    if (resized) {
      channel.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
