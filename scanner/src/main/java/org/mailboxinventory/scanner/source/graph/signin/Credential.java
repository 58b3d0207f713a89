package org.mailboxinventory.scanner.source.graph.signin;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.source.graph.network.SignInPlace;

/** How the program signs in. String forms never show a secret. */
public sealed interface Credential {

  /** Where the token comes from. */
  default SignInPlace signsInAt() {
    return SignInPlace.SERVICE;
  }

  /**
   * An application with a certificate.
   *
   * @param file PEM with key and certificate, or PFX
   * @param password of the PFX file
   */
  record Certificate(String clientId, Path file, @Nullable String password) implements Credential {
    @Override
    public String toString() {
      return "Certificate[" + clientId + "]";
    }
  }

  /** An application with a client secret. */
  record Secret(String clientId, String secret) implements Credential {
    @Override
    public String toString() {
      return "Secret[" + clientId + "]";
    }
  }

  /**
   * The identity of the machine or service that the program runs on.
   *
   * @param clientId of a user-assigned identity; null for the system-assigned one
   */
  record ManagedIdentity(@Nullable String clientId) implements Credential {
    @Override
    public SignInPlace signsInAt() {
      return SignInPlace.MACHINE;
    }
  }

  /**
   * A federated token that the platform puts into a file.
   *
   * @param tokenFile null when the platform's environment names it
   */
  record WorkloadIdentity(@Nullable String clientId, @Nullable Path tokenFile)
      implements Credential {}

  /**
   * A person who confirms a code in a browser; reaches only what that person may open.
   *
   * @param prompt is told what to show the person
   */
  record DeviceCode(String clientId, Consumer<String> prompt) implements Credential {
    @Override
    public String toString() {
      return "DeviceCode[" + clientId + "]";
    }
  }

  /** A ready token, for a loopback endpoint only. */
  record StaticToken(String token) implements Credential {
    @Override
    public SignInPlace signsInAt() {
      return SignInPlace.NONE;
    }

    @Override
    public String toString() {
      return "StaticToken[***]";
    }
  }
}
