package org.mailboxinventory.scanner.detect.address.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers between square brackets that have the form of a code. */
class NoCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 16 Sep [2026] at noon",
        "On Wed, Sep 16, [2026] at 10:15",
        "dated March 4, [2025], 9:30",
        "call 98765 [43210] now"
      })
  void areNone(String marked) {
    assertThat(isNone(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lange Gasse 12, [2100] Korneuburg",
        "Gasse 12, [2020] Hollabrunn",
        "gasse 12, [2020] hollabrunn",
        "Quay 12, [2640] at",
        "Plot 12345 [43210] Town",
        "Calle 4567 [43210] Tarragona"
      })
  void mayBeCodes(String marked) {
    assertThat(isNone(marked)).isFalse();
  }

  private static boolean isNone(String marked) {
    int place = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    byte[] text = marked.replaceAll("[\\[\\]]", "").getBytes(StandardCharsets.UTF_8);
    int before = place;
    while (text[before - 1] == ' ' || text[before - 1] == ',') {
      before--;
    }
    return NoCode.is(text, text.length, before, place, end);
  }
}
