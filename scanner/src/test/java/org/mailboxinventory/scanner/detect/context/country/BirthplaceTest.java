package org.mailboxinventory.scanner.detect.context.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The town of a birth between a label and its day. */
class BirthplaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tempat/Tgl Lahir : BOGOR, 17-08-1994|17-08-1994",
        "\"Tempat/Tanggal Lahir : Medan, 3 Maret 1991\",|3 Maret 1991",
        "Place and date of birth : Leeds, 17/08/1994|17/08/1994",
        "Doğum Yeri ve Tarihi : Bursa 17.08.1994|17.08.1994",
        "Doğum Yeri/Tarihi: Bursa / 17.08.1994|17.08.1994",
        "Kiss Anna (szül.: Pécs, 1994. 08. 17.)|1994. 08. 17",
        "Date and place of birth: Leeds, 1994-08-17|1994-08-17"
      })
  void isNoPartOfTheDay(String text, String day) {
    assertThat(Scanned.findings(text)).contains("global.date-of-birth high " + day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Place of birth : Leeds, issued 17/08/2014",
        "born : Leeds, flat 17, 08/1994",
        "born : Leeds, 199-08-17"
      })
  void otherNumbersBehindATownAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.contains("date-of-birth"));
  }
}
