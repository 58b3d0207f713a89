package org.mailboxinventory.report.ledger;

import java.nio.file.Path;

/**
 * What a ledger belongs to.
 *
 * @param nativeLibraries a folder where the database's native library may be unpacked and run
 * @param source names the source; a ledger of another source is refused
 * @param keyCheck the same for the same fingerprint key, and tells nothing of it
 */
public record LedgerIdentity(Path folder, Path nativeLibraries, String source, String keyCheck) {}
