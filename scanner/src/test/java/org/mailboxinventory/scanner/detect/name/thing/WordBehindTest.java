package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What no name goes on with is no part of one. */
class WordBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr Devendra Gokhale Rs. 12,000 | Devendra Gokhale",
        "favouring Devendra Gokhale Rs 12,000 | Devendra Gokhale",
        "SHRI DEVENDRA GOKHALE VILL- SONPUR | DEVENDRA GOKHALE",
        "SHRI DEVENDRA GOKHALE DIST- SONPUR | DEVENDRA GOKHALE",
        "Shri Devendra Gokhale Tehsil Sonpur | Devendra Gokhale",
        "S/o Shri Devendra Gokhale House No.12, Sonpur | Devendra Gokhale",
        "of Devendra Gokhale Flat No: 7-B | Devendra Gokhale"
      })
  void anAmountOrAPlaceOfIndia(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name: Nirmala Gokhale W/O Devendra Gokhale",
        "Nirmala Gokhale W/O Devendra Gokhale",
        "Nirmala Gokhale R/O Sonpur, wife of Devendra Gokhale"
      })
  void aLetterOfAnAbbreviationWithASlash(String text) {
    assertThat(Scanned.names(text)).containsExactly("Nirmala Gokhale", "Devendra Gokhale");
  }
}
