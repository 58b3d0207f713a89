package org.mailboxinventory.scanner.source.graph.signin;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.DeviceCodeCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.network.MachineIdentity;
import reactor.core.publisher.Mono;

/** Makes the identity library's credential of the kind that the settings name. */
public final class Credentials {
  private Credentials() {}

  /**
   * The credential of a tenant.
   *
   * @param now until when a certificate must at least be valid
   * @throws SourceException when the credential does not fit the endpoint or its file cannot be
   *     read
   */
  public static TokenCredential of(Tenant tenant, Instant now) throws SourceException {
    Credential credential = tenant.credential();
    if (credential instanceof Credential.StaticToken fixed) {
      return fixed(tenant.endpoint(), fixed.token());
    }
    if (credential instanceof Credential.ManagedIdentity machine) {
      HttpClient direct =
          new SignInClient(HttpRoute.direct().build(), MachineIdentity.ofThisMachine()::isAt);
      ManagedIdentityCredentialBuilder builder =
          new ManagedIdentityCredentialBuilder().httpClient(direct);
      return machine.clientId() == null
          ? builder.build()
          : builder.clientId(machine.clientId()).build();
    }
    if (credential instanceof Credential.Certificate certificate) {
      return certificate(tenant, certificate, now);
    }
    if (credential instanceof Credential.Secret secret) {
      ClientSecretCredentialBuilder builder = new ClientSecretCredentialBuilder();
      common(builder, tenant).clientId(secret.clientId());
      return builder.clientSecret(secret.secret()).build();
    }
    if (credential instanceof Credential.WorkloadIdentity workload) {
      return workload(tenant, workload);
    }
    Credential.DeviceCode person = (Credential.DeviceCode) credential;
    DeviceCodeCredentialBuilder builder = new DeviceCodeCredentialBuilder();
    common(builder, tenant).clientId(person.clientId());
    return builder.challengeConsumer(info -> person.prompt().accept(info.getMessage())).build();
  }

  private static TokenCredential certificate(
      Tenant tenant, Credential.Certificate certificate, Instant now) throws SourceException {
    CertificateFile checked = new CertificateFile(certificate, now);
    checked.check();
    ClientCertificateCredentialBuilder builder = new ClientCertificateCredentialBuilder();
    common(builder, tenant).clientId(certificate.clientId());
    String file = certificate.file().toString();
    if (checked.isPfx()) {
      builder.pfxCertificate(file);
    } else {
      builder.pemCertificate(file);
    }
    if (certificate.password() != null) {
      builder.clientCertificatePassword(certificate.password());
    }
    return builder.build();
  }

  private static TokenCredential workload(Tenant tenant, Credential.WorkloadIdentity workload)
      throws SourceException {
    WorkloadIdentityCredentialBuilder builder = new WorkloadIdentityCredentialBuilder();
    common(builder, tenant);
    if (workload.clientId() != null) {
      builder.clientId(workload.clientId());
    }
    if (workload.tokenFile() != null) {
      builder.tokenFilePath(workload.tokenFile().toString());
    }
    try {
      return builder.build();
    } catch (IllegalArgumentException incomplete) {
      throw usage(
          "tenant.credential of kind workload-identity lacks a client id or a token file, and the"
              + " environment names none: set AZURE_CLIENT_ID and AZURE_FEDERATED_TOKEN_FILE");
    }
  }

  private static <B extends AadCredentialBuilderBase<B>> B common(
      AadCredentialBuilderBase<B> builder, Tenant tenant) throws SourceException {
    Endpoint endpoint = tenant.endpoint();
    String signInHost = endpoint.authority().getHost();
    B filled =
        builder
            .tenantId(tenant.id())
            .authorityHost(endpoint.authority().toString())
            .httpClient(
                new SignInClient(
                    HttpRoute.of(tenant.network()).build(), signInHost::equalsIgnoreCase));
    if (!endpoint.cloud().equals("global")) {
      filled.disableInstanceDiscovery();
    }
    return filled;
  }

  private static TokenCredential fixed(Endpoint endpoint, String token) throws SourceException {
    if (!endpoint.loopback()) {
      throw usage(
          "tenant.credential of kind static-token is for a loopback tenant.graphEndpoint only:"
              + " choose another kind");
    }
    AccessToken ready = new AccessToken(token, OffsetDateTime.MAX);
    return request -> Mono.just(ready);
  }

  private static SourceException usage(String message) {
    return new SourceException(SourceException.Kind.USAGE, Reason.ACCESS_DENIED, message);
  }
}
