package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A user and a machine before a path are no address of mail. */
class RemotePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "origin git@github.com:harbour/ledger.git (fetch)",
        "git clone git@gitlab.com:ledger.git",
        "scp report.csv deploy@files.harbour.eu:/srv/in/",
        "rsync -av data/ backup@files.harbour.eu:~/in",
      })
  void isNoAddress(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asha.rao@harbour.eu: please call | global.email high asha.rao@harbour.eu",
        "asha.rao@harbour.eu:ok | global.email high asha.rao@harbour.eu",
        "redis://default:GqSNkGU0j8qwYfsp@cache01.lan:6379/0"
            + " | global.url-credentials medium redis://default:GqSNkGU0j8qwYfsp@cache01.lan",
      })
  void othersAreFound(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
