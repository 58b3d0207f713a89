package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names that what is around them makes known: signs, lines of mail programs, roles, signatures. */
class NamesBySurroundingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- _Sunita Deshpande_: two remarks|Sunita Deshpande",
        "see *Sunita Deshpande* there|Sunita Deshpande",
        "©Sunita Deshpande 2026|Sunita Deshpande",
        "“Sunita Deshpande” is written there|Sunita Deshpande",
        "a report (Sunita Deshpande)|Sunita Deshpande",
        "a report ~Sunita Deshpande~|Sunita Deshpande"
      })
  void aSignMayStandDirectlyBesideAName(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see asha_Sunita Deshpande",
        "read user_Sunita Deshpande_file",
        "#define Sunita_Deshpande 1"
      })
  void aSignWithinAWordOfCodeIsNoBeginning(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "I saw Rohan K. \"Sunny\" Deshpande there|Rohan K. \"Sunny\" Deshpande",
        "I saw William (Bill) Hartley there|William (Bill) Hartley",
        "I saw Rohan 'Sunny' Kapoor there|Rohan 'Sunny' Kapoor",
        "I saw Rohan “Sunny boy” Kapoor there|Rohan “Sunny boy” Kapoor"
      })
  void aNicknameIsPartOfTheName(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @Test
  void whatIsInBracketsBehindAFirstNameIsNotAlwaysANickname() {
    assertThat(Scanned.names("present: Rohan (Sales) Karthik (Audit)")).isEmpty();
  }

  @Test
  void aNameGoesOnBehindAnyMarksOfQuotedMail() {
    String prose = "the amendment of the guarantee was discussed at length with ";
    assertThat(Scanned.names(">> > " + prose + "Sunita\n>> >         Deshpande and we wait"))
        .containsExactly("Sunita\n>> >         Deshpande");
    assertThat(
            Scanned.names(
                "he said that this was discussed at length, and \"then,\" Sunita\nDeshpande left"))
        .containsExactly("Sunita\nDeshpande");
    assertThat(Scanned.names(prose + "Guido van\n> Meerstraten today"))
        .containsExactly("Guido van\n> Meerstraten");
    assertThat(Scanned.names(prose + "Guido M.\nDeshpande today"))
        .containsExactly("Guido M.\nDeshpande");
    assertThat(Scanned.names("at which Hans- Dietrich Vogel was"))
        .containsExactly("Hans- Dietrich Vogel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "On Thu, Aug 22, 2002 at 05:13:01PM +0100, Zorvan Quelbert mentioned:|Zorvan Quelbert",
        "On Sun, 01 Sep 2002 00:05:03 MDT Zorvan Quelbert wrote:|Zorvan Quelbert",
        "Friday, August 30, 2002, 7:25:31 PM Bob Quelbert <bq@bank.example> wrote:|Bob Quelbert",
        "On 3 March 2026 at 3:17:36PM -0700, rohan quelbert wrote:|rohan quelbert",
        "On Fri, Aug 23, 2002 at 03:03:05PM -0400, Quelbert, Rohan wrote:|Quelbert, Rohan",
        "Am 12.03.2026 um 10:15 schrieb Zorvan Quelbert:|Zorvan Quelbert",
        "Am 12.03.2026 um 10:15 schrieb Zorvan Quelbert <zq@bank.example>:|Zorvan Quelbert",
        "Le 12 mars 2026 à 10:15, Zorvan Quelbert a écrit :|Zorvan Quelbert",
        "El 12 de marzo de 2026, Zorvan Quelbert escribió:|Zorvan Quelbert",
        "On Mon, 15 Jun 2026, 2:09 pm zorvan quelbert, <zq@bank.example> wrote:|zorvan quelbert",
        "Dnia 10 maja 2026 o 18:00:14 Zorvan Quelbert napisał(a):|Zorvan Quelbert",
        "Dnia 10 maja 2026 o 18:00:14 Zorvan Quelbert napisał(-a):|Zorvan Quelbert",
        "Quoting Zorvan Quelbert (zq@bank.example):|Zorvan Quelbert",
        "From: \"Quelbert, Zorvan\" <zq@bank.example>|Quelbert, Zorvan"
      })
  void whatStandsInThePlaceOfANameInALineOfAMailProgramIsOne(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @Test
  void onWhoseBehalfAMailWasSentIsANameAlsoOverTwoLines() {
    assertThat(
            Scanned.names(
                "From: a@b.example [mailto:a@b.example] On Behalf Of Zorvan Quelbert\nSent: today"))
        .containsExactly("Zorvan Quelbert");
    assertThat(Scanned.names("> a@b.example On Behalf Of\n> Zorvan\n>> Quelbert\n>> Sent: Tuesday"))
        .containsExactly("Zorvan\n>> Quelbert");
    assertThat(Scanned.names("> a@b.example]On Behalf Of Theo Van\n> Quelbert\n> Sent: Tuesday"))
        .containsExactly("Theo Van\n> Quelbert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Thu, Aug 22, 2002 at 05:13:01PM +0100, Sahyadri Bank wrote:",
        "On 3 March 2026, list@bank.example wrote:",
        "On 3 March 2026 the back office wrote:",
        "On Behalf Of Sahyadri Bank\nSent: today"
      })
  void aCompanyAListOrAnAddressThereIsNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See you.\n\n-- \nZorvan Quelbert\nMore to come\n",
        "See you.\n\n_______________\nZorvan Quelbert\nSystems Manager\n",
        "See you.\n\n--\n\nZorvan Quelbert\n**  zorvan@bank.example **\n",
        "See you.\n\n-- \nZorvan Quelbert, Ph.D.\nChief Scientist\n",
        "See you.\n---\nZorvan Quelbert | www.bank.example | +91\n",
        "See you.\nZorvan Quelbert\nzorvan.q@bank.example\n"
      })
  void whoSignsALetterIsNamed(String text) {
    assertThat(Scanned.names(text)).containsExactly("Zorvan Quelbert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News\n-----------\nNovell Netware\nA product that many use\n",
        "News\nNovell Netware\nhttp://netware.example\n",
        "-- \nUsers' List\nhttp://list.example\n"
      })
  void aHeadingBelowALineIsNoSignature(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the spokeswoman Zorvan Quelbert was there|Zorvan Quelbert",
        "and rector Zorvan Quelbert was there|Zorvan Quelbert",
        "Sahyadri CEO Rohan Jobs rallies|Rohan Jobs",
        "the member Rohan Quelbert proposed it|Rohan Quelbert",
        "Commerce Undersecretary Rohan Bond, who spoke|Rohan Bond",
        "the Chairman Rohan Mills.|Rohan Mills",
        "the analyst Rohan Park was there|Rohan Park",
        "a known spammer, Rohan Quelbert.|Rohan Quelbert",
        "But Charlotte Quelbert, night editor at the paper, said|Charlotte Quelbert",
        "then Alison Park, co-director of the study, left|Alison Park",
        "and Rose Bond said so|Rose Bond",
        "Rohan Bell (34) was there|Rohan Bell",
        "as Zorvan Quelbert (1564-1616) has it|Zorvan Quelbert",
        "all of it is true.\" -- Rohan Gates|Rohan Gates",
        "By Rohan Bowstring|Rohan Bowstring",
        "# By ROHAN K. DESHPANDE, Staff Writer|ROHAN K. DESHPANDE",
        "der Geschäftsführer Zorvan Quelbert kam|Zorvan Quelbert",
        "la directrice Marie Quelbert viendra|Marie Quelbert",
        "Deshpande, Rohan.  Poems.|Deshpande, Rohan"
      })
  void whatIsSaidOfAPersonMakesANameOfTheWords(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "our client Novell Netware is slow",
        "the president of Sahyadri Quelbert Limited",
        "By Novell Netware",
        "the customer Morgan Stanley has replied",
        "the manager Red Hat is good",
        "the author New York Times said",
        "and Victoria Park was closed"
      })
  void aProgramACompanyOrAPlaceBesideSuchAWordIsNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
