package org.mailboxinventory.scanner.source.files.folder;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.files.mime.EmlReader;

/**
 * An Outlook store: its folders one after another, each before those inside it. Search folders are
 * passed over, because they only repeat what lies elsewhere.
 */
final class PstStore implements FolderReader {
  /** The folder that holds what people see; its name depends on Outlook's language. */
  private static final long TOP_OF_WHAT_PEOPLE_SEE = 0x8022;

  private static final int SEARCH_FOLDER = 3;

  private final MailboxFiles mailbox;
  private final Path file;
  private final String state;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private @Nullable PSTFile store;
  private @Nullable FolderReader current;
  private boolean begun;

  PstStore(MailboxFiles mailbox, Path file) {
    this.mailbox = mailbox;
    this.file = file;
    this.state = FileFolder.state(List.of(mailbox.file(file)), mailbox.names());
  }

  @Override
  public @Nullable Page next() {
    if (!begun) {
      begun = true;
      begin();
    }
    while (true) {
      Page page = current == null ? null : current.next();
      if (page != null) {
        return page;
      }
      Pending folder = pending.poll();
      if (folder == null) {
        return null;
      }
      current = visit(folder.store, folder);
    }
  }

  private void begin() {
    String path = mailbox.folderPath(file);
    try {
      PSTFile opened = new PSTFile(file.toFile());
      store = opened;
      pending.add(new Pending(opened, opened.getRootFolder(), path));
    } catch (IOException e) {
      current = new FailedFolder(mailbox, mailbox.key(file), path, EmlReader.reason(e));
    } catch (PSTException | RuntimeException e) {
      Reason reason = isOfKnownKind() ? Reason.CORRUPT : Reason.UNSUPPORTED;
      current = new FailedFolder(mailbox, mailbox.key(file), path, reason);
    }
  }

  /**
   * Whether the header (MS-PST 2.2.2.6) names a version and an encoding that can be read: ANSI and
   * Unicode stores, and those with pages of 4 KB that newer Outlooks keep as OST; not those under a
   * cipher.
   */
  private boolean isOfKnownKind() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(514);
      if (header.length < 514) {
        return true;
      }
      int version = header[10];
      boolean ansi = version == 14 || version == 15;
      int encoding = header[ansi ? 461 : 513];
      return (ansi || version == 23 || version == 36) && (encoding == 0 || encoding == 1);
    } catch (IOException e) {
      // It was opened a moment ago: what is wrong with it is no matter of its kind.
      return true;
    }
  }

  private FolderReader visit(PSTFile opened, Pending next) {
    PSTFolder folder = next.folder;
    String key = mailbox.key(file) + "#" + folder.getDescriptorNodeId();
    try {
      List<PSTFolder> inside = folder.getSubFolders();
      for (int i = inside.size() - 1; i >= 0; i--) {
        if (inside.get(i).getNodeType() != SEARCH_FOLDER) {
          pending.addFirst(new Pending(opened, inside.get(i), path(next.path, inside.get(i))));
        }
      }
      return new PstFolder(mailbox, opened, file, folder, key, next.path, state);
    } catch (IOException | PSTException | RuntimeException e) {
      // This folder's table is damaged; the others have their own.
      return new FailedFolder(mailbox, key, next.path, Reason.CORRUPT);
    }
  }

  private static String path(String outer, PSTFolder folder) {
    if (folder.getDescriptorNodeId() == TOP_OF_WHAT_PEOPLE_SEE) {
      return outer;
    }
    return outer.equals(".") ? folder.getDisplayName() : outer + "/" + folder.getDisplayName();
  }

  @Override
  public void close() throws IOException {
    if (store != null) {
      store.close();
    }
  }

  /** A folder still to be read. */
  private record Pending(PSTFile store, PSTFolder folder, String path) {}
}
