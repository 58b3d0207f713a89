package org.mailboxinventory.scanner.detect.written.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streets called by words that ordinary text has often: {@code Close}, {@code Way}. */
class VagueStreetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "at [[9 Banksia Close, Ikoyi, Lagos 101233]], and",
        "\"[[9 Banksia Close\nIkoyi\nLagos 101233]]\"",
        "{\"address\": \"[[9 Banksia Close\nLagos 101233]]\"}",
        "at [[9 Banksia Way, Ikoyi, Ibadan 200001]], and"
      })
  void endALineOrAPartOfOneWithACapital(String marked) {
    MarkedAddresses.found(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we 9 banksia close, Ikoyi, Lagos 101233, and",
        "the 9 Shares Close at noon in Lagos 101233",
        "Markets Close, Lagos 101233"
      })
  void elsewhereTheySayNothing(String text) {
    MarkedAddresses.found(text);
  }
}
