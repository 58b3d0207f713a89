package org.mailboxinventory.scanner.source.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** A certificate with its key, as an administrator would have made it for an application. */
public final class MadeCertificate {
  public static final String PASSWORD = "open-sesame";

  private final Path folder;
  private final Path pfx;
  private final KeyStore store;

  /** Valid for two days; files lie in {@code folder}. */
  public MadeCertificate(Path folder) throws Exception {
    this.folder = folder;
    this.pfx = folder.resolve("application.pfx");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "application",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=application",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                pfx.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool-application.txt").toFile())
            .start();
    if (made.waitFor() != 0) {
      throw new IllegalStateException("keytool made no certificate");
    }
    store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(pfx)) {
      store.load(file, PASSWORD.toCharArray());
    }
  }

  public Path pfx() {
    return pfx;
  }

  public X509Certificate certificate() throws Exception {
    return (X509Certificate) store.getCertificate("application");
  }

  /** Key and certificate in one PEM file. */
  public Path pem() throws Exception {
    return write("application.pem", key("PRIVATE KEY") + certificateText());
  }

  /** The key's text under a heading of this kind. */
  public String key(String kind) throws Exception {
    return block(kind, store.getKey("application", PASSWORD.toCharArray()).getEncoded());
  }

  public String certificateText() throws Exception {
    return block("CERTIFICATE", certificate().getEncoded());
  }

  public Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String block(String kind, byte[] content) {
    Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(kind, lines.encodeToString(content), kind);
  }
}
