package org.mailboxinventory.report.ledger.store;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger belongs to.
 *
 * @param nativeLibraries a folder where the database's native library may be unpacked and run
 * @param source names the source; a ledger of another source is refused
 * @param keyCheck the same for the same fingerprint key, and tells nothing of it
 * @param keyedName makes of the plain hash of a name the form under the key; null when the source's
 *     ids are not made from names
 */
public record LedgerIdentity(
    Path folder,
    Path nativeLibraries,
    String source,
    String keyCheck,
    @Nullable UnaryOperator<String> keyedName) {
  /** In place of what proves a key: fingerprints of each scan are under one that is not kept. */
  public static final String KEY_NOT_KEPT = "this-run-only";

  /** Of a source whose ids are its own. */
  public LedgerIdentity(Path folder, Path nativeLibraries, String source, String keyCheck) {
    this(folder, nativeLibraries, source, keyCheck, null);
  }
}
