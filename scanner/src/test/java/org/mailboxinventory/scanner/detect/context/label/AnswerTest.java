package org.mailboxinventory.scanner.detect.context.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What a question asks for is the label of its answer. */
class AnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agent: Your date of birth please?#Customer: sure, it's 03/11/1979 | 03/11/1979",
        "Conseiller : votre date de naissance ? Client : c'est le 14 mars 1982. | 14 mars 1982",
        "Berater: Wie ist Ihr Geburtsdatum? Kunde: Das ist der 22.08.1991. | 22.08.1991",
        "¿Su fecha de nacimiento? Cliente: Sí, claro, es el 05/02/1970 | 05/02/1970",
        "[00:01] AGENT: date of birth?#[00:02] CALLER: It is 2 July 1964 | 2 July 1964",
      })
  void ofADateOfBirth(String text, String date) {
    assertThat(Scanned.findings(text.replace('#', '\n')))
        .contains("global.date-of-birth high " + date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "And the customer ID, do you need it? It's 31624924. | in.customer-id high 31624924",
        "[1:01] AGENT: Customer ID?#[1:02] CALLER: 77451203 | in.customer-id high 77451203",
      })
  void ofANumber(String text, String finding) {
    assertThat(Scanned.findings(text.replace('#', '\n'))).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Customer ID? Not asked. The total was 31624924.",
        "Customer ID?\n\n31624924",
        "Customer ID? Order: 31624924",
        "Customer ID: which one? 31624924",
      })
  void whatIsNoAnswerIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("in.customer-id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agent Ravi: never tell anybody your password.\nAsha Rao: but it is Kx42+hill and it fails",
        "Bank: Send no password.\nAsha: it is Kx42+hill",
      })
  void aLineMayAnswerWhatIsNoQuestion(String text) {
    assertThat(Scanned.findings(text)).contains("global.password high Kx42+hill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agent Ravi: never tell anybody your password.\nAsha Rao: Kx42+hill",
        "Never tell your password.\nbut it is Kx42+hill",
        "Never tell your password. Asha: but it is Kx42+hill",
      })
  void butAnotherLineDoesNot(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("global.password"));
  }

  @Test
  void aLetterThatIsCutOffEndsWhatIsLookedAt() {
    byte[] text = "your PAN? \u2018".getBytes(StandardCharsets.UTF_8);
    assertThat(Answer.value(Arrays.copyOf(text, 11), 8, 11)).isEqualTo(10);
  }
}
