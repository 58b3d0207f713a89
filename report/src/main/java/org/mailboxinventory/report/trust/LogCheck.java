package org.mailboxinventory.report.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with an access log and its head, also while another program writes them. */
final class LogCheck {
  private LogCheck() {}

  /** By line; empty when nothing is. */
  static List<String> problems(Path file, Path head, UnaryOperator<byte[]> keyed)
      throws IOException {
    // Before the log: entries that are added meanwhile make that longer, never shorter.
    Optional<String> before = text(head);
    String text = before.orElse("");
    LogEnd sealed = LogHead.sealed(text, keyed);
    LogWalk walk = LogWalk.of(file, keyed, sealed == null ? LogEnd.parse(text) : sealed);
    List<String> problems = new ArrayList<>(walk.problems());
    ofHead(before, sealed == null ? walk.unsealed(text) : sealed, walk)
        .filter(problem -> !(walk.isPast() && isWrittenSince(before, head)))
        .ifPresent(problems::add);
    return problems;
  }

  private static Optional<String> text(Path head) throws IOException {
    return Files.exists(head) ? Optional.of(LogHead.text(head)) : Optional.empty();
  }

  private static boolean isWrittenSince(Optional<String> before, Path head) {
    try {
      return !text(head).equals(before);
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<String> ofHead(
      Optional<String> text, @Nullable LogEnd said, LogWalk walk) {
    boolean empty = text.isPresent() && text.get().isEmpty();
    if (empty && LogHead.mayBeUnwritten(walk.end())) {
      return Optional.empty();
    }
    if (text.isEmpty() || empty) {
      return Optional.of(
          "access log: access-log.head is "
              + (empty ? "empty" : "missing")
              + "; lines at the end"
              + " may be missing, and the next entry makes it anew and says so");
    }
    if (said != null && (walk.goesOn(said) || said.equals(walk.end()))) {
      // Behind: a program was ended while it wrote, or the machine before the head was on the disk.
      return Optional.empty();
    }
    long missing = said == null ? 0 : said.number() - walk.end().number();
    return Optional.of(
        missing > 0
            ? "access log: its end is missing, "
                + missing
                + (missing == 1 ? " line" : " lines")
                + " of it"
            : "access log: its end is not the one that was last written");
  }
}
