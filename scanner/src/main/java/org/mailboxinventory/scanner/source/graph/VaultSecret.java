package org.mailboxinventory.scanner.source.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.signin.Credential;
import org.mailboxinventory.scanner.source.graph.signin.ServiceToken;
import org.mailboxinventory.scanner.source.graph.signin.Tenant;

/**
 * A secret of an Azure Key Vault, read with the tenant's credential: one request, reading alone.
 */
public final class VaultSecret {
  private static final String VERSION = "api-version=7.4";
  private static final String PATH = "/secrets/[0-9A-Za-z-]{1,127}(/[0-9a-f]{32})?";
  private static final ObjectMapper JSON = new ObjectMapper();

  private VaultSecret() {}

  /**
   * The value of a secret.
   *
   * @throws IOException when it cannot be had; the message says why, for people
   */
  public static String of(Tenant tenant, URI secret) throws IOException, SourceException {
    boolean here = secret.getHost().equals("127.0.0.1") || secret.getHost().equals("localhost");
    if ((!secret.getScheme().equals("https") && !here) || !secret.getPath().matches(PATH)) {
      throw new IOException("is not written as https://VAULT.vault.azure.net/secrets/NAME");
    }
    if (tenant.credential() instanceof Credential.StaticToken && !here) {
      throw new IOException(
          "needs another credential than a static token, which is for Graph alone");
    }
    String token = ServiceToken.of(tenant, scope(secret, here), Instant.now()).now();
    Request request =
        new Request.Builder()
            .url(secret + "?" + VERSION)
            .header("Authorization", "Bearer " + token)
            .build();
    try (Response response =
            HttpRoute.of(tenant.network())
                .followRedirects(false)
                .build()
                .newCall(request)
                .execute();
        ResponseBody body = response.body()) {
      if (response.code() != 200 || body == null) {
        throw new IOException(
            "is not given: the vault answered "
                + response.code()
                + "; the application needs the right to read secrets (Key Vault Secrets User)");
      }
      JsonNode value = JSON.readTree(body.bytes()).path("value");
      if (!value.isTextual()) {
        throw new IOException("is not in the vault's answer");
      }
      return value.asText();
    }
  }

  /** As the vault of each cloud asks for it. */
  private static String scope(URI secret, boolean here) {
    String host = secret.getHost();
    return here
        ? "https://vault.azure.net/.default"
        : "https://" + host.substring(host.indexOf('.') + 1) + "/.default";
  }
}
