package org.mailboxinventory.scanner.detect.address.town;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Addresses whose lines begin with the name of a field, as registers of networks have them. */
class LineMarkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "role:           Hostmaster\naddress:        [[Ahornweg 12\naddress:        12345 Neustadt]]"
            + "\naddress:        Germany\n",
        "descr:          Larch Telecom Ltd\ndescr:          [[12 Mill Road"
            + "\ndescr:          London EC1A 1BB]]\n",
        ".Vb 3\n\\&        Jane Q Sample\n\\&        [[255 S. Alder St."
            + "\n\\&        Philadelphia, PA 19107]]\n.Ve"
      })
  void areReadOverTheirLines(String marked) {
    MarkedAddresses.found(marked);
  }
}
