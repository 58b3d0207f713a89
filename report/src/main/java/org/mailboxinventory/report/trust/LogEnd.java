package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many entries an access log has, and the digest of the last. */
record LogEnd(long number, String digest) {
  static final LogEnd NONE = new LogEnd(0, "");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final String HEAD = "head";
  private static final String SEALED = "sealed";

  /** Null where the text is none. */
  static @Nullable LogEnd parse(String text) {
    String[] words = text.strip().split(" ", -1);
    return words.length == 2 && NUMBER.matcher(words[0]).matches()
        ? new LogEnd(Long.parseLong(words[0]), words[1])
        : null;
  }

  /** Says in an entry that the log's head has a seal from there on. */
  static void sealHead(ObjectNode entry) {
    entry.put(HEAD, SEALED);
  }

  /** Whether an entry says so. */
  static boolean sealsHead(ObjectNode entry) {
    return entry.path(HEAD).asText().equals(SEALED);
  }

  String text() {
    return number + " " + digest;
  }

  /** With one entry more, which has no digest yet. */
  LogEnd after(ObjectNode entry, UnaryOperator<byte[]> keyed) {
    return after(entry.toString(), keyed);
  }

  /** The same of an entry as it says itself. */
  LogEnd after(String entry, UnaryOperator<byte[]> keyed) {
    byte[] said = (digest + "\n" + entry).getBytes(StandardCharsets.UTF_8);
    return new LogEnd(number + 1, HexFormat.of().formatHex(keyed.apply(said)));
  }
}
