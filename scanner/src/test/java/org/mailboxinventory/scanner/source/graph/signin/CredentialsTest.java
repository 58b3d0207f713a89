package org.mailboxinventory.scanner.source.graph.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.FakeTime;
import org.mailboxinventory.scanner.source.graph.GraphSettings;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.MadeCertificate;
import org.mailboxinventory.scanner.source.graph.TestTenant;
import org.mailboxinventory.scanner.source.graph.TlsTenant;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.Network;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

/** Each way to sign in, against a sign-in service of a made-up cloud. */
class CredentialsTest {
  private static final String TENANT = "22222222-0000-0000-0000-000000000002";
  private static final String CLIENT = "33333333-0000-0000-0000-000000000003";
  private static final String TOKEN_PATH = "/" + TENANT + "/oauth2/v2.0/token";

  /** With what is said of a person, which only a person's sign-in looks at. */
  private static final String TOKEN =
      "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"made-up\","
          + "\"client_info\":\""
          + encoded("{\"uid\":\"1\",\"utid\":\"" + TENANT + "\"}")
          + "\",\"id_token\":\""
          + encoded("{\"alg\":\"none\"}")
          + "."
          + encoded(
              "{\"oid\":\"1\",\"tid\":\""
                  + TENANT
                  + "\",\"preferred_username\":\"asha@bank.example\"}")
          + ".none\"}";

  private final Path folder;

  CredentialsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static GraphSettings settings(
      String url, @Nullable Path bundle, Credential credential, Clock clock)
      throws SourceException {
    return TestTenant.at(Endpoint.of("custom", url, url))
        .id(TENANT)
        .credential(credential)
        .network(
            new Network(
                null,
                null,
                null,
                List.of(),
                bundle == null ? Network.Trust.JVM : Network.Trust.BUNDLE,
                bundle))
        .clock(clock)
        .settings();
  }

  /** Signs in, lists nobody; what was sent to the sign-in service for the token. */
  private static Map<String, String> signedIn(TlsTenant tenant, Credential credential)
      throws Exception {
    tenant.tokens(okJson(TOKEN));
    tenant.server.stubFor(
        get(urlPathEqualTo("/v1.0/organization")).willReturn(okJson("{\"value\":[]}")));
    tenant.server.stubFor(get(urlPathEqualTo("/v1.0/users")).willReturn(okJson("{\"value\":[]}")));
    GraphSettings settings = settings(tenant.url(), tenant.bundle(), credential, Clock.systemUTC());
    try (GraphSource source =
        new GraphSource(settings, country -> null, Traffic.ignored(), wait -> {})) {
      assertThat(source.mailboxes().mailboxes()).isEmpty();
    }
    tenant.server.verify(
        getRequestedFor(urlPathEqualTo("/v1.0/users"))
            .withHeader("Authorization", equalTo("Bearer made-up")));
    String form =
        tenant
            .server
            .findAll(postRequestedFor(urlPathEqualTo(TOKEN_PATH)))
            .get(0)
            .getBodyAsString();
    Map<String, String> sent = new HashMap<>();
    for (String pair : form.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      sent.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    assertThat(sent).containsEntry("client_id", CLIENT);
    return sent;
  }

  @Test
  void aCertificateSignsForTheApplicationWhetherPemOrPfx() throws Exception {
    MadeCertificate made = new MadeCertificate(folder);
    try (TlsTenant tenant = new TlsTenant(folder)) {
      for (Credential.Certificate credential :
          List.of(
              new Credential.Certificate(CLIENT, made.pem(), null),
              new Credential.Certificate(CLIENT, made.pfx(), MadeCertificate.PASSWORD))) {
        tenant.server.resetRequests();
        Map<String, String> sent = signedIn(tenant, credential);

        assertThat(sent)
            .containsEntry("grant_type", "client_credentials")
            .hasEntrySatisfying(
                "scope", asked -> assertThat(asked).contains(tenant.url() + "/.default"))
            .containsEntry(
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        signed(String.valueOf(sent.get("client_assertion")), made, tenant.url());
      }
    }
  }

  private static void signed(String assertion, MadeCertificate made, String url) throws Exception {
    String[] parts = assertion.split("\\.", -1);
    assertThat(parts).hasSize(3);
    JsonNode header = Json.MAPPER.readTree(decoded(parts[0]));
    JsonNode claims = Json.MAPPER.readTree(decoded(parts[1]));
    Signature signature;
    if (header.path("alg").asText().equals("PS256")) {
      signature = Signature.getInstance("RSASSA-PSS");
      signature.setParameter(
          new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    } else {
      assertThat(header.path("alg").asText()).isEqualTo("RS256");
      signature = Signature.getInstance("SHA256withRSA");
    }
    signature.initVerify(made.certificate().getPublicKey());
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(decoded(parts[2]))).isTrue();
    assertThat(claims.path("iss").asText()).isEqualTo(CLIENT);
    assertThat(claims.path("sub").asText()).isEqualTo(CLIENT);
    assertThat(claims.path("aud").asText()).startsWith(url + "/" + TENANT);
    assertThat(claims.path("exp").asLong()).isGreaterThan(System.currentTimeMillis() / 1000);
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }

  @Test
  void aCertificateThatDoesNotServeIsNamedBeforeAnybodySignsIn() throws Exception {
    MadeCertificate made = new MadeCertificate(folder);
    assertThat(problem(made.pfx(), "wrong")).contains("certificatePassword");
    assertThat(problem(made.pfx(), null)).contains("certificatePassword");
    assertThat(problem(made.write("only.pem", made.certificateText()), null))
        .contains("holds no private key");
    assertThat(
            problem(
                made.write("old.pem", made.key("RSA PRIVATE KEY") + made.certificateText()), null))
        .contains("openssl pkcs8");
    assertThat(problem(made.write("text.pem", "hello"), null)).contains("holds no certificate");
    assertThat(problem(folder.resolve("none.pem"), null)).contains("cannot be read");
    assertThat(problem(made.pem(), null, Clock.offset(Clock.systemUTC(), Duration.ofDays(3))))
        .contains("expired on");
    assertThat(problem(made.pem(), null, Clock.offset(Clock.systemUTC(), Duration.ofDays(-3))))
        .contains("valid only from");
    try (TlsTenant curves = new TlsTenant(folder)) {
      assertThat(problem(curves.keys(), "password")).contains("RSA");
    }
  }

  private static String problem(Path file, @Nullable String password) throws SourceException {
    return problem(file, password, Clock.systemUTC());
  }

  private static String problem(Path file, @Nullable String password, Clock clock)
      throws SourceException {
    GraphSettings settings =
        settings(
            "https://localhost:1", null, new Credential.Certificate(CLIENT, file, password), clock);
    SourceException said =
        catchThrowableOfType(
            SourceException.class,
            () -> Credentials.of(settings.tenant(), settings.clock().instant()));
    assertThat(said.kind()).isEqualTo(SourceException.Kind.USAGE);
    return String.valueOf(said.getMessage());
  }

  @Test
  void aWorkloadsTokenIsHandedOnAsItLiesInItsFile() throws Exception {
    Path file = Files.writeString(folder.resolve("federated"), "platforms.own.token");
    try (TlsTenant tenant = new TlsTenant(folder)) {
      Map<String, String> sent = signedIn(tenant, new Credential.WorkloadIdentity(CLIENT, file));

      assertThat(sent).containsEntry("client_assertion", "platforms.own.token");
    }
  }

  @Test
  void aPersonIsToldTheCodeAndThenSignedIn() throws Exception {
    List<String> told = new ArrayList<>();
    try (TlsTenant tenant = new TlsTenant(folder)) {
      tenant.server.stubFor(
          post(urlPathEqualTo("/" + TENANT + "/oauth2/v2.0/devicecode"))
              .willReturn(
                  okJson(
                      "{\"user_code\":\"ABC\",\"device_code\":\"xyz\",\"verification_uri\":"
                          + "\"https://login.cloud.example/device\",\"expires_in\":900,"
                          + "\"interval\":1,\"message\":\"type ABC\"}")));

      Map<String, String> sent = signedIn(tenant, new Credential.DeviceCode(CLIENT, told::add));

      assertThat(sent).containsEntry("device_code", "xyz");
    }
    assertThat(told).containsExactly("type ABC");
  }

  @Test
  void whereTheEnvironmentNamesNoTokenFileThatIsASettingsProblem() throws Exception {
    GraphSettings settings =
        settings(
            "https://localhost:1",
            null,
            new Credential.WorkloadIdentity(CLIENT, null),
            new FakeTime());

    SourceException said =
        catchThrowableOfType(
            SourceException.class,
            () -> Credentials.of(settings.tenant(), settings.clock().instant()));

    assertThat(said.kind()).isEqualTo(SourceException.Kind.USAGE);
    assertThat(said).hasMessageContaining("AZURE_FEDERATED_TOKEN_FILE");
  }
}
