package org.mailboxinventory.scanner.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Graph over loopback for an identity that may do little. */
final class Tenants implements AutoCloseable {
  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().containerThreads(32));
  private final String token;

  private Tenants(String roles) {
    this.token = "e30." + encoded("{\"roles\":[" + roles + "]}") + ".none";
    server.start();
    server.stubFor(any(anyUrl()).atPriority(100).willReturn(refusal(403, "ErrorAccessDenied")));
  }

  private static String encoded(String claims) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8));
  }

  /** Everything is refused. */
  static Tenants withoutPermission() {
    return new Tenants("");
  }

  /**
   * Users can be listed and one of two mailboxes opened, by a role of Exchange that does not stand
   * in the token; nothing else is allowed, and one permission is more than it should be.
   */
  static Tenants withSomePermissions() {
    Tenants tenant = new Tenants("\"User.Read.All\",\"Calendars.ReadWrite\"");
    tenant.path("/v1.0/users", "{\"value\":[" + user("asha") + "," + user("ravi") + "]}");
    tenant.path("/v1.0/users/[^/]+/mailboxSettings/userPurpose", "{\"value\":\"user\"}");
    tenant.path("/v1.0/users/id-asha/mailFolders/inbox/messages", "{\"value\":[{\"id\":\"1\"}]}");
    tenant.path(
        "/v1.0/users/id-asha/mailFolders",
        "{\"value\":[{\"id\":\"f\",\"displayName\":\"Inbox\",\"totalItemCount\":40000}]}");
    tenant.path(
        "/v1.0/users/id-asha/mailFolders/f/messages/delta",
        "{\"value\":[{\"id\":\"1\",\"subject\":\"Lunch\",\"body\":{\"contentType\":\"text\",\"content\":\"Lunch?\"}}],"
            + "\"@odata.deltaLink\":\"http://"
            + tenant.host()
            + "/v1.0/users/id-asha/mailFolders/f/messages/delta?t=1\"}");
    return tenant;
  }

  /** Users cannot be listed: the service does not take the question. */
  static Tenants thatRefusesTheListOfUsers() {
    return withACodeLikeAValue("BadRequest");
  }

  /** The same, with this code. */
  static Tenants withACodeLikeAValue(String code) {
    Tenants tenant = new Tenants("\"User.Read.All\",\"Mail.Read\"");
    tenant.server.stubFor(
        get(urlPathMatching("/v1.0/users")).atPriority(1).willReturn(refusal(400, code)));
    return tenant;
  }

  /**
   * A gateway that hands on Graph's links as they are: in the list of users, or in pages of
   * messages alone.
   */
  static Tenants behindAGateway(boolean inTheList) {
    Tenants tenant = withSomePermissions();
    String graph = "https://graph.microsoft.com/v1.0/users";
    if (inTheList) {
      tenant.path(
          "/v1.0/users",
          "{\"value\":[" + user("asha") + "],\"@odata.nextLink\":\"" + graph + "?$skiptoken=1\"}");
    }
    tenant.path(
        "/v1.0/users/id-asha/mailFolders/f/messages/delta",
        "{\"value\":[],\"@odata.deltaLink\":\""
            + graph
            + "/id-asha/mailFolders/f/messages/delta?t=1\"}");
    return tenant;
  }

  private static String user(String name) {
    return "{\"id\":\"id-%s\",\"mail\":\"%s@bank.example\",\"userType\":\"Member\"}"
        .formatted(name, name);
  }

  private void path(String path, String json) {
    server.stubFor(get(urlPathMatching(path)).willReturn(okJson(json)));
  }

  private static ResponseDefinitionBuilder refusal(int status, String code) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"error\":{\"code\":\"" + code + "\",\"message\":\"no\"}}");
  }

  String token() {
    return token;
  }

  /** Where the platform hands out the token, as App Service does. */
  String identityEndpoint() {
    server.stubFor(
        get(urlPathMatching("/msi/token"))
            .withHeader("X-IDENTITY-HEADER", equalTo("of-the-platform"))
            .willReturn(
                okJson(
                    "{\"token_type\":\"Bearer\",\"expires_on\":\"4102444800\",\"access_token\":\""
                        + token
                        + "\"}")));
    return "http://" + host() + "/msi/token";
  }

  /** How each request named itself, without the library that sent it. */
  Set<String> userAgents() {
    Set<String> agents = new TreeSet<>();
    for (ServeEvent event : server.getAllServeEvents()) {
      String agent = String.valueOf(event.getRequest().getHeader("User-Agent"));
      agents.add(agent.replaceAll(" kiota-java/.*", ""));
    }
    return agents;
  }

  String host() {
    return "localhost:" + server.port();
  }

  List<String> settings() {
    return List.of(
        "privacy.purpose=trial",
        "tenant.id=bank.example",
        "tenant.graphEndpoint=http://localhost:" + server.port(),
        "tenant.credential.kind=static-token",
        "tenant.credential.token='${env:MAILBOX_TOKEN}'");
  }

  @Override
  public void close() {
    server.stop();
  }
}
