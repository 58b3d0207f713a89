package org.mailboxinventory.scanner.detect.name.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Plants, pictures, clothes, folders, teams and the first words of letters, where people could be.
 */
class PlantsAndGearTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a lilac Katherine Gil by the gate",
        "la vaca Rosa Bella dio leche",
        "parada Pedro Gil, línea 4",
        "Initiator: Scheduler",
        "Pending with: Branch Manager"
      })
  void plantsAnimalsStopsAndPrograms(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[09:14] Rekha Gil: no, ask Meena@[09:15] Farah Rao: ok|Rekha Gil,Farah Rao",
        "Here are Walter Lindqvist and Omar Benhaddou with M. Berthier@Excusée : Anna Gil"
            + "|Walter Lindqvist,Omar Benhaddou,M. Berthier,Anna Gil",
        "Pending with: EMEKA ODUYA|EMEKA ODUYA",
        "Versicherte Greta Kruse, Vertrag 17|Greta Kruse"
      })
  void aLineBelowThatBeginsWithALabelIsNoPartOfAName(String text, String names) {
    assertThat(Scanned.names(text.replace('@', '\n'))).containsExactlyInAnyOrder(names.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 x Hemerocallis 'Anna Berger' in 2 l pots",
        "Paeonia \"Walter Rao\" and Dahlia ‘Martha Gil’",
        "zwei Rosen „Peter Lang“ am Tor",
        "The Judith Holofernes hangs in hall two",
        "one Lyle Scott shirt, two Ravi Mehta jackets",
        "Publicado en Resmî Gazete el lunes",
        "Final en la cancha Ramón Gil",
        "jogo na quadra Paulo Gomes",
        "Die Akten sind im Ordner Lehmann.",
        "Het Poolse bedrijf betaalt morgen",
        "Seller: Rekha Homes",
        "Al Gerente: Comunicamos la baja del cajero",
        "Sr. Gerente:\nAgradecemos licencia por tres días",
        "Ao Diretor: Encaminhamos extrato da conta",
        "Dear Underwriting Team,",
        "Dear Escalations Desk,"
      })
  void plantsPicturesGearGroundsFoldersVerbsAndTeams(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "my neighbour 'Martha Gil' paid|Martha Gil",
        "Rosa Gil paid|Rosa Gil",
        "the note of Mrs Kulkarni I think is lost|Kulkarni",
        "Dear Anna Team leads are here|Anna"
      })
  void peopleBesideSuchWords(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }
}
