package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Tokens that are known by the words and lengths their issuers give them, without a label. */
class IssuersTokensTest {
  private static final String HEXADECIMAL = "0123456789abcdef";
  private static final String SMALL = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final String ANY = SMALL + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String CAPITAL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** In a form, {@code h}, {@code s}, {@code a} or {@code c} and a number in braces is drawn. */
  private static String drawn(String form, long seed) {
    Random random = new Random(seed);
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != '{') {
        token.append(form.charAt(i));
        continue;
      }
      int close = form.indexOf('}', i);
      String signs =
          switch (form.charAt(i + 1)) {
            case 'h' -> HEXADECIMAL;
            case 's' -> SMALL;
            case 'c' -> CAPITAL;
            default -> ANY;
          };
      int count = Integer.parseInt(form.substring(i + 2, close));
      for (int n = 0; n < count; n++) {
        token.append(signs.charAt(random.nextInt(signs.length())));
      }
      i = close;
    }
    return token.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "sk-or-v1-{h64}, global.access-token",
    "amzn1.oa2-cs.v1.{h64}, global.access-token",
    "amzn.mws.{h8}-{h4}-{h4}-{h4}-{h12}, global.access-token",
    "rootly_{h64}, global.access-token",
    "sgp_{h16}_{h40}, global.access-token",
    "cfsk_ma_prod_{h32}_{h8}, global.access-token",
    "pk_{h34}, global.access-token",
    "sk_{h48}, global.access-token",
    "px-api-{h8}-{h4}-{h4}-{h4}-{h12}, global.access-token",
    "sdk-{h8}-{h4}-{h4}-{h4}-{h12}, global.access-token",
    "aio_{a28}, global.access-token",
    "pcsk_{a5}_{a63}, global.access-token",
    "p8e-{s32}, global.access-token",
    "tgp_v1_{a43}, global.access-token",
    "CCDB1_{a22}_{a40}, global.access-token",
    "hcaik_{s58}, global.access-token",
    "odt_{a32}, global.access-token",
    "live_{a30}, global.access-token",
    "pdl_live_apikey_{s26}_{a22}_{a3}, global.access-token",
    "api_live.{a11}.{a32}, global.access-token",
    "prd:{a24}.{a32}, global.access-token",
    "VF.DM.{h24}.{a16}, global.access-token",
    "ATTA{h64}, global.access-token",
    "1000.{h32}.{h32}, global.access-token",
    "4b1d{a38}, global.access-token",
    "A3TX{c0}QX7RT2WMHZ5KJ3PD, global.access-token",
    "MTIzNDU2Nzg5MDEyMzQ1Njc4.{a6}.{a38}, global.access-token",
    "secret-token:{a40}, global.access-token",
    "cfut_{a40}{h8}, global.secret-cloudflare",
    "pat-ap1-{h8}-{h4}-{h4}-{h4}-{h12}, global.secret-hubspot",
    "PMAT-{c26}, global.secret-postman",
    "ATSTT3{a180}, global.secret-atlassian",
    "pypi-AgEIcHk{a120}, global.secret-pypi",
    "shpss_{a32}, global.secret-shopify",
    "shpca_{a38}, global.secret-shopify",
    "hooks.slack.com/services/T{c7}/B{c8}/{a24}, global.secret-slack-webhook",
    "xoxb-40718253-{h18}, global.access-token",
    "{a44}AzFu{a5}Q==, global.secret-azure-key",
    "{a52}JQQJ99BF{a16}A{a7}, global.secret-azure-key"
  })
  void areFoundInASentence(String form, String kind) {
    String token = drawn(form, 11);
    assertThat(Scanned.findings("Please use " + token + " until Friday."))
        .containsExactly(kind + " high " + token);
    String other = drawn(form, 12);
    assertThat(Scanned.findings("client = Client(\"" + other + "\")"))
        .containsExactly(kind + " high " + other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sk-or-v1-{h20}",
        "rnd_seed_of_the_simulation_of_march",
        "live_transactions_of_the_day_2026_03",
        "pk_customer_id and fk_branch_id",
        "api-docs-2026 and sdk-9.4.1-release",
        "pat.name hawk.eye prd:release oauth:state",
        "4b1d{h36}",
        "secret-token:example-of-a-placeholder",
        "pypi-AgEIcHk{a20}",
        "shpss_the_shop_of_the_sample_in_march_2026",
        "hooks.slack.com/services/TXXXXXX/BXXXXXX/XXXXXXXXXXXXXXXXXXXXXXXX",
        "redis.cache.windows.net:6380,ssl=True,abortConnect=False",
        "1000.50 and 1000.{h8}"
      })
  void othersAreNone(String form) {
    assertThat(Scanned.findings("Please see " + drawn(form, 13) + " there.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "redis://cache:blaubeere@cache1.bank.example, true",
    "https://preview:linden-hain@stage.bank.example, true",
    "https://user:password@stage.bank.example, false",
    "https://user:mypassword@stage.bank.example, false",
    "amqp://rabbit:rabbit@mq.bank.example, false",
    "https://x-access-token:ghtoken@git.bank.example, false",
    "https://host:{{port}}@stage.bank.example, false"
  })
  void aWordIsAPasswordInAnAddress(String address, boolean found) {
    assertThat(Scanned.findings("see " + address + "/core").toString().contains("url-credentials"))
        .isEqualTo(found);
  }
}
