package org.mailboxinventory.scanner.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * Paths of folders without anything found in them. Most mailboxes have folders of the same names,
 * so that what the last of them became is remembered. For one thread.
 */
final class MaskedPaths {
  private static final int REMEMBERED = 256;

  /** Longer ones are rare, and would take memory. */
  private static final int LONGEST = 256;

  private final Masker masker;
  private final Map<SensitiveText, String> masked =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SensitiveText, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  MaskedPaths(Masker masker) {
    this.masker = masker;
  }

  /** A path without anything found in it. */
  String masked(SensitiveText path) {
    return path.length() > LONGEST ? masker.mask(path) : masked.computeIfAbsent(path, masker::mask);
  }
}
