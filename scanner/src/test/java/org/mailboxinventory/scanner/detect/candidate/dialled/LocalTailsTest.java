package org.mailboxinventory.scanner.detect.candidate.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers behind a telephone that lack the codes before it. */
class LocalTailsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Setor +55 11 3671-4802 / 3671-4815|3671-4815",
        "Setor +55 11 3671-4802/3671-4815|+55 11 3671-4802",
        "Setor +55 11 3671-4802/3671-4815|3671-4815",
        "Tel.: (57+2) 884 1620 - 884 1731|(57+2) 884 1620",
        "Tel.: (57+2) 884 1620 - 884 1731|884 1731",
        "Tel.: (4122) 906-1420 (4179) 830-2556|(4179) 830-2556",
        "Phone: (0361) 571340,571342|571342",
        "Phone No. 03614718260, 4718275|4718275",
        "Phone No. 03614718260/4712275|4712275",
        "Phone: (0361) 571340, 571342|571342",
        "Tel. 0361-571340/571341/571342|571342",
        "Fax 022 26471830 / 26471835|26471835",
        "Fax No. 0824-2471830, 2498210|2498210",
        "Fax No. 022-26471830/28471835|28471835",
        "Fax. : 471830, 471835|471835",
        "Phone: (022) 26471830 / 6278, 26479961 / 62|26479961"
      })
  void areFoundInTheFormOfItsEnd(String text, String number) {
    assertThat(Scanned.findings(text)).anyMatch(each -> each.endsWith(" " + number));
  }

  @Test
  void goOnOverLines() {
    assertThat(
            Scanned.findings(
                """
                Sede +55 11 3671-4802 / 3671-4803
                3671-4842 / 3671-4875
                Ou 3671-4400 Ramais: 190\
                """))
        .contains(
            "global.phone medium 3671-4842",
            "global.phone medium 3671-4875",
            "global.phone medium 3671-4400");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+55 11 3671-4802 / 2024-2025-01",
        "+55 11 3671-4802, order 3671-4815",
        "+55 11 3671-4802 / 36714-815",
        "+49 30 4718260/2024",
        "Tel. 0361-571340, 40442 Denpasar",
        "Tel. 0361-571340, 804412",
        "Fax No. 022-26471830, 20271130",
        "Fax No. 022-26471830, 94718351",
        "Phone No. 03614718260, 5918275",
        "Phone No. 03614718260, order 4718275",
        "Fax. : 471830, 482935",
        "Fax 022-26471830 / 31 of 2026",
        "Ref (0361) 571340, 571342"
      })
  void whatIsWrittenOtherwiseIsNone(String text) {
    assertThat(Scanned.findings(text)).hasSizeLessThan(2);
  }
}
