package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.ledger.store.LedgerIdentity;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.settings.KeyPlace;
import org.mailboxinventory.scanner.settings.LedgerPlace;

/**
 * The secret under which fingerprints are made: a file of at least 32 bytes that only its owner may
 * read, a secret of a vault, or what a key in a token makes of the ledger's id.
 */
public final class FingerprintKey {
  private static final int BYTES = 32;

  private FingerprintKey() {}

  /**
   * One that nobody keeps, where that is asked for. Else the key that the settings name, which must
   * exist, else the ledger's own, which is made at its first use.
   */
  public static byte[] of(LedgerPlace ledger) {
    byte[] kept = ofNames(ledger);
    return ledger.fingerprints() == LedgerPlace.Fingerprints.THIS_RUN_ONLY ? random() : kept;
  }

  /**
   * The key under which ids are made from names of files and folders. It is kept in any case:
   * without it, nothing of an earlier scan would be known again.
   */
  public static byte[] ofNames(LedgerPlace ledger) {
    KeyPlace place = ledger.fingerprintKey();
    if (place != null && !(place instanceof KeyPlace.InFile)) {
      return KeyElsewhere.of(place, ledger.path());
    }
    return kept(place instanceof KeyPlace.InFile named ? named.file() : null, ledger.path());
  }

  /** The key that is kept; empty where the ledger has none of its own yet, and none is made. */
  public static Optional<byte[]> existing(LedgerPlace ledger) {
    return ledger.fingerprintKey() == null && !Files.exists(Path.of(ledger.path() + ".key"))
        ? Optional.empty()
        : Optional.of(ofNames(ledger));
  }

  /** What a ledger keeps of such a key, by which it is known again. */
  public static String check(LedgerPlace ledger, byte[] key) {
    return ledger.fingerprints() == LedgerPlace.Fingerprints.THIS_RUN_ONLY
        ? LedgerIdentity.KEY_NOT_KEPT
        : new Fingerprinter(key).keyCheck();
  }

  /**
   * Refuses what needs fingerprints of earlier runs where no key of theirs is kept.
   *
   * @param what cannot be done then, as in {@code nothing can be matched}
   */
  public static void requireKept(LedgerPlace ledger, String what) {
    if (ledger.fingerprints() == LedgerPlace.Fingerprints.THIS_RUN_ONLY) {
      throw new Failure(
          ExitCode.USAGE,
          "with ledger.fingerprints: this-run-only " + what + ": the key was not kept");
    }
  }

  private static byte[] random() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  static byte[] kept(@Nullable Path configured, Path ledger) {
    Path file = configured != null ? configured : Path.of(ledger + ".key");
    try {
      if (configured == null && !Files.exists(file)) {
        if (Files.exists(ledger.resolve("ledger.db"))) {
          throw new Failure(
              ExitCode.USAGE,
              "the ledger's key, "
                  + file
                  + ", is not there; put it back, or set ledger.fingerprintKey to the key that the"
                  + " ledger was begun with");
        }
        make(file);
      }
      OwnerOnly.remedy(file)
          .ifPresent(
              remedy -> {
                throw new Failure(
                    ExitCode.USAGE,
                    "the fingerprint key "
                        + file
                        + " can be read by others than its owner; run "
                        + remedy);
              });
      byte[] key = Files.readAllBytes(file);
      if (key.length < BYTES) {
        throw new Failure(
            ExitCode.USAGE,
            "the fingerprint key "
                + file
                + " is too short; give a file of at least 32 random bytes");
      }
      return key;
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, "the fingerprint key " + file + problem(file, configured != null));
    }
  }

  private static String problem(Path file, boolean configured) {
    if (Files.exists(file)) {
      return " cannot be read; give this user the right to, or set ledger.fingerprintKey to"
          + " another";
    }
    return configured
        ? " is not there; correct ledger.fingerprintKey, or leave it out to have a key made"
        : " cannot be made; give this user the right to write there, or set ledger.path or"
            + " ledger.fingerprintKey to another place";
  }

  /** Put in place when it is whole, so that a killed program leaves no half key. */
  private static void make(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("no folder for the key");
    }
    Files.createDirectories(parent);
    Path unfinished = Path.of(file + ".unfinished");
    Files.deleteIfExists(unfinished);
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerOnly.forFile(unfinished))) {
      channel.write(ByteBuffer.wrap(random()));
      channel.force(true);
    }
    try {
      Files.move(unfinished, file);
    } catch (FileAlreadyExistsException e) {
      // Another program made it meanwhile: that one counts.
      Files.delete(unfinished);
    }
  }
}
