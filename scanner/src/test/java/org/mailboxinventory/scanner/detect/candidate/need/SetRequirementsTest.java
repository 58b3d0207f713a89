package org.mailboxinventory.scanner.detect.candidate.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.Candidates;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.DetectorSet;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;

/** What is kept for a set says the same as looking at each of its patterns. */
class SetRequirementsTest {
  private static final CompiledCatalogue CATALOGUE = Candidates.CATALOGUE;

  private final PatternRules rules = new PatternRules(CATALOGUE, Confidence.MEDIUM);
  private final Random random = new Random(41);

  @Test
  void selectsWhatNeedsNothingOrIsMentioned() {
    for (PatternSet set : sets()) {
      SetRequirements requirements = rules.requirements(set);
      for (int question = 0; question < 20; question++) {
        long @Nullable [] mentioned = mentioned(requirements);
        PatternSelection selection = requirements.selection(mentioned);
        List<Integer> expected = new ArrayList<>();
        boolean others = false;
        for (int pattern : set.patterns()) {
          int needs = rules.needs[pattern];
          if ((needs & PatternNeeds.ALONE) != 0
              || ((needs & PatternNeeds.WORD) != 0 && holds(mentioned, pattern))) {
            expected.add(pattern);
          } else {
            others |= (needs & PatternNeeds.NEIGHBOUR) != 0;
          }
        }
        assertThat(selection.patterns())
            .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
        assertThat(selection.othersNeighbour()).isEqualTo(others);
      }
    }
  }

  @Test
  void namesTheOnlyPatternWhereAWordAndItsCheckDecide() {
    for (PatternSet set : sets()) {
      int[] patterns = set.patterns();
      boolean only = patterns.length == 1 && rules.needs[patterns[0]] == PatternNeeds.WORD;
      assertThat(rules.requirements(set).only())
          .isEqualTo(only ? patterns[0] : SetRequirements.NONE);
    }
  }

  @Test
  void knowsThePatternsThatANeighbourOfACountrySupports() {
    for (PatternSet set : sets()) {
      for (int country = 0; country < rules.countries; country++) {
        List<Integer> expected = new ArrayList<>();
        for (int pattern : set.patterns()) {
          if (rules.country[CATALOGUE.detectorOf(pattern)] == country
              && (rules.needs[pattern] & PatternNeeds.NEIGHBOUR) != 0) {
            expected.add(pattern);
          }
        }
        assertThat(rules.requirements(set).ofCountry(country))
            .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
      }
    }
  }

  /** The sets that end at some place of bare numbers of many lengths. */
  private static List<PatternSet> sets() {
    List<PatternSet> sets = new ArrayList<>();
    for (int length = 4; length <= 24; length++) {
      byte[] text = "4".repeat(length).getBytes(StandardCharsets.US_ASCII);
      CATALOGUE.numbers().run(text, 0, text.length, (set, at) -> sets.add(set));
    }
    assertThat(sets).hasSizeGreaterThan(20);
    // Of these some are of one pattern.
    for (String word : List.of("VERSION", "July 20", "2002, Adrian", "1024 for")) {
      byte[] text = word.getBytes(StandardCharsets.US_ASCII);
      CATALOGUE.numbers().run(text, 0, text.length, (set, at) -> sets.add(set));
    }
    return sets;
  }

  private long @Nullable [] mentioned(SetRequirements requirements) {
    DetectorSet detectors = requirements.detectors();
    if (detectors == null || random.nextInt(6) == 0) {
      return null;
    }
    long[] some = detectors.bits().clone();
    for (int i = 0; i < some.length; i++) {
      some[i] &= random.nextLong();
    }
    return some;
  }

  private static boolean holds(long @Nullable [] mentioned, int pattern) {
    int detector = CATALOGUE.detectorOf(pattern);
    return mentioned != null && (mentioned[detector >>> 6] >>> detector & 1) != 0;
  }
}
