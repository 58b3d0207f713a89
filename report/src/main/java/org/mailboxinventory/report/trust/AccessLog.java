package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
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

  /** How many entries there are, and the digest of the last. */
  private record End(long number, String digest) {}

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
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
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
    OwnerOnly.makeFile(head);
    try (FileChannel lock =
            FileChannel.open(head, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock held = lock.lock()) {
      End end = end(lock);
      ObjectNode entry = JSON.createObjectNode();
      entry.put("n", end.number() + 1);
      entry.put("event", event);
      content.fill(entry);
      String digest = digest(end.digest(), entry);
      entry.put("digest", digest);
      Files.writeString(file, entry + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
      writeHead(lock, new End(end.number() + 1, digest));
      // The lock is held until here.
      held.isValid();
    }
  }

  private static End end(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4096);
    while (channel.read(bytes, bytes.position()) > 0) {
      // Until all is read.
    }
    String[] words =
        new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
            .strip()
            .split(" ", -1);
    return words.length == 2 && words[0].matches("\\d{1,18}")
        ? new End(Long.parseLong(words[0]), words[1])
        : new End(0, "");
  }

  private static void writeHead(FileChannel channel, End end) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap((end.number() + " " + end.digest()).getBytes(StandardCharsets.UTF_8));
    channel.truncate(0);
    channel.position(0);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  private String digest(String before, ObjectNode entry) {
    return HexFormat.of()
        .formatHex(keyed.apply((before + "\n" + entry).getBytes(StandardCharsets.UTF_8)));
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
    if (!exists()) {
      return List.of("the access log is missing");
    }
    List<String> problems = new ArrayList<>();
    End end = new End(0, "");
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        long number = end.number() + 1;
        String digest = "";
        try {
          ObjectNode entry = (ObjectNode) JSON.readTree(line);
          JsonNode kept = entry.remove("digest");
          digest = digest(end.digest(), entry);
          if (entry.path("n").asLong() != number) {
            problems.add(
                "access log, line "
                    + number
                    + ": its number is not the next; lines are missing or"
                    + " out of order");
          } else if (kept == null || !kept.asText().equals(digest)) {
            problems.add("access log, line " + number + ": it was changed, or one before it");
          }
          digest = kept == null ? "" : kept.asText();
        } catch (JsonProcessingException | ClassCastException e) {
          problems.add("access log, line " + number + ": it is no entry");
        }
        end = new End(number, digest);
      }
    }
    End kept = head();
    if (kept.number() > end.number()) {
      problems.add(
          "access log: its end is missing, " + (kept.number() - end.number()) + " lines of it");
    } else if (!kept.equals(end)) {
      problems.add("access log: its end is not the one that was last written");
    }
    return problems;
  }

  private End head() throws IOException {
    if (!Files.exists(head)) {
      return new End(0, "missing");
    }
    try (FileChannel channel = FileChannel.open(head, StandardOpenOption.READ)) {
      return end(channel);
    }
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
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try {
          JsonNode entry = JSON.readTree(line);
          if (events.test(entry.path("event").asText())) {
            entries.add(entry);
          }
        } catch (JsonProcessingException e) {
          continue;
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
    AccessLog anew = new AccessLog(file.resolveSibling("rekeyed"), other);
    Path unfinished = file.resolveSibling(NAME + ".unfinished");
    OwnerOnly.makeFile(unfinished);
    End end = new End(0, "");
    try (BufferedReader lines = Files.newBufferedReader(file);
        FileChannel out =
            FileChannel.open(
                unfinished, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        Writer text = Channels.newWriter(out, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ObjectNode entry = (ObjectNode) JSON.readTree(line);
        entry.remove("digest");
        end = new End(end.number() + 1, anew.digest(end.digest(), entry));
        entry.put("digest", end.digest());
        text.write(entry + "\n");
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel channel = FileChannel.open(head, StandardOpenOption.WRITE)) {
      writeHead(channel, end);
    }
  }
}
