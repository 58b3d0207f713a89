package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** People in minutes, court lists, narrations and messages of programs. */
class NamesInRegistersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Councillor D Pinfold Councillor E Wragby|D Pinfold;E Wragby",
        "APOLOGIES: Councillor R Quill|R Quill",
        "Apologies from Councillors A Hebden, K Stoor and W Pymm.|A Hebden;K Stoor;W Pymm",
        "Anwesend: Gemeinderätin Petra Lohmar, Gemeinderat Uwe Stiegl|Petra Lohmar;Uwe Stiegl",
        "difeso dall'avv. Martina Leone del Foro di Elmano|Martina Leone",
        "Ordføreren Knut Fosseng åpnet møtet.|Knut Fosseng",
        "Moved by the clerk E Wragby, carried.|E Wragby",
        "author = {Wielgosz, Tomasz and Brandstätter, Ilka},|Wielgosz, Tomasz;Brandstätter, Ilka",
        "Tiankui Zhang1, Anna Sommer2 & Ilka Keller3*|Tiankui Zhang;Anna Sommer;Ilka Keller",
        "På vegne av laget Kjetil Rønsdal Hovedleder IL Elm|Kjetil Rønsdal"
      })
  void aTitleOrAPostPartsPeopleOfMinutes(String text, String names) {
    assertThat(Scanned.names(text)).containsExactlyElementsOf(List.of(names.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D A Quork QC for the defendants|D A Quork",
        "S M Quork KC appeared|S M Quork",
        "PK Wafula, J⏎12 May|PK Wafula",
        "the registrar PK Wafula said so|PK Wafula",
        "IKSULAPATI SUNITA RAO Director 1/Guarantor|IKSULAPATI SUNITA RAO",
        "By, THE HONORABLE JUSTICE: VADAPALLI KESAVA RAO|VADAPALLI KESAVA RAO",
        "Quorvel Devani Appellant⏎versus|Quorvel Devani",
        "QUORVEL DEVANI Vs. STATE OF ELM|QUORVEL DEVANI",
        "QUORVEL DEVANI V/S State of Elm|QUORVEL DEVANI",
        "Imran Tariq V Elm Bank Ltd 2007|Imran Tariq"
      })
  void courtsNameThemByWhatTheyAreAndWhomTheyFace(String text, String name) {
    assertThat(Scanned.names(text.replace('⏎', '\n'))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"  - Titular: Quorvel Brim\\n\" +|Quorvel Brim",
        "'• Titular: Quorvel Brim'|Quorvel Brim",
        "'👤 Titular: Quorvel Brim'|Quorvel Brim",
        "✅ Titular: Quorvel Brim|Quorvel Brim"
      })
  void aMarkBeforeALabelIsNoWord(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"€ Titular: Quorvel", "Quorvel - Titular: Brim"})
  void aSignOfAWordBeforeALabelIsNoMark(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IMPS IN/507614422199/Prakash kumar/HDFC/XX719|Prakash kumar",
        "CIP/CR/MOB/HILDA JACKSON QUOKO|HILDA JACKSON QUOKO",
        "TRF TO PAY/ POS /AMINA  GARBA|AMINA  GARBA",
        "received from ABENA SERWAA BOATENG Current Balance: 80|ABENA SERWAA BOATENG"
      })
  void narrationsNameThemInSmallLettersOrOverTwoBlanks(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IMPS IN/507614422199/Prakash the shop/HDFC", "the US Quorvel said so"})
  void otherFieldsAndWordsAreNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An: Blake Temple⏎Cc: list@example.com|Blake Temple",
        "To: Brooke Mills⏎Subject: Re: budget|Brooke Mills"
      })
  void aFamilyCalledAsAThingIsInAHeader(String text, String name) {
    assertThat(Scanned.names(text.replace('⏎', '\n'))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Von: Clemens, Hoeppner⏎Gesendet: Montag|Clemens, Hoeppner",
        "From: Page, Robin⏎Sent: Monday|Page, Robin",
        "Quorvel Brimston, Department of Medicine|Quorvel Brimston",
        "* Quorvel Brimston, Institut für Physik|Quorvel Brimston"
      })
  void aHeaderOrAUnitBesideThemTells(String text, String name) {
    assertThat(Scanned.names(text.replace('⏎', '\n'))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Page, Robin and more",
        "Quorvel Brimston, Elm Lane",
        "the manager A Quorvel",
        "Chapel Hill, Department of Statistics",
        "Councillors Allowance Scheme",
        "COUNCILLORS PRESENT: all",
        "the clerk of Anna Sommer12ab",
        "Degrees: B. Com, M. Eng, Ph.D",
        "paid from CHAS A/c ***6983 by NEFT from CHAS A/c ***6983"
      })
  void otherWordsBesideThemTellNothing(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void aNameThatIsALineIsNotTheRestOfTheLineAbove() {
    String above =
        "Streit um die Teilung und den Verkauf von Wald und Wiese vor dem Gericht der Stadt\n";
    assertThat(Scanned.names(above + "Heike Brandl\nRechtsanwältin\n"))
        .containsExactly("Heike Brandl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"To: Blake Bank\nSubject: fees", "we saw Blake Temple there"})
  void aThingIsNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
