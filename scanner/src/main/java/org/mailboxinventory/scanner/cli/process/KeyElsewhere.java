package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.scanner.settings.KeyPlace;
import org.mailboxinventory.scanner.token.TokenKey;

/**
 * The ledger's key where it lies in no file. A secret of a vault, or the value of an environment
 * variable, is the key, in base64. A key in a token is never the ledger's key itself, since each of
 * millions of fingerprints would have to be made in the token: once a run the token makes
 * HMAC-SHA-256 of the ledger's id, and that is the key. The id lies beside the ledger, in {@code
 * <ledger.path>.id}; it is no secret.
 */
final class KeyElsewhere {
  private static final int BYTES = 32;
  private static final String MADE_OF = "mailbox-inventory ledger key 1\n";

  private KeyElsewhere() {}

  static byte[] of(KeyPlace place, Path ledger) {
    try {
      if (place instanceof KeyPlace.InEnvironment variable) {
        return decoded(variable.fetch().of(variable.name()));
      }
      return place instanceof KeyPlace.InVault vault
          ? decoded(vault.fetch().of(vault.secret()))
          : derived(String.valueOf(place), ledger);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, "the key of ledger.fingerprintKey " + place + " " + e.getMessage());
    }
  }

  private static byte[] decoded(String value) throws IOException {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(value.strip());
    } catch (IllegalArgumentException e) {
      throw new IOException("is not base64; keep at least 32 random bytes in base64 there", e);
    }
    if (key.length < BYTES) {
      throw new IOException("is too short; keep at least 32 random bytes in base64 there");
    }
    return key;
  }

  private static byte[] derived(String address, Path ledger) throws IOException {
    refuseReadablePin(address);
    Path file = Path.of(ledger + ".id");
    if (!Files.exists(file)) {
      if (Files.exists(ledger.resolve("ledger.db"))) {
        throw new IOException("cannot be made anew without " + file + "; restore it from a copy");
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      OwnerOnly.makeFile(file);
      Files.writeString(file, UUID.randomUUID() + "\n");
    }
    String id = Files.readString(file, StandardCharsets.UTF_8).strip();
    return TokenKey.open(address).digest(MADE_OF + id);
  }

  /** The PIN is its owner's alone. */
  static void refuseReadablePin(String address) throws IOException {
    Path pin = TokenKey.pinOf(address);
    Optional<String> remedy = Files.exists(pin) ? OwnerOnly.remedy(pin) : Optional.empty();
    if (remedy.isPresent()) {
      throw new IOException(
          "has a PIN in "
              + pin
              + " that can be read by others than its owner; run "
              + remedy.get());
    }
  }
}
