package org.mailboxinventory.scanner.source.dataconnect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a scan saw when it looked through a drop, for the next one: whose rows lie where, and which
 * of them other rows say later. It is kept by the states of files, so that nothing of it is taken
 * for a file that changed, or that could not be read to its end.
 *
 * @param files by their state: see {@link DropFile#state}
 * @param users by their id, as rows name them
 */
record DropNotes(Map<String, SeenFile> files, Map<String, List<Said>> users) {
  static final DropNotes NONE = new DropNotes(Map.of(), Map.of());

  /**
   * What else a file holds than rows of mail.
   *
   * @param addresses of users, by their id
   * @param otherRows how many rows are neither mail nor other items
   */
  record Beside(Map<String, String> addresses, long otherRows) {
    Beside {
      addresses = Map.copyOf(addresses);
    }
  }

  /**
   * A file that was looked through to its end.
   *
   * @param users where the rows of each lie
   */
  record SeenFile(Beside beside, Map<String, List<Spans.Span>> users) {
    SeenFile(Beside beside) {
      this(beside, new LinkedHashMap<>());
    }

    void add(String user, Spans.Span piece) {
      users.computeIfAbsent(user, name -> new ArrayList<>()).add(piece);
    }
  }

  /**
   * What is said of one user's rows in a file.
   *
   * @param file its state
   * @param superseded see {@link RowsOverview#state}
   * @param incomplete see {@link RowsOverview#incomplete}
   */
  record Said(String file, String superseded, boolean incomplete) {}
}
