package org.mailboxinventory.scanner.detect.name.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What is written between a title and a name does not make a name of the title. */
class LoneTitlesTest {
  @Test
  void aRankBeforeAGivenNameIsNoPartOfIt() {
    assertThat(Scanned.names("titular: \"Comisario Jefe Hermenegildo Lugo Sanz\","))
        .containsExactly("Hermenegildo Lugo Sanz");
  }

  @Test
  void aRankOfNoListFormedAsOrdinaryWordsAreIsNone() {
    assertThat(Scanned.names("Ansvarig utgivare: Kronjurist Nils Lindahl"))
        .containsExactly("Nils Lindahl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invitee: Col. (Retd.) Gautam Sodhi, Stores",
        "Invitee: Col (Retd) Gautam Sodhi, Stores",
        "Invitee: Maj. Gen. (Retd.) Gautam Sodhi, Stores"
      })
  void areNoNames(String text) {
    assertThat(Scanned.findings(text)).containsExactly("global.person-name medium Gautam Sodhi");
  }
}
