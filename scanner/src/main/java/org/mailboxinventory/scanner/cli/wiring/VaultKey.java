package org.mailboxinventory.scanner.cli.wiring;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.settings.KeyPlace;
import org.mailboxinventory.scanner.settings.Settings;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.VaultSecret;

/** Asks the vault of the settings for a key when it is first needed; a run asks once. */
final class VaultKey implements KeyPlace.Fetch {
  private final Settings settings;
  private final Sources sources;
  private @Nullable String value;

  VaultKey(Settings settings, Sources sources) {
    this.settings = settings;
    this.sources = sources;
  }

  /** The settings, with a vault that can be asked where they name one. */
  static Settings reachable(Settings settings, Sources sources) {
    return settings.ledger().fingerprintKey() instanceof KeyPlace.InVault vault
        ? settings.withFingerprintKey(
            new KeyPlace.InVault(vault.secret(), new VaultKey(settings, sources)))
        : settings;
  }

  @Override
  public synchronized String of(URI secret) throws IOException {
    String known = value;
    if (known == null) {
      try {
        known = VaultSecret.of(sources.signedIn(settings), secret);
      } catch (SourceException e) {
        throw new IOException(String.valueOf(e.getMessage()), e);
      }
      value = known;
    }
    return known;
  }
}
