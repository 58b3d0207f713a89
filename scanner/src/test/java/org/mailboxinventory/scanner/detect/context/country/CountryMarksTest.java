package org.mailboxinventory.scanner.detect.context.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/** Blocks of a text know which words of theirs may name a country, a state or an office. */
class CountryMarksTest {
  private static final int BLOCK = 64;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he lives in Kenya | 1",
        "KENYA | 1",
        "of the United Kingdom | 1",
        "•Kenya | 1",
        "residentKenya | 1",
        "österreichischen Reisepasses | 1",
        "GB 29 | 2",
        "x GBR x | 2",
        "New Hampshire | 4",
        "he is a national of | 8",
        "DVLA Swansea | 16",
        "the order was sent on Monday | 0",
      })
  void whatAWordMayBe(String text, int mark) {
    CountryMarks marks = of(text);
    int wanted = mark == 0 ? 31 : mark;
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    assertThat(marks.any(0, length, wanted)).isEqualTo(mark != 0);
  }

  @Test
  void aWordBelongsToTheBlockInWhichItBegins() {
    String before = "x ".repeat(BLOCK / 2 - 1);
    CountryMarks marks = of(before + " Kenya" + " y".repeat(BLOCK));
    assertThat(marks.any(0, BLOCK, CountryWordMarks.NAME)).isTrue();
    assertThat(marks.any(BLOCK, 2 * BLOCK, CountryWordMarks.NAME)).isFalse();
  }

  @Test
  void anotherWindowIsReadAnew() {
    CountryMarks marks = of("Kenya");
    assertThat(marks.any(0, 5, CountryWordMarks.NAME)).isTrue();
    marks.begin(window("order"));
    assertThat(marks.any(0, 5, CountryWordMarks.NAME)).isFalse();
  }

  private static CountryMarks of(String text) {
    CountryMarks marks = new CountryMarks();
    marks.begin(window(text));
    return marks;
  }

  private static NormalisedText window(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    NormalisedText window = new NormalisedText();
    window.fold(bytes, bytes.length);
    return window;
  }
}
