package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What has the form of an e-mail address and is none. */
class MailLookAlikesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git clone git@github.com:northfold/ledger-ui.git",
        "origin  git@github.com:harbour/ledger.git (fetch)",
        "rsync backup@store.example.org:/srv/data .",
        "clone deploy@git.example.org:~/team/app.git",
        "Follow @alice@infosec.exchange",
        "(@jan@mastodon.social)",
        "<E1tBq3x-0004Zk-9L@smtp7.example.org>",
        "<AM6PR0202MB3382A1B2C3D4E5F60718293@AM6PR0202MB3382.eurprd02.prod.outlook.com>",
        "<f3a9c1e2.8812.4b07@web.example.org>",
        "<6B29FC40-CA47-1067-B31D-00DD010662DA@example.org>",
        "<-1234567.12.1699999999999.JavaMail.app@node1.example.org>"
      })
  void isNotFound(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jan.novak@example.org:please call|global.email high jan.novak@example.org",
        "jan.novak@example.org: http://a.example/b|global.email high jan.novak@example.org",
        "global-change-hr@example.org|global.email high global-change-hr@example.org",
        "a.b@mail.example.org|global.email high a.b@mail.example.org",
        "bounced 1tBq3x-0004Zk-9L@a.example|global.message-id medium 1tBq3x-0004Zk-9L@a.example"
      })
  void othersAre(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  /** The last word of an address begins no label that goes on in the next line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "To: <asha.pillai@deccan.example.in>~Reply-To: jan.novak@example.org"
            + "|global.email high jan.novak@example.org",
        "Cc: asha.pillai@deccan.example.in,~Reply-To: jan.novak@example.org"
            + "|global.email high jan.novak@example.org",
        "Message written in~reply to: 77A1.3@relay.example.net"
            + "|global.message-id high 77A1.3@relay.example.net"
      })
  void anAddressBeginsNoLabel(String text, String finding) {
    assertThat(Scanned.findings(text.replace('~', '\n'))).contains(finding);
  }
}
