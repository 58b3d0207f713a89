package org.mailboxinventory.report.trust;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import org.mailboxinventory.report.rights.OwnerOnly;

/** Writes an access log anew, with digests under another key. */
final class LogRekeying {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LogRekeying() {}

  /**
   * Where a log ends that was written anew.
   *
   * @param sealsHead whether an entry says that its head has a seal
   */
  record Rekeyed(LogEnd end, boolean sealsHead) {}

  /** What is written is on the disk. */
  static Rekeyed of(Path file, Path anew, UnaryOperator<byte[]> key) throws IOException {
    OwnerOnly.makeFile(anew);
    LogEnd end = LogEnd.NONE;
    boolean sealsHead = false;
    try (LogLines lines = LogLines.of(file);
        FileChannel out =
            FileChannel.open(anew, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        Writer text = Channels.newWriter(out, StandardCharsets.UTF_8)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        ObjectNode entry = (ObjectNode) JSON.readTree(line);
        entry.remove("digest");
        sealsHead |= LogEnd.sealsHead(entry);
        end = end.after(entry, key);
        entry.put("digest", end.digest());
        text.write(entry + "\n");
      }
      text.flush();
      out.force(true);
    }
    return new Rekeyed(end, sealsHead);
  }
}
