package org.mailboxinventory.scanner.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** A key in a token. Its value never leaves the token, and is not known here. */
public final class TokenKey {
  /** Providers of Java are told apart by their names. */
  private static final AtomicInteger OPENED = new AtomicInteger();

  private final Provider provider;
  private final Key key;

  private TokenKey(Provider provider, Key key) {
    this.provider = provider;
    this.key = key;
  }

  /** It cannot be used. The message says why, and what would help, for people. */
  public static final class Unusable extends IOException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /** The file with the PIN that an address names. */
  public static Path pinOf(String address) throws Unusable {
    return read(address).pin();
  }

  private static TokenAddress read(String address) throws Unusable {
    try {
      return TokenAddress.of(address);
    } catch (IllegalArgumentException e) {
      throw new Unusable(
          e.getMessage()
              + "; write"
              + " pkcs11:slot-id=N;object=LABEL?module-path=LIBRARY&pin-source=file:PATH");
    }
  }

  /** Opens the token and finds the key. */
  public static TokenKey open(String address) throws Unusable {
    TokenAddress at = read(address);
    Provider java = Security.getProvider("SunPKCS11");
    if (java == null) {
      throw new Unusable("cannot be reached: this Java has no PKCS#11; use one that has");
    }
    char[] pin = pin(at.pin());
    try {
      Provider provider = java.configure(at.configuration(OPENED.incrementAndGet()));
      KeyStore token = KeyStore.getInstance("PKCS11", provider);
      token.load(null, pin);
      Key found = token.getKey(at.object(), null);
      if (found == null) {
        throw new Unusable(
            "names a key that the token does not hold; correct object (a private key needs a"
                + " certificate with the same id)");
      }
      return new TokenKey(provider, found);
    } catch (Unusable e) {
      throw e;
    } catch (GeneralSecurityException
        | IOException
        | ProviderException
        | InvalidParameterException e) {
      throw new Unusable(
          "cannot be opened ("
              + e.getClass().getSimpleName()
              + "); see that module, slot and PIN are right and the token is not locked");
    }
  }

  private static char[] pin(Path file) throws Unusable {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
    } catch (IOException e) {
      throw new Unusable("names a file with the PIN, " + file + ", that cannot be read");
    }
  }

  /** HMAC-SHA-256 of a text, made in the token. */
  public byte[] digest(String text) throws Unusable {
    if (!(key instanceof SecretKey)) {
      throw new Unusable("names a key of another kind; a secret key for HMAC is needed");
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256", provider);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | ProviderException e) {
      throw new Unusable("does not make HMAC-SHA-256; use a generic secret of 32 bytes");
    }
  }

  /** The key that signs, as a reference into the token. */
  public PrivateKey signing() throws Unusable {
    if (key instanceof PrivateKey signing && signing.getAlgorithm().equals("EC")) {
      return signing;
    }
    throw new Unusable("names a key of another kind; a private key on the curve P-256 is needed");
  }

  /** What reaches the token. */
  public Provider provider() {
    return provider;
  }
}
