package org.mailboxinventory.scanner.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names made from paths that do not show them: file and folder names may hold what mail holds. The
 * first 16 bytes of SHA-256, in hexadecimal.
 */
public final class StableName {
  private StableName() {}

  /** Of this path. */
  public static String of(String path) {
    return HexFormat.of().formatHex(sha256(path), 0, 16);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
