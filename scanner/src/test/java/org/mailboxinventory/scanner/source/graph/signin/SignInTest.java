package org.mailboxinventory.scanner.source.graph.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.FakeTenant;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.TestTenant;
import org.mailboxinventory.scanner.source.graph.TlsTenant;
import org.mailboxinventory.scanner.source.graph.TunnelProxy;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.network.Network;
import org.mailboxinventory.scanner.source.graph.network.TrustedAuthorities;
import org.mailboxinventory.scanner.source.graph.request.Traffic;

class SignInTest {
  private static final String TENANT = "22222222-0000-0000-0000-000000000002";

  private final Path folder;

  SignInTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private GraphSource source(String url, Network network, Credential credential)
      throws SourceException {
    return new GraphSource(
        TestTenant.at(Endpoint.of("custom", url, url))
            .id(TENANT)
            .credential(credential)
            .network(network)
            .settings(),
        country -> null,
        Traffic.ignored(),
        wait -> {});
  }

  private static Network trusting(Path bundle) {
    return new Network(null, null, null, List.of(), Network.Trust.BUNDLE, bundle);
  }

  private static Credential secret() {
    return new Credential.Secret("33333333-0000-0000-0000-000000000003", "hush-hush");
  }

  @Test
  void aSecretIsExchangedForOneTokenWhichGoesToGraph() throws Exception {
    try (TlsTenant tenant = new TlsTenant(folder);
        GraphSource source = source(tenant.url(), trusting(tenant.bundle()), secret())) {
      tenant.tokens(
          okJson("{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"made-up\"}"));
      tenant.server.stubFor(
          get(urlPathEqualTo("/v1.0/organization")).willReturn(okJson("{\"value\":[]}")));
      tenant.server.stubFor(
          get(urlPathEqualTo("/v1.0/users")).willReturn(okJson("{\"value\":[]}")));

      assertThat(source.mailboxes().mailboxes()).isEmpty();

      tenant.server.verify(
          getRequestedFor(urlPathEqualTo("/v1.0/users"))
              .withHeader("Authorization", equalTo("Bearer made-up")));
      tenant.server.verify(
          1, postRequestedFor(urlPathEqualTo("/" + TENANT + "/oauth2/v2.0/token")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7000215, tenant.credential.secret",
    "7000222, expired",
    "90002, tenant.id",
    "700016, tenant.credential.clientId",
    "50000, AADSTS50000"
  })
  void aRefusalNamesTheKindAndTheRemedyAndNoSecret(String code, String names) throws Exception {
    try (TlsTenant tenant = new TlsTenant(folder);
        GraphSource source = source(tenant.url(), trusting(tenant.bundle()), secret())) {
      tenant.tokens(
          aResponse()
              .withStatus(401)
              .withHeader("Content-Type", "application/json")
              .withBody(
                  "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS"
                      + code
                      + ": hush-hush is not it.\",\"error_codes\":["
                      + code
                      + "]}"));

      SourceException said = failure(source);

      assertThat(said.kind()).isEqualTo(SourceException.Kind.PERMISSION);
      assertThat(said).hasMessageContaining(names);
      assertThat(said.getMessage()).doesNotContain("hush");
      tenant.server.verify(0, getRequestedFor(anyUrl()));
    }
  }

  @Test
  void aCertificateThatIsNotTrustedIsToldApart() throws Exception {
    try (TlsTenant tenant = new TlsTenant(folder);
        GraphSource source = source(tenant.url(), Network.direct(), secret())) {

      SourceException said = failure(source);

      assertThat(said.kind()).isEqualTo(SourceException.Kind.SERVICE);
      assertThat(said).hasMessageContaining("network.caBundle");
    }
  }

  @Test
  void aBundleThatCannotBeReadIsASettingsProblem() {
    SourceException said =
        catchThrowableOfType(
            SourceException.class,
            () -> source("https://localhost:1", trusting(folder.resolve("missing.pem")), secret()));

    assertThat(said.kind()).isEqualTo(SourceException.Kind.USAGE);
  }

  @Test
  void aCertificateFileThatIsMissingIsASettingsProblem() {
    SourceException said =
        catchThrowableOfType(
            SourceException.class,
            () ->
                source(
                    "https://localhost:1",
                    Network.direct(),
                    new Credential.Certificate("id", folder.resolve("none.pem"), null)));

    assertThat(said).hasMessageContaining("tenant.credential.certificate");
  }

  @Test
  void aProxyIsUsedWithItsPasswordAndBypassedForHostsNamed() throws Exception {
    try (FakeTenant tenant = new FakeTenant();
        FakeTenant proxy = new FakeTenant()) {
      proxy.stub(
          any(anyUrl()).atPriority(2),
          aResponse().withStatus(407).withHeader("Proxy-Authenticate", "Basic realm=\"x\""));
      proxy.stub(
          get(anyUrl())
              .atPriority(1)
              .withHeader("Proxy-Authorization", equalTo("Basic YXNoYTpodXNo")),
          okJson("{\"value\":[]}"));

      assertThat(listed(tenant, proxy, null)).isZero();
      assertThat(proxy.requests()).isNotEmpty();
      assertThat(tenant.requests()).isEmpty();

      tenant.stub(get(anyUrl()), okJson("{\"value\":[]}"));
      int before = proxy.requests().size();
      assertThat(listed(tenant, proxy, "localhost")).isZero();
      assertThat(proxy.requests()).hasSize(before);
      assertThat(tenant.requests()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void signInAndGraphBothGoThroughTheProxyWithItsPasswordOrNone(boolean password) throws Exception {
    try (TlsTenant tenant = new TlsTenant(folder);
        TunnelProxy proxy = new TunnelProxy(password ? "Basic YXNoYTpodXNo" : null)) {
      Network network =
          new Network(
              proxy.address(),
              password ? "asha" : null,
              password ? "hush" : null,
              List.of(),
              Network.Trust.BUNDLE,
              tenant.bundle());
      signsInAndLists(tenant, network);
      // Two clients, one for each: both have come this way.
      assertThat(proxy.connected())
          .hasSize(2)
          .containsOnly("localhost:" + tenant.server.httpsPort());
    }
  }

  private void signsInAndLists(TlsTenant tenant, Network network) throws Exception {
    tenant.tokens(
        okJson("{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"made-up\"}"));
    tenant.server.stubFor(get(anyUrl()).willReturn(okJson("{\"value\":[]}")));
    try (GraphSource source = source(tenant.url(), network, secret())) {
      assertThat(source.mailboxes().mailboxes()).isEmpty();
    }
  }

  @Test
  void theSystemsAuthoritiesAreThoseOfTheFirstBundleThatIsThere() throws Exception {
    try (TlsTenant tenant = new TlsTenant(folder)) {
      List<Path> bundles = List.of(folder.resolve("not-this-system.crt"), tenant.bundle());
      OkHttpClient.Builder builder = HttpRoute.direct();
      TrustedAuthorities.ofSystem("linux", bundles).applyTo(builder);
      tenant.server.stubFor(get(anyUrl()).willReturn(okJson("{}")));
      Request request = new Request.Builder().url(tenant.url()).build();

      try (Response answer = builder.build().newCall(request).execute()) {
        assertThat(answer.code()).isEqualTo(200);
      }
      assertThatThrownBy(() -> HttpRoute.direct().build().newCall(request).execute())
          .isInstanceOf(SSLException.class);
      assertThatThrownBy(() -> TrustedAuthorities.ofSystem("linux", bundles.subList(0, 1)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aProxyThatRefusesThePasswordIsToldApart() throws Exception {
    try (TlsTenant tenant = new TlsTenant(folder);
        ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread refusing = new Thread(() -> refuse(proxy));
      refusing.setDaemon(true);
      refusing.start();
      URI address = URI.create("http://127.0.0.1:" + proxy.getLocalPort());
      Network network =
          new Network(address, "asha", "hush", List.of(), Network.Trust.BUNDLE, tenant.bundle());
      for (Credential credential : List.of(new Credential.StaticToken("made-up"), secret())) {
        try (GraphSource source = source(tenant.url(), network, credential)) {
          SourceException said = failure(source);

          assertThat(said.kind()).isEqualTo(SourceException.Kind.SERVICE);
          assertThat(said).hasMessageContaining("network.proxy.user");
        }
      }
    }
  }

  /** A proxy that nobody may use. */
  private static void refuse(ServerSocket proxy) {
    while (!proxy.isClosed()) {
      try (Socket client = proxy.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
          line = in.readLine();
        }
        client
            .getOutputStream()
            .write(
                String.join(
                        "\r\n",
                        "HTTP/1.1 407 No",
                        "Proxy-Authenticate: Basic realm=\"x\"",
                        "Content-Length: 0",
                        "Connection: close",
                        "",
                        "")
                    .getBytes(StandardCharsets.US_ASCII));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private int listed(FakeTenant tenant, FakeTenant proxy, @Nullable String direct)
      throws Exception {
    Network network =
        new Network(
            URI.create(proxy.url()),
            "asha",
            "hush",
            direct == null ? List.of() : List.of(direct),
            Network.Trust.JVM,
            null);
    try (GraphSource source =
        source(tenant.url(), network, new Credential.StaticToken("made-up"))) {
      return source.mailboxes().mailboxes().size();
    }
  }

  private static SourceException failure(GraphSource source) {
    return catchThrowableOfType(SourceException.class, () -> FakeTenant.read(source, Map.of()));
  }
}
