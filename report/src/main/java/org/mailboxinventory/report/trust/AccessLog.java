package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mailboxinventory.report.rights.OwnerOnly;

/**
 * Who read what, when and for what purpose: {@code access-log.ndjson} beside a ledger, one JSON
 * object a line, only ever longer. Each line carries its number and a keyed digest of itself and of
 * the line before it; {@code access-log.head} carries the last of them, so that a missing end is
 * found too. Several programs may write: one at a time gets in.
 */
public final class AccessLog {
  private static final String NAME = "access-log.ndjson";
  private static final String HEAD = "access-log.head";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Path head;
  private final UnaryOperator<byte[]> keyed;

  /**
   * @param folder of the ledger
   * @param keyed a digest under the ledger's key
   */
  public AccessLog(Path folder, UnaryOperator<byte[]> keyed) {
    this.file = folder.resolve(NAME);
    this.head = folder.resolve(HEAD);
    this.keyed = keyed;
  }

  /**
   * After which entry the next one is written.
   *
   * @param sealsHead whether an entry says already that the head has a seal
   */
  private record Place(LogEnd end, boolean sealsHead) {}

  /** Fills an entry once it is its turn. */
  private interface Entry {
    void fill(ObjectNode entry) throws IOException;
  }

  /**
   * Adds an entry.
   *
   * @param event what was done, one word
   * @param facts what is said of it, in this order
   * @throws IOException when it cannot be written
   */
  public void add(String event, Map<String, Object> facts) throws IOException {
    append(event, entry -> put(facts, entry));
  }

  private static void put(Map<String, Object> facts, ObjectNode entry) {
    facts.forEach((name, fact) -> entry.set(name, JSON.valueToTree(fact)));
  }

  /** Adds a signature of all that stands in it. */
  public void sign(SigningKey key, Map<String, Object> facts) throws IOException {
    append(
        LogSignatures.SIGNATURE,
        entry -> {
          put(facts, entry);
          LogChain chain = LogChain.of(file);
          entry.put("entries", chain.entries());
          entry.put("chain", chain.digest());
          entry.put("algorithm", key.algorithm());
          entry.put("value", key.sign(chain.said()));
        });
  }

  /** What its entries come to. */
  public LogChain chain() throws IOException {
    return LogChain.of(file);
  }

  /** What its first entries come to, by how many; of those numbers that it has. */
  public Map<Long, byte[]> chains(Set<Long> entries) throws IOException {
    Map<Long, byte[]> chains = new HashMap<>();
    LogChain chain = new LogChain();
    try (LogLines lines = LogLines.of(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        chain.add(LogChain.entry(line));
        if (entries.contains(chain.entries())) {
          chains.put(chain.entries(), chain.said());
        }
      }
    }
    return chains;
  }

  private void append(String event, Entry content) throws IOException {
    OwnerOnly.makeFile(file);
    try (LogHead held = LogHead.locked(head)) {
      added(held, mended(held), event, content);
    }
  }

  private Place added(LogHead held, Place place, String event, Entry content) throws IOException {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("n", place.end().number() + 1);
    entry.put("event", event);
    content.fill(entry);
    if (!place.sealsHead()) {
      LogEnd.sealHead(entry);
    }
    LogEnd next = place.end().after(entry, keyed);
    entry.put("digest", next.digest());
    write(entry + "\n");
    held.write(next, true, keyed);
    return new Place(next, true);
  }

  /** Where it ends; what a program that was ended left half done is done, or taken away. */
  private Place mended(LogHead held) throws IOException {
    String head = held.text();
    LogTail tail = LogTail.of(file);
    LogEnd sealed = LogHead.sealed(head, keyed);
    if (sealed != null && tail.endsWith(sealed)) {
      return new Place(sealed, true);
    }
    LogWalk walk = LogWalk.of(file, keyed, head);
    LogEnd said = walk.said(head);
    LogEnd end = walk.last(said);
    if (tail.isCut() && end.number() > walk.end().number()) {
      write("\n");
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
          entry -> entry.put("at", String.valueOf(Instant.now())));
    }
    if (!end.equals(said)) {
      held.write(end, walk.sealsHead(), keyed);
    }
    return new Place(end, walk.sealsHead());
  }

  /** On the disk before the head says so. */
  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    }
  }

  /** Whether there is one. */
  public boolean exists() {
    return Files.exists(file);
  }

  /** Why it is not signed from its begin to its end by the owner of that key; empty when it is. */
  public List<String> unsigned(PublicKey by) throws IOException {
    return exists() ? LogSignatures.problems(file, by) : List.of("the access log is missing");
  }

  /** What is wrong with it, by line; empty when nothing is. */
  public List<String> problems() throws IOException {
    return exists() ? LogCheck.problems(file, head, keyed) : List.of("the access log is missing");
  }

  /** Whether a program was ended while it wrote the last line; the next entry takes its place. */
  public boolean isCut() throws IOException {
    return exists() && LogTail.of(file).isCut();
  }

  /** Entries of an event, in order; those that cannot be read are left out. */
  public List<JsonNode> entries(String event) throws IOException {
    return entries(event::equals);
  }

  /** Entries of these events, in order; those that cannot be read are left out. */
  public List<JsonNode> entries(Predicate<String> events) throws IOException {
    List<JsonNode> entries = new ArrayList<>();
    if (!exists()) {
      return entries;
    }
    try (LogLines lines = LogLines.of(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        JsonNode entry = LogChain.entry(line);
        if (events.test(entry.path("event").asText())) {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  /** Writes all digests anew under another key; see that nothing is wrong with it before. */
  public void rekey(UnaryOperator<byte[]> other) throws IOException {
    if (!exists()) {
      return;
    }
    try (LogHead held = LogHead.locked(head)) {
      Path unfinished = file.resolveSibling(NAME + ".unfinished");
      LogRekeying.Rekeyed rekeyed = LogRekeying.of(file, unfinished, other);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      held.write(rekeyed.end(), rekeyed.sealsHead(), other);
    }
  }
}
