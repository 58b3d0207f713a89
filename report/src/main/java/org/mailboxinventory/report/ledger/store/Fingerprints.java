package org.mailboxinventory.report.ledger.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.mailboxinventory.report.model.Fingerprint;

/** Fingerprints as 16 bytes, whose order is that of {@link Fingerprint#compareTo}. */
public final class Fingerprints {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Fingerprints() {}

  public static byte[] bytes(Fingerprint fingerprint) {
    return bytes(fingerprint.high(), fingerprint.low());
  }

  public static byte[] bytes(long high, long low) {
    byte[] bytes = new byte[16];
    LONGS.set(bytes, 0, high);
    LONGS.set(bytes, 8, low);
    return bytes;
  }

  public static Fingerprint of(byte[] bytes) {
    return new Fingerprint(high(bytes), low(bytes));
  }

  public static long high(byte[] bytes) {
    return (long) LONGS.get(bytes, 0);
  }

  public static long low(byte[] bytes) {
    return (long) LONGS.get(bytes, 8);
  }
}
