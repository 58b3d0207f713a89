package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What is before an address and behind it, and names and codes of their own form. */
class AddressBoundsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Treffen in der [[Lange Straße 12, 20095 Hamburg]] am Dienstag",
        "Termin in der [[Lange Straße 12, 20095 Hamburg]] im Büro",
        "wohnhaft [[Lange Straße 12, 60311 Frankfurt am Main]] am Montag",
        "[[LANGE STRASSE 12 20095 HAMBURG]] VERWENDUNGSZWECK PACHT",
        "[[VIA DANTE 12 24122 BERGAMO]] CAUSALE AFFITTO",
        "[[Lange Straße 12, 79098 Freiburg]] Kundennummer folgt"
      })
  void nothingOfASentenceOrAPaymentBelongsToATown(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UEBERWEISUNG PETRA KERN [[AM ANGER 6 99084 ERFURT]]",
        "Firma Kern [[Am Markt 3, 80331 München]]",
        "PAUL\nLINDENBERG\n[[AM ANGER 6\n99084 ERFURT]]",
        "[[Schlossberg 3\n80331 München]]",
        "Wohnsitz [[Seefeldstrasse 4, 8008 Zürich]]",
        "al 1937 o in [[Via Dante 6, 50121 Firenze]]",
        "Address: S/O Mohan Rao, [[14/6 Temple Street, Tirunelveli, Tamil Nadu, 627401]]"
      })
  void namesAndNumbersBeforeAStreetAreNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lieferung an [[Q 4, 17\n68161 Mannheim]].",
        "[[C3 12, 68159 Mannheim]]",
        "Q 4, 17, 68723 Schwetzingen",
        "wohnt in W 4, 17, 68161 Mannheim",
      })
  void aBlockOfMannheimIsAStreet(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to [[Rosehill, Mill Road, Claremorris, Co. Mayo F12 K4T9]].",
        "[[27 Chapel Terrace, Rathmines, Dublin 6, D06 K7W2]]",
        "the order A65 F4E2, and F12 K4T9",
        "we met Mary in Dublin, reference D02 AF30"
      })
  void anEircodeEndsAnAddressWithoutANumber(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Gartenweg 8, 3100 St. Pölten]], wird",
        "[[Rosenbergstrasse 8, 9000 St. Gallen]]",
        "to [[Private Bag 3016, Hamilton 3240]]",
        "[[Private Bag X2041, Mahikeng, 2745]]",
        "adres [[Nowe Kiejkuty 27A, 12-100 Szczytno]]",
        "[[Zubieta kalea 31, 20002 Donostia]]",
        "en [[Avenida Mitre 520 4° \"B\", C1424CEQ Buenos Aires]]",
        "Lakcím: [[1094 Budapest, Tűzoltó utca 9. II. em. 7.]], név",
        "North Union | [[45 Elgin Street, Suite 300 |\nOttawa ON K1P 5K7]] | desk",
        "<br>\n[[740 Mill Road<br>\nSpringfield, IL 62704]]<br>\n",
        "vía cortada del 3 al 28 de mayo por obras"
      })
  void formsOfTheirOwn(String marked) {
    MarkedAddresses.found(marked);
  }

  @Test
  void aCodeThatBeginsWithTwoNoughtsIsNoneOfSpainOrFrance() {
    assertThat(Scanned.findings("kirje PL 118, 00101 Helsinki kuukauden"))
        .containsExactly("global.postal-address medium PL 118, 00101 Helsinki");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transféré du [[boulevard Anspach 12, 1000 Bruxelles]] à la [[Rue Haute 5, 4000 Liège]].",
        "wir sind ab Mai an der [[Rue de Berne 7, 1201 Genève]] zu finden",
        "Postiosoite on [[Mannerheimintie 5 B 4, 00100 Helsinki]].",
        "Address [[Ulica kralja Tomislava 5, 23000 Zadar]]. Call first.",
        "my address is [[Pod Lipami 107/9, 130 00 Praha 3]], please",
        "na [[Rua das Flores 20, Centro, Rio de Janeiro - RJ, 20015-010]] ainda hoje",
        "[[88 Trần Phú, Quận 5, TP. Hồ Chí Minh]]",
        "Receipts to [[14 Sderot Rothschild, Haifa 3505199]]. Thanks",
        "are [[9 Rue des Acacias, 68000 Colmar]], France, and Asha Rao, [[D-12, Second Floor,"
            + " Hauz Khas, New Delhi 110016]].",
        "please send a copy of Mehta Traders v. Gupta Textiles (1994) 3 SCC 99 and of State v."
            + " Ram Lal Cotton Mills 2003 AIR 77.",
        "Award of the Court (Case 114/2024), Pillar 2 of Basel III"
      })
  void neitherTheWordsBeforeNorASecondAddressAreOfOne(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<PstlAdr>\n<AdrLine>[[Skolegata 9, 7013 Trondheim]]</AdrLine>"})
  void theNameOfAnElementIsNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Deliver to [[Blk 2 Lot 9, Rosal St., Brgy. San Juan, Imus City 4103 Cavite]]."})
  void aProvinceBehindItsCodeEndsIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[The Old Creamery\nTown Head\nMill Lane\nHawes\nDL8 3QE]]"})
  void theHouseAboveItsStreetBeginsIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "['Address: [[14 Elm Road, Oldtown]]'],",
        "(('Address: [[14 Elm Road, Oldtown]]'))",
        "print('Address: [[14 Elm Road (rear), Oldtown]]')"
      })
  void bracketsBehindAStringAreNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[41 avenue Mohammed V, 20250 Casablanca]] Maroc",
        "[[41 avenue Mohammed V – 20250 Casablanca]] – MAROC",
        "[[Calle 16 de Septiembre 41, 72000 Puebla]], México"
      })
  void aCountryBehindTheTownSaysWhoseCodeItIs(String marked) {
    MarkedAddresses.found(marked);
    assertThat(Scanned.findings(marked.replace("[[", "").replace("]]", "")))
        .allMatch(found -> found.startsWith("global.postal-address"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Via Roma 14, 73100 Lecce, LE]]. Tel",
        "[[Via Roma 14, 73100 Lecce]], LA sede",
        "[[Via Roma 14, 73100 Lecce]], L",
        "[[41 rue Foch, 75016 Paris]] France",
        "[[Postbus 41, 3109 AC Schiedam]] The Netherlands"
      })
  void aProvinceIsOfItAndItsOwnCountryIsNot(String marked) {
    MarkedAddresses.found(marked);
  }
}
