package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Parts of addresses and fields of things that read as names of people. */
class AddressItemTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elm Road, Ravi Prasad, Mumbai",
        "12, Elm Tower, Ravi Prasad, Quorvabad",
        "address: 'Ravi Prasad, Gandhi Nagar, Lucknow - 226010'",
        "'Prasad Sadan, Quorvabad, Rajasthan'",
        "Toma Masarika 2, Elmstadt, Croatia",
        "areaWard: 'Ravi Prasad',",
        "shortLocation: \"Ravi Prasad, Elmabad\",",
        "Company: Ravi Prasad",
        "Rua Eng.º Ravi Prasad",
        "registered in London under RAVI MI-2187634",
        "Muthu Ravi amman Koil Street, Elmabad",
        "Mr Maruti Alto K10",
        "Tata Nano",
      })
  void theyAreNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Elm Works, Ravi Prasad, clerk!Ravi Prasad",
        "'Ravi Prasad, Chief Cashier, Mumbai'!Ravi Prasad",
        "Ravi Prasad 34, clerk!Ravi Prasad",
        "contact: 'Ravi Prasad',!Ravi Prasad",
        "Dr. Ravi Prasad, Elm Road, Mumbai!Ravi Prasad",
        "RAVI PRASAD-9812345607!RAVI PRASAD",
        "Mr Maruti Prasad!Maruti Prasad",
      })
  void peopleStayPeople(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }
}
