package org.mailboxinventory.report.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mailboxinventory.report.write.page.PageNumbers.Value.Bound;

/** Numbers on the first screen, as they are before its script runs. */
final class PageNumbersTest {
  private final PageNumbers english = new PageNumbers(PageTexts.load(), "en");
  private final PageNumbers hindi = new PageNumbers(PageTexts.load(), "hi");

  @ParameterizedTest
  @CsvSource({
    "116357, 120000, 110000, 120000",
    "1722, 1700, 1700, 1800",
    "4149999, 4.1 million, 4.1 million, 4.2 million",
    "4100000, 4.1 million, 4.1 million, 4.1 million",
    "999, 1000, 990, 1000",
    "99, 99, 99, 99"
  })
  void aBoundIsNotOverstepped(long number, String near, String least, String most) {
    assertThat(english.about(number, Bound.NONE).replace(",", "")).isEqualTo(near);
    assertThat(english.about(number, Bound.LEAST).replace(",", "")).isEqualTo(least);
    assertThat(english.about(number, Bound.MOST).replace(",", "")).isEqualTo(most);
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void inHindiTheyHaveTheirOwnUnits(Bound bound) {
    assertThat(hindi.about(120_000, bound)).isEqualTo("1.2 लाख");
    assertThat(hindi.about(41_000_000, bound)).isEqualTo("4.1 करोड़");
  }

  @Test
  void wordsFollowTheNumberBeforeThem() {
    String text = "{n} {n:mailbox is/mailboxes are} read";
    assertThat(PageTexts.inNumber(text, Map.of("n", "1"))).isEqualTo("{n} mailbox is read");
    assertThat(PageTexts.inNumber(text, Map.of("n", "0"))).isEqualTo("{n} mailboxes are read");
    assertThat(PageTexts.inNumber(text, Map.of("n", "1,200"))).isEqualTo("{n} mailboxes are read");
  }

  @Test
  void aTimeIsInUtcAndSaysSo() {
    assertThat(english.time(Instant.parse("2026-11-29T04:05:06Z")))
        .isEqualTo("29 Nov 2026, 04:05 UTC");
  }
}
