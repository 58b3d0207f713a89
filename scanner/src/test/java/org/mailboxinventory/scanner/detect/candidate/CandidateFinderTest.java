package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;

/** From the places at which something may begin to candidates. */
class CandidateFinderTest {

  @Test
  void whatIsAroundAMatchSupportsIt() {
    assertThat(found("PAN: ABCPE1234F", "in.pan"))
        .containsExactly("in.pan labelled high ABCPE1234F");
    assertThat(found("for KYC send ABCPE1234F", "in.pan"))
        .containsExactly("in.pan context medium ABCPE1234F");
    assertThat(found("see ABCPE1234F", "in.pan")).containsExactly("in.pan bare low ABCPE1234F");
  }

  @Test
  void aPieceOfSomethingLongerIsNoCandidate() {
    assertThat(found("PAN: ABCPE1234FX", "in.pan")).isEmpty();
    assertThat(found("PAN: XABCPE1234F", "in.pan")).isEmpty();
  }

  @Test
  void whatOnlyANeighbourCouldSupportIsKeptAsAPlaceAndIsNoCandidate() {
    Steps steps = Steps.of("see ABCPE1234F", Confidence.MEDIUM);
    assertThat(steps.candidates()).isEmpty();
    assertThat(steps.finder.unsupported().count()).isEqualTo(1);
    assertThat(steps.finder.unsupported().from(0)).isEqualTo(4);
  }

  @Test
  void aNumberThatEarnsNothingAloneNeedsItsWord() {
    assertThat(found("123456789012", "in.bank-account")).isEmpty();
    assertThat(found("a/c no 123456789012", "in.bank-account"))
        .containsExactly("in.bank-account labelled high 123456789012");
  }

  @Test
  void aLabelSupportsAllValuesOfTheListBehindIt() {
    assertThat(found("PAN: ABCPE1234F, AAAPL1234C, BNZPK4321L", "in.pan"))
        .hasSize(3)
        .allMatch(line -> line.contains(" labelled high "));
  }

  @Test
  void aListEndsWithThePart() {
    Steps steps = Steps.of("PAN: ABCPE1234F", Confidence.LOW);
    steps.candidates();
    steps.finder.clear();
    assertThat(steps.candidates()).hasSize(1);
  }

  @Test
  void onAPictureOnlyWhatChecksValidateMayHoldALetterForADigit() {
    assertThat(ofPicture("Aadhaar 2341 2341 234b", "in.aadhaar")).isEmpty();
    assertThat(ofPicture("Aadhaar 234I 234I 2346", "in.aadhaar"))
        .containsExactly("in.aadhaar both high 234123412346");
    assertThat(ofPicture("a/c no I23456789O12", "in.bank-account")).isEmpty();
  }

  @Test
  void elsewhereALetterIsALetter() {
    assertThat(found("Aadhaar 234I 234I 2346", "in.aadhaar")).isEmpty();
  }

  private static List<String> found(String text, String detector) {
    return Steps.shown(Steps.of(text, Confidence.LOW).candidates(), detector);
  }

  private static List<String> ofPicture(String text, String detector) {
    return Steps.shown(Steps.of(text, Confidence.LOW).candidatesOfPicture(), detector);
  }
}
