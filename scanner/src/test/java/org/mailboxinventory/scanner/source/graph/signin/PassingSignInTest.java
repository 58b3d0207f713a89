package org.mailboxinventory.scanner.source.graph.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.FakeTenant;
import org.mailboxinventory.scanner.source.graph.GraphSource;
import org.mailboxinventory.scanner.source.graph.TestTenant;
import org.mailboxinventory.scanner.source.graph.TlsTenant;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.network.Network;
import org.mailboxinventory.scanner.source.graph.request.ConcurrencyLimits;
import org.mailboxinventory.scanner.source.graph.request.GraphRequest;
import org.mailboxinventory.scanner.source.graph.request.Json;
import org.mailboxinventory.scanner.source.graph.request.RequestLimits;
import org.mailboxinventory.scanner.source.graph.request.Requests;
import org.mailboxinventory.scanner.source.graph.request.RetryPolicy;
import org.mailboxinventory.scanner.source.graph.request.Traffic;
import org.mailboxinventory.scanner.source.graph.request.Transport;
import reactor.core.publisher.Mono;

/** A sign-in service that is away for a while is waited for, and named as what it is. */
class PassingSignInTest {
  private static final String TENANT = "22222222-0000-0000-0000-000000000002";

  @ParameterizedTest
  @CsvSource({
    "503, application/json, {}, answered with status 503",
    "403, text/html, <html>Blocked</html>, web page",
    "400, application/json, '{\"error\":\"x\",\"error_description\":\"AADSTS90033: later.\"}',"
        + " AADSTS90033",
  })
  void whatItAnswersIsNotTakenForAWrongCredential(
      int status, String type, String body, String named, @TempDir Path folder) throws Exception {
    try (TlsTenant tenant = new TlsTenant(folder);
        GraphSource source = source(tenant)) {
      tenant.tokens(aResponse().withStatus(status).withHeader("Content-Type", type).withBody(body));

      SourceException said =
          catchThrowableOfType(SourceException.class, () -> FakeTenant.read(source, Map.of()));

      assertThat(said.kind()).isEqualTo(SourceException.Kind.SERVICE);
      assertThat(said).hasMessageContaining(named).hasMessageContaining("try again later");
      assertThat(said.getMessage()).doesNotContain("tenant.credential");
    }
  }

  private static GraphSource source(TlsTenant tenant) throws SourceException {
    return new GraphSource(
        TestTenant.at(Endpoint.of("custom", tenant.url(), tenant.url()))
            .id(TENANT)
            .credential(new Credential.Secret("33333333-0000-0000-0000-000000000003", "made-up"))
            .network(
                new Network(null, null, null, List.of(), Network.Trust.BUNDLE, tenant.bundle()))
            .settings(),
        country -> null,
        Traffic.ignored(),
        wait -> {});
  }

  @Test
  void aProxyThatRefusesTheTunnelIsNamed() {
    IOException said =
        SignInTrouble.of(
            new IllegalStateException(
                new IOException("Unexpected response code for CONNECT: 403")));

    assertThat(said)
        .isInstanceOf(PassingSignInTrouble.class)
        .hasMessageContaining("the proxy refuses")
        .hasMessageContaining("403");
  }

  @Test
  void withinAScanItIsAskedAgainAsGraphIs() throws Exception {
    try (FakeTenant tenant = new FakeTenant()) {
      tenant.inTurn("/v1.0/a", refusal(401, "InvalidAuthenticationToken"), okJson("{}"));
      Renewing credential =
          new Renewing(null, new UnknownHostException("h"), new ConnectException("h"), null);

      JsonNode answer =
          requests(tenant, credential).get(GraphRequest.directory("a", "/a"), Json::object);

      assertThat(answer).isEmpty();
      assertThat(credential.answers).isEmpty();
    }
  }

  @Test
  void itIsNotAskedForEver() throws Exception {
    try (FakeTenant tenant = new FakeTenant()) {
      tenant.inTurn("/v1.0/a", refusal(401, "InvalidAuthenticationToken"));
      @Nullable IOException[] away = new IOException[20];
      Arrays.fill(away, 1, away.length, new UnknownHostException("h"));
      Requests requests = requests(tenant, new Renewing(away));

      SourceException said =
          catchThrowableOfType(
              SourceException.class,
              () -> requests.get(GraphRequest.directory("a", "/a"), Json::object));

      assertThat(said.kind()).isEqualTo(SourceException.Kind.SERVICE);
      assertThat(said).hasMessageContaining("sign-in service");
    }
  }

  private static Requests requests(FakeTenant tenant, TokenCredential credential)
      throws SourceException {
    Endpoint endpoint = Endpoint.of("global", tenant.url(), null);
    SignIn signIn = new SignIn(credential, endpoint, tenant.time);
    RequestLimits limits = RequestLimits.standard();
    return new Requests(
        new Transport(endpoint, signIn, HttpRoute.direct(), limits, TestTenant.AGENT),
        signIn,
        RetryPolicy.standard(limits.maxRetryAfter()),
        new ConcurrencyLimits(limits.perMailbox(), limits.overall()),
        tenant.time,
        tenant.time,
        Traffic.ignored());
  }

  /** Gives a token or fails, as it is told; null for a token. */
  private static final class Renewing implements TokenCredential {
    private final Deque<Optional<IOException>> answers = new ArrayDeque<>();

    Renewing(@Nullable IOException... all) {
      for (IOException one : all) {
        answers.add(Optional.ofNullable(one));
      }
    }

    @Override
    public Mono<AccessToken> getToken(com.azure.core.credential.TokenRequestContext request) {
      IOException failure = answers.remove().orElse(null);
      return failure == null
          ? Mono.just(new AccessToken("made-up", OffsetDateTime.MAX))
          : Mono.error(new IllegalStateException(failure));
    }
  }
}
