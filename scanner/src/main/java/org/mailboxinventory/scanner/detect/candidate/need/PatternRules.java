package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;

/**
 * What a pattern needs before it can earn a level that is wanted, worked out once for all patterns
 * from the levels that their files declare. For one thread.
 */
public final class PatternRules {
  /** By number of the pattern. */
  public final int[] needs;

  /** By number of the detector: detectors of one country share a number; -1 for global ones. */
  public final int[] country;

  /** By number of the detector: those that make the same canonical value share a number. */
  public final int[] form;

  public final int forms;

  /** How many countries there are; their numbers lie below. */
  final int countries;

  private final CompiledCatalogue catalogue;
  private SetRequirements[] requirements = new SetRequirements[256];

  public PatternRules(CompiledCatalogue catalogue, Confidence floor) {
    this.catalogue = catalogue;
    List<String> codes = new ArrayList<>();
    List<List<Detector.Normalise>> normalisings = new ArrayList<>();
    int count = catalogue.detectorCount();
    country = new int[count];
    form = new int[count];
    for (int i = 0; i < count; i++) {
      Detector detector = catalogue.detector(i);
      String code = detector.country();
      country[i] = code.equals("global") ? -1 : number(codes, code);
      form[i] = number(normalisings, detector.normalise());
    }
    forms = normalisings.size();
    countries = codes.size();
    needs = new int[catalogue.patternCount()];
    for (int i = 0; i < needs.length; i++) {
      int owner = catalogue.detectorOf(i);
      needs[i] = needs(catalogue.detector(owner), catalogue.pattern(i), country[owner] >= 0, floor);
    }
  }

  /** What the patterns of a set need, taken together. */
  public SetRequirements requirements(PatternSet set) {
    if (set.number() >= requirements.length) {
      requirements =
          Arrays.copyOf(requirements, Math.max(set.number() + 1, requirements.length * 2));
    }
    SetRequirements known = requirements[set.number()];
    if (known == null) {
      known = new SetRequirements(set, this, catalogue);
      requirements[set.number()] = known;
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
    Confidence supported = validates ? levels.both() : levels.context();
    int needs = 0;
    boolean mayGrow = mayGrow(detector, pattern, floor);
    needs |= reaches(alone, floor) || mayGrow ? PatternNeeds.ALONE : 0;
    needs |= mayGrow ? PatternNeeds.STREET : 0;
    needs |= reaches(supported, floor) || reaches(levels.labelled(), floor) ? PatternNeeds.WORD : 0;
    boolean supportable = validates || levels.bare() != null;
    boolean neighbour = national && supportable && reaches(supported, floor);
    needs |= neighbour && (needs & PatternNeeds.ALONE) == 0 ? PatternNeeds.NEIGHBOUR : 0;
    needs |= reaches(failing(detector, pattern), floor) ? PatternNeeds.FAILING : 0;
    return needs | (levels.indifferent() ? PatternNeeds.INDIFFERENT : 0);
  }

  /** Whether it may be the end of an address, whose street then supports it. */
  private static boolean mayGrow(Detector detector, Detector.Pattern pattern, Confidence floor) {
    return detector.category().equals(AddressEnd.CATEGORY)
        && pattern.anchor() == Detector.Anchor.PLACE
        && reaches(
            detector.validates(pattern) ? pattern.levels().both() : pattern.levels().context(),
            floor);
  }

  /**
   * What a value behind its label earns that fails the checks: low, unless its file says more; null
   * where it says nothing and the checks validate nothing, or the value begins at its label.
   */
  public static @Nullable Confidence failing(Detector detector, Detector.Pattern pattern) {
    Detector.Failing failing = detector.failing();
    boolean none = failing == null && !detector.checksValidate();
    if (none || pattern.anchor() != Detector.Anchor.PLACE) {
      return null;
    }
    return failing == null ? Confidence.LOW : failing.labelled();
  }

  private static boolean reaches(@Nullable Confidence level, Confidence floor) {
    return level != null && level.atLeast(floor);
  }
}
