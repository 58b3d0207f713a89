package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in cases and behind roles in cases, beside firms and trades, and in lists. */
class NamesInCasesAndTradesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "rozhodl soudcem Tomášem Quorváskem ve věci!Tomášem Quorváskem",
        "zastoupen JUDr. Hanou Quorvánovou, advokátkou!Hanou Quorvánovou",
        "przez adwokata Tomasza Quorwaka w sprawie!Tomasza Quorwaka",
        "przez prezesa Janusza Quorla w sprawie!Janusza Quorla",
        "Pacientul Quorvescu Ion, posesor!Quorvescu Ion",
        "Sąd w Elmowie Anna Rylska-Quorwand na podstawie!Anna Rylska-Quorwand",
        "w Elmowie Anna Rylska podpisała!Anna Rylska",
        "Our Information Officer is Quandawula Kabali-Quorva (appointed!Quandawula Kabali-Quorva",
        "vekili Av. Ayşe Quorvan!Ayşe Quorvan",
        "el C. José Luis Quorvez Quorva, quien!José Luis Quorvez Quorva",
        "bei M. Ahmed Quorvi, dem Mieter!M. Ahmed Quorvi",
        "Ông Nguyễn Văn Quorv, sinh năm 1970!Nguyễn Văn Quorv",
        "Hon. Grace Quorvwanjiru, MCA!Grace Quorvwanjiru",
        "<p>Dragan Quorvandić PR</p>!Dragan Quorvandić",
        "© 2026 MERLUQ VAN DER QUORVEN!MERLUQ VAN DER QUORVEN",
      })
  void theyAreFound(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "na Karlovem Quorvandem",
        "Our information is Quandawula Quorva",
        "w Elmowie Quorwanda Rylskiego",
        "Av. Ayşe Quorvan 12",
        "el C. Quorvez",
        "© 2026 BANCO DE LA QUORVA",
      })
  void otherWordsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void aFirmBehindATitledPersonIsNotTheirName() {
    assertThat(Scanned.names("Mrs. Nirmali Perera Quorvwoods Ltd"))
        .containsExactly("Nirmali Perera");
    assertThat(Scanned.names("Mr. Nimal Perera Textiles Ltd")).isEmpty();
    assertThat(Scanned.names("Mr. Perera Quorvwoods Ltd")).isEmpty();
  }

  @Test
  void aDayOfBirthIsBelowAPerson() {
    assertThat(Scanned.names("Re: Harriet Synthetic\nDOB: 02/19/1961"))
        .containsExactly("Harriet Synthetic");
    assertThat(Scanned.names("Re: Harriet Synthetic\nDate of invoice: 02/19/1961")).isEmpty();
    assertThat(Scanned.names("Re: Harriet Synthetic\nDOB:")).isEmpty();
  }

  @Test
  void theSecondOfAListNeedsAGivenNameAlone() {
    assertThat(Scanned.names("Asha Rao, Jan Quorvlant\n"))
        .containsExactly("Asha Rao", "Jan Quorvlant");
    assertThat(Scanned.names("Asha Rao and the firm, Jan Quorvlant\n"))
        .doesNotContain("Jan Quorvlant");
  }

  @Test
  void sendersMayHaveNamesThatAreThings() {
    assertThat(Scanned.names("From: Song Wang <x@elm.example>")).containsExactly("Song Wang");
    assertThat(Scanned.names("From: Quarmis Buck <x@elm.example>")).containsExactly("Quarmis Buck");
    assertThat(Scanned.names("From: Song Contest <x@elm.example>")).isEmpty();
    assertThat(Scanned.names("On Fri, Apr 21, 2023 at 10:56, Song Wang wrote:\n"))
        .containsExactly("Song Wang");
  }

  @Test
  void oneGivenNameBehindTheNumberOfAPaymentIsThePayee() {
    assertThat(Scanned.names("UPI/DR/412345678901/SHABANA /NA/9812345607"))
        .containsExactly("SHABANA");
    assertThat(Scanned.names("UPI/DR/412345678901/QUORVAND/NA/9812345607")).isEmpty();
    assertThat(Scanned.names("x\nUTR#CITIN15590004437-SUNIL\nMATHUR-SA-0412651-HSBC"))
        .containsExactly("SUNIL\nMATHUR");
    assertThat(Scanned.names("x\nUTR#CITIN15590004437-SUNIL\nMAIN BRANCH")).isEmpty();
    assertThat(Scanned.names("UPI/DR/4123/SHABANA/NA")).isEmpty();
    assertThat(Scanned.names("ELMBN15588155345-ASHA KUMARI-SA-1048")).contains("ASHA KUMARI");
  }
}
