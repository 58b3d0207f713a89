package org.mailboxinventory.scanner.detect.address.bound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** What follows the town of an address: a part of it, which is of it, and fields, which are not. */
class PartsBehindTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Hlavná 24, 851 06 Bratislava - Petržalka]]",
        "[[Hlavná 418/7, 040 11 Košice - mestská časť Západ]]",
        "[[Hlavná 418/7, 040 11 Košice]] - otvorené denne",
        "[[Rue Haute 4, 1201 Genève]] - Marie"
      })
  void aDashPartsAPartOfATown(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Address: [[7/8, Asha Estate, Loom Compound, Andheri East Mumbai 400093]]\n"
            + "| City: Mumbai |",
        "address: '[[Office No. 42, 4th Floor, Elm Tower, Sector-6, Gurugram]]',\n"
            + " city: 'Gurugram, Haryana'",
        "Juridiskā adrese: [[Jūras iela 7, Ikšķile, LV-5052]]<br />Reģ. nr. 4"
      })
  void aFieldBehindACodeOrWithTheSameTownIsNoneOfIt(String marked) {
    MarkedAddresses.found(marked);
  }
}
