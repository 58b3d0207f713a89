package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.candidate.start.PlainStretch;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;

/** The bytes with which the anchored patterns of a detector begin. For one thread. */
public final class FirstBytes {
  private static final PatternAutomaton.Hits NO_HITS = (patterns, at) -> {};

  /** The bytes of a {@link PlainStretch}. */
  private static final BitSet PLAIN = plain();

  private final CompiledCatalogue catalogue;

  /** By detector; made when asked for. */
  private final @Nullable BitSet[] made;

  public FirstBytes(CompiledCatalogue catalogue) {
    this.catalogue = catalogue;
    this.made = new BitSet[catalogue.detectorCount()];
  }

  /** Whether some of a detector's patterns begin with a byte. */
  public boolean with(int detector, byte first) {
    return of(detector).get(first & 0xff);
  }

  /** Whether some of a detector's patterns begin with a byte of a {@link PlainStretch}. */
  boolean withPlain(int detector) {
    return of(detector).intersects(PLAIN);
  }

  private static BitSet plain() {
    BitSet plain = new BitSet(256);
    for (int b = 0; b < 256; b++) {
      plain.set(b, PlainStretch.mayHold((byte) b));
    }
    return plain;
  }

  private BitSet of(int detector) {
    BitSet known = made[detector];
    if (known == null) {
      known = new BitSet(256);
      byte[] one = new byte[1];
      for (int b = 0; b < 256; b++) {
        one[0] = (byte) b;
        known.set(b, catalogue.anchored(detector).run(one, 0, 1, NO_HITS) > 1);
      }
      made[detector] = known;
    }
    return known;
  }
}
