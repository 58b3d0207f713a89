package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Names of people that a title, a role, a label or another word directly beside them makes known.
 */
class NamesBesideRolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Morgen bellen de heer P. ter Zwaag en zijn zoon|P. ter Zwaag",
        "Solicita el señor Eleuterio Qquispe la baja|Eleuterio Qquispe",
        "\"Ledgers\" by Shirley Rakhesh Pillai; tea|Shirley Rakhesh Pillai",
        "our Head Retail (Everest Pinto) left|Everest Pinto",
        "the file of Clémence Marteau (conjointe) is closed|Clémence Marteau",
        "tea (supplier Dharminath Alphonso) and milk|Dharminath Alphonso",
        "the organiser Faith Drewlock rang|Faith Drewlock",
        "Handläggare Torbjörn Hallengren|Torbjörn Hallengren",
        "Gestionnaire Camille Derouault|Camille Derouault",
        "Opiekun Krzysztof Wierzbok|Krzysztof Wierzbok",
        "Prescriber Annika Sorrells MD|Annika Sorrells"
      })
  void whatIsDirectlyBesideANameMakesAPersonOfIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "our Head Office (Everest Pinto) moved",
        "the fair (Everest Pinto) is over",
        "the list by Shirley Rakhesh Pillai Trading LLP"
      })
  void aPlaceOfACompanyIsNoPost(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dosyayı getiren Gülşen Aydın Hanım tarafından|Gülşen Aydın",
        "Raporu Selin Aktaş hazırladı.|Selin Aktaş",
        "Belgeleri Nilüfer Akarsu Hanım inceledi.|Nilüfer Akarsu",
        "Rota: Mon Daisy Merrick, then tea|Daisy Merrick"
      })
  void aWordBeforeOrBehindANameIsNoneOfIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "And Ioana Ștefănescu came.|Ioana Ștefănescu",
        "And Ana Șerban came.|Ana Șerban",
        "And Will Thompson came.|Will Thompson",
        "And Grant Morrison came.|Grant Morrison"
      })
  void lettersAndWordsOfNamesThatOthersHaveToo(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @Test
  void twoFirstNamesThatAreAlsoAPoetMayGoOnWithAFamilyName() {
    assertThat(Scanned.names("We saw Yunus Emre Tekin there.")).containsExactly("Yunus Emre Tekin");
    assertThat(Scanned.names("We saw Yunus Emre there.")).isEmpty();
    assertThat(Scanned.names("facture à Christian Dior Couture")).isEmpty();
  }

  @Test
  void aNameThatCameBeforeIsKnownWithItsFamilyNameFirst() {
    assertThat(Scanned.names("Present: Imtiaz Patel. Item 2: Patel, Imtiaz to go"))
        .contains("Patel, Imtiaz");
    assertThat(Scanned.names("Item 2: Patel, Imtiaz to go")).doesNotContain("Patel, Imtiaz");
  }

  @Test
  void anOrdinaryWordIsPartOfANameThatSignsALetter() {
    assertThat(Scanned.names("Regards,\nNidhi Gamma Joshi\nManager"))
        .containsExactly("Nidhi Gamma Joshi");
    assertThat(Scanned.names("see Nidhi Gamma Joshi there")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On call: Amber Winslet until nine|Amber Winslet",
        "Aprobă: Ruxandra Țăranu.|Ruxandra Țăranu",
        "Local host: Jürgen Stadtler (Uster)|Jürgen Stadtler",
        "ชื่อผู้กู้: ปิยะนุช วงศ์ประเสริฐ ผู้ค้ำประกัน: สมชาติ ทองอินทร์ ชั้น ๒|ปิยะนุช"
            + " วงศ์ประเสริฐ",
        "שם הלווה: נעמה ויינשטוק, סניף|נעמה ויינשטוק",
        "शाखा में फ़रहत अंसारी ने कहा|फ़रहत अंसारी"
      })
  void labelsSayWhoDoesWhat(String text, String name) {
    assertThat(Scanned.names(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zatwierdził: Zarząd Spółki",
        "Godkänd av: Styrelsen",
        "Hazırlayan: Muhasebe Birimi",
        "Chair: Vacant"
      })
  void aBoardOrADepartmentIsNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @Test
  void someEndsAreThoseOfFirstNamesAlone() {
    assertThat(Scanned.names("We saw Jupminder Walsta there.")).containsExactly("Jupminder Walsta");
    assertThat(Scanned.names("We saw Jupmander Walsta there.")).isEmpty();
  }

  @Test
  void aHeadOfAListEndsWithItsSentence() {
    assertThat(Scanned.names("Menu of the day: torta. Conferme a Giuliana Ferraro, grazie"))
        .contains("Giuliana Ferraro");
    assertThat(Scanned.names("Menu of the day: torta Giuliana Ferraro, acqua")).isEmpty();
  }

  @Test
  void anOfficeInShort() {
    assertThat(Scanned.names("VASUBENDU THAKUR, Under Secy., Taxes"))
        .containsExactly("VASUBENDU THAKUR");
  }
}
