package org.mailboxinventory.scanner.detect.check;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How programs reach servers, with a password in it: web addresses and connection strings. */
final class Connections {
  /**
   * Schemes of web addresses that carry a name and a password; before a plus or behind it is one.
   */
  private static final Set<String> SCHEMES =
      Set.of(
          "http",
          "https",
          "ftp",
          "ftps",
          "ftpes",
          "sftp",
          "scp",
          "ssh",
          "telnet",
          "git",
          "svn",
          "rsync",
          "smb",
          "cifs",
          "nfs",
          "afp",
          "dav",
          "davs",
          "webdav",
          "webdavs",
          "ws",
          "wss",
          "ldap",
          "ldaps",
          "smtp",
          "smtps",
          "imap",
          "imaps",
          "pop",
          "pop3",
          "pop3s",
          "sip",
          "sips",
          "xmpp",
          "mqtt",
          "mqtts",
          "amqp",
          "amqps",
          "stomp",
          "nats",
          "kafka",
          "redis",
          "rediss",
          "valkey",
          "memcached",
          "postgres",
          "postgresql",
          "mysql",
          "mariadb",
          "oracle",
          "mssql",
          "sqlserver",
          "db2",
          "sybase",
          "hana",
          "jtds",
          "mongodb",
          "srv",
          "cloudinary",
          "couchdb",
          "couchbase",
          "cassandra",
          "clickhouse",
          "elasticsearch",
          "opensearch",
          "neo4j",
          "bolt",
          "influxdb",
          "snowflake",
          "redshift",
          "cockroachdb",
          "vertica",
          "teradata",
          "hive",
          "presto",
          "trino",
          "s3",
          "socks",
          "socks4",
          "socks5",
          "proxy",
          "rtsp",
          "rtsps",
          "rtmp",
          "vnc",
          "rdp",
          "docker",
          "zookeeper",
          "etcd",
          "consul",
          "vault");

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
          "(?i)[?&;:/](password|pwd)[=/](\\*+|x+|((my|your|the|db)[-_]?)?(password|pass|pwd|secret))([&;@"
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
        "url-credentials", Connections::urlCredentials);
  }

  /** A web address whose part before the at sign is a name and what could be a password. */
  static boolean urlCredentials(String value) {
    int begin = value.indexOf("://") + 3;
    int colon = value.indexOf(':', begin);
    int at = value.lastIndexOf('@');
    if (begin <= 3 || colon < begin || at <= colon) {
      return false;
    }
    String scheme = value.substring(0, begin - 3).toLowerCase(Locale.ROOT);
    int plus = scheme.lastIndexOf('+');
    if (!SCHEMES.contains(scheme.substring(plus + 1))
        && !(plus > 0 && SCHEMES.contains(scheme.substring(0, plus)))) {
      return false;
    }
    String secret = value.substring(colon + 1, at);
    return Secrets.password(secret)
        || (secret.length() >= 6 && Secrets.scrambled(secret))
        || word(secret, value.substring(begin, colon));
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
    if (value.startsWith("jdbc:")) {
      return JDBC.matcher(value).find() && !PLACEHOLDER.matcher(value).find();
    }
    if (value.indexOf(';') < 0) {
      return value.length() >= 43 && value.chars().distinct().count() > 9;
    }
    for (String setting : value.split(";", -1)) {
      int equals = setting.indexOf('=');
      String key = setting.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
      String secret = setting.substring(equals + 1);
      if (KEYS.contains(key) && (KEY.matcher(secret).matches() || Secrets.passwordOrWord(secret))) {
        return true;
      }
    }
    return false;
  }
}
