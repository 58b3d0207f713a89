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
}
