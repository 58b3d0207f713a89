package org.mailboxinventory.scanner.spark.drop;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mailboxinventory.report.model.Reason;

/**
 * Which rows are read.
 *
 * @param users whose mailboxes are read
 * @param filesLeftOut by number of the file
 * @param starts by user and file (see {@link #start}), the first place that is not in the ledger
 */
record Choice(Set<String> users, BitSet filesLeftOut, Map<String, Long> starts)
    implements Serializable {

  boolean wants(String user, int file, long place) {
    return users.contains(user)
        && !filesLeftOut.get(file)
        && place >= starts.getOrDefault(start(user, file), 0L);
  }

  static String start(String user, int file) {
    return file + " " + user;
  }

  /** A stretch of a file that cannot be read. */
  record Failed(int file, long from, long to, Reason reason) implements Serializable {
    static boolean any(List<Failed> failed, int file, long place) {
      return failed.stream().anyMatch(one -> one.holds(file, place));
    }

    boolean holds(int inFile, long place) {
      return file == inFile && place >= from && place < to;
    }
  }
}
