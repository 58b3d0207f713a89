package org.mailboxinventory.scanner.source;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Names made from paths and from the state of files, for ids and positions that the ledger keeps.
 * File and folder names may hold what mail holds, and anybody could try guesses against a plain
 * hash, so the hash is put under a key: HMAC-SHA-256 (RFC 2104) of the first 16 bytes of SHA-256,
 * in hexadecimal, and of that the first 16 bytes again. Safe for use by many threads.
 */
public final class StableName {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;
  private static final StableName UNKEPT = under(random());

  private final Supplier<byte[]> key;
  private @Nullable SecretKeySpec derived;

  private StableName(Supplier<byte[]> key) {
    this.key = key;
  }

  /** Under a key derived from the ledger's, which is asked for when the first name is made. */
  public static StableName under(Supplier<byte[]> key) {
    return new StableName(key);
  }

  /** Under a key that lives as long as this process: where no ledger keeps the names. */
  public static StableName unkept() {
    return UNKEPT;
  }

  private static Supplier<byte[]> random() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return () -> key;
  }

  /** Of this path. */
  public String of(String path) {
    return keyed(plain(DigestUtils.sha256(path)));
  }

  /** Of everything that {@code digest}, a SHA-256, has taken in. */
  public String of(MessageDigest digest) {
    return keyed(plain(digest.digest()));
  }

  /** The form under the key of a plain hash. */
  public String keyed(String hash) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(derived());
      return plain(mac.doFinal(hash.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private synchronized SecretKeySpec derived() throws GeneralSecurityException {
    SecretKeySpec known = derived;
    if (known == null) {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.get(), ALGORITHM));
      known =
          new SecretKeySpec(
              mac.doFinal("purpose:name".getBytes(StandardCharsets.UTF_8)), ALGORITHM);
      derived = known;
    }
    return known;
  }

  private static String plain(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  /** For {@link #of(MessageDigest)}. */
  public static MessageDigest sha256() {
    return DigestUtils.getSha256Digest();
  }
}
