package org.mailboxinventory.scanner.detect.written.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The name of a person between the label of an address and the address. */
class NamedRecipientTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lieferadresse:|Petra Lindner|Lange Straße 14, 68161 Mannheim",
        "Lieferadresse:|Nadja Petrović|Q7 14, 68161 Mannheim",
        "Lieferadresse: Frau|Petra Lindner|Lange Straße 14, 68161 Mannheim",
        "Anschrift: Dr.|Hans Weber|Am Markt 3, 89073 Ulm",
        "Lieferadresse:|Petra Lindner|Lange Straße 14",
        "Delivery address:|John Smith|12 Main St, Austin TX 78701",
        "Shipping address:|Rahul Sharma|Flat 4, Gulmohar Apartments, Pune 411001",
        "Dirección:|María López García|Calle Mayor 3, 28013 Madrid",
        "Indirizzo:|Mario Rossi|Via Roma 3, 20121 Milano",
        "Adresse :|Jean Dupont|12 rue Verte, 75011 Paris",
        "Adres:|Jan de Vries|Kerkstraat 4, 1017 GC Amsterdam"
      })
  void isNoPartOfIt(String before, String name, String address) {
    assertThat(Scanned.findings(before + " " + name + ", " + address + "\n"))
        .extracting(found -> found.split(" ", 3)[2])
        .containsExactly(name, address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adresse: [[Haus Sonnenschein, Lange Straße 14, 68161 Mannheim]]",
        "Adresse: [[Hof Tannenberg, Dorfstraße 2, 24103 Kiel]]",
        "Address: [[Victoria Chambers, 12 High St, Leeds LS1 2AB]]",
        "Address: [[Elizabeth House, 3 Rose Lane, Oxford OX1 2AB]]",
        "Address: [[Anna Nagar, 12 Lake Road, Chennai 600040]]",
        "Address: [[Shanti Kunj, 12 MG Road, Pune 411001]]",
        "Indirizzo: [[San Giovanni, Via Roma 3, 20121 Milano]]",
        "Dirección: [[Barrio San José, Calle Mayor 3, 28013 Madrid]]",
        "Adresse : [[Résidence Jean Moulin, 12 rue Verte, 75011 Paris]]"
      })
  void aBuildingAndAQuarterArePartOfIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
