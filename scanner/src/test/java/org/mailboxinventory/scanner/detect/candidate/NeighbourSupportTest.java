package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.Judgement;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.catalogue.Strength;
import org.mailboxinventory.scanner.detect.context.Support;

/** A validated identifier of the same country nearby is context for a candidate that has none. */
class NeighbourSupportTest {
  /** Around the candidates, with no word in it. */
  private static final byte[] TEXT = new byte[1024];

  private static final Detector.Levels LEVELS =
      new Detector.Levels(
          Confidence.LOW, Confidence.MEDIUM, Confidence.MEDIUM, Confidence.HIGH, Confidence.HIGH);

  /** As above, but validation alone earns low. */
  private static final Detector.Levels RISING =
      new Detector.Levels(
          Confidence.LOW, Confidence.MEDIUM, Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH);

  @Test
  void aNeighbourOnEitherSideSupports() {
    Candidate validated = candidate("in.aadhaar", 100, true, "234123412346", LEVELS);
    assertThat(supported(validated, candidate("in.pan", 120, false, "BNZPK4321L", LEVELS)))
        .containsExactly("in.aadhaar false", "in.pan true");
    assertThat(supported(candidate("in.pan", 80, false, "BNZPK4321L", LEVELS), validated))
        .containsExactly("in.pan true", "in.aadhaar false");
  }

  @Test
  void supportRaisesTheLevel() {
    List<Candidate> two =
        new ArrayList<>(
            List.of(
                candidate("in.aadhaar", 0, true, "234123412346", LEVELS),
                candidate("in.pan", 20, false, "BNZPK4321L", LEVELS)));
    assertThat(two.get(1).level()).isEqualTo(Confidence.LOW);
    new NeighbourSupport(Candidates.CATALOGUE).support(two, TEXT, TEXT.length);
    assertThat(two.get(1).level()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void theNeighbourIsValidatedOfTheSameCountryNearAndBesideIt() {
    Candidate pan = candidate("in.pan", 300, false, "BNZPK4321L", LEVELS);
    assertThat(supported(candidate("in.aadhaar", 280, false, "234123412346", LEVELS), pan))
        .contains("in.pan false");
    assertThat(supported(candidate("br.cpf", 280, true, "52998224725", LEVELS), pan))
        .contains("in.pan false");
    assertThat(supported(candidate("in.aadhaar", 99, true, "234123412346", LEVELS), pan))
        .contains("in.pan false");
    assertThat(supported(candidate("in.aadhaar", 100, true, "234123412346", LEVELS), pan))
        .contains("in.pan true");
    assertThat(supported(candidate("in.aadhaar", 295, true, "234123412346", LEVELS), pan))
        .contains("in.pan false");
  }

  @Test
  void digitsWithoutACheckAndWhatBelongsToNoCountryAreNotSupported() {
    Candidate validated = candidate("in.aadhaar", 0, true, "234123412346", LEVELS);
    assertThat(supported(validated, candidate("in.pan", 20, false, "123456789", LEVELS)))
        .contains("in.pan false");
    assertThat(supported(validated, candidate("global.iban", 20, true, "GB00X", LEVELS)))
        .contains("global.iban false");
  }

  @Test
  void oneThatWasSupportedMaySupportTheNext() {
    Candidate first = candidate("in.aadhaar", 0, true, "234123412346", LEVELS);
    Candidate second = candidate("in.gstin", 150, true, "X1", RISING);
    Candidate third = candidate("in.pan", 300, false, "BNZPK4321L", LEVELS);
    assertThat(supported(first, second, third))
        .containsExactly("in.aadhaar false", "in.gstin true", "in.pan true");
    assertThat(supported(second, third)).containsExactly("in.gstin false", "in.pan false");
  }

  private static List<String> supported(Candidate... candidates) {
    List<Candidate> all = new ArrayList<>(List.of(candidates));
    new NeighbourSupport(Candidates.CATALOGUE).support(all, TEXT, TEXT.length);
    return all.stream()
        .map(
            candidate ->
                Candidates.CATALOGUE.detector(candidate.detector()).id()
                    + " "
                    + candidate.neighbour())
        .toList();
  }

  private static Candidate candidate(
      String detector, int from, boolean validated, String canonical, Detector.Levels levels) {
    Detector.Pattern pattern =
        new Detector.Pattern(
            "x", true, Detector.Anchor.PLACE, levels, Strength.OF_DETECTOR, List.of(), false);
    return new Candidate(
        Candidates.detector(detector),
        pattern,
        from,
        from + 10,
        canonical,
        validated,
        Support.NONE,
        false,
        false,
        Judgement.of(levels, validated, Support.NONE, false, false),
        null);
  }
}
