package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.scanner.source.FolderPosition;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.source.PageBuilder;
import org.mailboxinventory.scanner.source.files.lists.FolderUse;
import org.mailboxinventory.scanner.source.files.mbox.MboxScanner;
import org.mailboxinventory.scanner.source.files.mime.EmlReader;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;
import org.mailboxinventory.scanner.source.files.mime.RawMessage;

/**
 * An mbox: one folder. Its messages are named by the byte they begin at; a reading that was cut off
 * goes on there. When mail was only added at the end since, that and the message before it are
 * read; when the file has changed otherwise, everything is read anew.
 */
final class MboxFolder implements FolderReader {
  private final MailboxFiles mailbox;
  private final Path file;
  private final FolderUse use;
  private final String name;
  private final PageBuilder page;
  private final long start;
  private final boolean unchanged;
  private @Nullable MboxScanner scanner;
  private MboxScanner.@Nullable Bounds ahead;
  private long last;
  private boolean ended;

  MboxFolder(MailboxFiles mailbox, Path file) {
    this.mailbox = mailbox;
    this.file = file;
    String key = mailbox.key(file);
    String path = mailbox.folderPath(file);
    this.use = mailbox.use(path);
    this.name = mailbox.names().of(key);
    FolderId id = mailbox.folder(key);
    MboxState state = MboxState.of(file, mailbox.names());
    FolderPosition before = mailbox.position(id);
    this.unchanged = before != null && before.atEnd() && before.state().equals(state.text());
    this.start = before != null && goesOn(before, state) ? offset(before.lastPlace()) : 0;
    this.last = start;
    String from = unchanged || start > 0 ? Long.toString(start) : null;
    this.page = new PageBuilder(id, path, -1, state.text(), from);
  }

  private boolean goesOn(FolderPosition before, MboxState now) {
    MboxState then = MboxState.parse(before.state());
    return then != null && (then.equals(now) || then.grewInto(now, file, mailbox.names()));
  }

  @Override
  public @Nullable Page next() {
    if (ended) {
      return null;
    }
    try {
      if (!unchanged) {
        fill();
      }
      ended = unchanged || ahead == null;
      return ended ? page.lastPage(Long.toString(last)) : page.page(false);
    } catch (IOException e) {
      ended = true;
      return page.failed(EmlReader.reason(e));
    }
  }

  private void fill() throws IOException {
    MboxScanner messages = scanner;
    if (messages == null) {
      messages = new MboxScanner(file, start);
      scanner = messages;
      ahead = messages.next();
    }
    while (ahead != null && !page.full()) {
      MboxScanner.Bounds bounds = ahead;
      ItemPlace place = mailbox.place(name + "#" + bounds.from(), bounds.to() - bounds.from(), use);
      page.add(
          EmlReader.read(place, RawMessage.mbox(file, bounds.from(), bounds.to())),
          Long.toString(bounds.to()));
      last = bounds.from();
      ahead = messages.next();
    }
  }

  private static long offset(String place) {
    return place.matches("\\d{1,18}") ? Long.parseLong(place) : 0;
  }

  @Override
  public void close() throws IOException {
    if (scanner != null) {
      scanner.close();
    }
  }
}
