package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.country.Abroad;
import org.mailboxinventory.scanner.detect.candidate.country.BankCountry;
import org.mailboxinventory.scanner.detect.candidate.country.CountryTwins;
import org.mailboxinventory.scanner.detect.candidate.country.DialledCountry;
import org.mailboxinventory.scanner.detect.candidate.country.DialledKinds;
import org.mailboxinventory.scanner.detect.candidate.need.CountryEvidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.catalogue.Dialling;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.country.CountryNames;
import org.mailboxinventory.scanner.detect.context.country.PlaceCountry;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * The step before overlaps: of the kinds that many countries write alike, one claims its country
 * only by evidence. Without it the kind of no country, which has the same words, keeps the place.
 * For one thread.
 */
final class CountryClaims {
  private final CompiledCatalogue catalogue;
  private final NeighbourSupport neighbours;
  private final BankCountry banks;
  private final CountryTwins twins;
  private final Abroad abroad;
  private final DialledKinds dialled;
  private final PlaceCountry places;

  /** By detector, its country as {@link CountryNames} has it. */
  private final int[] countries;

  private NormalisedText window = new NormalisedText();

  /** Takes what is dropped; null unless findings are to be explained. */
  private @Nullable Trace trace;

  /** Whether some candidate of this window stands by a town of another country. */
  private boolean towns;

  /** What the last candidate is by its code or beside what is near; null for nothing else. */
  private @Nullable Candidate own;

  CountryClaims(CompiledCatalogue catalogue, NeighbourSupport neighbours, PlaceCountry places) {
    this.catalogue = catalogue;
    this.neighbours = neighbours;
    this.banks = new BankCountry(catalogue);
    this.twins = new CountryTwins(catalogue);
    this.abroad = new Abroad(catalogue);
    this.dialled = new DialledKinds(catalogue);
    this.places = places;
    this.countries = new int[catalogue.detectorCount()];
    for (int i = 0; i < catalogue.detectorCount(); i++) {
      countries[i] = CountryNames.of(catalogue.detector(i).country());
    }
  }

  void explain(Trace newTrace) {
    trace = newTrace;
  }

  /**
   * Drops claims without evidence, and the bank's own country's where there is evidence for
   * another.
   *
   * @param candidates in order of their begin; those that stay know their evidence
   */
  void settle(List<Candidate> candidates, NormalisedText newWindow) {
    window = newWindow;
    banks.begin();
    boolean any = false;
    towns = false;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      any |= dialled.coded(candidate) || !dialled.alike(candidate).isEmpty();
      if (catalogue.needsCountry(candidate.detector())) {
        CountryEvidence evidence = evidence(candidates, i);
        if (evidence != null) {
          candidates.set(i, candidate.with(evidence));
        }
        any = true;
      }
      towns |= candidate.evidence() != null;
    }
    if (any || towns) {
      List<Candidate> all = List.copyOf(candidates);
      candidates.removeIf(candidate -> unproven(candidate, all));
    }
    twins.settleEnds(candidates, window.text());
    twins.settle(
        candidates,
        List.of(
            i -> near(candidates, i),
            i -> twins.anywhere(candidates, i),
            i -> twins.town(candidates.get(i), window.text(), window.length())));
  }

  /** Whether words around a candidate, or a value near it, are of its detector's country. */
  private boolean near(List<Candidate> candidates, int index) {
    Candidate candidate = candidates.get(index);
    return places.said(candidate.from(), candidate.to()) == countries[candidate.detector()]
        || neighbours.near(candidates, index, window.text());
  }

  private @Nullable CountryEvidence evidence(List<Candidate> candidates, int index) {
    Candidate candidate = candidates.get(index);
    int detector = candidate.detector();
    int from = candidate.from();
    int to = candidate.to();
    int formed = places.formed(from, to);
    if (formed > 0) {
      CountryEvidence said = places.worded() ? CountryEvidence.WORD : CountryEvidence.ROW;
      return formed == countries[detector] ? said : null;
    }
    if (candidate.support().country()) {
      boolean outdone = banks.namesOtherBank(detector, window.text(), from, to, window.length());
      return outdone ? null : CountryEvidence.WORD;
    }
    if (candidate.pattern().ofCountry()) {
      return CountryEvidence.SHAPE;
    }
    if (candidate.checked()) {
      return CountryEvidence.CHECK;
    }
    if (places.said(from, to) == countries[detector]) {
      return CountryEvidence.WORD;
    }
    if (banks.names(detector, window.text(), from, to, window.length())) {
      return CountryEvidence.PLACE;
    }
    if (neighbours.near(candidates, index, window.text())
        || abroad.besideOwn(candidates, index, window.text())) {
      return CountryEvidence.NEIGHBOUR;
    }
    return catalogue.home(detector)
            && !banks.namesOther(
                detector, places.foreign(from, to), window.text(), from, to, window.length())
            && !abroad.near(candidates, index, window.text())
        ? CountryEvidence.HOME
        : null;
  }

  private boolean unproven(Candidate candidate, List<Candidate> all) {
    own = null;
    boolean drop =
        catalogue.needsCountry(candidate.detector())
            ? candidate.evidence() == null
                || (candidate.evidence() == CountryEvidence.HOME && elsewhere(candidate, all))
            : (towns && dialledElsewhere(candidate, all)) || ofAnotherKind(candidate, all);
    if (drop && trace != null) {
      trace.unproven(candidate, own);
    }
    return drop;
  }

  /**
   * Whether a telephone is of a country's own kind by its code, which is found there too, or is of
   * another country that dials alike, where something near is of that country and nothing of its
   * own.
   */
  private boolean ofAnotherKind(Candidate candidate, List<Candidate> all) {
    boolean coded = dialled.coded(candidate);
    List<Dialling.Alike> alike = coded ? List.of() : dialled.alike(candidate);
    if (!coded && alike.isEmpty()) {
      return false;
    }
    int first = Candidate.firstFrom(candidate.from() - NeighbourFinder.NEIGHBOURHOOD, all);
    own = own(candidate, all, first, coded);
    return own != null && (coded || dialledAlike(candidate, own, all, first, alike));
  }

  /** What a telephone is by its code or as dialled alike: the last that shares bytes with it. */
  private @Nullable Candidate own(
      Candidate candidate, List<Candidate> all, int first, boolean coded) {
    Candidate last = null;
    for (int i = first; i < all.size() && all.get(i).from() < candidate.to(); i++) {
      Candidate near = all.get(i);
      if (near.overlaps(candidate)
          && dialled.telephone(near)
          && dialled.global(near) != coded
          && !near.failing()
          && near.surety() > 0) {
        last = near;
      }
    }
    return last;
  }

  /** Whether something near is of a country that dials alike, and nothing of the telephone's. */
  private boolean dialledAlike(
      Candidate candidate,
      Candidate national,
      List<Candidate> all,
      int first,
      List<Dialling.Alike> alike) {
    boolean elsewhere = false;
    boolean there = false;
    for (int i = first;
        i < all.size() && all.get(i).from() <= candidate.to() + NeighbourFinder.NEIGHBOURHOOD;
        i++) {
      Candidate near = all.get(i);
      if (!near.overlaps(candidate) && near.judgement().atLeast(Confidence.MEDIUM)) {
        if (here(candidate, near, alike)) {
          return false;
        }
        elsewhere = elsewhere || dialled.of(alike, near);
        there = there || dialled.there(alike, near, window.text());
      }
    }
    boolean zero = window.text()[candidate.from()] == '0';
    return elsewhere || (there && zero && national.nationalNumber()) || said(alike, candidate);
  }

  /** Whether words near a telephone are of one of the other countries, more than of its own. */
  private boolean said(List<Dialling.Alike> alike, Candidate candidate) {
    int from = candidate.from();
    int to = candidate.to();
    int said = places.said(from, to);
    String country = catalogue.detector(candidate.detector()).country();
    return alike.stream().anyMatch(other -> said == CountryNames.of(other.country()))
        || DialledCountry.near(alike, country, window.text(), from, to, window.length());
  }

  /** Whether something near is of the telephone's own country, and of no other of these. */
  private boolean here(Candidate telephone, Candidate near, List<Dialling.Alike> alike) {
    boolean town = near.pattern().anchor() == Detector.Anchor.TOWN && near.evidence() == null;
    boolean claimed = near.evidence() != null || !catalogue.needsCountry(near.detector());
    return (town && dialled.telephone(near))
        || (claimed
            && countries[near.detector()] == countries[telephone.detector()]
            && dialled.alike(near).stream().noneMatch(other -> Dialling.Alike.among(other, alike)));
  }

  /** Whether a town of another country stands by a telephone of one country's own kind. */
  private boolean dialledElsewhere(Candidate candidate, List<Candidate> all) {
    if (!dialled.telephone(candidate) || dialled.global(candidate)) {
      return false;
    }
    return shared(
        candidate,
        all,
        other -> other.pattern().anchor() == Detector.Anchor.TOWN && other.evidence() != null);
  }

  /** Whether there is evidence that the value is another country's of the same family. */
  private boolean elsewhere(Candidate candidate, List<Candidate> all) {
    return shared(
        candidate,
        all,
        other ->
            other.evidence() != null
                && other.evidence() != CountryEvidence.HOME
                && Objects.equals(fallback(other), fallback(candidate)));
  }

  /** Whether another of some sort shares bytes with a candidate. */
  private static boolean shared(
      Candidate candidate, List<Candidate> all, Predicate<Candidate> sort) {
    for (int i = Candidate.firstFrom(candidate.from() - PatternParser.LONGEST, all);
        i < all.size() && all.get(i).from() < candidate.to();
        i++) {
      if (all.get(i).overlaps(candidate) && sort.test(all.get(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String fallback(Candidate candidate) {
    return catalogue.detector(candidate.detector()).fallback();
  }
}
