package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

/** Checks the signatures of an access log; the ledger's key is not needed for it. */
final class LogSignatures {
  /** The event of an entry that signs the entries before it. */
  static final String SIGNATURE = "signature";

  private LogSignatures() {}

  /** What is wrong, by line: signatures that do not fit, and lines that none covers. */
  static List<String> problems(Path file, PublicKey by) throws IOException {
    List<String> problems = new ArrayList<>();
    LogChain chain = new LogChain();
    long signed = 0;
    try (LogLines lines = LogLines.of(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        ObjectNode entry = LogChain.entry(line);
        if (entry.path("event").asText().equals(SIGNATURE)) {
          if (!fits(entry, chain, by)) {
            problems.add(
                "access log, line "
                    + (chain.entries() + 1)
                    + ": the signature is not of this key, or a line before it was changed, added"
                    + " or removed");
          }
          signed = chain.entries() + 1;
        }
        chain.add(entry);
      }
    }
    if (signed == 0) {
      problems.add("access log: it is not signed");
    } else if (chain.entries() > signed) {
      problems.add(
          "access log, from line "
              + (signed + 1)
              + ": "
              + (chain.entries() - signed)
              + " lines are not signed; a run was ended early, or another hand added them");
    }
    return problems;
  }

  private static boolean fits(ObjectNode entry, LogChain chain, PublicKey by) {
    return entry.path("entries").asLong() == chain.entries()
        && entry.path("chain").asText().equals(chain.digest())
        && SigningKey.isSigned(chain.said(), entry.path("value").asText(), by);
  }
}
