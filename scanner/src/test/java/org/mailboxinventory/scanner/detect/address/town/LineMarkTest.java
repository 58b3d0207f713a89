package org.mailboxinventory.scanner.detect.address.town;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.written.address.MarkedAddresses;

/** Addresses whose lines begin with the name of a field, as registers of networks have them. */
class LineMarkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "role:           Hostmaster"
            + "\naddress:        [[Ahornweg 12"
            + "\naddress:        12345 Neustadt]]"
            + "\naddress:        Germany\n",
        "descr:          Larch Telecom Ltd\ndescr:          [[12 Mill Road"
            + "\ndescr:          London EC1A 1BB]]\n",
        ".Vb 3\n\\&        Jane Q Sample\n\\&        [[255 S. Alder St."
            + "\n\\&        Philadelphia, PA 19107]]\n.Ve"
      })
  void areReadOverTheirLines(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* Authors : A. Sample\n* Larch Laboratory\n* [[Hoofdstraat 18\n* B-9000 Gent]]\n* Web : x",
        "** Larch Microelectronics\n** [[Rua das Acácias, 26\n** 4470-920 MAIA]]\n** Portugal",
        "***************"
            + "\n*   Rita Pino    *"
            + "\n*   [[P.O. Box 441720   *"
            + "\n*   Salem, MA 01970]] *"
            + "\n*   x  *"
      })
  void starsMayBeginEachLine(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " * LARCH ELM\n * [[Station 18\n * CH-1015 Lausanne]]\n * Web : x",
        "| Larch\n| [[Station 17\n| CH-1015 Lausanne VD]]\n| Switzerland"
      })
  void aNameAndANumberAreAStreetAboveASignedCode(String marked) {
    MarkedAddresses.found(marked);
  }
}
