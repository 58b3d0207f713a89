package org.mailboxinventory.scanner.evaluation.situation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/** Tokens in the forms that their issuers publish, passwords, and what is neither. */
final class Secrets {
  private static final int EACH = 12;
  private static final String HEX = "0123456789abcdef";
  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String URL_SAFE = BASE62 + "-_";

  private record Token(String detector, Function<SeededRandom, String> made) {}

  private static final List<Token> TOKENS =
      List.of(
          new Token(
              "global.secret-openai",
              d -> "sk-proj-" + d.of(URL_SAFE, 74) + "T3BlbkFJ" + d.of(URL_SAFE, 74)),
          new Token("global.secret-anthropic", d -> "sk-ant-api03-" + d.of(URL_SAFE, 93) + "AA"),
          new Token("global.secret-stripe", d -> d.pick("sk_live_", "rk_live_") + d.of(BASE62, 24)),
          new Token(
              "global.secret-sendgrid", d -> "SG." + d.of(URL_SAFE, 22) + "." + d.of(URL_SAFE, 43)),
          new Token(
              "global.secret-github-fine-grained",
              d -> "github_pat_" + d.of(BASE62, 22) + "_" + d.of(BASE62, 59)),
          new Token(
              "global.secret-slack-webhook",
              d ->
                  "https://hooks.slack.com/services/T"
                      + d.of(HEX.toUpperCase(java.util.Locale.ROOT), 8)
                      + "/B"
                      + d.of(HEX.toUpperCase(java.util.Locale.ROOT), 8)
                      + "/"
                      + d.of(BASE62, 24)),
          new Token("global.secret-databricks", d -> "dapi" + d.of(HEX, 32)),
          new Token("global.access-token", d -> "AIza" + d.of(URL_SAFE, 35)),
          new Token("global.secret-gitlab", d -> "glpat-" + d.of(URL_SAFE, 20)),
          new Token("global.secret-twilio", d -> "SK" + d.of(HEX, 32)),
          new Token("global.secret-docker", d -> "dckr_pat_" + d.of(URL_SAFE, 27)),
          new Token("global.secret-hugging-face", d -> "hf_" + d.of(BASE62.substring(10), 34)),
          new Token("global.secret-digitalocean", d -> "dop_v1_" + d.of(HEX, 64)),
          new Token("global.secret-shopify", d -> "shpat_" + d.of(HEX, 32)),
          new Token("global.secret-vault", d -> "hvs." + d.of(URL_SAFE, 92)),
          new Token("global.secret-notion", d -> "ntn_" + d.digits(11) + d.of(BASE62, 35)),
          new Token(
              "global.access-token",
              d -> d.pick("AKIA", "ASIA") + d.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)),
          new Token("global.access-token", Secrets::jwt));

  private static final List<String> CONNECTIONS =
      List.of(
          "jdbc:postgresql://db.bank.example:5432/core?user=svc&password={p}",
          "jdbc:mysql://10.0.0.5/ledger?user=app&password={p}",
          "jdbc:sqlserver://sql.bank.example:1433;databaseName=core;user=svc;password={p};encrypt=true");

  private static final List<String> LABELS =
      List.of(
          "Password",
          "password",
          "Passwort",
          "pwd",
          "Temporary password",
          "Your new password is",
          "The password is",
          "mot de passe",
          "Contraseña",
          "login password");

  private static final List<String> NONE =
      List.of(
          "Your password will expire in 10 days, please change it.",
          "password = os.environ['DB_PASSWORD']",
          "password: ${SECRET}",
          "if (password == null) return;",
          "The password field is mandatory.",
          "Forgot password? Click below.",
          "Password: ********",
          "password=<password>",
          "Please reset your password before Monday 14:00.",
          "password policy 2024 attached",
          "the password must have 12 characters",
          "String password = getPassword();",
          "Password protected PDF attached",
          "password hash: bcrypt",
          "SET PASSWORD FOR 'root'@'%'",
          "api_key = config.get('key')",
          "token: $TOKEN",
          "private key is kept in the HSM",
          "Passwords do not match",
          "user/password authentication is off");

  private Secrets() {}

  static List<Case> cases(SeededRandom random) {
    List<Case> cases = new ArrayList<>();
    for (Token token : TOKENS) {
      for (int i = 0; i < EACH; i++) {
        String value = token.made().apply(random);
        String text =
            random
                .pick(
                    "token: {v}",
                    "export KEY={v}",
                    "{v}",
                    "use {v} for now",
                    "Authorization: Bearer {v}",
                    "\"apiKey\": \"{v}\",")
                .replace("{v}", value);
        cases.add(Case.of(text, value, token.detector(), "global.access-token"));
      }
    }
    for (int i = 0; i < 100; i++) {
      String password = password(random);
      cases.add(
          Case.of(
              random.pick(LABELS) + random.pick(": ", " : ", " = ", ": ") + password,
              password,
              "global.password"));
      String code = random.number(random.between(6, 10));
      cases.add(
          Case.of(
                  random.pick(
                          "Meeting ID: 987 6543 2100\nPasscode: ",
                          "Join the conference, passcode ",
                          "Dial-in 1-800-555-0199, participant passcode: ")
                      + code,
                  code,
                  "global.meeting-passcode")
              .besides("global.phone"));
      cases.add(Case.nothing(random.pick(NONE)));
    }
    for (int i = 0; i < 30; i++) {
      String password = random.of(BASE62, 12);
      String text = random.pick(CONNECTIONS).replace("{p}", password);
      cases.add(
          Case.of("spring.datasource.url=" + text, text, "global.connection-string")
              .besides("global.ip-address"));
    }
    return cases;
  }

  private static String password(SeededRandom random) {
    return random.pick("Harbour", "maple", "Kestrel", "Tundra", "blue")
        + random.pick("#", "!", "@", "-", "")
        + random.number(random.between(2, 4))
        + random.pick("", "x", "!", "Zz");
  }

  /** Header, claims, signature (RFC 7519). */
  private static String jwt(SeededRandom random) {
    String header = "{\"alg\":\"" + random.pick("HS256", "RS256", "ES256") + "\",\"typ\":\"JWT\"}";
    String claims = "{\"sub\":\"" + random.digits(10) + "\",\"iat\":17" + random.digits(8) + "}";
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8))
        + "."
        + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
        + "."
        + random.of(URL_SAFE, 43);
  }
}
