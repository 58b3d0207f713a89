package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * Adds entries to an access log, one program at a time, behind the one that was written last; what
 * a program that was ended left half done is done or taken away before. Not safe for use by many
 * threads.
 */
final class LogWriting {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Path head;
  private final UnaryOperator<byte[]> keyed;

  /** The last entry of this object, which the head need not say yet; null before it. */
  private @Nullable LogEnd written;

  /** That entry as it was written; empty before it. */
  private String line = "";

  /** What the head was last found to say, and under which seal: most entries find it again. */
  private String words = "";

  private @Nullable LogEnd sealed;

  private long onDisk = System.nanoTime();

  LogWriting(Path file, Path head, UnaryOperator<byte[]> keyed) {
    this.file = file;
    this.head = head;
    this.keyed = keyed;
  }

  /**
   * After which entry the next one is written.
   *
   * @param sealsHead whether an entry says already that the head has a seal
   */
  private record Place(LogEnd end, boolean sealsHead) {}

  /** Fills an entry once it is its turn. */
  interface Entry {
    void fill(ObjectNode entry) throws IOException;
  }

  /**
   * Adds an entry.
   *
   * @param atOnce whether it is on the disk when this returns, and not a second later
   */
  void append(String event, Entry content, boolean atOnce) throws IOException {
    OwnerOnly.makeFile(file);
    try (LogHead held = LogHead.locked(head)) {
      Place place = mended(held);
      boolean late = System.nanoTime() - onDisk > TimeUnit.SECONDS.toNanos(1);
      added(held, place, event, content, atOnce || late || place.end().equals(LogEnd.NONE));
    }
  }

  private Place added(LogHead held, Place place, String event, Entry content, boolean toDisk)
      throws IOException {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("n", place.end().number() + 1);
    entry.put("event", event);
    content.fill(entry);
    if (!place.sealsHead()) {
      LogEnd.sealHead(entry);
    }
    String said = entry.toString();
    LogEnd next = place.end().after(said, keyed);
    // As an entry with one field more says itself.
    String text = said.substring(0, said.length() - 1) + ",\"digest\":\"" + next.digest() + "\"}";
    write(text + "\n", toDisk);
    if (toDisk) {
      held.write(next, true, keyed);
      onDisk = System.nanoTime();
    }
    written = next;
    line = text;
    return new Place(next, true);
  }

  /** Where it ends; what a program that was ended left half done is done, or taken away. */
  private Place mended(LogHead held) throws IOException {
    String text = held.text();
    LogTail tail = LogTail.of(file);
    LogEnd known = newer(sealed(text), written);
    if (known != null && endsWith(tail, known)) {
      return new Place(known, true);
    }
    LogWalk walk = LogWalk.of(file, keyed, known == null ? LogEnd.parse(text) : known);
    LogEnd said = known == null ? walk.unsealed(text) : known;
    LogEnd end = walk.last(said);
    if (tail.isCut() && end.number() > walk.end().number()) {
      write("\n", true);
    } else if (tail.isCut()) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(tail.whole());
      }
    }
    if (said == null && !LogHead.mayBeUnwritten(end)) {
      // The head is written with this entry, and not before it.
      return added(
          held,
          new Place(end, walk.sealsHead()),
          LogHead.MISSING,
          entry -> entry.put("at", String.valueOf(Instant.now())),
          true);
    }
    if (!end.equals(said)) {
      write("", true);
      held.write(end, walk.sealsHead(), keyed);
    }
    return new Place(end, walk.sealsHead());
  }

  private @Nullable LogEnd sealed(String text) {
    if (!text.equals(words)) {
      sealed = LogHead.sealed(text, keyed);
      words = text;
    }
    return sealed;
  }

  /** A last line that is this object's own, to the letter, need not be read. */
  private boolean endsWith(LogTail tail, LogEnd end) {
    return (end.equals(written) && !tail.isCut() && tail.last().equals(line)) || tail.endsWith(end);
  }

  private static @Nullable LogEnd newer(@Nullable LogEnd one, @Nullable LogEnd other) {
    return one == null || (other != null && other.number() > one.number()) ? other : one;
  }

  /** What the head says is on the disk before. */
  private void write(String text, boolean toDisk) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      if (toDisk) {
        channel.force(false);
      }
    }
  }
}
