package org.mailboxinventory.scanner.detect.candidate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Canonical;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The value at a place as detectors write it, made once for all detectors that write it alike. For
 * one thread.
 */
final class CanonicalCache {
  private final CompiledCatalogue detection;
  private final int[] formOf;
  private final Canonical canonical = new Canonical();
  private final @Nullable String[] made;
  private final long[] madeFor;

  CanonicalCache(CompiledCatalogue detection, PatternRules rules) {
    this.detection = detection;
    this.formOf = rules.form;
    this.made = new String[rules.forms];
    this.madeFor = new long[rules.forms];
  }

  /** The text is another one. */
  void clear() {
    Arrays.fill(madeFor, -1);
  }

  /** What a detector makes of a piece of the text. */
  String of(int detector, byte[] text, int from, int to) {
    int form = formOf[detector];
    long place = (long) from << 32 | to;
    String value = made[form];
    if (value == null || madeFor[form] != place) {
      value = canonical.of(text, from, to, detection.detectors[detector].normalise());
      made[form] = value;
      madeFor[form] = place;
    }
    return value;
  }
}
