package org.mailboxinventory.scanner.source.files.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.LinkBoundary;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.exchange.ExchangeEvidence;
import org.mailboxinventory.scanner.source.files.folder.FileMailbox.Shape;

/** Finds the mailboxes below one {@code --from}, by the rules of {@code FileSource}. */
public final class MailboxFinder {
  private final @Nullable FileKind forced;
  private final LinkBoundary links;

  public MailboxFinder(@Nullable FileKind forced, LinkBoundary links) {
    this.forced = forced;
    this.links = links;
  }

  public List<FileMailbox> below(Path from) throws SourceException {
    if (!Files.isDirectory(from)) {
      Path base = Objects.requireNonNullElse(from.getParent(), from);
      boolean mbox =
          FolderEntries.startsLikeMbox(from, forced) || FolderEntries.isEmptyMbox(from, forced);
      return List.of(ofFile(base, from, mbox));
    }
    if (FolderTree.isMaildir(from)) {
      return List.of(new FileMailbox(from, from, ".", Shape.FOLDER, List.of()));
    }
    List<FileMailbox> found = new ArrayList<>();
    List<String> loose = new ArrayList<>();
    for (String name : list(from)) {
      Path entry = from.resolve(name);
      if (Thread.currentThread().isInterrupted()) {
        throw new SourceException(
            SourceException.Kind.SERVICE, Reason.STOPPED, "stopped while listing mailboxes");
      }
      if (links.isOwn(entry)) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        found.add(new FileMailbox(from, entry, name, Shape.FOLDER, List.of()));
      } else if (isStore(entry)) {
        found.add(ofFile(from, entry, true));
      } else if (!name.equalsIgnoreCase(ExchangeEvidence.BESIDE)) {
        loose.add(name);
      }
    }
    if (!loose.isEmpty()) {
      found.add(new FileMailbox(from, from, ".", Shape.FILES, loose));
    }
    return found;
  }

  private boolean isStore(Path file) {
    if (links.leadsOut(file)) {
      return false;
    }
    return FolderEntries.isPst(file, forced) || FolderEntries.isMbox(file, forced);
  }

  private FileMailbox ofFile(Path base, Path file, boolean mbox) {
    String address = MailboxFiles.name(file);
    if (FolderEntries.isPst(file, forced)) {
      return new FileMailbox(base, file, address, Shape.PST, List.of());
    }
    if (mbox) {
      return new FileMailbox(base, file, address, Shape.MBOX, List.of());
    }
    return new FileMailbox(base, file, address, Shape.FILES, List.of(address));
  }

  private static List<String> list(Path folder) throws SourceException {
    try {
      return FolderEntries.list(folder);
    } catch (AccessDeniedException e) {
      throw new SourceException(
          SourceException.Kind.USAGE,
          Reason.ACCESS_DENIED,
          folder + ": the folder may not be read; let this user read it, or name another");
    } catch (IOException e) {
      throw new SourceException(
          SourceException.Kind.USAGE,
          Reason.VANISHED,
          folder + ": the folder cannot be listed; see that it is still there, then try again");
    }
  }
}
