package org.mailboxinventory.scanner.source.graph.signin;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.io.IOException;
import java.time.Instant;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * A token of the tenant's credential for another service than Graph. The identity library keeps it
 * until shortly before it expires, so that it may be asked for before each request.
 */
public final class ServiceToken {
  private final TokenCredential credential;
  private final String scope;

  private ServiceToken(TokenCredential credential, String scope) {
    this.credential = credential;
    this.scope = scope;
  }

  /** {@code scope}: what it is for, as in {@code https://monitor.azure.com/.default}. */
  public static ServiceToken of(Tenant tenant, String scope, Instant now) throws SourceException {
    return new ServiceToken(Credentials.of(tenant, now), scope);
  }

  /** The token as it is now. */
  public String now() throws IOException {
    try {
      return credential.getTokenSync(new TokenRequestContext().addScopes(scope)).getToken();
    } catch (RuntimeException failed) {
      IOException trouble = SignInTrouble.of(failed);
      throw trouble instanceof PassingSignInTrouble passing ? passing.lasting() : trouble;
    }
  }
}
