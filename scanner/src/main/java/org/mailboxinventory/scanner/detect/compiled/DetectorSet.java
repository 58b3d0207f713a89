package org.mailboxinventory.scanner.detect.compiled;

/**
 * Some detectors, and how far from a value the words may be that support it to one of them: most
 * take up words that are much nearer than the few that take up the farthest.
 */
public final class DetectorSet {
  private final long[] bits;
  private final int before;
  private final int after;

  private DetectorSet(long[] bits, int before, int after) {
    this.bits = bits;
    this.before = before;
    this.after = after;
  }

  /** The detectors of a catalogue whose bits are set. */
  public static DetectorSet of(CompiledCatalogue catalogue, long[] bits) {
    int before = 0;
    int after = 0;
    for (int detector = 0; detector < catalogue.detectorCount(); detector++) {
      if ((bits[detector >>> 6] >>> detector & 1) != 0) {
        before = Math.max(before, catalogue.detector(detector).window().before());
        after = Math.max(after, catalogue.detector(detector).window().after());
      }
    }
    return new DetectorSet(bits, before, after);
  }

  /** A bit for each of them; not to be changed. */
  public long[] bits() {
    return bits;
  }

  /** The farthest that one of them takes up words before a value, in bytes. */
  public int before() {
    return before;
  }

  /** The same of words behind it. */
  public int after() {
    return after;
  }
}
