package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Goes through an access log line by line, under the ledger's key. */
final class LogWalk {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final UnaryOperator<byte[]> keyed;
  private final List<String> problems = new ArrayList<>();
  private LogEnd end = LogEnd.NONE;

  private final @Nullable LogEnd sought;
  private boolean past;
  private boolean whole = true;
  private boolean sealsHead;
  private boolean sealedBefore;

  private LogWalk(UnaryOperator<byte[]> keyed, @Nullable LogEnd sought) {
    this.keyed = keyed;
    this.sought = sought;
  }

  /** Looks for an entry on the way. */
  static LogWalk of(Path file, UnaryOperator<byte[]> keyed, @Nullable LogEnd sought)
      throws IOException {
    LogWalk walk = new LogWalk(keyed, sought);
    try (LogLines lines = LogLines.of(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        walk.add(line);
      }
    }
    return walk;
  }

  private void add(String line) {
    String name = "access log, line " + (end.number() + 1) + ": ";
    String kept = "";
    sealedBefore = sealsHead;
    try {
      ObjectNode entry = (ObjectNode) JSON.readTree(line);
      JsonNode said = entry.remove("digest");
      sealsHead |= LogEnd.sealsHead(entry);
      kept = said == null ? "" : said.asText();
      if (entry.path("n").asLong() != end.number() + 1) {
        changed(name + "its number is not the next; lines are missing or out of order");
      } else if (!kept.equals(end.after(entry, keyed).digest())) {
        changed(name + "it was changed, or one before it");
      } else if (entry.path("event").asText().equals(LogHead.MISSING)) {
        problems.add(name + "access-log.head was missing then; lines before it may be, too");
      }
    } catch (JsonProcessingException | ClassCastException e) {
      changed(name + "it is no entry");
    }
    past |= end.equals(sought);
    end = new LogEnd(end.number() + 1, kept);
  }

  private void changed(String problem) {
    whole = false;
    problems.add(problem);
  }

  /** What is wrong, by line. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  LogEnd end() {
    return end;
  }

  /**
   * Whether all is as it was written, and has entries behind the one that a head says: a program or
   * the machine was ended before the head was on the disk.
   */
  boolean goesOn(LogEnd head) {
    return whole && past && head.equals(sought);
  }

  /** Whether the entry that was looked for is there, and others come behind it. */
  boolean isPast() {
    return past;
  }

  /** Whether an entry says that its head has a seal since then. */
  boolean sealsHead() {
    return sealsHead;
  }

  /**
   * What a head without a seal says: nothing where an entry before the last says that it has one.
   * Behind the last a program may have been ended before it wrote the seal.
   */
  @Nullable LogEnd unsealed(String head) {
    return sealedBefore ? null : LogEnd.parse(head);
  }

  /** After which entry the next one is written, where the head says that, or nothing. */
  LogEnd last(@Nullable LogEnd head) {
    return head == null || goesOn(head) ? end : head;
  }
}
