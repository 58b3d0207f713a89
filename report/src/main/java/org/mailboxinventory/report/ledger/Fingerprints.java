package org.mailboxinventory.report.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.mailboxinventory.report.model.Fingerprint;

/** Fingerprints as 16 bytes, whose order is that of {@link Fingerprint#compareTo}. */
final class Fingerprints {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Fingerprints() {}

  static byte[] bytes(Fingerprint fingerprint) {
    return bytes(fingerprint.high(), fingerprint.low());
  }

  static byte[] bytes(long high, long low) {
    byte[] bytes = new byte[16];
    LONGS.set(bytes, 0, high);
    LONGS.set(bytes, 8, low);
    return bytes;
  }

  static long high(byte[] bytes) {
    return (long) LONGS.get(bytes, 0);
  }

  static long low(byte[] bytes) {
    return (long) LONGS.get(bytes, 8);
  }
}
