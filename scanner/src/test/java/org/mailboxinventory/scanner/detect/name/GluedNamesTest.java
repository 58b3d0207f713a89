package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Names whose blank was lost, behind a telephone or what somebody is, and those that fill an
 * element of a page or end before the label of the next field.
 */
class GluedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'+36 30 418 2736Nagy József'!Nagy József",
        "JudgeA.R. Deshpande, J.!A.R. Deshpande",
        "<h1>INÉS MARÍA TOLEDO</h1>!INÉS MARÍA TOLEDO",
        "<label>Name:</label><h5>Quorvel Adali</h5>!Quorvel Adali",
        "Contact Person: Mr. Mukesh Mobile: 98450 12376!Mukesh",
        "Heard On%AdvocateSunil Mathur, for the bank!Sunil Mathur"
      })
  void areFound(String text, String name) {
    assertThat(Scanned.names(text.replace('%', '\n'))).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ref 2736Nagy József",
        "on 27-36-2736Nagy",
        "ClientName First, ManagerRole Open",
        "KindlySunil Mathur"
      })
  void otherWordsLeadToNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
