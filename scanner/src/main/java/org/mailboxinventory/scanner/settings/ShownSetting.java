package org.mailboxinventory.scanner.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.Place;

/**
 * A setting as it may be shown: of a value that comes from the environment or a file, the reference
 * alone, so that no secret is in it.
 *
 * @param values the one value, or the members of a list; empty for nothing
 * @param list it is a list
 * @param from where the value was set; null for the default
 * @param comment what the setting means
 */
public record ShownSetting(
    String key, List<String> values, boolean list, @Nullable Place from, String comment) {
  public ShownSetting {
    values = List.copyOf(values);
  }

  /** Whether it was set anywhere. */
  public boolean isSet() {
    return from != null;
  }
}
