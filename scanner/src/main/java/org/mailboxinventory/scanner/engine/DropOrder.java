package org.mailboxinventory.scanner.engine;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.StableName;

/**
 * The drop that an engine is to read.
 *
 * @param from what {@code --from} names
 * @param exports Exchange exports
 * @param migrationUsers exports of migration users
 * @param names for ids of files in the ledger
 * @param ledger where the ledger lies
 * @param facts where facts may wait until they are in the ledger; null when the settings do not say
 */
public record DropOrder(
    List<Path> from,
    List<Path> exports,
    List<Path> migrationUsers,
    StableName names,
    Path ledger,
    @Nullable String facts) {
  public DropOrder {
    from = List.copyOf(from);
    exports = List.copyOf(exports);
    migrationUsers = List.copyOf(migrationUsers);
  }
}
