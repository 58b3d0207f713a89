package org.mailboxinventory.scanner.engine;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.StableName;
import org.mailboxinventory.scanner.source.files.folder.FileKind;

/**
 * The files that an engine is to read.
 *
 * @param from what {@code --from} names
 * @param kind of the files; null where they are mail files that are told apart one by one
 * @param exports Exchange exports
 * @param migrationUsers exports of migration users
 * @param largest attachment that is read, in bytes
 * @param names for ids of files in the ledger
 * @param ledger where the ledger lies
 * @param facts where facts may wait until they are in the ledger; null when the settings do not say
 */
public record FilesOrder(
    List<Path> from,
    @Nullable FileKind kind,
    List<Path> exports,
    List<Path> migrationUsers,
    long largest,
    StableName names,
    Path ledger,
    @Nullable String facts) {
  public FilesOrder {
    from = List.copyOf(from);
    exports = List.copyOf(exports);
    migrationUsers = List.copyOf(migrationUsers);
  }

  /** Whether they are a Data Connect drop. */
  public boolean isDrop() {
    return kind == FileKind.DATA_CONNECT;
  }
}
