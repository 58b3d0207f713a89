package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.dialled.JoinedTelephones;
import org.mailboxinventory.scanner.detect.candidate.need.AddressEnd;
import org.mailboxinventory.scanner.detect.candidate.need.CountryEvidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * Which of several candidates keeps a place that they share: a total order, the one that keeps it
 * first. A validated candidate comes before all that lies within it, so it counts as strong as the
 * surest of those; so does an address of names in it, and one that a label names and its check
 * refuses, of what only words around it or chance support; an account that its check alone
 * validates, as a card, comes before accounts of lower rank at its place that no check does,
 * whatever the label, as do secrets and cards that were published for testing. Under a column's
 * header it does so only where most values of the header that are as long are such: of a column of
 * account numbers one in ten passes a card's check by chance. Else the stronger, longer, surer one,
 * with the longer phrase or of higher rank comes first.
 */
final class OverlapOrder {
  private static final String ACCOUNT = "account";
  private static final String GLOBAL = "global";
  private static final String TELEPHONE = TownTelephones.CATEGORY;

  /** From left to right; of those that begin together the longest first. */
  static final Comparator<Candidate> BY_PLACE =
      (a, b) ->
          a.from() != b.from()
              ? Integer.compare(a.from(), b.from())
              : Integer.compare(b.to(), a.to());

  /** Candidates of different detectors are never equal. */
  static final Comparator<Rival> ORDER =
      (a, b) -> {
        int order = Integer.compare(b.strength, a.strength);
        order = order != 0 ? order : Integer.compare(b.length(), a.length());
        order = order != 0 ? order : Integer.compare(b.surety, a.surety);
        order = order != 0 ? order : Integer.compare(b.phraseLength(), a.phraseLength());
        order = order != 0 ? order : Integer.compare(b.rank, a.rank);
        order =
            order != 0 ? order : Integer.compare(a.candidate.detector(), b.candidate.detector());
        return order != 0 ? order : Integer.compare(a.candidate.from(), b.candidate.from());
      };

  private final CompiledCatalogue catalogue;
  private final Predicate<Candidate> headed;
  private List<Candidate> all = List.of();

  /** Whether most values under headers are checked, by both detectors and how long the value is. */
  private final Map<Long, Boolean> mostChecked = new HashMap<>();

  /**
   * @param headed whether a column's header or the cell beside a candidate supports it
   */
  OverlapOrder(CompiledCatalogue catalogue, Predicate<Candidate> headed) {
    this.catalogue = catalogue;
    this.headed = headed;
  }

  /** Another window, with these candidates {@link #BY_PLACE by place}. */
  void begin(List<Candidate> candidates) {
    all = candidates;
    mostChecked.clear();
  }

  /**
   * A candidate among others.
   *
   * @param strength the greatest {@link Candidate#surety surety} of it and, when it is validated,
   *     of those that it holds or comes before
   */
  record Rival(Candidate candidate, int surety, int strength, int rank) {
    private int length() {
      return candidate.length();
    }

    private int phraseLength() {
      return candidate.support().phraseLength();
    }
  }

  /**
   * The same candidates in order; equal ones stay as they are.
   *
   * @param candidates sorted {@link #BY_PLACE by place}
   */
  List<Rival> sorted(List<Candidate> candidates) {
    List<Rival> rivals = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      int rank = catalogue.rank(candidate.detector());
      rivals.add(new Rival(candidate, candidate.surety(), strength(candidates, i), rank));
    }
    rivals.sort(ORDER);
    return rivals;
  }

  /** What a candidate holds comes behind it in order, and begins before it ends. */
  int strength(List<Candidate> byPlace, int index) {
    Candidate candidate = byPlace.get(index);
    int strength = candidate.surety();
    if (!candidate.validated()) {
      return Math.max(strength, Math.max(outdone(byPlace, index), overNames(byPlace, index)));
    }
    boolean alone = candidate.validatedAlone() || (candidate.test() && candidate.checked());
    int outdone = 0;
    int first = firstAt(byPlace, index);
    for (int i = first; i < byPlace.size() && byPlace.get(i).from() < candidate.to(); i++) {
      Candidate other = byPlace.get(i);
      if (candidate.holds(other)
          && !(telephone(other) && JoinedTelephones.held(byPlace, index, this::telephone))) {
        strength = Math.max(strength, Candidate.asValidated(other.surety()));
      }
      if (!other.validated() && candidate.reaches(other)) {
        alone &= other.surety() < candidate.surety() || outranks(candidate, other);
        outdone = Math.max(outdone, Candidate.asValidated(other.surety()));
      } else if (candidate.validatedAlone() && candidate.reaches(other) && other.byChance()) {
        outdone = Math.max(outdone, Candidate.asLabelled(other.surety()));
      }
    }
    return alone ? Math.max(strength, outdone) : strength;
  }

  /** As strong as an address must be to come before names, and what its code might be else. */
  private int overNames(List<Candidate> byPlace, int index) {
    Candidate address = byPlace.get(index);
    int strongest = 0;
    int end = is(address, AddressEnd.CATEGORY) ? address.to() : 0;
    for (int i = index + 1; i < byPlace.size() && byPlace.get(i).from() < end; i++) {
      Candidate other = byPlace.get(i);
      boolean within = other.from() > address.from() || address.isStreet(other);
      boolean code = is(other, TELEPHONE) || catalogue.detector(other.detector()).secret();
      boolean hides = is(other, NameAnchors.CATEGORY) || (other.to() == end && code);
      if (within && address.reaches(other) && hides) {
        strongest = Math.max(strongest, Candidate.asValidated(other.surety()));
      }
    }
    return strongest;
  }

  private boolean telephone(Candidate candidate) {
    return is(candidate, TELEPHONE);
  }

  private boolean is(Candidate candidate, String category) {
    return catalogue.detector(candidate.detector()).category().equals(category);
  }

  /** As strong as it must be to come before what is at its place and says less than its words. */
  private int outdone(List<Candidate> byPlace, int index) {
    Candidate named = byPlace.get(index);
    int outdone = 0;
    if (!named.failing() && !CountryEvidence.said(named.evidence())) {
      return outdone;
    }
    for (int i = firstAt(byPlace, index); i < byPlace.size(); i++) {
      Candidate other = byPlace.get(i);
      if (other.from() >= named.to()) {
        break;
      }
      if (named.reaches(other) && saysLess(other, named)) {
        outdone = Math.max(outdone, Candidate.asLabelled(other.surety()));
      }
    }
    return outdone;
  }

  /**
   * Of what a label names and its check refuses, words farther away and a check that many pass by
   * chance say less; where words part the two, only the latter and what is a part of the value; of
   * a check of form alone, no words for another kind; and so does its own beginning, whatever leads
   * to it, but a telephone's before an extension. Of words and country, another's check does.
   */
  private boolean saysLess(Candidate other, Candidate named) {
    Detector kind = catalogue.detector(other.detector());
    boolean fallback = kind.id().value().equals(catalogue.detector(named.detector()).fallback());
    boolean issued = named.failing() && catalogue.detector(named.detector()).checksValidate();
    boolean begins = issued && other.detector() == named.detector() && !other.validated();
    begins &= !kind.category().equals(TownTelephones.CATEGORY);
    if (fallback || (other.support().labelled() && !begins) || other.validatedSurely()) {
      return false;
    }
    if (named.failing()) {
      boolean chance = !other.context() && !other.judgement().atLeast(Confidence.MEDIUM);
      boolean sure = issued || !other.context();
      return (named.support().labelled() && sure) || chance || named.holds(other);
    }
    return !other.context()
        && !kind.country().equals(GLOBAL)
        && !kind.country().equals(catalogue.detector(named.detector()).country());
  }

  /** Whether it ranks higher and both are secrets, or accounts and no header names the other. */
  private boolean outranks(Candidate candidate, Candidate other) {
    Detector checked = catalogue.detector(candidate.detector());
    Detector labelled = catalogue.detector(other.detector());
    return checked.identifies().equals(labelled.identifies())
        && checked.rank() > labelled.rank()
        && (checked.secret()
            || (checked.identifies().equals(ACCOUNT)
                && (!headed.test(other) || mostAreChecked(candidate, other.detector()))));
  }

  /** Whether values below such a header mostly are what this one is. */
  private boolean mostAreChecked(Candidate checked, int labelled) {
    int length = checked.canonical().length();
    return mostChecked.computeIfAbsent(
        (long) length << 32 | checked.detector() << 16 | labelled,
        key -> countedAsChecked(checked.detector(), labelled, length));
  }

  private boolean countedAsChecked(int checked, int labelled, int length) {
    int values = 0;
    int passed = 0;
    int reach = -1;
    for (int i = 0; i < all.size(); i++) {
      Candidate value = all.get(i);
      if (value.detector() == labelled
          && value.from() >= reach
          && value.canonical().length() == length
          && headed.test(value)) {
        values++;
        reach = value.to();
        passed += isChecked(i, checked) ? 1 : 0;
      }
    }
    return 2 * passed > values || values == 0;
  }

  /** Whether such a value begins with or within the value at {@code index}. */
  private boolean isChecked(int index, int checked) {
    Candidate value = all.get(index);
    return all.subList(firstAt(all, index), all.size()).stream()
        .takeWhile(other -> other.from() < value.to())
        .anyMatch(other -> other.detector() == checked && other.validatedAlone());
  }

  /** The first that begins where the one at {@code index} does. */
  private static int firstAt(List<Candidate> byPlace, int index) {
    return Candidate.firstFrom(byPlace.get(index).from(), byPlace);
  }
}
