package org.mailboxinventory.report.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 key (RFC 8032) with which manifests are signed, and the public one to check them. */
public final class SigningKey {
  static final String ALGORITHM = "Ed25519";

  private final PrivateKey key;

  private SigningKey(PrivateKey key) {
    this.key = key;
  }

  /**
   * Reads one from a PEM file, PKCS#8 and not encrypted, as {@code openssl genpkey -algorithm
   * ed25519} makes it.
   *
   * @throws InvalidKeySpecException when the file holds no such key
   */
  public static SigningKey read(Path file) throws IOException, InvalidKeySpecException {
    return new SigningKey(
        factory().generatePrivate(new PKCS8EncodedKeySpec(bytes(file, "PRIVATE KEY"))));
  }

  /**
   * Reads the public key from a PEM file, as {@code openssl pkey -pubout} makes it.
   *
   * @throws InvalidKeySpecException when the file holds no such key
   */
  public static PublicKey readPublic(Path file) throws IOException, InvalidKeySpecException {
    return factory().generatePublic(new X509EncodedKeySpec(bytes(file, "PUBLIC KEY")));
  }

  private static byte[] bytes(Path file, String what) throws IOException, InvalidKeySpecException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    String begin = "-----BEGIN " + what + "-----";
    int from = text.indexOf(begin);
    int to = text.indexOf("-----END " + what + "-----");
    if (from < 0 || to < from) {
      throw new InvalidKeySpecException("no " + what + " in PEM");
    }
    try {
      return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to).strip());
    } catch (IllegalArgumentException e) {
      throw new InvalidKeySpecException("no base64", e);
    }
  }

  private static KeyFactory factory() {
    try {
      return KeyFactory.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java from 15 on has Ed25519", e);
    }
  }

  /** As Java names it. */
  String algorithm() {
    return ALGORITHM;
  }

  /** The signature of these bytes, in base64. */
  String sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(bytes);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read does not sign", e);
    }
  }

  /** Whether this is the signature of these bytes under that key. */
  static boolean isSigned(byte[] bytes, String signed, PublicKey by) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(by);
      signature.update(bytes);
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Not of the form of a signature, which is not one of ours either.
      return false;
    }
  }
}
