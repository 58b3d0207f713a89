package org.mailboxinventory.scanner.source.files.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.PageBuilder;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.lists.FolderUse;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;

/**
 * A folder whose files are messages, in the order of their names. While the files stay as they are
 * (names, sizes, times of change), a reading that was cut off goes on after the last file, and a
 * finished one brings nothing more; when any file has changed, the folder is read anew.
 */
final class FileFolder implements FolderReader {
  private final MailboxFiles mailbox;
  private final FolderUse use;
  private final List<FolderFile> files;
  private final PageBuilder page;
  private final boolean unchanged;
  private int next;
  private boolean ended;

  /**
   * @param key names the folder for good
   * @param path as people know it
   */
  FileFolder(MailboxFiles mailbox, String key, String path, List<FolderFile> files) {
    this.mailbox = mailbox;
    this.use = mailbox.use(path);
    this.files = files;
    FolderId id = mailbox.folder(key);
    String state = state(files, mailbox.names());
    FolderPosition before = mailbox.position(id);
    boolean same = before != null && before.state().equals(state);
    this.unchanged = before != null && same && before.atEnd();
    int after = before != null && same && !before.atEnd() ? indexOf(before.place()) : -1;
    this.next = after + 1;
    String from = unchanged ? FolderPosition.END : after >= 0 ? files.get(after).id() : null;
    this.page = new PageBuilder(id, path, files.size(), state, from);
  }

  @Override
  public @Nullable Page next() {
    if (ended) {
      return null;
    }
    while (!unchanged && next < files.size() && !page.full()) {
      FolderFile file = files.get(next);
      next++;
      String id = file.id();
      ItemPlace place = mailbox.place(id, file.size(), use);
      page.add(
          mailbox.links().leadsOut(file.path())
              ? place.failed(Reason.OUTSIDE_ROOT)
              : FileItemReader.read(file, place),
          id,
          file.name());
    }
    ended = unchanged || next >= files.size();
    return page.page(ended);
  }

  private int indexOf(String id) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Changes when a file comes, goes, or is changed. */
  static String state(List<FolderFile> files, StableName names) {
    MessageDigest digest = StableName.sha256();
    for (FolderFile file : files) {
      digest.update(file.state().getBytes(StandardCharsets.UTF_8));
    }
    return names.of(digest);
  }
}
