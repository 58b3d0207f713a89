package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mailboxinventory.report.model.Confidence;

/**
 * Places whose patterns found no word that speaks for them. An identifier of the same country that
 * is validated speaks for its neighbours: for each country among those, such a place is asked once
 * more. For one thread.
 */
final class NeighbourFinder {
  /** How far around a place its neighbours lie, in bytes of folded text. */
  static final int NEIGHBOURHOOD = 200;

  /** So many changes of country among the neighbours of one place are followed. */
  private static final int MOST_COUNTRIES = 4;

  private final PatternRules rules;
  private int[] from = new int[128];
  private int[] firstEnd = new int[128];
  private int count;

  /** Asks a place once more. */
  interface Again {
    /** The place that is asked now begins here. */
    void place(int from);

    /** Asks its patterns that belong to a country; its ends are those from first up to last. */
    void of(int country, int firstEnd, int lastEnd);
  }

  NeighbourFinder(PatternRules rules) {
    this.rules = rules;
  }

  /** Forgets all places. */
  void clear() {
    count = 0;
  }

  /** A place with the first of its ends; places come in their order. */
  void wait(int newFrom, int newFirstEnd) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      firstEnd = Arrays.copyOf(firstEnd, count * 2);
    }
    from[count] = newFrom;
    firstEnd[count++] = newFirstEnd;
  }

  /**
   * Has all places asked that have a validated neighbour.
   *
   * @param found what is claimed so far, without what this adds to it
   * @param ends how many ends there are
   */
  void lift(List<Candidate> found, int ends, Again again) {
    if (count == 0) {
      return;
    }
    List<Candidate> lifting = new ArrayList<>(found);
    lifting.removeIf(candidate -> !lifts(candidate));
    lifting.sort((a, b) -> Integer.compare(a.from, b.from));
    for (int i = 0; i < count && !lifting.isEmpty(); i++) {
      again.place(from[i]);
      lift(lifting, i, i + 1 < count ? firstEnd[i + 1] : ends, again);
    }
  }

  private void lift(List<Candidate> lifting, int place, int lastEnd, Again again) {
    int countries = 0;
    int lastCountry = -1;
    for (int k = firstNear(lifting, from[place]); k < lifting.size(); k++) {
      Candidate other = lifting.get(k);
      if (other.from > from[place] + NEIGHBOURHOOD) {
        return;
      }
      int country = rules.country[other.detector];
      if (country != lastCountry && countries < MOST_COUNTRIES) {
        lastCountry = country;
        countries++;
        again.of(country, firstEnd[place], lastEnd);
      }
    }
  }

  private boolean lifts(Candidate candidate) {
    return candidate.validated
        && candidate.level != null
        && candidate.level.atLeast(Confidence.MEDIUM)
        && rules.country[candidate.detector] >= 0;
  }

  /** The first of {@code sorted} that begins no further than the neighbourhood before a place. */
  private static int firstNear(List<Candidate> sorted, int position) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).from < position - NEIGHBOURHOOD) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
