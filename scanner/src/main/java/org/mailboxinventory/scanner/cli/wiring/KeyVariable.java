package org.mailboxinventory.scanner.cli.wiring;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.settings.KeyPlace;
import org.mailboxinventory.scanner.settings.Settings;

/** The ledger's key in an environment variable, which is read when it is first needed. */
final class KeyVariable {
  private KeyVariable() {}

  /** The settings, with a variable that can be read where they name one. */
  static Settings reachable(Settings settings, UnaryOperator<@Nullable String> environment) {
    return settings.ledger().fingerprintKey() instanceof KeyPlace.InEnvironment variable
        ? settings.withFingerprintKey(
            new KeyPlace.InEnvironment(variable.name(), name -> value(name, environment)))
        : settings;
  }

  private static String value(String name, UnaryOperator<@Nullable String> environment)
      throws IOException {
    String value = environment.apply(name);
    if (value == null || value.isBlank()) {
      throw new IOException("is not set; set it to at least 32 random bytes in base64");
    }
    return value;
  }
}
