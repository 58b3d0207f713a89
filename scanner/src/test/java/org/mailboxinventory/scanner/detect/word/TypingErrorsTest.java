package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.Scanned;

class TypingErrorsTest {

  @Test
  void aLetterIsLeftOutPutTwiceExchangedOrAnother() {
    assertThat(TypingErrors.of("nummer"))
        .contains("numer", "nummmer", "numemr", "nunmer", "nummet")
        .doesNotContain("nummer", "mummer", "ummer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NHS nubmer: 742 944 5231 | gb.nhs",
        "Aadhaar numbr 5466 3240 8957 | in.aadhaar",
        "Credit card numbre: 4972 3868 1337 5808 | global.payment-card",
        "Tax file nunber: 842 193 148 | au.tfn",
        "Passprot No: M4471982 | in.passport",
        "Acount number 50100123456788 | in.bank-account",
        "Aadhaar nmbr 5466 3240 8957 | in.aadhaar",
        "ESIC nbr: 3112345678 | in.esic",
      })
  void aLabelWithOneIsALabel(String text, String kind) {
    List<Match> matches = Scanned.matches(text);
    assertThat(matches).extracting(match -> match.detector().id().value()).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Acount holder: Zorvek Plimaska", "Acount holder: Zorvek Plimaska\nRow 20260512"})
  void aLabelOfLettersWithOneIsALabelWhateverIsNear(String text) {
    assertThat(Scanned.matches(text))
        .extracting(match -> match.value().reveal())
        .contains("Zorvek Plimaska");
  }

  @Test
  void anotherWordIsNone() {
    assertThat(Scanned.matches("Tax file named: 842 193 148"))
        .noneMatch(
            match ->
                match.confidence().atLeast(Confidence.LOW)
                    && match.detector().id().value().equals("au.tfn"));
  }
}
