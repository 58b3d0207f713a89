package org.mailboxinventory.scanner.detect.name.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in Devanagari of which a word is in no list, behind posts and in lists of people. */
class DevanagariItemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "समितिको उपाध्यक्षमा घनमोती गुरुङ, सचिवमा झटरूप श्रेष्ठ चुनिए । | घनमोती गुरुङ; झटरूप"
            + " श्रेष्ठ",
        "सदस्यहरुमा अशोक शर्मा, घनमोती थापा र झटरूप राई मगर चुनिए । | अशोक शर्मा; घनमोती थापा;"
            + " झटरूप राई मगर",
        "सदस्य: घनमोती शर्मा | घनमोती शर्मा",
        "सचिव - महेश झटरूपे, सांगली | महेश झटरूपे",
      })
  void areNames(String text, String names) {
    assertThat(Scanned.names(text)).containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "समितिको घनमोती गुरुङ बजार",
        "सचिव घनमोती झटरूप चुनिए",
        "सदस्य: घनमोती, झटरूप",
        "काम, घनमोती गुरुङ बजार"
      })
  void otherWordsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
