package org.mailboxinventory.scanner.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sections {@code tenant} and {@code network}: who signs in where, and how it is reached. */
public final class TenantAccess {
  private static final Set<String> CLOUDS =
      Set.of("global", "us-gov-high", "us-gov-dod", "china", "custom");

  private TenantAccess() {}

  /** Which tenant, in which cloud, and who signs in. */
  public record Tenant(
      @Nullable String id,
      String cloud,
      @Nullable URI graphEndpoint,
      @Nullable URI authority,
      Credential credential) {

    static Tenant read(SettingValues values) {
      return new Tenant(
          values.text("tenant.id"),
          values.oneOf("tenant.cloud", CLOUDS),
          values.address("tenant.graphEndpoint"),
          values.address("tenant.authority"),
          Credential.read(values));
    }
  }

  /** Who signs in, by one of several kinds. */
  public record Credential(
      CredentialKind kind,
      @Nullable String clientId,
      @Nullable Path certificate,
      @Nullable String certificatePassword,
      @Nullable String secret,
      @Nullable String token) {

    static Credential read(SettingValues values) {
      return new Credential(
          values.choice("tenant.credential.kind", CredentialKind.class),
          values.account("tenant.credential.clientId"),
          values.path("tenant.credential.certificate"),
          values.secret("tenant.credential.certificatePassword"),
          values.secret("tenant.credential.secret"),
          values.secret("tenant.credential.token"));
    }

    @Override
    public String toString() {
      return "Credential[kind=" + kind + ", ***]";
    }
  }

  /** How to sign in. */
  public enum CredentialKind {
    CERTIFICATE,
    SECRET,
    MANAGED_IDENTITY,
    WORKLOAD_IDENTITY,
    DEVICE_CODE,
    STATIC_TOKEN
  }

  /** How the service is reached. */
  public record Network(
      @Nullable URI proxyUrl,
      @Nullable String proxyUser,
      @Nullable String proxyPassword,
      List<String> noProxy,
      Trust trust,
      @Nullable Path caBundle) {

    static Network read(SettingValues values) {
      return new Network(
          values.address("network.proxy.url"),
          values.account("network.proxy.user"),
          values.secret("network.proxy.password"),
          values.texts("network.noProxy"),
          values.choice("network.trust", Trust.class),
          values.path("network.caBundle"));
    }

    @Override
    public String toString() {
      return "Network[proxy=" + proxyUrl + ", trust=" + trust + "]";
    }
  }

  /** Whose certificate authorities are trusted. */
  public enum Trust {
    JVM,
    SYSTEM,
    BUNDLE
  }
}
