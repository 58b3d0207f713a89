package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.nio.file.Path;
import java.security.spec.InvalidKeySpecException;
import java.util.Optional;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.report.trust.SigningKey;
import org.mailboxinventory.scanner.settings.KeyPlace;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.token.TokenKey;

/** The key that signs manifests and access logs, where the settings name one. */
public final class SigningKeys {
  private SigningKeys() {}

  /** Reads it; a key that does not sign ends the command. */
  public static Optional<SigningKey> of(Settings settings) {
    KeyPlace key = settings.report().signingKey();
    if (key instanceof KeyPlace.InFile named) {
      return Optional.of(signingKey(named.file()));
    }
    return key == null ? Optional.empty() : Optional.of(inToken(String.valueOf(key)));
  }

  private static SigningKey inToken(String address) {
    try {
      KeyElsewhere.refuseReadablePin(address);
      TokenKey key = TokenKey.open(address);
      return SigningKey.inToken(key.signing(), key.provider());
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, "report.signingKey " + address + " " + e.getMessage());
    }
  }

  private static SigningKey signingKey(Path file) {
    String which = "report.signingKey " + file;
    try {
      Optional<String> remedy = OwnerOnly.remedy(file);
      if (remedy.isPresent()) {
        throw new Failure(
            ExitCode.USAGE, which + " can be read by others than its owner; run " + remedy.get());
      }
      return SigningKey.read(file);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE,
          which + " cannot be read" + WorkFolder.kind(e) + "; correct it, or leave it out");
    } catch (InvalidKeySpecException e) {
      throw new Failure(
          ExitCode.USAGE,
          which
              + " is no Ed25519 key in PKCS#8 and PEM; make one with 'openssl genpkey -algorithm"
              + " ed25519'");
    }
  }
}
