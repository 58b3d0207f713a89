package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known towns without a code, with one beside them, and with the number of a district. */
class TownBesideCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[12 Long Street, Cape Town]]",
        "[[12 Long Street\nCape Town]]",
        "[[Rua Augusta 12, Lisboa]]",
        "[[Mariahilfer Straße 12, Wien]]",
        "[[Drottninggatan 5, Stockholm]]",
        "[[Genter Straße 16a, Munich]]",
        "Team 12\nTorino",
        "Agenda 12, Stockholm"
      })
  void largerTownsWithoutACode(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1) [[ul. Piotrkowska 118/4, 90-006 Łódź]]\n2) [[Rua do Souto 44, 4700-329 Braga]]",
        "na [[Rua das Acácias 44, Curitiba 80420-010]] por favor",
        "1) [[House 24, Road 7, Dhanmondi R/A, Dhaka 1205]]\n",
        "[[8 Awolowo Road, Ikoyi, Lagos]] (0803 000 0000)"
      })
  void theCodeBesideATownBelongsToIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Grafton Street, Dublin 2]]",
        "The Old Mill\n[[Barrow Street\nDublin 4]]\nIreland",
        "a street in Dublin 2",
        "Barrow Dublin 2, Cork 1"
      })
  void aStreetWithoutANumberBeforeADistrict(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Brinkstraat 87, 7512EC, Enschede]]",
        "[[Am Bürgerpark 15-18, 13156, Berlin]]",
        "[[Am Falkpl. 5, 10437 Berlin]]",
        "Sitz Bremen, Registergericht HRB\n27418, Geschäftsführer Matthiesen"
      })
  void aCommaBetweenCodeAndTown(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Office: [[1005 N Fall Highway, Suite 500, Sebastopol, CA]]",
        "[[8/437 Hill Road, Melbourne, VIC]]",
        "[[3300-3332 Glen Koester Ln, Idaho Falls, ID]]",
        "Form 186 Delta Air, Part 12, Atlanta, GA"
      })
  void theSignOfAStateBehindASuite(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr Jane Doe [[12 Elm Street\nPretoria]]\nSouth Africa",
        "Mr John Smith [[44 Long Road\nHarare]]\nZimbabwe",
        "Dr Jane Doe [[12 Church Street\nColloyn]]\nSouth Africa",
        "Mr J. Doe [[12 Church Street Colloyn\nPRETORIA]]\nSOUTH AFRICA",
        "[[Am Alten Markt 12\n8011 Grazland]]\nAustria"
      })
  void aNameBeforeTheNumberOfAHouseIsNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[11 Jalan Budi 1\nTaman Budiman\n42700 BANTING\nSELANGOR]]\nMalaysia",
        "[[House No 17\nStreet No 30\nISLAMABAD\n44000]]\nPAKISTAN",
        "[[11 Jalan Budi 1\n42700 BANTING]]\nSELANGOR\nsoon"
      })
  void aLineBelowItBelongsToItBeforeACountry(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Rua Augusta 1238, São Paulo - SP]]",
        "[[Av. Paulista 1000, Curitiba/PR]]",
        "[[Rua Augusta 1238, São Paulo]] - SPA",
        "[[Rua Augusta 1238, São Paulo]] - XX"
      })
  void theSignOfAStateOfBrazil(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ship to: [[450 w 36th st, new york, ny 10018]]",
        "i moved to [[12 elm st, new haven, ct 06510]]",
        "postaladdress: [[123 Hill St $ Sunnyvale, CA $ 94086]]",
        "Ship to: [[# 12, Sun Enclave, Sector 48     CHANDIGARH CH IN 160047]]",
        "[[12, Mall Road, Pune 411001]]     [[Mumbai 400001]]"
      })
  void inSmallLettersOfDirectoriesAndAcrossAGap(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[H-6720 Szeged, Kossuth utca 14]]",
        "[[SK-040 01 Košice, Hlavná ulica 14]]",
        "<p>[[6720 Szeged, Kossuth u. 14.]]</p>",
        "<p>[[1095 Budapest, Kossuth út 14, Malom Udvar]]</p>"
      })
  void theSignOfTheCountryIsOfACodeThatComesFirst(String marked) {
    MarkedAddresses.found(marked);
  }
}
