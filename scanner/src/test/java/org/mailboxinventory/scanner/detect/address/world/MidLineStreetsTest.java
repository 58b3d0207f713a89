package org.mailboxinventory.scanner.detect.address.world;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Streets in the middle of a line or an element, behind other parts of it. */
class MidLineStreetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lipa d.o.o. * [[Tannenstr. 1 * 14193 Berlin]] * Inhaber",
        "SARL Roux * [[12 rue des Lilas * 69003 Lyon]] * SIRET",
        "Lipa GmbH ~ [[Buchenweg 7 ~ 50667 Köln]] ~ HRB",
        "Kask OÜ · [[Vahtra 14-2 · 51009 Tartu]]",
        "\n * [[Buchenweg 7\n * 50667 Köln]]\n * offen",
        "Sede: [[Via Garibaldi 7 &mdash; 24020 Alzano (BG)]] &mdash; Tel.",
        "Lipa AG &middot; [[Buchenweg 7 &middot; 50667 Köln]] &middot; HRB",
        "7 * 50667 Koeln",
        "Summe 12 * 50667 Punkte"
      })
  void starsTildesAndDotsPartIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reg. Nr. AB23456789 · [[Liepu iela 7, Rīga, LV-1046]]",
        "Reg. Nr. 40103915568 · PVN Nr. AB40103915568 · [[Liepu iela 7, Rīga, LV-1046]]"
      })
  void theNumberOfARegisterIsNoPartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3. Red: `[[Lipovo 16, 25999 Gornji Breg]], Srbija`",
        "<p>[[Sadovac 7</p>\n  <p>1399 Sadovac]], Slovenija</p>",
        "Ekspert · [[Lipova 23, 11999 Zabrdo, Beograd]], Srbija",
        "3. Red: `Lipovo 16, 25999 Gornji Breg, Novosti`"
      })
  void aCountryBehindAnyTownMakesItSure(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Banka,</div>\n<div>[[V Zahradě 1028/10,</div>\n<div>117 21 Praha 1]]</div>",
        "Έδρα: [[Βενιζέλου αρ. 8-10 - Αθήνα 10678]]",
        "'BAUHAUS [[Zeleni drum 23, 11186 Zemun]]'",
        "(II w Lipnie; [[87-600 Lipno, ul. 3 Maja 14]]) podaje",
        "Adres [[Ks. Jana Nowaka 5m. 89, 94-052 Łódź]]",
        "my office is at [[1133 Budapest, Fenyő utca 6. I. emelet]] and open",
        "mail: 1133 Budapest, it is 6 days and open",
        "SIA Ozols | [[Skolas iela 12, Ogre, Ogres nov., LV-5001]]"
      })
  void namesOfStreetsHaveSmallWordsMonthsAndSigns(String marked) {
    MarkedAddresses.found(marked);
  }
}
