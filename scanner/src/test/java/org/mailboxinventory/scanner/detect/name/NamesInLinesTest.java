package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in lines that are written after a pattern, and what belongs to a name. */
class NamesInLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Op 18 juli 2013 10:23 schreef Sander Quorvand het volgende:|Sander Quorvand",
        "Op 18 juli 2013 10:23 schreef sander quorvand:|sander quorvand"
      })
  void smallWordsBehindWhoWroteAreNoneOfTheName(String text, String name) {
    assertThat(Scanned.names(text + "\n\nDag")).containsExactly(name);
  }

  @Test
  void aNameOfOrdinaryWordsIsKnownWhereItCameBefore() {
    String wrote = "Op 18 juli 2013 10:23 schreef Copper Kettle:\n\n";
    assertThat(Scanned.names(wrote + "and Copper Kettle agrees"))
        .containsExactly("Copper Kettle", "Copper Kettle");
    assertThat(Scanned.names(wrote + "and Copper Window agrees")).containsExactly("Copper Kettle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Emily C. Whitfield, Jr. .......... 12 shares|Emily C. Whitfield, Jr.",
        "and Emily Whitfield III, Trustee|Emily Whitfield III",
        "for Emily Whitfield, IV, Trustee|Emily Whitfield, IV",
        "Emily Whitfield Sr.|Emily Whitfield Sr.",
        "met Emily Whitfield Sr. Manager|Emily Whitfield",
        "with Noriko Uehara-san, Legal|Noriko Uehara",
        "seen by Gerrit van 't Zand there|Gerrit van 't Zand",
        "and Sunita St. Whitfield agrees|Sunita St. Whitfield",
        "Avise a Ma. Carmen Ruiz hoy|Ma. Carmen Ruiz",
        "and Smt Sunita Deshpande left|Sunita Deshpande",
        "Verified T. Deshpande, Stores|T. Deshpande",
        "Procuradora: Maria das Graças Moreira, casada|Maria das Graças Moreira",
        "2) H.E. Fatima bint Rashid|Fatima bint Rashid",
        "Hon'ble Devendra Gokhale,J.|Devendra Gokhale",
        "The Hon’ble Devendra Gokhale|Devendra Gokhale",
        "Shri Justice Devendra Gokhale|Devendra Gokhale",
        "De una parte, D. Carlos Ruiz Moreno, mayor de edad|Carlos Ruiz Moreno"
      })
  void aSuffixBelongsToANameAndATitleDoesNot(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Je soussigné(e), Amélie Quorvand, certifie|Amélie Quorvand",
        "il/la sottoscritto/a Giulia Quorvandi, residente|Giulia Quorvandi",
        "Hierbij machtig ik, Pieter Quorvand, mijn buurman|Pieter Quorvand",
        "Regards, Sunita Quorvand|Sunita Quorvand",
        "Terveisin Sunita Quorvand|Sunita Quorvand",
        "MASTER CAPT SUNITA QUORVAND.|SUNITA QUORVAND"
      })
  void whoDeclaresOrSignsIsNamedBehindIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seat of LEMAÎTRE Amélie, window|LEMAÎTRE Amélie",
        "and Amélie ZÄNKER agrees|Amélie ZÄNKER",
        "- BENÍTEZ QUORVÁN Carmen|BENÍTEZ QUORVÁN Carmen",
        "TO TRF SUNITA DESHPANDE SALARY|SUNITA DESHPANDE",
        "01 DAUERAUFTRAG SUNITA DESHPANDE MIETE MAERZ|SUNITA DESHPANDE",
        "PASSENGER DESHPANDE/SUNITA MRS|DESHPANDE/SUNITA",
        "DESHPANDE, SUNITA MRS|DESHPANDE, SUNITA"
      })
  void capitalsAreReadToo(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "cc: sunita deshpande, karthik subramanian~sunita deshpande,karthik subramanian",
        "from: sunita quorvand~sunita quorvand",
        "deshpande, sunita (left)~deshpande, sunita",
        "sunita deshpande <sunita.d@bank.example>~sunita deshpande",
        "- ask sunita quorvand at the desk~sunita quorvand",
        "on the line: sunita deshpande (pune), karthik subramanian~sunita deshpande,karthik"
            + " subramanian",
        "ok. so sunita deshpande says no~sunita deshpande",
        "ok. so sunita quorvand says no~"
      })
  void smallLettersAreReadWhereTheLineSaysSo(String text, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split(","));
    assertThat(String.join(",", Scanned.names(text))).isEqualTo(String.join(",", expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to: rose garden, main hall",
        "we will mark the price and may bill you\nin grace with rose",
        "cc: product design, sales team",
        "ask mark about it"
      })
  void ordinaryWordsInSmallLettersAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waiting for MV \"Sunita Deshpande\" at the pier",
        "the tug Sunita Deshpande stands by",
        "Sunita Deshpande Wing is closed",
        "Emily Whitfield & Moreau LLP",
        "Approved venues\nSunita Deshpande   Rs 605\nEmily Whitfield   Rs 263",
        "in der calle Carlos Ruiz",
        "a scarf by Calvin Klein",
        "Karl Johan-gatan"
      })
  void shipsWingsFirmsVenuesAndBrandsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unfallgegner: Quorvan, Sunita|Quorvan, Sunita",
        "Passenger name: QUORVAN/SUNITA MS|QUORVAN/SUNITA",
        "<firstName>Qorviane</firstName>|Qorviane",
        "Achternaam: van Quorven|van Quorven",
        "FAMILIENNAME: QÖRVING|QÖRVING",
        "Nominee: Sunita Quorvan, Assistant|Sunita Quorvan",
        "lunch with Eun-Ji Kwon there|Eun-Ji Kwon",
        "Prof. Asha Rao, M. Tech, of Elm|Asha Rao",
        "_přítomni: Jan Quorvař_|Jan Quorvař",
        "Zastúpená: Konateľom Ivan Quorvel|Ivan Quorvel",
        "Mtra. Quorvela Elmeche|Quorvela Elmeche",
        "Quorvel Ortega Richard Favio|Quorvel Ortega Richard Favio",
        "* **Johan Quorvel**|Johan Quorvel",
        "1. **Quorvel Ortega Richard Favio**|Quorvel Ortega Richard Favio",
        "- Colin Park - **Field Lead**|Colin Park",
        "met Ada Park <x12 at elm.example>|Ada Park",
        "Przewodniczący: Sędzia Halina Borkowska|Halina Borkowska",
        "Vertretungsberechtigt: Quorvan Elmeche|Quorvan Elmeche",
        "ФОП Шевченко Іван Петрович|Шевченко Іван Петрович",
        "sila hubungi En. Quorvelin di talian|Quorvelin"
      })
  void whatALabelOrAFieldSaysIsRead(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @Test
  void twoStrokesBreakALine() {
    assertThat(Scanned.names("Johan Quorvel\\\\\nElin Elmeche\\\\\n"))
        .containsExactly("Johan Quorvel", "Elin Elmeche");
    assertThat(Scanned.names("C:\\\\Johan Quorvel\\\\papers")).isEmpty();
  }

  @Test
  void aLawIsNobody() {
    assertThat(Scanned.names("nos termos da Lei Complementar nº 840")).isEmpty();
    assertThat(Scanned.names("a Lei Maria da Penha")).isEmpty();
  }

  @Test
  void twoWordsOfNoListAndAGivenNameInASentenceAreNobody() {
    assertThat(Scanned.names("we saw the Quorvel Ortega Richard Favio there")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last name: ______________\nForenames: ______________\nMaiden name: n/a",
        "Borrower: ________   Witness: ________",
        "Name: D.N.I.",
        "Deliver to:\nQuorvan Asia Pte Ltd"
      })
  void aFormThatNobodyFilledInHoldsNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void aNameMayFollowADayATimeOrAFullStopWhoseBlankWasLost() {
    assertThat(Scanned.names("2019-04-11Grace Hendricks")).containsExactly("Grace Hendricks");
    assertThat(Scanned.names("18:45Grace Hendricks left")).containsExactly("Grace Hendricks");
    assertThat(Scanned.names("It was late.Grace Hendricks left"))
        .containsExactly("Grace Hendricks");
    assertThat(Scanned.names("Part 4711Grace Hendricks")).isEmpty();
  }
}
