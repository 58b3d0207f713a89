package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import org.mailboxinventory.report.folder.DeletedFolder;

/**
 * Sign-in and Graph of a made-up cloud, over TLS with a certificate that only its bundle trusts.
 */
public final class TlsTenant implements AutoCloseable {
  private static byte[] made = new byte[0];

  public final WireMockServer server;
  private final Path bundle;
  private final Path keys;

  /** Keys and certificate lie in {@code folder}. */
  public TlsTenant(Path folder) throws Exception {
    Path store = folder.resolve("keys.p12");
    keys = store;
    Files.write(store, madeOnce());
    bundle = folder.resolve("bundle.pem");
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(store)) {
      keys.load(file, "password".toCharArray());
    }
    Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    Files.writeString(
        bundle,
        "-----BEGIN CERTIFICATE-----\n"
            + lines.encodeToString(keys.getCertificate("made").getEncoded())
            + "\n-----END CERTIFICATE-----\n");
    server =
        new WireMockServer(
            options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(store.toString())
                .keystorePassword("password")
                .keyManagerPassword("password")
                .keystoreType("PKCS12"));
    server.start();
  }

  /** All have the same key and certificate, which a process of their own makes once. */
  private static synchronized byte[] madeOnce() throws Exception {
    if (made.length > 0) {
      return made;
    }
    Path folder = Files.createTempDirectory("tls-tenant");
    Path store = folder.resolve("keys.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process making =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "made",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                "password",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    if (making.waitFor() != 0) {
      throw new IllegalStateException("keytool made no certificate");
    }
    made = Files.readAllBytes(store);
    DeletedFolder.delete(folder);
    return made;
  }

  /** The root of sign-in and Graph. */
  public String url() {
    return "https://localhost:" + server.httpsPort();
  }

  /** The certificate, as PEM. */
  public Path bundle() {
    return bundle;
  }

  /** Its key, of elliptic curves, in a store that {@code password} opens. */
  public Path keys() {
    return keys;
  }

  /** What signing in ends with. */
  public void tokens(ResponseDefinitionBuilder answer) {
    server.stubFor(post(urlPathMatching("/.*/oauth2/v2.0/token")).willReturn(answer));
  }

  @Override
  public void close() {
    server.stop();
  }
}
