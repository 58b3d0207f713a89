package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;

/**
 * What must come together before a pattern is worth a closer look, worked out once for all patterns
 * from the levels their files declare and the least level that is wanted. For one thread.
 */
final class PatternRules {
  /** By number of the pattern. */
  final int[] needs;

  /** By number of the detector: detectors of one country share a number; -1 for global ones. */
  final int[] country;

  /** By number of the detector: those that make the same canonical value share a number. */
  final int[] form;

  final int forms;

  private final CompiledCatalogue detection;
  private SetRequirements[] asked = new SetRequirements[256];

  PatternRules(CompiledCatalogue detection, Confidence floor) {
    this.detection = detection;
    List<String> countries = new ArrayList<>();
    List<List<Detector.Normalise>> normalisings = new ArrayList<>();
    int count = detection.detectors.length;
    country = new int[count];
    form = new int[count];
    for (int i = 0; i < count; i++) {
      Detector detector = detection.detectors[i];
      String code = detector.country();
      country[i] = code.equals("global") ? -1 : number(countries, code);
      form[i] = number(normalisings, detector.normalise());
    }
    forms = normalisings.size();
    needs = new int[detection.patternOf.length];
    for (int i = 0; i < needs.length; i++) {
      int owner = detection.detectorOf[i];
      needs[i] =
          needs(detection.detectors[owner], detection.patternOf[i], country[owner] >= 0, floor);
    }
  }

  /** What the patterns of a set need, taken together. */
  SetRequirements asked(PatternSet set) {
    if (set.number() >= asked.length) {
      asked = Arrays.copyOf(asked, Math.max(set.number() + 1, asked.length * 2));
    }
    SetRequirements known = asked[set.number()];
    if (known == null) {
      known = new SetRequirements(set, needs, detection.detectorOf, detection.detectors.length);
      asked[set.number()] = known;
    }
    return known;
  }

  private static <T> int number(List<T> known, T thing) {
    if (!known.contains(thing)) {
      known.add(thing);
    }
    return known.indexOf(thing);
  }

  private static int needs(
      Detector detector, Detector.Pattern pattern, boolean national, Confidence floor) {
    Detector.Levels levels = pattern.levels();
    boolean validates = detector.validates(pattern);
    Confidence alone = validates ? levels.validated() : levels.bare();
    Confidence spokenFor = validates ? levels.both() : levels.context();
    int needs = 0;
    needs |= reaches(alone, floor) ? PatternNeeds.ALONE : 0;
    needs |= reaches(spokenFor, floor) || reaches(levels.labelled(), floor) ? PatternNeeds.WORD : 0;
    boolean lifted = validates || levels.bare() != null;
    boolean neighbour = national && lifted && reaches(spokenFor, floor);
    needs |= neighbour && (needs & PatternNeeds.ALONE) == 0 ? PatternNeeds.NEIGHBOUR : 0;
    return needs | (levels.indifferent() ? PatternNeeds.INDIFFERENT : 0);
  }

  private static boolean reaches(@Nullable Confidence level, Confidence floor) {
    return level != null && level.atLeast(floor);
  }
}
