package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Canonical;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The value at a place as detectors write it, made once for all detectors that write it alike. For
 * one thread.
 */
public final class CanonicalCache {
  private final CompiledCatalogue catalogue;
  private final int[] formOf;
  private final Canonical canonical = new Canonical();
  private final @Nullable String[] made;
  private final long[] madeFor;
  private byte[] madeOf = new byte[0];

  /** For detectors of a catalogue under its rules. */
  public CanonicalCache(CompiledCatalogue catalogue, PatternRules rules) {
    this.catalogue = catalogue;
    this.formOf = rules.form;
    this.made = new String[rules.forms];
    this.madeFor = new long[rules.forms];
  }

  /** The bytes of the text are others now. */
  public void clear() {
    Arrays.fill(madeFor, -1);
  }

  /** What a detector makes of a piece of the text. */
  public String of(int detector, byte[] text, int from, int to) {
    if (text != madeOf) {
      clear();
      madeOf = text;
    }
    int form = formOf[detector];
    long place = (long) from << 32 | to;
    String value = made[form];
    if (value == null || madeFor[form] != place) {
      value = canonical.of(text, from, to, catalogue.detector(detector).normalise());
      made[form] = value;
      madeFor[form] = place;
    }
    return value;
  }
}
