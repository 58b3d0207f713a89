package org.mailboxinventory.scanner.cli.process;

import java.io.IOException;
import java.nio.file.Path;
import java.security.spec.InvalidKeySpecException;
import java.util.Optional;
import org.mailboxinventory.report.rights.OwnerOnly;
import org.mailboxinventory.report.trust.SigningKey;
import org.mailboxinventory.scanner.settings.Settings;

/** The key that signs manifests and access logs, where the settings name one. */
public final class SigningKeys {
  private SigningKeys() {}

  /** Reads it; a key that does not sign ends the command. */
  public static Optional<SigningKey> of(Settings settings) {
    Path key = settings.report().signingKey();
    return key == null ? Optional.empty() : Optional.of(signingKey(key));
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
