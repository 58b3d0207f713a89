package org.mailboxinventory.scanner.source.files.folder;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.lists.FolderNames;
import org.mailboxinventory.scanner.source.files.lists.FolderUse;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;
import org.mailboxinventory.scanner.source.files.outlook.OutlookStore;

/**
 * One mailbox opened for reading: where its files lie and how far they were read before.
 *
 * @param base paths relative to it name items and folders
 * @param root the mailbox's own folder or file
 * @param owners addresses of the mailbox's owner, lower case
 * @param forced what the files are, whatever they look like; null to find out
 * @param mostOfMessage so many bytes of one message are read
 * @param names makes ids of names
 * @param links which links are not followed
 * @param stores opens Outlook stores
 */
public record MailboxFiles(
    Path base,
    Path root,
    Set<String> owners,
    Map<FolderId, String> positions,
    @Nullable FileKind forced,
    long mostOfMessage,
    StableName names,
    LinkBoundary links,
    OutlookStore.Opening stores) {

  /** The path relative to the base, with slashes on every system. */
  String key(Path path) {
    String relative = base.relativize(path).toString().replace('\\', '/');
    return relative.isEmpty() ? "." : relative;
  }

  /** The folder's path within the mailbox, as people know it. */
  String folderPath(Path path) {
    if (path.equals(root)) {
      return ".";
    }
    return root.relativize(path).toString().replace('\\', '/');
  }

  /** A file that stands alone. */
  FolderFile file(Path file) {
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    return new FolderFile(folder, before(folder), name(file), FolderFile.Naming.NAME, names);
  }

  /** What comes before the name in the key of a file in this folder. */
  String before(Path folder) {
    String key = key(folder);
    return key.equals(".") ? "" : key + "/";
  }

  FolderId folder(String key) {
    return new FolderId(names.of(key));
  }

  @Nullable FolderPosition position(FolderId folder) {
    return FolderPosition.parse(positions.get(folder));
  }

  /** What a folder with this path is for. */
  FolderUse use(String folderPath) {
    if (FolderNames.drafts(folderPath)) {
      return FolderUse.DRAFTS;
    }
    if (FolderNames.sent(folderPath)) {
      return FolderUse.SENT;
    }
    // A mailbox that is one folder by itself is called as that folder is.
    if (FolderNames.draftsAlone(name(root))) {
      return FolderUse.DRAFTS;
    }
    return FolderNames.sentAlone(name(root)) ? FolderUse.SENT : FolderUse.OTHER;
  }

  ItemPlace place(String id, long bytes, FolderUse folder) {
    return new ItemPlace(new ItemId(id), bytes, folder, owners, mostOfMessage);
  }

  public static String name(Path path) {
    return Objects.toString(path.getFileName(), "");
  }
}
