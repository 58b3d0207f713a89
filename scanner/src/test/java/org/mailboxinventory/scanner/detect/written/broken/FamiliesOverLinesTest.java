package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The rest of a person's name that begins a line; {@code ~} is a line's end. */
class FamiliesOverLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kind regards,~Tariq~Al-Busaidi~Trade Desk|Tariq~Al-Busaidi",
        "With thanks from Muscat,~Ahmed~Al Lawati|Ahmed~Al Lawati",
        "Person in charge is Ms. Choi~Seo-yeon.|Choi~Seo-yeon",
        "ग्राहक महेश~शर्मा ने शिकायत की|महेश~शर्मा",
        "खातेदार गणेश~जोशी यांचा अर्ज|गणेश~जोशी"
      })
  void areOfTheName(String text, String name) {
    assertThat(Scanned.names(lines(text))).contains(lines(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Countries:~Jordan~Al-Busaidi",
        "Thanks,~Tariq~Altogether",
        "Please call Ms. Choi~Follow-up.",
        "ग्राहक महेश~कृपया अर्ज करा"
      })
  void areNotWhatBeginsAnotherLine(String text) {
    assertThat(Scanned.names(lines(text))).noneMatch(name -> name.contains("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Please leave the papers of the flat with the neighbour or with Mrs~Venter, who is"
            + "|Venter",
        "> the letter of the tenth, which the manager of the branch and Dr.~> Ghosh signed.|Ghosh",
        "whoever asks may be told that the locker of the late Brigadier~Thapar is empty.|Thapar",
        "für die Übergabe der Schlüssel melden Sie sich bitte bei Frau~Öllinger am Empfang."
            + "|Öllinger"
      })
  void followATitleThatEndsAFullLine(String text, String name) {
    assertThat(Scanned.names(lines(text))).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Mr~Venter",
        "Title: Dr~Department of Health",
        "Please leave the papers of the flat with the neighbour or with~Mrs~Venter",
        "Bitte richten Sie alles Weitere an unseren Kollegen im Hause, Herr~Direktor ist da."
      })
  void aTitleLeadsToNothingBelowALineThatWasNotFull(String text) {
    assertThat(Scanned.names(lines(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Share it ~Rohan Desai ~Rohan Desai is a fellow of the house|Rohan Desai",
        "Ihr Betrag wird von dem Konto eingezogen.              Herr Rohan Desai~"
            + "Online-Tickets sind zu drucken.|Rohan Desai",
        "Geschäftsführung der ganzen Gesellschaft in allen Orten: Rohan Desai~"
            + "Vorstand der Stiftung ist niemand.|Rohan Desai"
      })
  void endBeforeAnotherLine(String text, String name) {
    assertThat(Scanned.names(lines(text))).isNotEmpty().allMatch(name::equals);
  }

  private static String lines(String text) {
    return text.replace('~', '\n');
  }
}
