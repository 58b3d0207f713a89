package org.mailboxinventory.scanner.source.graph.signin;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.Links;

/**
 * Puts the token on requests to the Graph host and on no other. Tokens are kept until shortly
 * before they expire.
 */
public final class SignIn implements AuthenticationProvider {
  private static final Duration BEFORE_EXPIRY = Duration.ofMinutes(5);

  private final TokenCredential credential;
  private final Endpoint endpoint;
  private final Links links;
  private final Clock clock;
  private @Nullable AccessToken token;

  public SignIn(TokenCredential credential, Endpoint endpoint, Clock clock) {
    this.credential = credential;
    this.endpoint = endpoint;
    this.links = new Links(endpoint);
    this.clock = clock;
  }

  @Override
  public void authenticateRequest(
      RequestInformation request, @Nullable Map<String, Object> additionalContext) {
    try {
      if (!links.atHome(HttpUrl.get(request.getUri().toString()))) {
        throw new IOException("a request to another host than Graph was refused");
      }
      Object claims = additionalContext == null ? null : additionalContext.get("claims");
      String bearer = "Bearer " + bearer(claims instanceof String text ? text : null);
      request.headers.remove("Authorization");
      request.headers.add("Authorization", bearer);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    } catch (URISyntaxException badLink) {
      throw new IllegalStateException("a link is not an address", badLink);
    }
  }

  /** A token, kept or new. */
  public String token() throws IOException {
    try {
      return bearer(null);
    } catch (PassingSignInTrouble trouble) {
      throw trouble.lasting();
    }
  }

  /** The next request asks for a new token. */
  public synchronized void forget() {
    token = null;
  }

  private synchronized String bearer(@Nullable String claims) throws IOException {
    AccessToken current = token;
    if (current == null || claims != null || expiresSoon(current)) {
      current = ask(claims);
      token = current;
    }
    return current.getToken();
  }

  private boolean expiresSoon(AccessToken current) {
    return current.getExpiresAt().toInstant().minus(BEFORE_EXPIRY).isBefore(clock.instant());
  }

  private AccessToken ask(@Nullable String claims) throws IOException {
    TokenRequestContext context = new TokenRequestContext().addScopes(endpoint.scope());
    if (claims != null) {
      context.setClaims(claims).setCaeEnabled(true);
    }
    try {
      return credential.getTokenSync(context);
    } catch (RuntimeException failed) {
      throw SignInTrouble.of(failed);
    }
  }
}
