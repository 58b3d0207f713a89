package org.mailboxinventory.scanner.source.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.files.folder.FileKind;
import org.mailboxinventory.scanner.source.files.folder.FolderEntries;
import org.mailboxinventory.scanner.source.files.folder.FolderTree;
import org.mailboxinventory.scanner.source.files.mime.FileFormat;

/** The paths that {@code --from} and {@code classify} name. */
public final class NamedPaths {
  private NamedPaths() {}

  /** Whether a file's name says that it is a message, whatever it holds. */
  public static boolean isMessage(Path file) {
    return FileFormat.isNamedMail(file);
  }

  static FileKind kind(Path path) {
    if (Files.isDirectory(path)) {
      return FolderTree.isMaildir(path) ? FileKind.MAILDIR : FileKind.MAIL_FILES;
    }
    if (FolderEntries.isPst(path, null)) {
      return FileKind.PST;
    }
    return FolderEntries.startsLikeMbox(path, null) ? FileKind.MBOX : FileKind.MAIL_FILES;
  }

  static List<Path> absolute(List<Path> from) throws SourceException {
    Set<Path> paths = new LinkedHashSet<>();
    for (Path path : from) {
      Path absolute = path.toAbsolutePath().normalize();
      if (!Files.exists(absolute)) {
        throw new SourceException(
            SourceException.Kind.USAGE,
            Reason.VANISHED,
            path + ": there is no such file or folder; correct --from");
      }
      paths.add(absolute);
    }
    if (paths.isEmpty()) {
      throw new SourceException(
          SourceException.Kind.USAGE, Reason.VANISHED, "nothing to read; name files with --from");
    }
    return List.copyOf(paths);
  }
}
