package org.mailboxinventory.scanner.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** {@code D.} and {@code M.} are titles in Spanish and French, and initials elsewhere. */
class TitlesWrittenAsInitialsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Comparece D. Joaquín Salcedo Ibarra, en nombre propio|Joaquín Salcedo Ibarra",
        "ante el notario de Sevilla D. Ramón Ortega Pineda.|Ramón Ortega Pineda",
        "M. MARCHAND Olivier est absent.|MARCHAND Olivier",
        "<li>M. Olivier QUORVEL</li>|Olivier QUORVEL",
        "le dossier de M. PETIT LAMBERT Nicolas a été clos|PETIT LAMBERT Nicolas",
        "Rappelez M. Yann Le Bras au plus tôt|Yann Le Bras",
        "Voir M. Jean Lambert|Jean Lambert",
        "Prévenez M. Karim Haddad|Karim Haddad",
        "Contacte D. Ramón Ortega Pineda|Ramón Ortega Pineda",
        "Concejales asistentes: D. Ramón Ortega Pineda|Ramón Ortega Pineda",
        "Acta de la sesión. Excusa D. IGNACIO BERLANGA TORRIJOS|IGNACIO BERLANGA TORRIJOS",
        "Dª ELENA BERLANGA TORRIJOS|ELENA BERLANGA TORRIJOS"
      })
  void theyAreNoPartOfTheName(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met M. Olivier Marchand.|M. Olivier Marchand",
        "Yesterday D. Ramon Ortega called.|D. Ramon Ortega",
        "We met George D. Ramon Ortega.|George D. Ramon Ortega",
        "We met George M. Olivier Marchand.|George M. Olivier Marchand",
        "Client M. Suresh Kumar called.|M. Suresh Kumar"
      })
  void initialsAre(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das läuft am PC. Das neue Gerät ist da.",
        "Elle paie la séance PT. Elle vient demain.",
        "xã Tân Hòa, TP. Huế có mưa"
      })
  void shortFormsAtASentencesEndAndBeforeTownsAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
