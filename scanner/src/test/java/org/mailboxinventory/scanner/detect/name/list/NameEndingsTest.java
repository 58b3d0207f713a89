package org.mailboxinventory.scanner.detect.name.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEndingsTest {
  private final NameEndings endings = new NameEndings();

  @ParameterizedTest
  @CsvSource({
    "Xolveer, 3",
    "XOLVEER, 3",
    "Zubchandani, 2",
    "Olugbemi, 3",
    "Xolović, 2",
    "Xoldrat, 3",
    "veer, 0",
    "Tariff, 0",
    "ab, 0"
  })
  void aWordIsFormedAsFirstOrLastNamesAreByItsEndOrBeginning(String word, int flags) {
    byte[] text = ("(" + word + ")").getBytes(StandardCharsets.UTF_8);

    assertThat(endings.flags(text, 1, text.length - 1)).isEqualTo(flags);
  }
}
