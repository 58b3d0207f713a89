package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Labels of secrets with words of their kind, and what is written behind them. */
class SecretLabelsTest {

  private static List<String> findings(String text) {
    return Scanned.findings(text.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kata sandi awal: Merapi1930!\\nMohon segera diganti|Merapi1930",
        "a palavra-passe inicial do serviço Empresas Online é Tejo7391x. O|Tejo7391x",
        "Contraseña inicial de la oficina: Ebro#4471|Ebro#4471",
        "Góðan dag, lykilorðið þitt að kerfinu er Hekla1491m og|Hekla1491m",
        "Codice allarme filiale: 260471|260471",
        "- PIN stampante: 4471\\nDa consegnare|4471",
        "Root password during the window: Cutover!Sunday6|Cutover!Sunday6",
        "Root-Passwort während der Wartung: Sonntag!Frei6|Sonntag!Frei6"
      })
  void wordsOfKindPlaceAndTimeStandBetweenALabelAndItsPassword(String text, String found) {
    assertThat(findings(text)).containsExactly("global.password high " + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The initial password policy of branch 4471 was changed.",
        "Das Passwort der Filiale wurde zurückgesetzt, Ticket folgt.",
        "Kata sandi awal wajib diganti dalam 24 jam.",
        "The PIN printer is on floor 2 during office hours."
      })
  void sentencesAboutPasswordsHoldNone(String text) {
    assertThat(findings(text)).noneMatch(found -> found.startsWith("global.password"));
  }
}
