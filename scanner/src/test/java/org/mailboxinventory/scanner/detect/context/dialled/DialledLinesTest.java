package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers above and below a telephone in a list are telephones, too. */
class DialledLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "• 9830017742 — Una, wants card\n• 0177-2658899 — office",
        "• 0177-2658899 — office\n• 8830017742 — Solan\n• 9830017742 — Una",
        "09:12  IN   9830017742     0:44\n09:31  OUT  040-23418899   3:10",
        "- 0484-2770331\n- 9830017742"
      })
  void areFoundAtTheSameDistanceFromTheirLines(String text) {
    assertThat(Scanned.findings(text)).contains("in.mobile medium 9830017742");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CN 0177-2658899\nVO 9830017742",
        "1  0177-2658899\n2  9830017742 EUR",
        "- 0177-2658899\n\n- 9830017742",
        "- 0177-2658899\n-  9830017742",
        "1 TEL  0177-2658899\n2 A/C  9830017742"
      })
  void othersAreNot(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("in.mobile"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "- 9", "\n9", "9\n", "- 9\n-", "9\n\n"})
  void aTextOfOneLineHasNone(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(DialledLines.around(bytes, text.indexOf('9'), bytes.length)).isEmpty();
  }

  @Test
  void aNumberThatClosesALineNextToATelephonesIsOneToo() {
    assertThat(
            Scanned.findings(
                "Zimmer Seeblick\nRezeption: 06246 72 418\nNachts Tel. 0664 381 72 46"))
        .contains("global.phone high 06246 72 418");
    assertThat(Scanned.findings("Order 0161 496 0731\nPhone 0115 496 0882"))
        .containsExactly("global.phone high 0115 496 0882");
  }
}
