package org.mailboxinventory.scanner.source.graph.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * Looks into the file of a certificate before anybody signs in with it: the identity library says
 * of one that does not serve only that there is no token.
 */
final class CertificateFile {
  private static final String SETTING = "tenant.credential.certificate ";
  private static final String KEY = "-----BEGIN PRIVATE KEY-----";
  private static final String CERTIFICATE = "-----BEGIN CERTIFICATE-----";

  private final Credential.Certificate credential;
  private final Instant now;

  CertificateFile(Credential.Certificate credential, Instant now) {
    this.credential = credential;
    this.now = now;
  }

  /** Whether it is a PFX file; otherwise it is taken for PEM. */
  boolean isPfx() {
    String name = credential.file().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".pfx") || name.endsWith(".p12");
  }

  /**
   * @throws SourceException when nobody can sign in with it
   */
  void check() throws SourceException {
    byte[] content;
    try {
      content = Files.readAllBytes(credential.file());
    } catch (IOException unreadable) {
      throw usage("cannot be read: check the path and who may read the file");
    }
    X509Certificate certificate = isPfx() ? ofPfx(content) : ofPem(content);
    if (!certificate.getPublicKey().getAlgorithm().equals("RSA")) {
      throw usage("has another key than RSA, which the sign-in service does not take: make one");
    }
    if (certificate.getNotAfter().toInstant().isBefore(now)) {
      throw usage(
          "expired on "
              + certificate.getNotAfter().toInstant()
              + ": make a new one and upload it to the app registration");
    }
    if (certificate.getNotBefore().toInstant().isAfter(now)) {
      throw usage(
          "is valid only from "
              + certificate.getNotBefore().toInstant()
              + " on: set this machine's clock, or wait");
    }
  }

  private X509Certificate ofPem(byte[] content) throws SourceException {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (!text.contains(CERTIFICATE)) {
      throw usage("holds no certificate in PEM: name a PEM file, or a PFX file that ends in .pfx");
    }
    if (!text.contains(KEY)) {
      throw usage(
          text.contains("PRIVATE KEY-----")
              ? "holds its key in a form that is not taken: write it as PKCS #8 without password"
                  + " (openssl pkcs8 -topk8 -nocrypt), or use a PFX file"
              : "holds no private key: put the key (BEGIN PRIVATE KEY) into the same file");
    }
    try (InputStream from =
        new ByteArrayInputStream(
            text.substring(text.indexOf(CERTIFICATE)).getBytes(StandardCharsets.ISO_8859_1))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(from);
    } catch (GeneralSecurityException | IOException damaged) {
      throw usage("is damaged: export it again");
    }
  }

  private X509Certificate ofPfx(byte[] content) throws SourceException {
    String given = credential.password();
    char[] password = given == null ? new char[0] : given.toCharArray();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(content), password);
      X509Certificate own = own(store, password);
      if (own != null) {
        return own;
      }
    } catch (GeneralSecurityException | IOException closed) {
      throw usage("does not open: check tenant.credential.certificatePassword, or export it again");
    }
    throw usage("holds no private key: export the certificate with its key");
  }

  private static @Nullable X509Certificate own(KeyStore store, char[] password)
      throws GeneralSecurityException {
    for (String alias : Collections.list(store.aliases())) {
      Key key = store.isKeyEntry(alias) ? store.getKey(alias, password) : null;
      if (key != null && store.getCertificate(alias) instanceof X509Certificate own) {
        return own;
      }
    }
    return null;
  }

  private static SourceException usage(String what) {
    return new SourceException(SourceException.Kind.USAGE, Reason.ACCESS_DENIED, SETTING + what);
  }
}
