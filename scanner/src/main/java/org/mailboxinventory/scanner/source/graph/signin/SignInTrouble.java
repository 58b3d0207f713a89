package org.mailboxinventory.scanner.source.graph.signin;

import com.azure.identity.CredentialUnavailableException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;

/**
 * Says in plain words why signing in failed and what helps. The service numbers its errors; numbers
 * and meanings are those of Microsoft's list of Entra authentication error codes.
 */
public final class SignInTrouble {
  /** What the HTTP client says when a proxy wants other credentials. */
  public static final String PROXY_REFUSES = "Failed to authenticate with proxy";

  private static final Pattern CODE = Pattern.compile("AADSTS(\\d{4,8})");

  /** How the HTTP client says whom it could not connect to. */
  private static final Pattern TRIED = Pattern.compile("Failed to connect to [^/ ]*/?(\\S+:\\d+)$");

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry(
              "7000215",
              "the client secret is wrong: set tenant.credential.secret to its"
                  + " value, not to its id"),
          Map.entry(
              "7000222",
              "the client secret has expired: make a new one and set"
                  + " tenant.credential.secret"),
          Map.entry(
              "90002",
              "the tenant does not exist in this cloud: check tenant.id and" + " tenant.cloud"),
          Map.entry("900023", "tenant.id is neither a domain nor a directory id: correct it"),
          Map.entry(
              "700016",
              "the application is not known in this tenant: check tenant.credential.clientId and"
                  + " tenant.id, and that an administrator has consented"),
          Map.entry(
              "700027",
              "the certificate is not one of the application's, or has expired:"
                  + " upload it to the app registration, or correct tenant.credential.certificate"),
          Map.entry("700024", "the signed assertion is outside its time: set this machine's clock"),
          Map.entry(
              "700213",
              "no federated credential of the application matches this workload: add"
                  + " one to the app registration"),
          Map.entry(
              "70021",
              "no federated credential of the application matches this workload: add"
                  + " one to the app registration"),
          Map.entry(
              "7000229",
              "the application has no service principal in this tenant: let an"
                  + " administrator consent to it"),
          Map.entry(
              "7000112",
              "the application is disabled in this tenant: let an administrator" + " enable it"),
          Map.entry(
              "500011",
              "Graph is not known under this address in this tenant: check"
                  + " tenant.cloud and tenant.graphEndpoint"),
          Map.entry("900382", "the application belongs to another cloud: check tenant.cloud"),
          Map.entry(
              "53003",
              "conditional access forbids this sign-in: ask for an exception for"
                  + " this application and place"),
          Map.entry(
              "65001",
              "no administrator has consented to the application's permissions: let an"
                  + " administrator consent"));

  /** Of the directory behind the sign-in service, which is not available or has too much to do. */
  private static final Set<String> PASSING = Set.of("90006", "90033", "90055");

  private static final Pattern NO_TUNNEL =
      Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

  private SignInTrouble() {}

  /**
   * What a failed attempt to get a token means: a {@link SourceException} for the run, or a {@link
   * PassingSignInTrouble}.
   */
  static IOException of(RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = next(cause)) {
      if (cause instanceof SourceException || cause instanceof PassingSignInTrouble) {
        return (IOException) cause;
      }
      Matcher code = CODE.matcher(String.valueOf(cause.getMessage()));
      if (code.find() && PASSING.contains(code.group(1))) {
        return new PassingSignInTrouble(
            "the sign-in service is not available (AADSTS" + code.group(1) + "): try again later");
      }
      if (code.reset().find()) {
        return permission(
            KNOWN.getOrDefault(code.group(1), "the sign-in service refused it: look its code up")
                + " (AADSTS"
                + code.group(1)
                + ")");
      }
      if (cause instanceof IOException line && isLine(line)) {
        return line(line);
      }
    }
    if (failed instanceof CredentialUnavailableException) {
      return permission(
          "this machine offers no such identity: assign one to it, or choose another"
              + " tenant.credential.kind");
    }
    return permission(
        "the sign-in service gave no token ("
            + failed.getClass().getSimpleName()
            + "): check tenant.id and tenant.credential");
  }

  /** Graph refuses the token that the sign-in service gave; {@code said}: how. */
  public static SourceException notAccepted(IOException said) {
    return new SourceException(
        SourceException.Kind.PERMISSION,
        Reason.ACCESS_DENIED,
        said.getMessage()
            + ": Graph does not accept the token; check tenant.id, tenant.cloud and"
            + " tenant.credential");
  }

  /** A certificate or password that is refused stays so; everything else on the way may pass. */
  private static IOException line(IOException line) {
    SourceException lasting = unreachable("the sign-in service", line);
    return line instanceof SSLException || isProxy(line)
        ? lasting
        : new PassingSignInTrouble(String.valueOf(lasting.getMessage()));
  }

  /** Why a host cannot be reached, and what helps. */
  public static SourceException unreachable(String host, IOException failed) {
    String why;
    Matcher refused = NO_TUNNEL.matcher(String.valueOf(failed.getMessage()));
    if (refused.find()) {
      why =
          "the proxy refuses the way there with status "
              + refused.group(1)
              + ": allow it in the proxy, or try again later";
    } else if (isProxy(failed)) {
      why =
          "the proxy refuses this user and password: set network.proxy.user and"
              + " network.proxy.password";
    } else if (failed instanceof SSLException) {
      why =
          "its certificate is not trusted or TLS failed: if a proxy inspects TLS, set"
              + " network.trust and network.caBundle";
    } else if (failed instanceof UnknownHostException) {
      why =
          "its name is not known here: check tenant.cloud, tenant.graphEndpoint and network.proxy";
    } else {
      why = "nothing answers" + where(failed) + ": check network.proxy and the firewall";
    }
    return new SourceException(
        SourceException.Kind.SERVICE, Reason.SERVICE_ERROR, host + " cannot be reached: " + why);
  }

  /** The address that was tried, which is the proxy's where there is one. */
  private static String where(IOException failed) {
    Matcher tried = TRIED.matcher(String.valueOf(failed.getMessage()));
    return tried.find() ? " at " + tried.group(1) : "";
  }

  private static boolean isLine(IOException cause) {
    return isProxy(cause)
        || NO_TUNNEL.matcher(String.valueOf(cause.getMessage())).find()
        || cause instanceof SocketException
        || cause instanceof SocketTimeoutException
        || cause instanceof UnknownHostException
        || cause instanceof SSLException;
  }

  private static boolean isProxy(IOException failed) {
    return String.valueOf(failed.getMessage()).contains(PROXY_REFUSES);
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause.getCause() == cause ? null : cause.getCause();
  }

  private static SourceException permission(String why) {
    return new SourceException(
        SourceException.Kind.PERMISSION, Reason.ACCESS_DENIED, "signing in failed: " + why);
  }
}
