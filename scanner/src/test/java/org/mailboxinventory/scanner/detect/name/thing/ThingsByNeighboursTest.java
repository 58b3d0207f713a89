package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Firms, houses, rooms and saints that the words beside or within them tell from people. */
class ThingsByNeighboursTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Raised: Gopal Dairy, Anil Vohra, Meena Textiles and Sunil Motors.",
        "Panel: Asha Clinic, Fortis Hospital, Dr. Rela, Gil Nursing Home, all open.",
        "Nasabah baru: Warung Siti, Toko Agus, CV Maju Jaya, PT Sinar Abadi."
      })
  void anItemOfAListOfFirmsIsOne(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nya kunder: Bageri Lund",
        "Clienți noi: Brutăria Elena",
        "Valued: Holly Cottage and Rose Villa",
        "Our car is a Mahindra Xylo",
        "Spell it as Mike Victor Seven",
        "Cerramos por la Virgen del Carmen",
        "Seit Freitag warte ich",
        "Folgen Sie dem Schild Anna 4",
        "Mittwoch    Saal Rhein    Prüfung",
        "Olof Lund-stiftelsen ger bidrag",
        "John Smith's 4.20 and a Guinness 4.80",
        "The Ramon Vela sailed at noon",
        "the desk is old; the lamp an Arne Jacobsen.",
        "Dear FULLNAME, your card is ready",
        "Dear Firstname Lastname, your card is ready",
        "Sails: the Anna Maria, the Peter Wessel",
        "Closed for Vinayaka Chavithi",
        "Min Bal 3.00 Sanct Lim 0.00",
        "Mrs Dalloway is on the list of books",
        "code,name,country\n7,Atelier Vasseur SAS,FR",
        "Drinks package B. De kapitein spreekt",
        "No Marquês de Pombal há fila"
      })
  void wordsOfTheNameOrBesideItTellThatItIsAThing(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "通知:解放路、黄兴路和中山路支行休息。",
        "请放在门口。费用由总部统一结算。",
        "ಶ್ರೀ ಗಣೇಶ ರೈಸ್ ಮಿಲ್ ಖಾತೆ ತೆರೆದಿದೆ.",
        "శ్రీ లక్ష్మి ప్రొవిజన్స్ ఖాతా తెరిచింది.",
        "ਬਾਬਾ ਨਾਨਕ ਟਰੈਕਟਰਜ਼ ਦਾ ਖਾਤਾ"
      })
  void streetsAndMillsInOtherScriptsAreNoPeople(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anil Gil, Tata Motors, Sunita Rao, Infosys Ltd, came|Anil Gil;Sunita Rao",
        "Present: Gopal Dairy, Meena Textiles, Anil Vohra, and others|Anil Vohra",
        "We met Asha Clinic, Gil Hospital, Mr. Rohan Mehta, and left|Rohan Mehta",
        "John Smith's 3 accounts are closed|John Smith",
        "Oscar Victor Berg ruft an|Oscar Victor Berg",
        "Tor Hansen signerte|Tor Hansen",
        "Vi träffade Anna Lund-Berg|Anna Lund-Berg",
        "Am Freitag kommt Anna Schmidt|Anna Schmidt",
        "联系人:张路|张路"
      })
  void peopleBesideThemStay(String text, String names) {
    assertThat(Scanned.names(text)).containsExactlyElementsOf(List.of(names.split(";")));
  }
}
