package org.mailboxinventory.scanner.detect.candidate.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers that two countries write alike are of the one that the text is about. */
class CountryTwinsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "identificada con DNI N° 41938275, distrito de Surco, departamento de Lima |"
            + " pe.dni high 41938275",
        "RUC 20100113610, la empresa, cuyo giro y domicilio constan en la partida registral y en"
            + " los estatutos que se adjuntan a este contrato como anexo primero y forman parte de"
            + " él, representada por su gerente, con DNI N° 41938275 | pe.dni high 41938275",
        "con domicilio en Buenos Aires, DNI 31938275 | ar.dni high 31938275",
      })
  void aTownOrACheckedNumberAnywhereSaysWhich(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @Test
  void aListOfPeopleOfSeveralCountriesSaysNothingOfEach() {
    String rows =
        """
        emp;nat_id;id_type;bank
        Ondřej Quorvan;830602/4694;rodné číslo;5962065262/0100
        Matej Quorvan;861030/5528;rodné číslo (SR);SK93 0900 0000 0072 2120 0577
        Mihai Quorvan;1880425402341;CNP (RO);RO39 RNCB FBPG X616 4P6S XH9H
        """;
    assertThat(Scanned.findings(rows))
        .contains("cz.birth-number high 830602/4694", "sk.birth-number high 861030/5528");
  }

  @Test
  void aLetterJoinedToTheDigitsIsPartOfTheNumber() {
    assertThat(Scanned.findings("provista de DNI número 07.412.583-B"))
        .noneMatch(found -> found.startsWith("ar.dni"));
    assertThat(Scanned.findings("DNI 07.412.583 y domicilio en Rosario"))
        .contains("ar.dni high 07.412.583");
  }
}
