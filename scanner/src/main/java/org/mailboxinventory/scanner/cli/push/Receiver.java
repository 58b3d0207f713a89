package org.mailboxinventory.scanner.cli.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.cli.process.ExitCode;
import org.mailboxinventory.scanner.cli.process.Failure;

/** Where chunks go and with which token, as people gave them: read, or refused without a secret. */
final class Receiver {
  private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+\\z");

  private Receiver() {}

  static URI address(String url) {
    URI address;
    try {
      address = new URI(url.strip());
    } catch (URISyntaxException e) {
      throw noAddress();
    }
    String scheme = address.getScheme();
    if (address.getUserInfo() != null) {
      throw new Failure(
          ExitCode.USAGE,
          "--url holds a user or a password; leave them out of it, and give them with --user and"
              + " --token-from");
    }
    if (address.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
      throw noAddress();
    }
    return address;
  }

  private static Failure noAddress() {
    return new Failure(ExitCode.USAGE, "--url is no address; write one that begins with https://");
  }

  /** What an environment variable holds, without the line's end that a file left there. */
  static String token(String variable, @Nullable String held) {
    String token = set(variable, held).strip();
    if (!token.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw notAlone(variable, "a character that no token has; set it to the token alone");
    }
    return set(variable, token);
  }

  /** A password, which goes encoded: any letter and blank is part of it, a line's end is not. */
  static String password(String variable, @Nullable String held) {
    String password = LINE_ENDS.matcher(set(variable, held)).replaceFirst("");
    if (password.chars().anyMatch(Character::isISOControl)) {
      throw notAlone(variable, "another control character; set it to the password alone");
    }
    return set(variable, password);
  }

  private static String set(String variable, @Nullable String held) {
    if (held == null || held.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "the environment variable " + variable + " of --token-from is not set");
    }
    return held;
  }

  private static Failure notAlone(String variable, String what) {
    return new Failure(
        ExitCode.USAGE,
        "the environment variable " + variable + " of --token-from holds a line's end or " + what);
  }
}
