package org.mailboxinventory.scanner.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A timestamp token that was given: when, by whom, and of which digest. */
public final class Timestamp {
  private final TimeStampToken token;
  private final X509Certificate signer;

  private Timestamp(TimeStampToken token, X509Certificate signer) {
    this.token = token;
    this.signer = signer;
  }

  /**
   * Reads a token and checks its signature against the certificate that it brings, which has to be
   * one for timestamps.
   *
   * @throws IOException when it is none, or its signature is not valid
   */
  public static Timestamp read(byte[] bytes) throws IOException {
    try {
      return of(new TimeStampToken(new CMSSignedData(bytes)));
    } catch (CMSException | TSPException | RuntimeException e) {
      throw new IOException("not a timestamp", e);
    }
  }

  static Timestamp of(TimeStampToken token) throws IOException {
    try {
      @SuppressWarnings("unchecked")
      Collection<X509CertificateHolder> own = token.getCertificates().getMatches(token.getSID());
      if (own.isEmpty()) {
        throw new IOException("the timestamp brings no certificate");
      }
      X509CertificateHolder holder = own.iterator().next();
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
      return new Timestamp(token, new JcaX509CertificateConverter().getCertificate(holder));
    } catch (TSPException
        | OperatorCreationException
        | GeneralSecurityException
        | RuntimeException e) {
      throw new IOException("the timestamp's signature is not valid", e);
    }
  }

  /** The token as it is kept. */
  public byte[] bytes() throws IOException {
    return token.getEncoded();
  }

  /** When it was given. */
  public Instant time() {
    return token.getTimeStampInfo().getGenTime().toInstant();
  }

  /** The name in the certificate that signed it. */
  public String by() {
    return signer.getSubjectX500Principal().getName();
  }

  /** Whether it is of this SHA-256 digest. */
  public boolean isOf(byte[] sha256) {
    return token.getTimeStampInfo().getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
        && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), sha256);
  }

  /**
   * Why no authority of these vouches for who signed it, at the time that it says; empty when one
   * does. Whether a certificate was revoked is not asked.
   */
  public Optional<String> unvouched(Collection<X509Certificate> authorities) {
    try {
      X509CertSelector own = new X509CertSelector();
      own.setCertificate(signer);
      PKIXBuilderParameters path =
          new PKIXBuilderParameters(
              authorities.stream()
                  .map(authority -> new TrustAnchor(authority, null))
                  .collect(Collectors.toSet()),
              own);
      path.setRevocationEnabled(false);
      path.setDate(Date.from(time()));
      path.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(brought())));
      CertPathBuilder.getInstance("PKIX").build(path);
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      return Optional.of("no given authority vouches for " + by());
    }
  }

  private List<X509Certificate> brought() throws GeneralSecurityException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> brought = new ArrayList<>();
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      brought.add(converter.getCertificate(holder));
    }
    return brought;
  }
}
