package org.mailboxinventory.scanner.evaluation.kind;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/** What opens doors. */
public final class SecretKinds {
  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String BASE64 = BASE62 + "+/";

  private SecretKinds() {}

  public static List<Kind> all() {
    return List.of(
        Kind.of("global.password", SecretKinds::password),
        Kind.of("global.one-time-password", d -> d.digits(d.chance(0.8) ? 6 : 4)),
        Kind.of("global.private-key", SecretKinds::privateKey).evidently().inLinesOfItsOwn(),
        Kind.of("global.access-token", SecretKinds::token).evidently(),
        Kind.of("global.connection-string", SecretKinds::connection).evidently(),
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

  /** The last six characters are the checksum of the thirty before. */
  private static String gitHub(SeededRandom d) {
    String body = d.of(BASE62, 30);
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.US_ASCII));
    StringBuilder check = new StringBuilder();
    long left = crc.getValue();
    for (int i = 0; i < 6; i++) {
      check.insert(0, BASE62.charAt((int) (left % 62)));
      left /= 62;
    }
    return "ghp_" + body + check;
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
