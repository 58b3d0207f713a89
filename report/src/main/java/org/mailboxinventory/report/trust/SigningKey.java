package org.mailboxinventory.report.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A key with which manifests and access logs are signed, and the public one to check them: Ed25519
 * (RFC 8032) from a file; from a token ECDSA on the curve P-256 with SHA-256, since Java reaches no
 * Ed25519 key in a token.
 */
public final class SigningKey {
  static final String ALGORITHM = "Ed25519";

  private static final String IN_TOKEN = "SHA256withECDSA";

  private final PrivateKey key;
  private final @Nullable Provider token;

  private SigningKey(PrivateKey key, @Nullable Provider token) {
    this.key = key;
    this.token = token;
  }

  /** A key that stays in a token. */
  public static SigningKey inToken(PrivateKey reference, Provider token) {
    return new SigningKey(reference, token);
  }

  /**
   * Reads one from a PEM file, PKCS#8 and not encrypted, as {@code openssl genpkey -algorithm
   * ed25519} makes it.
   *
   * @throws InvalidKeySpecException when the file holds no such key
   */
  public static SigningKey read(Path file) throws IOException, InvalidKeySpecException {
    return new SigningKey(
        factory(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(file, "PRIVATE KEY"))),
        null);
  }

  /**
   * Reads the public key from a PEM file, as {@code openssl pkey -pubout} makes it.
   *
   * @throws InvalidKeySpecException when the file holds no such key
   */
  public static PublicKey readPublic(Path file) throws IOException, InvalidKeySpecException {
    X509EncodedKeySpec key = new X509EncodedKeySpec(bytes(file, "PUBLIC KEY"));
    try {
      return factory(ALGORITHM).generatePublic(key);
    } catch (InvalidKeySpecException e) {
      // Of a token's key.
      return factory("EC").generatePublic(key);
    }
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

  private static KeyFactory factory(String algorithm) {
    try {
      return KeyFactory.getInstance(algorithm);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java from 15 on has Ed25519 and EC", e);
    }
  }

  /** As Java names it. */
  String algorithm() {
    return token == null ? ALGORITHM : IN_TOKEN;
  }

  /** The signature of these bytes, in base64. */
  String sign(byte[] bytes) {
    try {
      Signature signature =
          token == null ? Signature.getInstance(ALGORITHM) : Signature.getInstance(IN_TOKEN, token);
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
      Signature signature =
          Signature.getInstance(by.getAlgorithm().equals("EC") ? IN_TOKEN : ALGORITHM);
      signature.initVerify(by);
      signature.update(bytes);
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Not of the form of a signature, which is not one of ours either.
      return false;
    }
  }
}
