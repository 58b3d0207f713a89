package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Signs with a role, a telephone, an address or somebody else beside words that no list decides.
 */
class RoleBesideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Segunda Secretária - Quorvanda Regina Elmeche, professora!Quorvanda Regina Elmeche",
        "**General Secretary:** Quorvand ur Rehman!Quorvand ur Rehman",
        "Jay Elmock – President of the club!Jay Elmock",
        "please talk with Julie Day (021 555 342) first!Julie Day",
        "thanks to tony@x.example (Bill T. Cat) for it!Bill T. Cat",
        "we met Eddy “Sunny” Quorvandiak there!Eddy “Sunny” Quorvandiak",
        "Jean QUORVAND de ELMIENS donne pouvoir!Jean QUORVAND de ELMIENS",
        "Jean QUORVAND DUPONT donne pouvoir!Jean QUORVAND DUPONT",
        "zastoupena jednatelem Michaelem Quorvandem.!Michaelem Quorvandem",
        "representada por el señor **Quorvan Elmeche Ruiz**, soltero!Quorvan Elmeche Ruiz",
        "la señora <b>Quorvana Elmeche</b>, mayor de edad!Quorvana Elmeche",
        "Mr. <strong>Quorvan Elmeche</strong> signed!Quorvan Elmeche",
        "Treasurer: <b>Jay Elmock</b>!Jay Elmock",
        "Equality Officer: Quorvan Elmeche!Quorvan Elmeche",
        "Kassenwart: Quorvan Elmeche!Quorvan Elmeche",
        " * **Treasurer** – Quorvan Elmeche!Quorvan Elmeche",
        " * <b>Treasurer</b> - Quorvan Elmeche!Quorvan Elmeche",
        "- Ravi Quorvel - **Chief Representative** for Elmabad!Ravi Quorvel",
        "we met Quorvan \"Sunny\" Lee there!Quorvan \"Sunny\" Lee",
        "thanks to tony at x.example (Bill T. Cat) for it!Bill T. Cat",
      })
  void theySayThatItIsSomebody(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @Test
  void eachOfTwoTellsOfTheOther() {
    assertThat(Scanned.names("with regards, Murray Short & Janet Elmkean"))
        .containsExactly("Murray Short", "Janet Elmkean");
    assertThat(Scanned.names("- by Paul Elmbert and Aurel Page since 2023"))
        .containsExactly("Paul Elmbert", "Aurel Page");
  }

  @Test
  void aNameOfALineOfCreditsMayBeAnOrdinaryWord() {
    assertThat(Scanned.names("N: Greg Page\nE: x@elm.example")).containsExactly("Greg Page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contractor: Amma Mess, Elmpet",
        "Sponsor: Quorvan Elmeche",
        "met at five (Bill T. Cat) again",
        "passes for clients: Meera Theatre on Saturday",
        "Customers of the Sharada Mahila and Kamala Nehru counters",
        "see Julie Day (2021)",
      })
  void thingsBesideThemAreNobody(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
