package org.mailboxinventory.scanner.detect.word.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers of columns at the end of a header, above rows that begin with a number. */
class ColumnNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "parcel,tin_1~4471,219-44-7730~",
        "parcel;tin 1~4471;219-44-7730~",
        "parcel,town,tin_1~4471,Pune,219-44-7730~",
        "parcel|Tin 1~4471|219-44-7730~",
        "parcel\ttin_12~4471\t219-44-7730~"
      })
  void areNoBeginningOfAValueInTheRowBelow(String table) {
    assertThat(Scanned.matches(Scanned.scan(Confidence.LOW), table.replace('~', '\n')))
        .noneMatch(match -> match.value().reveal().contains("\n"))
        .anyMatch(match -> match.value().reveal().equals("219-44-7730"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The insured person has the French number 2;95 10 99 126 111 93, as her card says",
        "Please send it to the account GB2;9 NWBK 6016 1331 9268 19, which is hers"
      })
  void aSingleDigitOfAValueGoesOnInTheNextLine(String first, String second) {
    assertThat(Scanned.matches(first + "\n" + second))
        .anyMatch(match -> match.value().reveal().contains("\n"));
  }
}
