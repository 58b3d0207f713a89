package org.mailboxinventory.scanner.source.graph.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/** The certificate authorities of the system or of a file, in place of Java's own. */
public final class TrustedAuthorities {
  private static final List<Path> SYSTEM_BUNDLES =
      List.of(
          Path.of("/etc/ssl/certs/ca-certificates.crt"),
          Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
          Path.of("/etc/ssl/ca-bundle.pem"),
          Path.of("/etc/ssl/cert.pem"));

  private final X509TrustManager manager;
  private final SSLContext context;

  private TrustedAuthorities(X509TrustManager manager, SSLContext context) {
    this.manager = manager;
    this.context = context;
  }

  /** Empty when Java's own authorities are to be trusted. */
  static Optional<TrustedAuthorities> of(Network network) throws SourceException {
    try {
      return switch (network.trust()) {
        case JVM -> Optional.empty();
        case SYSTEM -> Optional.of(ofSystem(System.getProperty("os.name", ""), SYSTEM_BUNDLES));
        case BUNDLE -> Optional.of(over(bundle(network.caBundle())));
      };
    } catch (GeneralSecurityException | IOException unreadable) {
      throw new SourceException(
          SourceException.Kind.USAGE,
          Reason.ACCESS_DENIED,
          "the certificate authorities of network.trust "
              + network.trust().name().toLowerCase(Locale.ROOT)
              + " cannot be read: check network.caBundle (PEM) or choose trust: jvm");
    }
  }

  public void applyTo(OkHttpClient.Builder builder) {
    builder.sslSocketFactory(context.getSocketFactory(), manager);
  }

  /**
   * Those of the operating system.
   *
   * @param bundles where it may keep them, unless it is Windows or macOS
   */
  public static TrustedAuthorities ofSystem(String operatingSystem, List<Path> bundles)
      throws GeneralSecurityException, IOException {
    String os = operatingSystem.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows") || os.startsWith("mac")) {
      KeyStore store =
          KeyStore.getInstance(os.startsWith("mac") ? "KeychainStore" : "Windows-ROOT");
      store.load(null, null);
      return over(store);
    }
    for (Path bundle : bundles) {
      if (Files.isReadable(bundle)) {
        return over(bundle(bundle));
      }
    }
    throw new IOException("no bundle of authorities is known on this system");
  }

  private static KeyStore bundle(@Nullable Path pem) throws GeneralSecurityException, IOException {
    if (pem == null) {
      throw new IOException("no bundle is named");
    }
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    int count = 0;
    try (InputStream file = Files.newInputStream(pem)) {
      for (Certificate authority :
          CertificateFactory.getInstance("X.509").generateCertificates(file)) {
        store.setCertificateEntry("authority-" + count++, authority);
      }
    }
    if (count == 0) {
      throw new IOException("the bundle is empty");
    }
    return store;
  }

  private static TrustedAuthorities over(KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    for (TrustManager candidate : factory.getTrustManagers()) {
      if (candidate instanceof X509TrustManager manager) {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {manager}, null);
        return new TrustedAuthorities(manager, context);
      }
    }
    throw new GeneralSecurityException("no trust manager for certificates");
  }
}
