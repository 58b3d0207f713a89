package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of business cards as vCards have them. */
class CardAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN:VCARD\nVERSION:3.0\nADR:;;[[42 Elm St.;Gulfport;MS;39501]];USA\nEND:VCARD",
        "ADR;TYPE=WORK:;;[[100 Waters Edge;Baytown;LA;30314]];United States of America",
        "ADR;HOME:;;[[Lindenweg 4;Celle;;29221]];Germany",
        "item1.ADR;type=HOME;type=pref:;;[[Flat 3\\, 18 Mill Road;Cambridge;;CB1 2AB]];UK",
        "ADR;LABEL=\"Oak: 12\";TYPE=home:;[[Suite 5;12 Oak Ave;Reno;NV;89501]];USA",
        "ADR;TYPE=dom,home,postal:;;[[Rue de la Paix 7;Namur]];;;Belgique\nTEL:1",
        "adr:[[Box 14;;;Malmö;;211 20]];Sweden"
      })
  void itsPartsFollowEachOtherAndTheCountryIsNoneOfThem(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADR;TYPE=WORK:;;;;;;",
        "ADR;TYPE=WORK:;;;Reno;;;USA",
        "Round 3. ADR; see note: a;b;c;d;e;f;g",
        "ADR: up;down;flat",
        "The ADR closed at 12;14;16;18;20;22;24",
        "ADR;TYPE=WORK\n:;;42 Elm;Reno;NV;89501;USA"
      })
  void fewerPartsOrOneWithoutAPlaceAreNone(String text) {
    MarkedAddresses.found(text);
  }
}
