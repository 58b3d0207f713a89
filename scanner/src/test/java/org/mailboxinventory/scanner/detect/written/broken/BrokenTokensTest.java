package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Tokens of programs that were broken at a line's end; {@code #} stands for the prefix's hyphen.
 */
class BrokenTokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global.secret-gitlab|glpat#q7Zt4RkV9x|B2mWcY8nLs",
        "global.secret-gitlab|glrt#Xh3u2xvg5|35E42GAvaPdB",
        "global.secret-stripe|sk_live_JLYk4psaG|v1FfHGF8GaUj7LU",
        "global.secret-hugging-face|hf_ocmdnnKpAbQE|zAC05xW7vJ30K1EEFhgXZ9",
        "global.secret-sendgrid|SG.1GQs70L3UX0J3u|iFYQTpHC.6B8AJN9BeSWUXTQ89MeJbuoICa8evO0IeLKAmIDvaSR"
      })
  void areFoundOverTheLinesEnd(String detector, String first, String second) {
    String token = first.replace('#', '-') + "\n> " + second;
    assertThat(Scanned.findings("> the job runs with " + token + ", please change it"))
        .containsExactly(detector + " high " + token);
    assertThat(Scanned.findings("use " + token + ".\nThanks"))
        .containsExactly(detector + " high " + token);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "global.secret-gitlab high|use [glpat#¶q7Zt4RkV9xB2mWcY8nLs] now",
        "global.secret-openshift high|use [sha256~jJEphdNLhpKwkfPeo7¶WyiDF9nbagNHwGvGNr7ZtR3IX]"
            + " now",
        "global.secret-slack-webhook high|at https://[hooks.slack.com/services/T9QZW7RKP/B6LRO¶"
            + "9930/9H6RCX2olW20XSa2MyWM8oo2] now",
        "global.secret-telegram-bot high|bot [48082785:AAUTheqT4SeOg¶K0O0UeSzxDEjdWhp15et7b] now",
        "global.access-token medium|gateway.api_key=[8kWPlApYYHWlBZnd~U4P2dOoHpHNPHkFO] now",
        "global.password high|The password is [Brass-Kettle-¶Orbit-41] from Monday on",
        "global.url-credentials medium|at [https://feeduser:¶253xINOxKtrk@rates.bank.example]/eod"
      })
  void areFoundWhereverTheyAreBroken(String finding, String text) {
    String written = text.replace('#', '-');
    for (String breaking : new String[] {"\n", "\r\n", " \n", "\n> > ", "\n\t", " |\n| "}) {
      String value = written.substring(written.indexOf('[') + 1, written.indexOf(']'));
      assertThat(
              Scanned.findings("| > " + written.replaceAll("[\\[\\]]", "").replace("¶", breaking)))
          .as(text + breaking)
          .containsExactly(finding + " " + value.replace("¶", breaking));
    }
  }

  @Test
  void mayHoldNumbersThatAreLookedAtFirst() {
    String token = "xoxb#790187271581#3108817786989#tpTVs6O9D8oFc\nRESeqmnyi8L".replace('#', '-');
    assertThat(Scanned.findings("The script had the bot token in it:\n" + token + "\nRevoked."))
        .containsExactly("global.access-token high " + token);
  }

  @Test
  void whatALogBeginsItsLinesWithIsNoneOfThem() {
    String head = "api-1 | 09:15:12 kyc: ";
    String first = "pnu_ZUzjY4e97T61OmYU";
    assertThat(Scanned.findings(head + "key " + first + "\n" + head + "2mqrYCng323B5uOApOzj"))
        .containsExactly(
            "global.secret-prefect high " + first + "\n" + head + "2mqrYCng323B5uOApOzj");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export GH_TOKEN=|ghp_7Yf9L3vT0XpfqRA9pT|tSYbTD5xBUB328OXKM",
        "curl --retry 3 -u git:|ghp_7Yf9L3vT0XpfqRA9pTtSYb|TD5xBUB328OXKM",
        "glab auth login --token=|glpat#q7Zt4RkV9x|B2mWcY8nLs"
      })
  void areFoundBehindTheBackslashOfAShell(String command, String first, String second) {
    for (String breaking : new String[] {"\\\n", "\\\r\n"}) {
      String token = first.replace('#', '-') + breaking + second;
      assertThat(Scanned.findings(command + token))
          .anyMatch(found -> found.endsWith(" high " + token));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use [eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.~eyJzdWIiOiIxMjM0NTY3ODkwIn0."
            + "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U] and no other",
        "use [eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0~NTY3ODkwIn0."
            + "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U].~Thanks",
        "[eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFt"
            + "~ZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWUsImlhdCI6MTUxNjIzOTAyMn0.NHVaYe26M"
            + "~btOYhSKkoKYdFVomg4i8ZJd8_-RU8VNbftc4TSMb4bXP3l3YlNWACwyXPGffz5aXHc6lty"
            + "~1Y2t4SWRqGteragsVdZufDn5BlnJl9pdR]~Thanks",
        "use [eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0."
            + "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U].~X9 is the next"
      })
  void webTokensAreFoundOverAllTheirLines(String text) {
    for (String breaking : new String[] {"\n", "\r\n", "\n> "}) {
      String written = text.replace("~", breaking);
      String token = written.substring(written.indexOf('[') + 1, written.indexOf(']'));
      assertThat(Scanned.findings(written.replaceAll("[\\[\\]]", "")))
          .containsExactly("global.access-token high " + token);
    }
  }

  @Test
  void webAddressesWithAPasswordAreFoundOverTheLinesEndBehindTheirSign() {
    String address = "postgresql://ledger_rw:Vq7%21tampura@\npg-ledger-03.int.bank.example";
    assertThat(Scanned.findings("please purge: " + address + ":5432/ledger"))
        .containsExactly("global.url-credentials medium " + address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TOKEN=glpat#q7Zt4RkV9x\nOTHER_KEY1=none",
        "STRIPE_KEY=sk_live_JLYk4psaG\nOTHER_KEY_1=v1FfHGF8GaUj7LU",
        "it begins with glpat#q7Zt4RkV\nand something behind it",
        "it begins with sk_live_JLYk4psaG\nconfidentialinformation, he says",
        "keys such as hf_ocmdnnKpAbQE\n\nzAC05xW7vJ30K1EEFhgXZ9"
      })
  void whatIsOnTheNextLineIsNone(String text) {
    assertThat(Scanned.findings(text.replace('#', '-'))).isEmpty();
  }

  @Test
  void theBeginningIsThatOfAWholeToken() {
    String line = "KEY=sk_live_LoFxFXhqRbZBidYlIZdfJZ5t";
    assertThat(Scanned.findings(line + "\nq7Zt4RkV9xB2mWcY"))
        .containsExactly("global.secret-stripe high " + line.substring(4));
  }
}
