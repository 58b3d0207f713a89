package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;
import org.mailboxinventory.scanner.detect.context.Support;

@Tag("long")
class OverlapOrderTest {
  private static final int TRIPLES = 200_000;

  private final OverlapOrder order = new OverlapOrder(Candidates.CATALOGUE, it -> false);
  private final Random random = new Random(7);

  @Test
  void anyThreeCandidatesAreOrderedTheSameWayFromEverySide() {
    for (int i = 0; i < TRIPLES; i++) {
      List<OverlapOrder.Rival> three = order.sorted(byPlace(random(), random(), random()));
      for (OverlapOrder.Rival a : three) {
        for (OverlapOrder.Rival b : three) {
          assertThat(sign(a, b)).isEqualTo(-sign(b, a));
          for (OverlapOrder.Rival c : three) {
            if (sign(a, b) <= 0 && sign(b, c) <= 0) {
              assertThat(sign(a, c)).as("%s, %s, %s", a, b, c).isNotPositive();
            }
          }
        }
      }
    }
  }

  @Test
  void aValidatedCandidateComesBeforeAllThatItHolds() {
    for (int i = 0; i < TRIPLES; i++) {
      List<OverlapOrder.Rival> three = order.sorted(byPlace(random(), random(), random()));
      for (int first = 0; first < three.size(); first++) {
        for (int second = first + 1; second < three.size(); second++) {
          Candidate later = three.get(second).candidate();
          assertThat(later.validated() && later.holds(three.get(first).candidate()))
              .as("%s holds what comes before it", later)
              .isFalse();
        }
      }
    }
  }

  /** Compared two by two, each of these three beats another: the long one that passed wins. */
  @Test
  void threeThatBeatEachOtherInACircleHaveOneWinner() {
    Candidate validatedLow = Candidates.of(0, 0, 10, true, Support.NONE, Confidence.LOW);
    Candidate validatedHigh = Candidates.of(1, 2, 6, true, Support.NONE, Confidence.HIGH);
    Candidate medium =
        Candidates.of(2, 5, 12, false, Support.of(true, false, false, 4), Confidence.MEDIUM);
    List<Candidate> three = new ArrayList<>(List.of(validatedHigh, medium, validatedLow));
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(three, random);
      assertThat(
              new OverlapResolver(Candidates.CATALOGUE, it -> false)
                  .resolve(new ArrayList<>(three)))
          .containsExactly(validatedLow);
    }
  }

  @Test
  void whatDoesNotOverlapTheWinnerKeepsItsPlace() {
    Candidate left = Candidates.of(0, 0, 6, false, Support.NONE, Confidence.LOW);
    Candidate middle = Candidates.of(1, 5, 9, true, Support.NONE, Confidence.HIGH);
    Candidate right = Candidates.of(2, 9, 14, false, Support.NONE, Confidence.LOW);
    assertThat(
            new OverlapResolver(Candidates.CATALOGUE, it -> false)
                .resolve(new ArrayList<>(List.of(right, middle, left))))
        .containsExactly(middle, right);
  }

  private Candidate random() {
    int from = random.nextInt(8);
    Confidence level = List.of(Confidence.values()).get(random.nextInt(3));
    boolean labelled = random.nextInt(3) == 0;
    Support support = Support.of(random.nextBoolean(), labelled, false, random.nextInt(4));
    return Candidates.of(
        random.nextInt(4),
        from,
        from + 1 + random.nextInt(8),
        random.nextBoolean(),
        support,
        level);
  }

  private static List<Candidate> byPlace(Candidate... candidates) {
    List<Candidate> sorted = new ArrayList<>(List.of(candidates));
    sorted.sort(OverlapOrder.BY_PLACE);
    return sorted;
  }

  private static int sign(OverlapOrder.Rival a, OverlapOrder.Rival b) {
    return Integer.signum(OverlapOrder.ORDER.compare(a, b));
  }

  @Test
  void aValueThatItsCheckRefusesComesBeforeItsOwnBeginning() {
    String label = "Numéro de sécurité sociale: ";
    assertThat(Scanned.findings(label + "2 95 10 99 126 111 94")).isEmpty();
    assertThat(Scanned.findings(label + "2 95 10 99 126 111"))
        .containsExactly("fr.nir medium 2 95 10 99 126 111");
  }
}
