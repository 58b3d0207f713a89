package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.country.CodedCountry;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.label.FieldRow;
import org.mailboxinventory.scanner.detect.context.other.NumberedThing;

/**
 * The step between judgement and overlaps: a validated identifier of the same country nearby is
 * context for a candidate that has none. Immutable.
 */
final class NeighbourSupport {

  /** By number of the detector: detectors of one country share a number; -1 for global ones. */
  private final int[] country;

  /** What has a country's code lies no farther away. */
  private static final int CODED = 100;

  private final String[] ids;

  /** By number of the detector, whether its values may have the code of a country. */
  private final boolean[] coded;

  /** By number of the detector, the code of its country. */
  private final String[] codes;

  /** By number of the detector, whether it finds names of people. */
  private final boolean[] people;

  NeighbourSupport(CompiledCatalogue catalogue) {
    List<String> countries = new ArrayList<>();
    this.ids = new String[catalogue.detectorCount()];
    this.codes = new String[ids.length];
    this.coded = new boolean[ids.length];
    this.people = new boolean[ids.length];
    this.country = new int[catalogue.detectorCount()];
    for (int i = 0; i < country.length; i++) {
      String code = catalogue.detector(i).country();
      ids[i] = catalogue.detector(i).id().value();
      codes[i] = code;
      people[i] = catalogue.detector(i).category().equals(NameAnchors.CATEGORY);
      coded[i] = CodedCountry.has(ids[i]);
      if (!countries.contains(code)) {
        countries.add(code);
      }
      country[i] = code.equals("global") ? -1 : countries.indexOf(code);
    }
  }

  /**
   * Supports candidates by their neighbours, from left to right: one that was supported may support
   * the next.
   *
   * @param candidates in order of their begin; those supported are replaced in it
   */
  void support(List<Candidate> candidates, byte[] text, int length) {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (!candidate.context()
          && supportable(candidate)
          && (supported(candidates, i) || inRow(candidates, i, text, length))
          && !ofThing(candidate, text)) {
        candidates.set(i, candidate.withNeighbour());
      }
    }
  }

  /** Whether a validated identifier of the same country is near, or what has its code. */
  boolean near(List<Candidate> candidates, int index, byte[] text) {
    return near(candidates, index, -1, true)
        || near(candidates, index, 1, true)
        || coded(candidates, index, text);
  }

  /**
   * Whether the nearest account, bank code or telephone in the same paragraph has the code of a
   * country, as a neighbour of another may: {@code Passport: N5590717}, {@code Mobile: +353 …}.
   */
  private boolean coded(List<Candidate> candidates, int index, byte[] text) {
    Candidate candidate = candidates.get(index);
    int nearest = Integer.MAX_VALUE;
    String found = "";
    for (int i = Candidate.firstFrom(candidate.from() - CODED, candidates);
        i < candidates.size() && candidates.get(i).from() < candidate.to() + CODED;
        i++) {
      Candidate other = candidates.get(i);
      if (!coded[other.detector()]) {
        continue;
      }
      int far = Math.max(other.from() - candidate.to(), candidate.from() - other.to());
      far += CodedCountry.lines(text, other.from(), candidate.from()) * CODED;
      if (far >= 0
          && far < Math.min(nearest, 2 * CODED)
          && other.judgement().atLeast(Confidence.MEDIUM)) {
        String code = CodedCountry.of(ids[other.detector()], other.canonical());
        nearest = code.isEmpty() ? nearest : far;
        found = code.isEmpty() ? found : code;
      }
    }
    return found.equals(codes[candidate.detector()]);
  }

  /**
   * Whether it is a field of a row in which the name of a person has another and a number of
   * another kind of the country a third, of which one has letters and the other passes its check:
   * {@code Meera Rao;ABCPE1234F;234123412346}.
   */
  private boolean inRow(List<Candidate> candidates, int index, byte[] text, int length) {
    Candidate candidate = candidates.get(index);
    int begin = FieldRow.begin(text, candidate.from(), candidate.to(), length);
    if (begin < 0) {
      return false;
    }
    boolean letters = holdsLetter(candidate.canonical());
    boolean other = false;
    boolean person = false;
    int i = Candidate.firstFrom(begin, candidates);
    for (; i < candidates.size() && !FieldRow.ends(text, begin, candidates.get(i).from()); i++) {
      Candidate field = candidates.get(i);
      boolean fits = letters ? field.validated() : holdsLetter(field.canonical());
      person |= people[field.detector()] && field.judgement().atLeast(Confidence.MEDIUM);
      other |=
          fits
              && field.detector() != candidate.detector()
              && country[field.detector()] == country[candidate.detector()]
              && !field.failing()
              && !field.overlaps(candidate)
              && FieldRow.begin(text, field.from(), field.to(), length) == begin;
    }
    return other && person;
  }

  /** As near, but where a label names a neighbour that is written alike, it names that alone. */
  private boolean supported(List<Candidate> candidates, int index) {
    return near(candidates, index, -1, false) || near(candidates, index, 1, false);
  }

  private boolean near(List<Candidate> candidates, int index, int step, boolean alike) {
    Candidate candidate = candidates.get(index);
    int home = country[candidate.detector()];
    for (int i = index + step; i >= 0 && i < candidates.size(); i += step) {
      Candidate other = candidates.get(i);
      if (Math.abs(other.from() - candidate.from()) > NeighbourFinder.NEIGHBOURHOOD) {
        return false;
      }
      if (other.validated()
          && other.judgement().atLeast(Confidence.MEDIUM)
          && !other.overlaps(candidate)
          && country[other.detector()] == home
          && (alike || candidate.validatedAlone() || !namedAlike(other, candidate))
          && !namedOtherwise(candidates, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no label names it, and one names a value of another country that begins there. */
  private boolean namedOtherwise(List<Candidate> candidates, int index) {
    return !candidates.get(index).support().labelled()
        && (namedOtherwise(candidates, index, -1) || namedOtherwise(candidates, index, 1));
  }

  private boolean namedOtherwise(List<Candidate> candidates, int index, int step) {
    Candidate candidate = candidates.get(index);
    for (int i = index + step; i >= 0 && i < candidates.size(); i += step) {
      Candidate other = candidates.get(i);
      if (other.from() != candidate.from()) {
        return false;
      }
      if (other.validated()
          && other.support().labelled()
          && other.to() >= candidate.to()
          && country[other.detector()] != country[candidate.detector()]) {
        return true;
      }
    }
    return false;
  }

  private static boolean namedAlike(Candidate other, Candidate candidate) {
    return other.support().labelled()
        && other.canonical().length() == candidate.canonical().length();
  }

  /** Whether a word says that another thing has a number that has no letter of its own. */
  private static boolean ofThing(Candidate candidate, byte[] text) {
    return !holdsLetter(candidate.canonical())
        && (NumberedThing.namedBefore(text, candidate.from(), candidate.to())
            || NumberedThing.referenceBefore(text, candidate.from()));
  }

  /** Digits alone, with no check to tell them from any other number, take no support of these. */
  private boolean supportable(Candidate candidate) {
    return country[candidate.detector()] >= 0
        && (candidate.validated() || holdsLetter(candidate.canonical()));
  }

  private static boolean holdsLetter(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isLetter(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
