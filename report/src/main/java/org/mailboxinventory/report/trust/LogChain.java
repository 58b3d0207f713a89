package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What entries of an access log come to, one after another: of each the SHA-256 of what came before
 * and of the entry without its keyed digest. So it stays the same when the ledger's key is changed,
 * and is checked without that key.
 */
public final class LogChain {
  private static final ObjectMapper JSON = new ObjectMapper();

  private long entries;
  private String digest = "";

  LogChain() {}

  /** That of a whole file. */
  static LogChain of(Path file) throws IOException {
    LogChain chain = new LogChain();
    try (LogLines lines = LogLines.of(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        chain.add(entry(line));
      }
    }
    return chain;
  }

  /** The entry of a line; an empty one where the line is none. */
  static ObjectNode entry(String line) {
    try {
      return JSON.readTree(line) instanceof ObjectNode entry ? entry : JSON.createObjectNode();
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  void add(ObjectNode entry) {
    ObjectNode content = entry.deepCopy();
    content.remove("digest");
    digest = DigestUtils.sha256Hex((digest + "\n" + content).getBytes(StandardCharsets.UTF_8));
    entries++;
  }

  /** How many there are. */
  public long entries() {
    return entries;
  }

  /** In hexadecimal digits. */
  public String digest() {
    return digest;
  }

  /** What is signed and timestamped of it. */
  public byte[] said() {
    return ("mailbox-inventory access-log 1\n" + entries + "\n" + digest)
        .getBytes(StandardCharsets.UTF_8);
  }
}
