package org.mailboxinventory.scanner.evaluation.kind;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/** What opens doors. */
public final class SecretKinds {
  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String HEXADECIMAL = "0123456789abcdef";
  private static final String CAPITALS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String BASE64 = BASE62 + "+/";

  private SecretKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.of("global.password", SecretKinds::password),
        Kind.of("global.one-time-password", d -> d.digits(d.chance(0.8) ? 6 : 4)),
        Kind.of("global.private-key", SecretKinds::privateKey).evidently().inLinesOfItsOwn(),
        Kind.of("global.access-token", SecretKinds::token).evidently(),
        Kind.of("global.connection-string", SecretKinds::connection).evidently(),
        Kind.of("global.secret-npm", d -> "npm_" + withChecksum(d)).evidently(),
        Kind.of("global.secret-grafana", SecretKinds::grafana).evidently(),
        Kind.of("global.secret-gitlab-routable", SecretKinds::gitLab).evidently(),
        Kind.of("global.secret-anthropic", d -> "sk-ant-api03-" + d.of(BASE62 + "_-", 93) + "AA")
            .evidently(),
        Kind.of(
                "global.secret-sendgrid",
                d ->
                    "SG."
                        + d.of(BASE62 + "_-", 22)
                        + "."
                        + d.of(BASE62 + "_-", 42)
                        + d.of(BASE62, 1))
            .evidently(),
        Kind.of("global.secret-databricks", d -> "dapi" + d.of(HEXADECIMAL, 32)).evidently(),
        Kind.of("global.secret-vault", d -> "hvs." + d.of(BASE62, 92)).evidently(),
        Kind.of(
                "global.secret-slack-webhook",
                d ->
                    "hooks.slack.com/services/T0"
                        + d.of(CAPITALS, 9)
                        + "/B0"
                        + d.of(CAPITALS, 9)
                        + "/"
                        + d.of(BASE62, 24))
            .evidently(),
        Kind.of("global.secret-twilio", d -> "SK" + d.of(HEXADECIMAL, 32)).evidently(),
        Kind.of("global.meeting-passcode", d -> d.number(d.between(6, 9))),
        Kind.of(
                "global.url-credentials",
                d ->
                    d.pick("https", "ftp", "sftp")
                        + "://"
                        + d.pick("svc", "upload", "ravi")
                        + ":"
                        + d.of(BASE62, 9)
                        + "@files.example.net/"
                        + d.pick("in", "out/daily"))
            .evidently());
  }

  private static String password(SeededRandom d) {
    return d.pick("Monsoon", "Lantern", "river", "Tango", "Qx")
        + d.pick("#", "@", "!", "_", "$")
        + d.number(d.between(2, 5))
        + d.pick("", d.of(BASE62, 3));
  }

  private static String privateKey(SeededRandom d) {
    String name = d.pick("RSA PRIVATE KEY", "PRIVATE KEY", "EC PRIVATE KEY", "OPENSSH PRIVATE KEY");
    StringBuilder text = new StringBuilder("-----BEGIN " + name + "-----\n");
    for (int i = 0; i < 5; i++) {
      text.append(d.of(BASE64, 64)).append('\n');
    }
    return text + d.of(BASE64, 30) + "==\n-----END " + name + "-----";
  }

  private static String token(SeededRandom d) {
    return switch (d.between(0, 4)) {
      case 0 ->
          base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
              + "."
              + base64("{\"sub\":\"" + d.number(10) + "\",\"iat\":17" + d.digits(8) + "}")
              + "."
              + d.of(BASE62, 43);
      case 1 -> "AKIA" + d.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16);
      case 2 -> gitHub(d);
      case 3 -> "xoxb-" + d.number(12) + "-" + d.number(12) + "-" + d.of(BASE62, 24);
      default -> "AIza" + d.of(BASE62 + "_-", 34) + d.of(BASE62, 1);
    };
  }

  private static String gitHub(SeededRandom d) {
    return "ghp_" + withChecksum(d);
  }

  /** Thirty characters and six of their checksum. */
  private static String withChecksum(SeededRandom d) {
    String body = d.of(BASE62, 30);
    return body + inBase(BASE62, 6, checksum(body));
  }

  /** The checksum's bytes, the lowest first, in hexadecimal. */
  private static String grafana(SeededRandom d) {
    String body = "glsa_" + d.of(BASE62, 32);
    long sum = checksum(body);
    StringBuilder written = new StringBuilder(body).append('_');
    for (int i = 0; i < 4; i++) {
      written.append(inBase(HEXADECIMAL, 2, (sum >> (8 * i)) & 0xff));
    }
    return written.toString();
  }

  /** The checksum in base 36, seven characters. */
  private static String gitLab(SeededRandom d) {
    String body = "glpat-" + d.of(BASE62, 36) + ".01.10";
    return body + inBase("0123456789abcdefghijklmnopqrstuvwxyz", 7, checksum(body));
  }

  private static String inBase(String digits, int length, long number) {
    StringBuilder written = new StringBuilder();
    long left = number;
    for (int i = 0; i < length; i++) {
      written.insert(0, digits.charAt((int) (left % digits.length())));
      left /= digits.length();
    }
    return written.toString();
  }

  private static long checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.US_ASCII));
    return crc.getValue();
  }

  private static String connection(SeededRandom d) {
    return d.pick(
        "Server=tcp:core-db.example.net,1433;Database=ledger;User ID=app;Password="
            + d.of(BASE62, 14)
            + ";Encrypt=true",
        "DefaultEndpointsProtocol=https;AccountName=bankfiles;AccountKey="
            + d.of(BASE64, 86)
            + "==;EndpointSuffix=core.windows.net",
        "Endpoint=sb://events.example.net/;SharedAccessKeyName=Root;SharedAccessKey="
            + d.of(BASE64, 43)
            + "=");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
