package org.mailboxinventory.scanner.timestamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A timestamp authority on this machine, with a certificate of its own authority; and its faults.
 */
public final class MadeUpAuthority implements AutoCloseable {
  /** SHA-1, by which a token names the certificate of its signer (RFC 3161, ESSCertID). */
  private static final ASN1ObjectIdentifier SHA_1 = new ASN1ObjectIdentifier("1.3.14.3.2.26");

  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

  /** What it does wrong. */
  public enum Fault {
    NONE,
    WRONG_NONCE,
    WRONG_DIGEST,
    REFUSED,
    NO_ANSWER,
    ERROR_PAGE,
    NO_TIMESTAMP,
    TOO_LONG,
    WRONG_SIGNATURE
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final KeyPair rootKeys;
  private final X509Certificate root;
  private final KeyPair keys;
  private final X509Certificate certificate;
  private volatile Fault fault = Fault.NONE;
  private int serial;

  public MadeUpAuthority() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    rootKeys = generator.generateKeyPair();
    keys = generator.generateKeyPair();
    root = certificate("CN=Made-up root", rootKeys, true);
    certificate = certificate("CN=Made-up timestamps", keys, false);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private X509Certificate certificate(String name, KeyPair of, boolean authority) throws Exception {
    Instant now = Instant.now();
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            new X500Name("CN=Made-up root"),
            BigInteger.valueOf(++serial),
            Date.from(now.minus(1, ChronoUnit.DAYS)),
            Date.from(now.plus(1, ChronoUnit.DAYS)),
            new X500Name(name),
            of.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    if (!authority) {
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
    ContentSigner signer =
        new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
  }

  public void fails(Fault how) {
    fault = how;
  }

  /** The certificate that vouches for it. */
  public X509Certificate root() {
    return root;
  }

  /** The same as a file. */
  public Path rootIn(Path file) throws Exception {
    return Files.writeString(
        file,
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(root.getEncoded())
            + "\n-----END CERTIFICATE-----\n");
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] asked = exchange.getRequestBody().readAllBytes();
    byte[] body;
    int status = 200;
    try {
      switch (fault) {
        case NO_ANSWER -> {
          closed.await();
          body = new byte[0];
        }
        case ERROR_PAGE -> {
          status = 503;
          body = "busy".getBytes(StandardCharsets.UTF_8);
        }
        case NO_TIMESTAMP -> body = "<html>Welcome</html>".getBytes(StandardCharsets.UTF_8);
        case TOO_LONG -> body = new byte[3 << 20];
        default -> body = stamped(new TimeStampRequest(asked));
      }
    } catch (Exception e) {
      throw new IOException(e);
    }
    exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private byte[] stamped(TimeStampRequest asked) throws Exception {
    KeyPair signing = fault == Fault.WRONG_SIGNATURE ? rootKeys : keys;
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withECDSA", signing.getPrivate(), certificate),
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(SHA_1)),
            POLICY);
    tokens.addCertificates(new JcaCertStore(List.of(certificate)));
    TimeStampResponseGenerator responses =
        new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
    if (fault == Fault.REFUSED) {
      return responses
          .generateRejectedResponse(new org.bouncycastle.tsp.TSPException("no"))
          .getEncoded();
    }
    TimeStampRequestGenerator other = new TimeStampRequestGenerator();
    other.setCertReq(true);
    TimeStampRequest answered =
        switch (fault) {
          case WRONG_NONCE ->
              other.generate(
                  TSPAlgorithms.SHA256,
                  asked.getMessageImprintDigest(),
                  asked.getNonce().add(BigInteger.ONE));
          case WRONG_DIGEST -> other.generate(TSPAlgorithms.SHA256, new byte[32], asked.getNonce());
          default -> asked;
        };
    return responses
        .generate(answered, BigInteger.valueOf(++serial), Date.from(Instant.now()))
        .getEncoded();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
