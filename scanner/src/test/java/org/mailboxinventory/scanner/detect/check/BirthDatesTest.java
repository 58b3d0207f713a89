package org.mailboxinventory.scanner.detect.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of birth in figures and in the words of many languages. */
class BirthDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12/03/1984",
        "1984-02-28",
        "19840228",
        "14071982",
        "5. 10. 1961",
        "4th of July 1975",
        "March 21st, 1969",
        "1er août 1975",
        "5 de octubre de 1961",
        "5 ottobre 1961",
        "3. März 1971",
        "3 września 1977",
        "1985. március 5",
        "15 Ağustos 1987",
        "12 марта 1975",
        "15 Μαρτίου 1980",
        "15 अगस्त 1965",
        "1985年3月12日",
        "1979년 5월 3일",
        "9 Ogos 1951",
        "9 Desembre 1951",
        "9-VII-1951",
        "昭和51年7月9日",
        "平成元年 12月3日",
        "民國64年2月18日",
        "12 tháng 3 năm 1984",
        "1984 m. kovo 12 d.",
        "1984. gada 12. martā",
        "12/03/2527",
        "12 มีนาคม 2527",
        "S51.7.9",
        "h5/11/28"
      })
  void aDayOfTheCalendar(String written) {
    assertThat(BirthDates.passes(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"840312", "120384", "991231"})
  void sixFiguresAreOneWithTheYearFirstOrLast(String written) {
    assertThat(BirthDates.six(written)).isTrue();
    assertThat(BirthDates.six("99" + written.charAt(0) + "999")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/1984",
        "30 février 1980",
        "5 mercredi 1961",
        "5 de octubre de 1861",
        "32 mars 1980",
        "20241301",
        "1985年13月12日",
        "昭和51年13月9日",
        "12 tháng 13 năm 1984",
        "1984 m. kovos 12 d.",
        "1984. gada 32. martā",
        "12/03/2327",
        "平安51年7月9日",
        "x51.7.9",
        "12 марта"
      })
  void noDayOfTheCalendar(String written) {
    assertThat(BirthDates.passes(written)).isFalse();
  }
}
