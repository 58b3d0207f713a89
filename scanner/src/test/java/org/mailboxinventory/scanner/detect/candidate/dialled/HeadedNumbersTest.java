package org.mailboxinventory.scanner.detect.candidate.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers behind whose they are, below a heading for telephones or on the line of a sign. */
class HeadedNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "📞 Dy. Warden: 9440718602|in.mobile medium 9440718602",
        "☎ Gate - 867 1215|global.phone medium 867 1215",
        "📞 612 417 678|global.phone high 612 417 678",
        "📱 22 345 17 89|global.phone high 22 345 17 89"
      })
  void onTheLineOfASign(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @Test
  void onTheLinesBelowAHeading() {
    assertThat(
            Scanned.findings(
                "Wichtige Nummern:\n\n1. Pforte: 2264117\n2. Werkstatt (Hof): 2264118"))
        .contains("global.phone medium 2264117", "global.phone medium 2264118");
    assertThat(
            Scanned.findings(
                "📞 **Important Numbers**:\\n- Registrar: 2289117\\n- Library: 2289118\\n\\nFees: 2289119"))
        .contains("global.phone medium 2289117", "global.phone medium 2289118")
        .noneMatch(each -> each.endsWith(" 2289119"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "📱 Downloads: 1500000",
        "📞 Available 24/7",
        "📞 Hours: 09:00 - 17:00",
        "Important numbers:\nRevenue: 1,500,000\nStaff: 2264",
        "Important numbers\n\nThe pages 2264117 and more"
      })
  void otherLinesHaveNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.contains("phone"));
  }
}
