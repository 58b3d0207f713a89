package org.mailboxinventory.scanner.detect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;

/**
 * Turns values into fingerprints: HMAC-SHA-256 (RFC 2104, FIPS 180-4) under a key derived for each
 * detector from the run's key, so that equal values of one detector can be counted, and nothing
 * else can be told. For one thread.
 */
public final class Fingerprinter {
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;
  private final Map<String, Mac> macs = new HashMap<>();

  /** Takes a key of at least 32 random bytes. */
  public Fingerprinter(byte[] key) {
    if (key.length < 32) {
      throw new IllegalArgumentException("a fingerprint key has at least 32 bytes");
    }
    this.key = key.clone();
  }

  /** The fingerprint of a detector's canonical value. */
  public Fingerprint of(DetectorId detector, byte[] canonical) {
    return first16(mac("detector:" + detector.value()).doFinal(canonical));
  }

  /**
   * The fingerprint of something that is not a detector's value, such as a message id, within its
   * own {@code purpose}.
   */
  public Fingerprint of(String purpose, byte[] bytes) {
    return first16(mac("purpose:" + purpose).doFinal(bytes));
  }

  /** Begins a fingerprint of bytes that come piece by piece, within its own {@code purpose}. */
  public Running begin(String purpose) {
    return new Running(keyed(derived("purpose:" + purpose)));
  }

  /** A fingerprint under way. */
  public static final class Running {
    private final Mac mac;

    private Running(Mac mac) {
      this.mac = mac;
    }

    /** More bytes. */
    public void add(byte[] bytes, int from, int length) {
      mac.update(bytes, from, length);
    }

    /** The fingerprint of all that came; the same as if it had come at once. */
    public Fingerprint end() {
      return first16(mac.doFinal());
    }
  }

  /** Proves to a ledger that the key is the same, and tells nothing of it. */
  public String keyCheck() {
    return HexFormat.of().formatHex(Arrays.copyOf(mac("key-check").doFinal(), 16));
  }

  private Mac mac(String label) {
    return macs.computeIfAbsent(label, name -> keyed(derived(name)));
  }

  private byte[] derived(String label) {
    return keyed(key).doFinal(label.getBytes(StandardCharsets.UTF_8));
  }

  private static Mac keyed(byte[] secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private static Fingerprint first16(byte[] digest) {
    ByteBuffer buffer = ByteBuffer.wrap(digest);
    return new Fingerprint(buffer.getLong(), buffer.getLong());
  }
}
