package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names in a list of people are found though they alone could be something else. */
class AmongNamesTest {

  @Test
  void anInitialAndAWordBehindACommaAreOneMore() {
    assertThat(Scanned.names("Present: B. Hendricks, M. Small, T. Quillmore, S. Royal."))
        .containsExactly("B. Hendricks", "M. Small", "T. Quillmore", "S. Royal");
  }

  @Test
  void behindSeveralAFamilysNameThatIsAThingTooIsOneMore() {
    assertThat(Scanned.names("by Peiwen Zhao, Lirong Jing, Xiaofeng Sun, Guoqing Liao of Elm"))
        .contains("Xiaofeng Sun");
    assertThat(Scanned.names("seen in the Xiaofeng Sun")).isEmpty();
  }

  @Test
  void behindSeveralInitialsWithoutAStopAndAWordOfNoListAreOneMore() {
    assertThat(
            Scanned.names(
                "the advocates Senthil Kumar, Asha Rao, VR Quillmani, P Yarnmani and C Xarmani"
                    + " will"))
        .containsExactly("Senthil Kumar", "Asha Rao", "VR Quillmani", "P Yarnmani", "C Xarmani");
    assertThat(Scanned.names("Senthil Kumar, Asha Rao, VR Headset, P Value and C Code"))
        .containsExactly("Senthil Kumar", "Asha Rao");
    assertThat(Scanned.names("the VR Quillmani, P Yarnmani")).isEmpty();
  }

  @Test
  void theListGoesOnOverALinesEnd() {
    assertThat(Scanned.names("Apologies: B. Hendricks,\nM. Small, T. Quillmore"))
        .containsExactly("B. Hendricks", "M. Small", "T. Quillmore");
  }

  @Test
  void withoutANameBeforeThemTheyAreNone() {
    assertThat(Scanned.names("Shoe sizes: M. Small, S. Royal")).isEmpty();
  }

  @Test
  void whatGoesOnBehindTheWordIsNoItemOfTheList() {
    assertThat(Scanned.names("B. Hendricks, S. Royal blue ink")).containsExactly("B. Hendricks");
  }

  @Test
  void behindTwoNamesWithNotesTheNextLineWithANoteIsOneMore() {
    String list = "Pontus Lindahl (PLI)\nEva Eriksson (EER)\nPer Kvarnbeck (PKV)\n";
    assertThat(Scanned.names(list))
        .containsExactly("Pontus Lindahl", "Eva Eriksson", "Per Kvarnbeck");
  }

  @Test
  void belowANameWithTheSameLabelBehindItAWordOfThingsIsAFamily() {
    String list = "Sofia Keller - Grade: 3.1, 4711\nAnna Lake - Grade: 4.2, 4712\n";
    assertThat(Scanned.names(list)).containsExactly("Sofia Keller", "Anna Lake");
  }

  @Test
  void withAnotherLabelOrIndentItIsNot() {
    assertThat(Scanned.names("Sofia Keller - Grade: 3.1\nAnna Lake - Open: 4\n")).hasSize(1);
    assertThat(Scanned.names("Sofia Keller - Grade: 3.1\n  Anna Lake - Grade: 4\n")).hasSize(1);
  }

  @Test
  void behindOneNameItIsNot() {
    assertThat(Scanned.names("Pontus Lindahl (PLI)\nPer Kvarnbeck (TRE)\n"))
        .containsExactly("Pontus Lindahl");
  }

  @Test
  void aLineThatBeginsElsewhereOrHasNoNoteIsNot() {
    String list = "Pontus Lindahl (PLI)\nEva Eriksson (EER)\n";
    assertThat(Scanned.names(list + "    Per Kvarnbeck (TRE)\n")).hasSize(2);
    assertThat(Scanned.names(list + "Per Kvarnbeck for the minutes\n")).hasSize(2);
  }

  @Test
  void linesOfWhichEachBeginsWithAGivenNameAreEachAName() {
    assertThat(Scanned.names("Andrew S. Jean\nAndrey G. Holmqvist\n"))
        .containsExactly("Andrew S. Jean", "Andrey G. Holmqvist");
  }

  @Test
  void initialsAndWordsBesideTwoOthersAreNamesWithAndWithoutFullStops() {
    assertThat(Scanned.names("Present: G Baker, V Barnes, S Quillmore, R Orrick"))
        .containsExactly("G Baker", "V Barnes", "S Quillmore", "R Orrick");
    assertThat(Scanned.names("Regrets from S. Stride, K. Quillmore, J. Parsons."))
        .containsExactly("S. Stride", "K. Quillmore", "J. Parsons");
  }

  @Test
  void behindTwoItemsOfAListTheNextMayBeAnOrdinaryWordToo() {
    assertThat(Scanned.names("- Anita Desai\n- Sunil Gupta\n- Chuck Quorvand\n"))
        .containsExactly("Anita Desai", "Sunil Gupta", "Chuck Quorvand");
    assertThat(Scanned.names("- Anita Desai\n- Sunil Gupta\n\n* Chuck Quorvand\n"))
        .doesNotContain("Chuck Quorvand");
  }

  @Test
  void ordinaryWordsBehindLettersAreNone() {
    assertThat(Scanned.names("Wards: A Level, B Level, C Level")).isEmpty();
    assertThat(Scanned.names("G Baker, V Barnes")).isEmpty();
  }

  @Test
  void theLastOneMayBeJoinedByAWordForAnd() {
    assertThat(Scanned.names("Present: Anita Desai, Ravi Kumar, Sunil Gupta and Rose Kwentz."))
        .contains("Rose Kwentz");
    assertThat(Scanned.names("Es kamen Karin Bauer, Peter Wolf, Hans Vogel und Rose Kwentz."))
        .contains("Rose Kwentz");
    assertThat(Scanned.names("We planted tulips, roses and Rose Kwentz.")).isEmpty();
  }
}
