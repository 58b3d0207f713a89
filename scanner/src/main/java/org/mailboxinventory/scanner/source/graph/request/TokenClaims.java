package org.mailboxinventory.scanner.source.graph.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a token says of the permissions in it. It is looked at for information only: roles that
 * Exchange grants do not stand in it, and nothing of it is kept.
 *
 * @param readable it is a token with claims at all
 * @param permissions of an application, or of a person who signed in
 */
public record TokenClaims(boolean readable, Set<String> permissions) {
  public TokenClaims {
    permissions = Set.copyOf(permissions);
  }

  public static TokenClaims of(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return new TokenClaims(false, Set.of());
    }
    try {
      JsonNode claims = Json.MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
      Set<String> permissions = new TreeSet<>();
      claims.path("roles").forEach(role -> permissions.add(role.asText()));
      for (String scope : claims.path("scp").asText("").split(" ", -1)) {
        if (!scope.isEmpty()) {
          permissions.add(scope);
        }
      }
      return new TokenClaims(claims.isObject(), permissions);
    } catch (IllegalArgumentException | IOException notClaims) {
      return new TokenClaims(false, Set.of());
    }
  }

  /** Those that allow more than reading, in order. */
  public Set<String> writing() {
    Set<String> writing = new TreeSet<>();
    for (String permission : permissions) {
      if (permission.matches("(?i).*(write|\\.send|manage|full_access|fullcontrol|\\.import).*")) {
        writing.add(permission);
      }
    }
    return writing;
  }
}
