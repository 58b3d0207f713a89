package org.mailboxinventory.scanner.detect.candidate.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What sentences and lists say of the health of people, and what they do not. */
class HealthInSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our colleague had a heart attack on Monday | heart attack",
        "My niece is pregnant and on leave from May | pregnant",
        "His wife died of lung cancer in March | lung cancer",
        "the driver takes lisinopril 5 mg | lisinopril 5 mg",
        "her dialysis is on Tuesdays | dialysis",
        "The nominee is hard of hearing | hard of hearing",
        "उनकी बहन को अस्थमा है | अस्थमा",
      })
  void aSentenceSaysIt(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trust pays for asthma research",
        "He has never had diabetes",
        "Stocks of metformin 500 mg: 40 boxes",
        "their words fell on deaf ears",
        "Asthma week begins on 4 May and the branch takes part",
      })
  void aSentenceSaysItOfNobody(String text) {
    assertThat(values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Diagnoses:\\n- Gout\\n- Chronic kidney disease | Gout, Chronic kidney disease",
        "Past medical history:\\n• Epilepsy (2001)\\n• Migraine | Epilepsy, Migraine",
        "Diagnosis: Pneumonia with hypertension. | Pneumonia, hypertension",
        "Diagnosis: Gout\\n\\nMigraine is the topic of May | Gout",
        "Medication: metformin 500 mg bd, ramipril 5 mg od | metformin 500 mg, ramipril 5 mg",
      })
  void whatGoesOnInAListIsFoundWithItsFirst(String text, String values) {
    assertThat(values(text.replace("\\n", "\n"))).isEqualTo(List.of(values.split(", ", -1)));
  }

  private static List<String> values(String text) {
    return Scanned.matches(text).stream()
        .filter(match -> match.detector().category().equals("health-data"))
        .map(match -> match.value().reveal())
        .toList();
  }
}
