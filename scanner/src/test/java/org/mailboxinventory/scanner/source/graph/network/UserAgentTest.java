package org.mailboxinventory.scanner.source.graph.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentTest {
  private static String purpose(String purpose) {
    return UserAgent.of("1.2.3", "run 7f", purpose).text();
  }

  @Test
  void namesProductVersionRunAndPurpose() {
    assertThat(purpose("DPDP inventory 2026"))
        .isEqualTo("mailbox-inventory/1.2.3 (run 7f; purpose: DPDP inventory 2026)");
    assertThat(UserAgent.of("1.2.3", "mailboxes", null).text())
        .isEqualTo("mailbox-inventory/1.2.3 (mailboxes)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "line\r\nX-Injected: yes",
        "nul\u0000tab\tnext\u0085",
        "a) (b \\ \" ; %41",
        "ग्राहक सूची",
        "no\u00a0break\u2028line",
        "lone \ud800 half"
      })
  void nothingOfAPurposeEndsTheHeaderOrItsComment(String purpose) {
    assertThat(purpose(purpose))
        .matches("mailbox-inventory/1\\.2\\.3 \\(run 7f; purpose: [!-'*-~ ]+\\)")
        .doesNotContain("  ");
  }

  @Test
  void otherScriptsArePercentEncodedAndReadable() {
    assertThat(purpose("né (5%)")).endsWith("purpose: n%C3%A9 %285%25%29)");
  }

  @Test
  void aLongPurposeIsCutBetweenCharacters() {
    String text = purpose("ग".repeat(500));
    assertThat(text).hasSizeLessThan(220).endsWith("%E0%A4%97...)");
    assertThat((text.length() - "mailbox-inventory/1.2.3 (run 7f; purpose: ...)".length()) % 9)
        .isZero();
  }

  @Test
  void anEmptyPurposeIsLeftOut() {
    assertThat(purpose(" \n ")).isEqualTo("mailbox-inventory/1.2.3 (run 7f)");
  }
}
