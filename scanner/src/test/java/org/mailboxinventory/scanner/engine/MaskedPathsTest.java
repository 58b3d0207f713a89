package org.mailboxinventory.scanner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.text.SensitiveText;

final class MaskedPathsTest {
  private final Masker masker = new Masker(Bundled.DETECTION);
  private final MaskedPaths paths = new MaskedPaths(masker);

  @Test
  void aPathIsMaskedOnceWhereItComesAgainAndAlwaysTheSame() {
    String first = paths.masked(SensitiveText.of("Mail/PAN ABCPE1234F"));
    assertThat(first).isEqualTo(masker.mask(SensitiveText.of("Mail/PAN ABCPE1234F")));
    assertThat(first).doesNotContain("ABCPE1234F");
    assertThat(paths.masked(SensitiveText.of("Mail/PAN ABCPE1234F"))).isSameAs(first);
    assertThat(paths.masked(SensitiveText.of("Mail/Inbox"))).isEqualTo("Mail/Inbox");
  }

  @Test
  void noMoreThanSomeAreRememberedAndNoLongOnes() {
    SensitiveText inbox = SensitiveText.of("Mail/Inbox");
    String before = paths.masked(inbox);
    for (int i = 0; i < 256; i++) {
      paths.masked(SensitiveText.of("folder " + (char) ('a' + i / 26) + (char) ('a' + i % 26)));
    }
    assertThat(paths.masked(inbox)).isEqualTo(before).isNotSameAs(before);
    SensitiveText longOne = SensitiveText.of("a/".repeat(200));
    assertThat(paths.masked(longOne)).isNotSameAs(paths.masked(longOne));
  }
}
