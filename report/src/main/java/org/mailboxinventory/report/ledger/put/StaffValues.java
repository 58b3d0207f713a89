package org.mailboxinventory.report.ledger.put;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.mailboxinventory.report.ledger.count.FingerprintSet;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Staff;

/**
 * The values that the tenant's directory holds of its own people, as fingerprints under the keys of
 * their detectors. They are held while a scan runs and written nowhere. Read by many threads.
 */
public final class StaffValues {
  private static final int LONGS = 5;

  private final Set<DetectorId> detectors;
  private final FingerprintSet values = new FingerprintSet();
  private final String digest;

  /**
   * Takes the values.
   *
   * @param detectors those whose values may be the staff's
   */
  public StaffValues(Set<DetectorId> detectors, List<Fingerprint> values) {
    this.detectors = Set.copyOf(detectors);
    long[] mixed = new long[LONGS];
    for (Fingerprint value : values) {
      if (this.values.add(value.high(), value.low())) {
        mixed[0] += value.high();
        mixed[1] += value.low();
        mixed[2] ^= value.high();
        mixed[3] ^= value.low();
      }
    }
    mixed[4] = this.values.size();
    this.digest = digest(mixed);
  }

  /** Nobody is known. */
  public static StaffValues none() {
    return new StaffValues(Set.of(), List.of());
  }

  private static String digest(long[] mixed) {
    ByteBuffer bytes = ByteBuffer.allocate(LONGS * Long.BYTES);
    bytes.asLongBuffer().put(mixed);
    return HexFormat.of().formatHex(DigestUtils.sha256(bytes.array()));
  }

  /** Detectors whose values may be the staff's. */
  Set<DetectorId> detectors() {
    return detectors;
  }

  /** The same for the same values, in whatever order they came. */
  String digest() {
    return digest;
  }

  /** How many there are. */
  public long size() {
    return values.size();
  }

  boolean contains(long high, long low) {
    return values.contains(high, low);
  }

  /** The finding, marked when its value is one of these. */
  public Finding marked(Finding finding) {
    boolean here = contains(finding.value().high(), finding.value().low());
    return here && !finding.ofStaff() ? finding.of(Staff.BY_DIRECTORY) : finding;
  }
}
