package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that a country ends, which is no part of them. */
class AddressBeforeCountryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mbeki Traders\n[[Moi Avenue\nMombasa\n80100]]\nKenya\n",
        "Juma Insurance Place\n[[Kenyatta Lane\nKisumu\n40100]]\nKenya",
        "[[Station Road\nFakirapool\nDhaka - 1000]]\nBangladesh",
        "[[Talaat Harb Street\nGiza\n12511]]\nEgypt",
        "> [[Broad Street\n> Lagos Island\n> Lagos 101231]]\n> Nigeria",
        "[[Ngong Road, Nairobi 00505]], Kenya",
        "[[Vasil Levski St., Center, 4000 Plovdiv]], Bulgaria",
        "[[Jalan Melati\nTaman Indah\n43000 Kajang\nSelangor]]\nMalaysia"
      })
  void aStreetBeforeATownItsCodeAndACountryNeedsNoNumber(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moi Avenue\nMombasa\n80100\nTotal\n",
        "Road transport\nTotal\n46464\nKenya\n1200",
        "Main Street programme\nLoans granted\n2024\nKenya",
        "Moi Avenue\nMombasa\n80100\n\nKenya",
        "Shares of Mombasa\n80100\nKenya",
        "Wall Street\nfell again on Tuesday by\n12500\nIndia\nrose"
      })
  void withoutACountryOrAStreetOrATownItIsNone(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Corso Vittorio 16\nTorino]]\nItaly",
        "[[C.so Vittorio 16\nTorino]]\nItalia",
        "[[14 1/2 Windward Road, Kingston 2]], Jamaica",
        "[[5 Aleksanterinkatu, Tampere]], Finland",
        "[[Tulpenstraat 14\nParamaribo]]\nSuriname"
      })
  void aStreetAndItsHouseBeforeATownAndACountryNeedNoCode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Corso Vittorio 16\nTorino\nTotale",
        "Gruppe 14\nTampere\nFinland",
        "we met 5 people, Tampere, Finland",
        "Meeting Room 5\nTampere\nFinland",
        "Training, Room 5, Tampere, Finland",
        "14 Windward Road\n\nKingston\n\nJamaica"
      })
  void withoutAStreetOrACountryTheyDo(String text) {
    MarkedAddresses.found(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Calle Hidalgo 30\nCentro\n44100 Guadalajara, Jalisco]]\nMexico",
        "[[Calle 10 # 5-51, Cali, Valle del Cauca]], Colombia",
        "[[14 Canal Road, Leeds LS12 2PL]], Jamaica and more",
        "[[Teréz krt. 12, 1066 Budapest]] Hungary",
        "[[Vesterbrogade 40, 1620 København]] Danmark",
        "[[Calle Mayor 3, 28013 Madrid]] España",
        "[[Rua Rosa 4, 1200-001 Lisboa]] España",
        "[[Brīvības iela 12-3\nRīga, LV-1010]]\nLatvia",
        "[[Av. Central 40, 06700 Ciudad de México]], México"
      })
  void theRegionBeforeTheCountryIsPartOfItAndTheCountryIsNot(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'[[Mango Avenue, Cebu City, 6000]] Philippines',",
        "[[Marina Street, Lagos, 101241]] Nigeria"
      })
  void theCountryMayFollowItsCodeWithoutAComma(String marked) {
    MarkedAddresses.found(marked);
  }
}
