package org.mailboxinventory.scanner.detect.check;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How programs reach servers, with a password in it: web addresses and connection strings. */
final class Connections {
  private static final Set<String> KEYS =
      Set.of(
          "password",
          "passwd",
          "pwd",
          "secret",
          "accountkey",
          "sharedaccesskey",
          "sharedaccesssignature");

  /** Settings of a JDBC address: its password, or name and password before the host. */
  private static final Pattern JDBC =
      Pattern.compile(
          "(?i)[?&;:](user)?(password|passwd|pass|pwd)=(?![$%{<])[^&; ]{3,}"
              + "|(thin:[^/@ ]{1,40}/|^jdbc:[a-z0-9:]{2,24}//[^/@: ]{1,40}:)(?![$%{<])[^@/ ]{3,}@");

  /** A key of 32 bytes or more in Base64. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{42,}={0,2}");

  /** A password that a reader is to put in place of its name. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)[?&;:/](password|pwd)[=/](\\*+|x+|placeholder|redacted|hidden|((my|your|the|db)[-_]?)?(password|pass|pwd|secret))([&;@"
              + " ]|$)|[/:]password@");

  /** What documents and programs write in the place of a password. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)pass|secret|token|user|change|placeholder|redacted|example|credential|mot_?de|contrase|senha|(api|private)[-_]?key|^x-|[$%{}]");

  private Connections() {}

  static Map<String, Check> checks() {
    return Map.of(
        "connection-string", Connections::connectionString,
        "basic-authorization", Connections::basicAuthorization,
        "url-credentials", Connections::urlCredentials,
        "url-credentials-any", Connections::ofAnyScheme);
  }

  /** A web address whose part before the at sign is a name and what could be a password. */
  static boolean urlCredentials(String value) {
    int begin = value.indexOf("://") + 3;
    int colon = value.indexOf(':', begin);
    int at = value.lastIndexOf('@');
    if (begin <= 3 || colon < begin || at <= colon || value.startsWith("sha256", at + 1)) {
      return false;
    }
    if (!known(value.substring(0, begin - 3).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String secret = value.substring(colon + 1, at);
    return Secrets.password(secret)
        || (secret.length() >= 6 && Secrets.scrambled(secret))
        || word(secret, value.substring(begin, colon));
  }

  /** The same of any scheme, with a password in which digits and letters take turns. */
  private static boolean ofAnyScheme(String value) {
    int at = value.lastIndexOf('@');
    if (at < 0) {
      return false;
    }
    String secret = value.substring(value.lastIndexOf(':', at) + 1, at);
    return Secrets.password(secret)
        && Secrets.codeMixed(secret)
        && secret.indexOf('.') < 0
        && !value.startsWith("sha256", at + 1);
  }

  /** Whether a scheme is a common one, which programs may name behind a plus or before it. */
  private static boolean known(String scheme) {
    int plus = scheme.lastIndexOf('+');
    return Holder.SCHEMES.contains(scheme.substring(plus + 1))
        || (plus > 0 && Holder.SCHEMES.contains(scheme.substring(0, plus)));
  }

  /** Whether a password is a word that is no name, no placeholder and not its user's name. */
  private static boolean word(String secret, String user) {
    return secret.length() >= 6
        && Secrets.passwordOrWord(secret)
        && !NAMES.matcher(secret).find()
        && !secret.equalsIgnoreCase(user);
  }

  /** A name, a colon and a password in Base64 (RFC 7617). */
  static boolean basicAuthorization(String value) {
    try {
      String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      boolean shown = pair.chars().allMatch(c -> c >= ' ' && c != 0xfffd && c != 0x7f);
      return colon > 0 && colon < pair.length() - 3 && shown;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A server and settings after it, of which one is a password or key; or the key alone. */
  static boolean connectionString(String value) {
    if (PLACEHOLDER.matcher(value).find()) {
      return false;
    }
    if (value.startsWith("jdbc:")) {
      return JDBC.matcher(value).find();
    }
    boolean postgres = value.indexOf(';') < 0 && value.contains("dbname=");
    String sign = postgres ? " " : value.indexOf(';') < 0 ? "," : ";";
    if (!value.contains(sign)) {
      return value.length() >= 43 && value.indexOf(' ') < 0 && value.chars().distinct().count() > 9;
    }
    for (String setting : value.split(sign, -1)) {
      int equals = setting.indexOf('=');
      String key = setting.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
      String secret = setting.substring(equals + 1);
      if (KEYS.contains(key) && (KEY.matcher(secret).matches() || Secrets.passwordOrWord(secret))) {
        return true;
      }
    }
    return false;
  }

  private static final class Holder {
    static final Set<String> SCHEMES = Registry.words("url-schemes.txt");
  }
}
