package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.address.bound.AddressBounds;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;
import org.mailboxinventory.scanner.detect.candidate.need.Claim;
import org.mailboxinventory.scanner.detect.candidate.need.CountryEvidence;
import org.mailboxinventory.scanner.detect.candidate.need.Judgement;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Support;

/**
 * A place that one detector claims: what it matched, what supports it and how sure that makes it.
 * Immutable.
 *
 * @param detector its number in the catalogue
 * @param from where it begins in the normalised text, in bytes
 * @param to behind its last byte
 * @param canonical the value as it was checked
 * @param validated the checks that it passed validate it
 * @param test its value was published for testing
 * @param neighbour a validated identifier of the same country nearby supports it
 * @param evidence what its country rests on; null where its kind needs no evidence
 */
public record Candidate(
    int detector,
    Detector.Pattern pattern,
    int from,
    int to,
    String canonical,
    boolean validated,
    Support support,
    boolean test,
    boolean neighbour,
    Judgement judgement,
    @Nullable CountryEvidence evidence)
    implements Claim {
  /** An identifier with a weak check has so many digits at least, so many characters at most. */
  private static final int FEWEST_DIGITS = 5;

  private static final int LONGEST_WEAK = 16;

  /** What support and validation make of a verified value. */
  static Candidate judged(
      CompiledCatalogue catalogue, int pattern, int from, int to, String value, Support support) {
    int detector = catalogue.detectorOf(pattern);
    Detector.Pattern match = catalogue.pattern(pattern);
    boolean validated = catalogue.detector(detector).validates(match);
    boolean test = catalogue.testValues(detector).contains(value);
    Judgement judgement = Judgement.of(match.levels(), validated, support, false, test);
    return new Candidate(
        detector, match, from, to, value, validated, support, test, false, judgement, null);
  }

  /** This, supported by a validated identifier of the same country nearby. */
  Candidate withNeighbour() {
    if (judgement.rule() == Judgement.Rule.AMONG_REFUSED) {
      return this;
    }
    Judgement judged = Judgement.of(pattern.levels(), validated, support, true, test);
    return new Candidate(
        detector, pattern, from, to, canonical, validated, support, test, true, judged, evidence);
  }

  /** This, among many of its form that its check refuses: no neighbour makes more of it. */
  Candidate amongRefused() {
    Judgement judged = Judgement.amongRefused();
    return new Candidate(
        detector, pattern, from, to, canonical, validated, support, test, false, judged, evidence);
  }

  /** This, over more of the text; the value as it was checked stays. */
  Candidate over(int newFrom, int newTo) {
    return new Candidate(
        detector, pattern, newFrom, newTo, canonical, validated, support, test, neighbour,
        judgement, evidence);
  }

  /** This, of an address, without what is around it: marks of strings, firms, countries. */
  Candidate withinEdges(byte[] text, int length) {
    AddressBounds edges =
        pattern.anchor() == Detector.Anchor.PREFIX
            ? AddressBounds.ofMembers(text, from, to, length)
            : AddressBounds.of(text, from, to, length);
    if (edges.from() == from && edges.to() == to) {
      return this;
    }
    return at(edges.from(), edges.to(), edges.in(text));
  }

  /** Another value beside this one that is of its kind, as sure as it is. */
  Candidate at(int newFrom, int newTo, String value) {
    return new Candidate(
        detector, pattern, newFrom, newTo, value, validated, support, false, neighbour, judgement,
        evidence);
  }

  /** This, whose country rests on {@code found}. */
  Candidate with(CountryEvidence found) {
    Judgement judged = found.names(pattern) && !failing() ? withNeighbour().judgement : judgement;
    return new Candidate(
        detector, pattern, from, to, canonical, validated, support, test, neighbour, judged, found);
  }

  /** Whether a word, label, header or neighbour supports it. */
  public boolean context() {
    return support.any() || neighbour;
  }

  /** Whether a label names it and it fails the checks. */
  public boolean failing() {
    return judgement.rule() == Judgement.Rule.FAILING;
  }

  /** Its confidence; null when it earns none. */
  public @Nullable Confidence level() {
    return judgement.level();
  }

  /** Which of the pattern's levels it earns, as the explanation of a finding has it. */
  public String rule() {
    return judgement.rule().word();
  }

  boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }

  /** Whether it is no worse than medium, passes its checks and has no country's code before it. */
  boolean nationalNumber() {
    Confidence level = level();
    return level != null
        && level.atLeast(Confidence.MEDIUM)
        && !failing()
        && canonical.charAt(0) != '+'
        && !canonical.startsWith("00");
  }

  /** The first of those by place that begins at a place or behind it. */
  static int firstFrom(int place, List<Candidate> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether it is longer than {@code other} and has all of its bytes. */
  boolean holds(Candidate other) {
    return from <= other.from && to >= other.to && length() > other.length();
  }

  /** Whether it has all bytes of {@code other}. */
  boolean reaches(Candidate other) {
    return from <= other.from() && to >= other.to();
  }

  /** Of an address, whether its street goes on behind what begins with it. */
  boolean isStreet(Candidate first) {
    return AddressEnd.streetGoesOn(canonical, first.to - first.from);
  }

  /**
   * Whether its check alone earns it medium, which one string in twenty of its shape passes at
   * most, and nothing lowers it further; or words with a check that says nothing alone.
   */
  boolean validatedAlone() {
    boolean words = validated && support.context() && pattern.levels().validated() == null;
    return words
        ? judgement.atLeast(Confidence.HIGH)
        : checked() && judgement.atLeast(Confidence.MEDIUM);
  }

  /** Whether it passes a check that earns medium by itself; one that earns less too many pass. */
  boolean checked() {
    Confidence alone = pattern.levels().validated();
    return validated && alone != null && alone.atLeast(Confidence.MEDIUM);
  }

  /** Whether a check of digits and capitals says what it is, nothing else does, and not surely. */
  boolean byWeakCheck() {
    return validatedAlone()
        && !support.any()
        && pattern.levels().validated() == Confidence.MEDIUM
        && canonical.length() <= LONGEST_WEAK
        && digitsAmongLetters(false);
  }

  /** Whether words near a number say what it is, and neither a label nor a check does. */
  boolean byWordsNear() {
    return !validated && support.context() && !support.labelled() && digitsAmongLetters(true);
  }

  /** Whether it has digits enough; beside them are letters of ASCII or the sign of a century. */
  private boolean digitsAmongLetters(boolean small) {
    int digits = 0;
    for (int i = 0; i < canonical.length(); i++) {
      char c = canonical.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      int letter = small ? c & ~32 : c;
      if (!digit && !(digits == i && (c == '-' || c == '+')) && (letter < 'A' || letter > 'Z')) {
        return false;
      }
      digits += digit ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS;
  }

  /** Whether a neighbour alone supports it, and a check that alone earns it less than medium. */
  boolean byChance() {
    Confidence alone = pattern.levels().validated();
    return neighbour && !support.any() && (alone == null || !alone.atLeast(Confidence.MEDIUM));
  }

  /** Whether its check alone earns it high. */
  boolean validatedSurely() {
    return validated && pattern.levels().validated() == Confidence.HIGH;
  }

  int length() {
    return to - from;
  }

  /** How sure it is, to compare with others: its level first, then a label, then validation. */
  int surety() {
    Confidence level = level();
    boolean medium = level != null && level.atLeast(Confidence.MEDIUM);
    int rank = level == null ? 0 : level == Confidence.HIGH ? 3 : medium ? 2 : 1;
    return rank * 4 + (support.labelled() ? 2 : 0) + (validated ? 1 : 0);
  }

  /** What {@link #surety} were if the same were validated. */
  static int asValidated(int surety) {
    return surety | 1;
  }

  /** What {@link #surety} were if a label named the same. */
  static int asLabelled(int surety) {
    return surety | 2;
  }
}
