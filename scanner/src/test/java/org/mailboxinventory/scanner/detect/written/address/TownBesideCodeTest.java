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
        "[[Via Roma 12\nTorino]]",
        "[[Calle Mayor 12\nMadrid]]",
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
        "[[186 Tuskegee St SE Atlanta GA]]",
        "[[1600 Fall Ave. Washington DC]]",
        "[[3300-3332 Glen Koester Ln, Idaho Falls, ID]]",
        "Flight 186 Delta Air Atlanta GA",
        "Form 12 Main Points Denver OK"
      })
  void theSignOfAStateBehindASuiteOrWithoutAComma(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr Jane Doe [[12 Elm Street\nPretoria]]\nSouth Africa",
        "Mr John Smith [[44 Long Road\nHarare]]\nZimbabwe",
        "[[Am Alten Markt 12\n8011 Grazland]]\nAustria"
      })
  void aNameBeforeTheNumberOfAHouseIsNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
