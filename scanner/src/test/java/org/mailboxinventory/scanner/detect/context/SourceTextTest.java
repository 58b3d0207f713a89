package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Sources of programs, manuals and lists of changes, which name secrets, accounts and numbers. */
class SourceTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<span>Director:</span>{\" \"}~            Quorvand Zelmark!Quorvand Zelmark",
        "<span>Account number:</span>{' '}~              30014145!30014145",
        "<p>Account number:{\" \"}~            <strong>30014145</strong></p>!30014145",
        "<p>Account number: <a href=\"x\">30014145</a></p>!30014145",
      })
  void aBlankOrALinkInThePageMayPartLabelAndValue(String text, String value) {
    assertThat(Scanned.findings(text.replace('~', '\n'))).anyMatch(found -> found.endsWith(value));
  }

  @Test
  void theValueOfASecretMayBeginWithItsLabel() {
    assertThat(Scanned.findings("{\"user\": \"x\", \"password\": \"Password@471!\"}"))
        .anyMatch(found -> found.endsWith("Password@471!"));
    assertThat(Scanned.findings("{\"note\": \"Password: Tsub@471!\"}"))
        .anyMatch(found -> found.endsWith("Tsub@471!"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dt>Name of the bank:</dt><dd>Quorvand Zelmark</dd>",
        "<td>Name der Firma</td><td>Quorvand Zelmark</td>",
        "| Name of the bank | City |\n|---|---|\n| Quorvand Zelmark | Elm |",
        "<dt>Bankleitzahl:</dt><dd>43060967</dd>",
      })
  void theNameOfAThingOrOfAnElementIsNoLabel(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("person-name"));
    assertThat(Scanned.findings(text)).noneMatch(found -> found.contains("phone"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    \"key_file\",  # str\n    \"key_password\",  # str\n    \"key_certs\",  # str\n",
        "my $pwd = Depot::workdir($here);\n",
        "SRP_user_pwd *DEPOT_get1_by_user(DEPOT *vb, char *name);\n",
        "/* Flags. */\n#define FLAG_DEFAULT_PWD   0x02\n",
        "    password: Optional[str] = None\n",
        "def kdf(\n    password: bytes,\n    salt: bytes,\n) -> bytes:\n",
        "#define TXT_PSK_WITH_AES_256   \"PSK-AES256-GCM-SHA384\"\n",
        "password: SSL2_MT_CLIENT_HELLO\n",
        "log(\"password %NET80211_ATTR_MAC\")\n",
        "Makefile INSTALLMAN1DIR=none INSTALLMAN3DIR=none\n",
        ".TH ioctl_tty 2 2024-06-14 \"Manual\"\n",
        "16064 9.0.0411 files are cleaned up with one call\n 1454 9.0.0412 warning for arguments\n",
        "789141 Fault when adding an online account\n789149 Zoom leaks the list of sequences\n"
      })
  void namesInThemAreNoValues(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void theKindOfAnArgumentIsNoValue() {
    String declarations =
        """
        int seal(
            const char *pass, int size, unsigned char *salt,
            int rounds, int turns, KEY8INFO *key,
            CTX *ctx, const char *query);
        int open(const char *pass, int size,
            KEY8INFO *key, ALG *alg);
        int close(const char *pass, int size,
            KEY8INFO *key, ALG *alg,
            CTX *ctx, const char *query);
        """;
    assertThat(Scanned.findings(declarations)).isEmpty();
    assertThat(Scanned.findings(declarations.replace("KEY8INFO *key", "KEY8INFO key")))
        .contains("global.password high KEY8INFO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "password: Kite_Blue_77~global.password high Kite_Blue_77",
        "DB_PASSWORD: CORE_UAT_2024~global.password high CORE_UAT_2024",
        "const char *pwd = \"heron_42(x\";~global.password high heron_42(x",
        "Your PANABCPE1234F is registered~in.pan high ABCPE1234F",
        "Bank account\\n789149 is closed~global.bank-account medium 789149"
      })
  void valuesLikeThemAre(String text, String expected) {
    assertThat(Scanned.findings(text.replace("\\n", "\n"))).contains(expected);
  }
}
