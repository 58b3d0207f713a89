package org.mailboxinventory.scanner.sample.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Locks a PDF with a password: the standard security handler, revision 3, 128 bits (PDF 1.4
 * reference, section 3.5), as statements by mail are locked. It protects nothing worth protecting.
 */
final class PdfLock {
  private static final int PERMISSIONS = -4;
  private static final byte[] PADDING =
      HexFormat.of().parseHex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

  private final byte[] id;
  private final byte[] owner;
  private final byte[] user;
  private final byte[] key;

  private PdfLock(byte[] id, byte[] owner, byte[] user, byte[] key) {
    this.id = id;
    this.owner = owner;
    this.user = user;
    this.key = key;
  }

  /** A lock that this password opens, for owner and user alike. */
  static PdfLock of(String password) {
    byte[] padded = Arrays.copyOf(password.getBytes(StandardCharsets.US_ASCII), 32);
    System.arraycopy(PADDING, 0, padded, password.length(), 32 - password.length());
    byte[] id = md5(padded);
    byte[] owner = rounds(padded, again(md5(padded)));
    byte[] permissions = {(byte) PERMISSIONS, -1, -1, -1};
    byte[] key = again(md5(padded, owner, permissions, id));
    byte[] user = Arrays.copyOf(rounds(md5(PADDING, id), key), 32);
    return new PdfLock(id, owner, user, key);
  }

  private static byte[] again(byte[] digest) {
    byte[] result = digest;
    for (int i = 0; i < 50; i++) {
      result = md5(result);
    }
    return result;
  }

  private static byte[] rounds(byte[] data, byte[] key) {
    byte[] result = data;
    for (int round = 0; round < 20; round++) {
      byte[] turned = key.clone();
      for (int i = 0; i < turned.length; i++) {
        turned[i] ^= (byte) round;
      }
      result = rc4(result, turned);
    }
    return result;
  }

  /** A stream of the object with this number. */
  byte[] encrypt(byte[] content, int object) {
    byte[] salt = {(byte) object, (byte) (object >> 8), (byte) (object >> 16), 0, 0};
    return rc4(content, md5(key, salt));
  }

  String dictionary() {
    return "<< /Filter /Standard /V 2 /R 3 /Length 128 /P "
        + PERMISSIONS
        + " /O "
        + hex(owner)
        + " /U "
        + hex(user)
        + " >>";
  }

  String id() {
    return hex(id);
  }

  private static String hex(byte[] bytes) {
    return "<" + HexFormat.of().formatHex(bytes) + ">";
  }

  private static byte[] rc4(byte[] data, byte[] key) {
    int[] box = new int[256];
    Arrays.setAll(box, i -> i);
    for (int i = 0, j = 0; i < 256; i++) {
      j = (j + box[i] + (key[i % key.length] & 0xFF)) & 0xFF;
      swap(box, i, j);
    }
    byte[] result = new byte[data.length];
    for (int n = 0, i = 0, j = 0; n < data.length; n++) {
      i = (i + 1) & 0xFF;
      j = (j + box[i]) & 0xFF;
      swap(box, i, j);
      result[n] = (byte) (data[n] ^ box[(box[i] + box[j]) & 0xFF]);
    }
    return result;
  }

  private static void swap(int[] box, int i, int j) {
    int kept = box[i];
    box[i] = box[j];
    box[j] = kept;
  }

  private static byte[] md5(byte[]... pieces) {
    MessageDigest digest = DigestUtils.getMd5Digest();
    for (byte[] piece : pieces) {
      digest.update(piece);
    }
    return digest.digest();
  }
}
