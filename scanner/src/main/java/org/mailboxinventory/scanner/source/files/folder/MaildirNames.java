package org.mailboxinventory.scanner.source.files.folder;

import java.util.Comparator;
import java.util.List;

/** Names of the messages of a Maildir: each message has its own, whatever its file is called. */
final class MaildirNames {
  private MaildirNames() {}

  /** Sorts files by their keys; those that share a key get longer ones. */
  static void tellApart(List<FolderFile> files) {
    files.sort(Comparator.comparing(FolderFile::key));
    boolean shared = false;
    for (int from = 0, to; from < files.size(); from = to) {
      String key = files.get(from).key();
      to = from + 1;
      while (to < files.size() && files.get(to).key().equals(key)) {
        to++;
      }
      if (to > from + 1) {
        files.subList(from, to).replaceAll(FolderFile::withWholeName);
        shared = true;
      }
    }
    if (shared) {
      files.sort(Comparator.comparing(FolderFile::key));
    }
  }
}
