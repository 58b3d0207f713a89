package org.mailboxinventory.scanner.source.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private final Links links;

  LinksTest() throws Exception {
    links = new Links(Endpoint.of("global", null, null));
  }

  @Test
  void aLinkLosesItsHostAndGetsItBackUnchanged() throws Exception {
    String given =
        "https://graph.microsoft.com/v1.0/users/a/mailFolders/AQ%3D%3D/messages/delta?$skiptoken=a%2Bb%3D_-";

    String relative = links.relative(given);

    assertThat(relative)
        .isEqualTo("/users/a/mailFolders/AQ%3D%3D/messages/delta?$skiptoken=a%2Bb%3D_-");
    assertThat(links.absolute("/v1.0", relative).toString()).isEqualTo(given);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://graph.microsoft.com.evil.example/v1.0/users",
        "https://evil.example/v1.0/users",
        "http://graph.microsoft.com/v1.0/users",
        "https://graph.microsoft.com:8443/v1.0/users",
        "https://graph.microsoft.com@evil.example/v1.0/users",
        "https://graph.microsoft.com/beta/users",
        "https://graph.microsoft.com/v1.0/../beta/users",
        "/v1.0/users",
        ""
      })
  void aLinkThatLeadsElsewhereIsRefused(String foreign) {
    assertThatThrownBy(() -> links.relative(foreign))
        .isInstanceOf(Links.ForeignLinkException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@evil.example/users", ".evil.example/x", ":80/x"})
  void aStoredPositionCannotLeadElsewhereEither(String position) throws Exception {
    assertThat(links.atHome(links.absolute("/v1.0", "/users" + position))).isTrue();
  }

  @Test
  void idsAreEscapedAsOneSegment() {
    assertThat(Links.path("users", "a/b?c#d e", "messages"))
        .isEqualTo("/users/a%2Fb%3Fc%23d%20e/messages");
    assertThat(Links.query("/users", List.of("$select", "id,mail", "$top", "9")))
        .isEqualTo("/users?$select=id,mail&$top=9");
  }
}
