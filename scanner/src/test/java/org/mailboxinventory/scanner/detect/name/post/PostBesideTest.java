package org.mailboxinventory.scanner.detect.name.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Words of no list beside what only a person is, in lists of boards and teams. */
class PostBesideTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Treasurer | Quorvan Elmeche |",
        "| **Secretary:** | Quorvan Elmeche |",
        "Manager\tQuorvan Elmeche",
        "<td>Treasurer</td>\n<td>Quorvan Elmeche</td>",
        "<strong>Treasurer</strong><br>Quorvan Elmeche<br>",
        "<p>Schriftführer</p>\n<p>Quorvan Elmeche</p>",
        "Treasurer\nQuorvan Elmeche",
        "**Treasurer**\nQuorvan Elmeche",
        "Manager:\nQuorvan Elmeche",
        "<h3>Quorvan Elmeche</h3><p class=\"role\">President & CEO</p>",
        "### Quorvan Elmeche\nTreasurer",
        "**Quorvan Elmeche**\n\nVice President",
      })
  void aPostInTheCellOrLineBesideThemMakesAPersonOfThem(String text) {
    assertThat(Scanned.names(text)).containsExactly("Quorvan Elmeche");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Product Manager~Quorvan Elmeche",
        "<h3>Product Manager</h3><p>Quorvan Elmeche</p>",
        "Quorvan Elmeche~Product Manager",
        "Quorvan Elmeche~Treasurer and members of the board met again at noon today",
        "Quorvan Elmeche~The committee met.",
        "and then the long line of text ends with treasurer~Quorvan Elmeche",
        "| Supplier | Quorvan Elmeche |",
        "| Treasurer | Quorvan Elmeche of the town |",
      })
  void aJobMayBeBesideAFirmAndASentenceIsNoPost(String text) {
    assertThat(Scanned.names(text.replace('~', '\n'))).isEmpty();
  }
}
