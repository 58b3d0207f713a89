package org.mailboxinventory.scanner.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherReadingTest {
  @ParameterizedTest
  @CsvSource({
    "GZMPD39271, GZMPD3927I",
    "HZUPP6958), HZUPP6958J",
    "IFQOQPD3349X, IFQPD3349X",
    "TKBPK0O525D, TKBPK0525D",
    "HDFCO001234, HDFC0001234",
    "27AAPFUO939F1ZV, 27AAPFU0939F1ZV",
    "ABC123456O, ABC1234560"
  })
  void lookAlikesAreReadAsTheFormAsks(String read, String other) {
    assertThat(OtherReading.of(read)).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GZMPD3927I", "HDFC0001234", "Permanent", "0123456789", "O1234567", "X", "123456"})
  void whatHasAFormOrNoneIsLeftAlone(String read) {
    assertThat(OtherReading.of(read)).isNull();
  }
}
