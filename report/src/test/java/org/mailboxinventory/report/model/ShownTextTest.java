package org.mailboxinventory.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be shown of text that others chose. */
class ShownTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Inbox/2024",
        "asha@bank.example",
        "ग्राहक सूची",
        "र\u200dय क\u200cष", // joiners that Indic scripts need
        "עברית",
        "😀 \u00a0 é"
      })
  void whatIsHarmlessStays(String text) {
    assertThat(ShownText.of(text)).isSameAs(text);
    assertThat(ShownText.lines(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0000", "0007", "0008", "0009", "000a", "000d", "001b", "007f", "0085", "009b", "061c", "200e",
    "200f", "2028", "2029", "202a", "202b", "202c", "202d", "202e", "2066", "2067", "2068", "2069",
    "d800", "dfff"
  })
  void whatCommandsIsShownAsItsNumber(String number) {
    char c = (char) Integer.parseInt(number, 16);
    assertThat(ShownText.of("a" + c + "b")).isEqualTo("a\\u" + number + "b");
  }

  @Test
  void anEscapeSequenceIsPlainText() {
    assertThat(ShownText.of("\u001b]0;title\u0007\u001b[2Jx"))
        .isEqualTo("\\u001b]0;title\\u0007\\u001b[2Jx");
  }

  @Test
  void tagCharactersAreShownAsThePairTheyAre() {
    assertThat(ShownText.of("a" + Character.toString(0xe0041))).isEqualTo("a\\udb40\\udc41");
  }

  @Test
  void linesStayLines() {
    assertThat(ShownText.lines("one\r\ntwo\n\u202ethree\r"))
        .isEqualTo("one\ntwo\n\\u202ethree\\u000d");
  }

  /** For all characters of the basic plane: none of the shown text is a control of any kind. */
  @Test
  void noControlIsEverShown() {
    for (int c = 0; c <= 0xffff; c++) {
      String shown = ShownText.of("x" + (char) c + "y");
      assertThat(shown.chars().noneMatch(Character::isISOControl)).isTrue();
      assertThat(
              shown
                  .chars()
                  .map(Character::getDirectionality)
                  .noneMatch(d -> d >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING))
          .describedAs("U+%04X", c)
          .isTrue();
    }
  }
}
