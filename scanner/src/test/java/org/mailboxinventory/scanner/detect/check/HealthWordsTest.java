package org.mailboxinventory.scanner.detect.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people suffer from, take and undergo, by words in any language of the registry. */
class HealthWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "diabetes",
        "Type 2 Diabetes Mellitus",
        "severe iron deficiency anaemia",
        "fracture of the left wrist",
        "COVID-19",
        "high blood pressure",
        "kidney stones",
        "Depressionen",
        "épilepsie",
        "hipertensión arterial",
        "Herzinsuffizienz",
        "şeker hastalığı",
        "сахарный диабет 2 типа",
        "पुराना दमा",
        "2型糖尿病",
        "υπέρταση"
      })
  void aCondition(String words) {
    assertThat(passes("health-condition", words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see the attached report",
        "no diabetes",
        "ohne Asthma",
        "diabetes research",
        "he has asthma",
        "asthma and then we went home",
        "the five of them had together flu",
        "first quarter",
        "2",
        "mellitus",
        "lung cancer in",
        "diabetes serves about 900"
      })
  void noCondition(String words) {
    assertThat(passes("health-condition", words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Metformin 500 mg", "lisinopril", "Insulin glargine", "Pan-D", "Ибупрофен"})
  void aMedicine(String words) {
    assertThat(passes("medicine", words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "equal 500", "capital", "the new metformin", "mg"})
  void noMedicine(String words) {
    assertThat(passes("medicine", words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "laparoscopic cholecystectomy",
        "coronary artery bypass graft",
        "knee replacement",
        "Dialyse",
        "冠状动脉搭桥"
      })
  void aProcedure(String words) {
    assertThat(passes("medical-procedure", words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"maintenance of servers", "as agreed", "bypass of the rules"})
  void noProcedure(String words) {
    assertThat(passes("medical-procedure", words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fernandes", "bluebell", "Saint Mary", "Kowalczyk-Nowak"})
  void anAnswer(String words) {
    assertThat(passes("said-answer", words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "is required", "XXX", "your answer", "aaaa", "N/A"})
  void noAnswer(String words) {
    assertThat(passes("said-answer", words)).isFalse();
  }

  private static boolean passes(String check, String words) {
    return Objects.requireNonNull(Checks.named(check)).passes(words);
  }
}
