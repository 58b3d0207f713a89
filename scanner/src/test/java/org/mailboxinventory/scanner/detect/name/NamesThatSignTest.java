package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names of no list that sign mail on the line of its close, and what makes others known. */
class NamesThatSignTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is she good for it? Yours faithfully, Ambrosella Tyrwhitz-Drane, bailiff|Ambrosella"
            + " Tyrwhitz-Drane",
        "Please send it by post. Yours, Sunnivira Oakeshotz|Sunnivira Oakeshotz",
        "Kérem, vigye fel. Üdv, Borsodvári Kinga|Borsodvári Kinga",
        "Glöm inte blommorna. /Torgnar Häggström|Torgnar Häggström",
        "Muchas gracias, Hermenegarda Urrutikotxea|Hermenegarda Urrutikotxea",
        "Z poważaniem, Dobrosława Wyszohrodzka|Dobrosława Wyszohrodzka"
      })
  void behindTheCloseOfALetter(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @Test
  void behindAStrokeAtALinesBegin() {
    assertThat(Scanned.names("Tel: 08-123\n\n/Anders Quorvström"))
        .containsExactly("Anders Quorvström");
    assertThat(Scanned.names("/Users/Anders Quorvström/mail")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regards,\nKavita P.", "Regards,\nKavita P.\n\nOn Monday it rained"})
  void withAnInitialAndItsFullStop(String text) {
    assertThat(Scanned.names(text)).containsExactly("Kavita P.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dat kan niet. Graag uw antwoord. Sjoukjen Terpstra-Vrieling|Sjoukjen Terpstra-Vrieling",
        "O forno novo chegou. Iracema Vasconcelos Patoxá|Iracema Vasconcelos Patoxá"
      })
  void atTheEndOfTheTextBehindASentence(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She is Primulette Hetheringtan. Same postcode.|Primulette Hetheringtan",
        "We hear that Ottolina Braithwaite was formally appointed on Friday|Ottolina Braithwaite",
        "The manželka Boženislava Kratochvílková called|Boženislava Kratochvílková",
        "A kulcsokat Szilvásfalvi Emese vette át tőlem.|Szilvásfalvi Emese"
      })
  void bySomethingSaidOfOnePersonAlone(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":86:/NEFT/UTIBN12875088738/HANNELORE KRAUSE/ADVANCE 744|HANNELORE KRAUSE",
        "CNRBN13387822539/SHABANA MENON/HOUSE RENT|SHABANA MENON",
        " 3  Brandon Washington  Finland  yes|Brandon Washington"
      })
  void inNarrationsAndColumns(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Surname SHARMA\nGiven name(s) VIKRAM", "Nom SHARMA\nPrénoms VIKRAM\nSexe M"})
  void inTheTwoFieldsOfAPaper(String text) {
    assertThat(Scanned.names(text)).containsExactly("SHARMA", "VIKRAM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks, Customer Care",
        "Saygılarımızla, İdari İşler",
        "It is Monday Holiday. This is Bank Holiday",
        "Surname SHARMA\nNationality INDIAN",
        "They met in Brandon Washington that year"
      })
  void othersAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
