package org.mailboxinventory.scanner.source.graph.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {
  private static TokenClaims claims(String json) {
    String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    return TokenClaims.of("e30." + payload + ".signature");
  }

  @Test
  void permissionsOfApplicationsAndOfPeopleAreRead() {
    assertThat(claims("{\"roles\":[\"Mail.Read\"]}").permissions()).containsExactly("Mail.Read");
    assertThat(claims("{\"scp\":\"Mail.Read User.Read\"}").permissions())
        .containsExactlyInAnyOrder("Mail.Read", "User.Read");
  }

  @Test
  void whatAllowsMoreThanReadingIsNamed() {
    assertThat(
            claims(
                    """
                    {"roles":["Mail.Read","Mail.ReadWrite","Mail.Send","full_access_as_app",
                    "Directory.Read.All","Exchange.ManageAsApp","MailboxItem.ImportExport.All"]}""")
                .writing())
        .containsExactly(
            "Exchange.ManageAsApp",
            "Mail.ReadWrite",
            "Mail.Send",
            "MailboxItem.ImportExport.All",
            "full_access_as_app");
  }

  @Test
  void whatIsNoTokenWithClaimsSaysNothing() {
    assertThat(TokenClaims.of("opaque")).isEqualTo(new TokenClaims(false, java.util.Set.of()));
    assertThat(TokenClaims.of("a.%%%.c").readable()).isFalse();
  }
}
