package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;

/** Places that nothing around supports, looked at again beside a validated identifier. */
class NeighbourFinderTest {
  /** Its check refuses nearly all that is none, so that it is validated alone. */
  private static final String GSTIN = "27AAPFU0939F1ZV";

  /** One random number in ten passes its check. */
  private static final String AADHAAR = "234123412346";

  private static final String CPF = "529.982.247-25";

  @Test
  void aValidatedIdentifierOfTheSameCountryBringsItsNeighbourForward() {
    assertThat(found(GSTIN + " see BNZPK4321L")).contains("in.pan bare low BNZPK4321L");
    assertThat(found("see BNZPK4321L " + GSTIN)).contains("in.pan bare low BNZPK4321L");
  }

  @Test
  void oneWithAWeakCheckDoesNot() {
    assertThat(found(AADHAAR + " see BNZPK4321L")).isEmpty();
  }

  @Test
  void oneOfAnotherCountryDoesNot() {
    assertThat(found("CPF " + CPF + " see BNZPK4321L")).noneMatch(line -> line.contains("in.pan"));
  }

  @Test
  void oneFurtherAwayThanTheNeighbourhoodDoesNot() {
    String near = " ".repeat(NeighbourFinder.NEIGHBOURHOOD - GSTIN.length());
    assertThat(found(GSTIN + near + "BNZPK4321L")).isNotEmpty();
    assertThat(found(GSTIN + near + " BNZPK4321L")).isEmpty();
  }

  @Test
  void whereNothingIsValidatedNothingIsAdded() {
    assertThat(found("see BNZPK4321L and AAAPL1234C")).isEmpty();
  }

  private static List<String> found(String text) {
    return Steps.shown(Steps.of(text, Confidence.MEDIUM).ofNeighbours());
  }
}
