package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;

/** From labels, openers and headers to the candidates that are anchored to them. */
class LabelAnchorsStepTest {
  private static final String FOUND = "global.password labelled high swordfish";

  @Test
  void aLabelLeadsToTheValueBehindIt() {
    assertThat(Steps.shown(text("Password: swordfish").anchored(), "global.password"))
        .containsExactly(FOUND);
  }

  @Test
  void aWordWithoutALabelIsNoCandidate() {
    assertThat(text("the swordfish is a fish").anchored()).isEmpty();
  }

  @Test
  void onlyLabelsThatBeginInTheScannedRangeLead() {
    String text = "x Password: swordfish";
    assertThat(text(text).anchored(2, text.length())).isNotEmpty();
    assertThat(text(text).anchored(3, text.length())).isEmpty();
    assertThat(text(text).anchored(0, 2)).isEmpty();
  }

  @Test
  void anOpenerIsNoLabel() {
    assertThat(Steps.shown(text("Dear Mr. Rajesh Sharma, hello").anchored(), "global.person-name"))
        .anyMatch(line -> line.endsWith("rajeshsharma"))
        .noneMatch(line -> line.contains(" labelled "));
  }

  @Test
  void aHeaderLeadsToTheCellsBelowItAndALabelToTheCellBesideIt() {
    assertThat(
            anchored(
                List.of(
                    List.of("User", "Password"),
                    List.of("asha", "swordfish"),
                    List.of("ravi", "swordfish"))))
        .containsExactly(FOUND, FOUND);
    assertThat(anchored(List.of(List.of("Password", "swordfish")))).containsExactly(FOUND);
  }

  @Test
  void inALongerRowTheCellBesideALabelIsNotItsValue() {
    assertThat(anchored(List.of(List.of("Password", "swordfish", "Pune", "Goa")))).isEmpty();
  }

  private static List<String> anchored(List<List<String>> rows) {
    return Steps.shown(Steps.ofTable(rows).anchored(), "global.password");
  }

  private static Steps text(String text) {
    return Steps.of(text, Confidence.LOW);
  }
}
