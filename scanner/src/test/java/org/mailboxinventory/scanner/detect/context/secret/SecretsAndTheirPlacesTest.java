package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What takes a secret's place is none; columns of PIN codes; codes of banks by message. */
class SecretsAndTheirPlacesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url += \" --db.user=\" + user + \" --db.password=\" + password + \" --db.url=\" + url;",
        "\"password=\" + pw + \"&mode=Hill7Source\"",
        "{password: '' + pw + '', mode: 'Hill7Source'}",
        "- DB_PASSWORD=<enter password>\n- DB_NAME=ledger7x",
        "user=app&password=DBPASSWORD`",
        "docker run -p 9443:9443 -p 127.0.0.1:6033:3306 image",
        "password: \"\"\nPASSWORD=$(cat /run/key7)",
        "db.password=@db.password@",
        "password=ref+vault://kv/db7#field",
        "password = aws_secret_version.db.secret_string",
        "$password = $_POST['pass7'];",
        "$pass = md5($_POST['pass7']);",
        "at Customer.getPassword(Customer.java:412)",
        "pwdLastSet: 133536212345678901",
        "the password of the day:\n12/08/2025 16:20 - Asha",
        "The wifi password is on the board.",
        "The guest password is under the router.",
        "Das Passwort ist im Tresor.",
        "Please send the password for Report7",
        "What is the password for Win10 laptops?",
        "lead,mobile,pin,remark\nL-118,9037418265,680001,interested\nL-119,8921047386,680020,call",
        "Name\tCity\tPIN\nRavi\tPune\t411004\nAsha\tThane\t400601",
      })
  void areNone(String text) {
    assertThat(secrets(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<password>Hill7Source</password>~password high Hill7Source",
        "Enter password> Hill7Source~password high Hill7Source",
        "password: \"+Hill7Source\"~password high +Hill7Source",
        "ID/PW->kiosk/Hill7Source~password high Hill7Source",
        "Check that the password for user 'ledger' is 'Hill7Source' or reset it"
            + "~password high Hill7Source",
        "$dbh = DBI->connect(\"dbi:mysql:database=core\", \"app\", \"Hill7Source\");"
            + "~password high Hill7Source",
        "my pin number is 2847~password high 2847",
        "my pin number is 2822~password high 2822",
        "password: 0GHThcXBJe~password high 0GHThcXBJe",
        "pwd for kiosk: '0hill7Source'~password high 0hill7Source",
        "username kiosk privilege 15 password 0 Hill7Source~password high Hill7Source",
        "curl -d \"grant_type=password&username=app&password=Hill7Source\" x"
            + "~password high Hill7Source",
        "use `Hill7Source` as the password for the box~password high Hill7Source",
        "password for Win10: Hill7Source~password high Hill7Source",
        "Use 324933 as verification code~one-time-password high 324933",
        "PIN: 2847~password high 2847",
        "PIN - 28471~password high 28471",
        "hsm-pin: \"40918827\"~password high 40918827",
        "i changed pin from 8351 to 9204 at the atm" + "~password high 8351|password high 9204",
        "Die mTAN für Ihre Überweisung über 1.270,00 EUR lautet: 628413"
            + "~one-time-password high 628413",
        "iTAN für Zahlung nach Ulm: 628413~one-time-password high 628413",
        "628413 is your code~one-time-password high 628413",
        "GITHUB_SECRET=58d02477b3e9d859e18714c3fc883f9d5787e857"
            + "~access-token medium 58d02477b3e9d859e18714c3fc883f9d5787e857",
        "join with"
            + " SWMTKN-1-5edmua5ub12inlgs8awkvz35kckxkeyznuvc49brsy84wgfss4-3otjll8wdy3yikfrksskvqzqh~access-token"
            + " high"
            + " SWMTKN-1-5edmua5ub12inlgs8awkvz35kckxkeyznuvc49brsy84wgfss4-3otjll8wdy3yikfrksskvqzqh",
        "xoxa-2-511847262-31184726250-3118472625044-e049d02840b0b9379c4bf1d88e0c27~access-token"
            + " high xoxa-2-511847262-31184726250-3118472625044-e049d02840b0b9379c4bf1d88e0c27",
      })
  void areFound(String text, String found) {
    assertThat(secrets(text)).containsExactly(found.split("\\|"));
  }

  /** Of these kinds, without what all their names begin with. */
  private static List<String> secrets(String text) {
    return Scanned.findings(text).stream()
        .filter(line -> line.matches("global\\.(password|one-time-password|access-token) .*"))
        .map(line -> line.substring("global.".length()))
        .toList();
  }
}
