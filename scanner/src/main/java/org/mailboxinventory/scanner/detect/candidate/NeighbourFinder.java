package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.candidate.need.Refusals;
import org.mailboxinventory.scanner.detect.candidate.need.UnsupportedPlaces;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * Looks again at places that nothing around supports: a validated identifier of the same country
 * supports its neighbours, so for each country among those the place's patterns are judged once
 * more. For one thread.
 */
final class NeighbourFinder {
  /** How far around a place its neighbours lie, in bytes of normalised text. */
  static final int NEIGHBOURHOOD = 200;

  /** So many changes of country among the neighbours of one place are followed. */
  private static final int MOST_COUNTRIES = 4;

  private final CompiledCatalogue catalogue;
  private final PatternRules rules;
  private final Context context;
  private final ValueVerifier verifier;
  private final Judge judge;
  private final Refusals refusals;
  private final List<Candidate> found = new ArrayList<>();
  private final List<Candidate> validated = new ArrayList<>();

  /** By pattern, the place at which it was claimed last: of its matches there, the longest. */
  private final int[] claimedAt;

  private int placesAsked;

  NeighbourFinder(
      CompiledCatalogue catalogue,
      PatternRules rules,
      Context context,
      ValueVerifier verifier,
      Judge judge,
      Refusals refusals) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.context = context;
    this.verifier = verifier;
    this.judge = judge;
    this.refusals = refusals;
    this.claimedAt = new int[catalogue.patternCount()];
  }

  /**
   * The candidates at places that have a validated neighbour.
   *
   * @param candidates what was found so far; not changed
   * @return those to add, good until the next window
   */
  List<Candidate> find(
      NormalisedText window, List<Candidate> candidates, UnsupportedPlaces places) {
    found.clear();
    validated.clear();
    for (Candidate candidate : candidates) {
      if (supportsNeighbours(candidate)) {
        validated.add(candidate);
      }
    }
    if (validated.isEmpty()) {
      return found;
    }
    validated.sort((a, b) -> Integer.compare(a.from(), b.from()));
    for (int place = 0; place < places.count(); place++) {
      placesAsked++;
      ask(window.text(), places, place);
    }
    return found;
  }

  private boolean supportsNeighbours(Candidate candidate) {
    return candidate.validated()
        && candidate.judgement().atLeast(Confidence.MEDIUM)
        && rules.country[candidate.detector()] >= 0;
  }

  private void ask(byte[] text, UnsupportedPlaces places, int place) {
    int from = places.from(place);
    int countries = 0;
    int lastCountry = -1;
    for (int i = firstNear(from); i < validated.size(); i++) {
      Candidate neighbour = validated.get(i);
      if (neighbour.from() > from + NEIGHBOURHOOD) {
        return;
      }
      int country = rules.country[neighbour.detector()];
      if (country != lastCountry && countries < MOST_COUNTRIES) {
        lastCountry = country;
        countries++;
        ask(text, places, place, country);
      }
    }
  }

  private void ask(byte[] text, UnsupportedPlaces places, int place, int country) {
    int from = places.from(place);
    MatchEnds ends = places.ends();
    for (int end = places.lastEnd(place) - 1; end >= places.firstEnd(place); end--) {
      if (ends.patterns(end).patterns().length == 0) {
        continue;
      }
      for (int pattern : rules.requirements(ends.patterns(end)).ofCountry(country)) {
        boolean chance = refusals.byChance(catalogue.detectorOf(pattern), ends.at(end) - from);
        if (claimedAt[pattern] != placesAsked && !chance) {
          claim(text, pattern, from, ends.at(end));
        }
      }
    }
  }

  private void claim(byte[] text, int pattern, int from, int to) {
    Support support = context.of(from, to, catalogue.detectorOf(pattern));
    String value = support.any() ? null : verifier.verified(pattern, text, from, to);
    if (value == null) {
      return;
    }
    Candidate candidate = judge.matched(pattern, text, from, to, value, support);
    if (candidate != null) {
      claimedAt[pattern] = placesAsked;
      found.add(candidate);
    }
  }

  /** The first validated one that begins no further than the neighbourhood before a place. */
  private int firstNear(int position) {
    int low = 0;
    int high = validated.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (validated.get(middle).from() < position - NEIGHBOURHOOD) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
