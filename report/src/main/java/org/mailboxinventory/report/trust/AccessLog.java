package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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
  private final LogWriting writing;

  /**
   * @param folder of the ledger
   * @param keyed a digest under the ledger's key
   */
  public AccessLog(Path folder, UnaryOperator<byte[]> keyed) {
    this.file = folder.resolve(NAME);
    this.head = folder.resolve(HEAD);
    this.keyed = keyed;
    this.writing = new LogWriting(file, head, keyed);
  }

  /**
   * Adds an entry.
   *
   * @param event what was done, one word
   * @param facts what is said of it, in this order
   * @throws IOException when it cannot be written
   */
  public void add(String event, Map<String, Object> facts) throws IOException {
    writing.append(event, entry -> put(facts, entry), true);
  }

  /**
   * Adds an entry of which there are as many as mailboxes. It is there at once, whoever ends the
   * program; on the disk it is with the first entry after a second, or with any that is added
   * otherwise.
   *
   * @throws IOException when it cannot be written
   */
  public void note(String event, Map<String, Object> facts) throws IOException {
    writing.append(event, entry -> put(facts, entry), false);
  }

  private static void put(Map<String, Object> facts, ObjectNode entry) {
    facts.forEach((name, fact) -> entry.set(name, JSON.valueToTree(fact)));
  }

  /** Adds a signature of all that stands in it. */
  public void sign(SigningKey key, Map<String, Object> facts) throws IOException {
    writing.append(
        LogSignatures.SIGNATURE,
        entry -> {
          put(facts, entry);
          LogChain chain = LogChain.of(file);
          entry.put("entries", chain.entries());
          entry.put("chain", chain.digest());
          entry.put("algorithm", key.algorithm());
          entry.put("value", key.sign(chain.said()));
        },
        true);
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

  /**
   * The last entry of some events, and those of others behind it, in order; all of the others where
   * there is no such entry. Of a long log no more is read than that.
   */
  public List<JsonNode> entriesSince(Set<String> last, Set<String> others) throws IOException {
    List<JsonNode> entries = new ArrayList<>();
    if (!exists()) {
      return entries;
    }
    try (LogBackwards lines = LogBackwards.of(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        JsonNode entry = LogChain.entry(line);
        String event = entry.path("event").asText();
        if (last.contains(event) || others.contains(event)) {
          entries.add(entry);
        }
        if (last.contains(event)) {
          break;
        }
      }
    }
    Collections.reverse(entries);
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
