package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * Settles claims on one window of text: neighbours lift each other, and of those that overlap the
 * best keeps the place. For one thread.
 */
final class OverlapResolver {
  private final CompiledCatalogue detection;
  private final Confidence floor;
  private final List<Candidate> accepted = new ArrayList<>();
  private final OverlapOrder order;
  private NormalisedText folding = new NormalisedText();

  /** Hears why candidates are dropped; null when nobody asks. */
  private @Nullable Trace trace;

  /** Up to where the original text is taken by what earlier windows accepted. */
  private int resume;

  OverlapResolver(CompiledCatalogue detection, Confidence floor) {
    this.detection = detection;
    this.floor = floor;
    this.order = new OverlapOrder(detection);
  }

  void begin() {
    resume = 0;
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    resume = Math.max(0, resume - by);
  }

  /** What was accepted last, from left to right. */
  List<Candidate> accepted() {
    return accepted;
  }

  /**
   * Settles who keeps what.
   *
   * @param found what is claimed, in any order
   */
  void settle(List<Candidate> found, NormalisedText folding) {
    this.folding = folding;
    accepted.clear();
    if (found.isEmpty()) {
      return;
    }
    found.sort((a, b) -> Integer.compare(a.from, b.from));
    support(found);
    found.removeIf(this::tooLow);
    found.sort(
        (a, b) -> a.from != b.from ? Integer.compare(a.from, b.from) : Integer.compare(b.to, a.to));
    int at = 0;
    while (at < found.size()) {
      int reach = found.get(at).to;
      int next = at + 1;
      while (next < found.size() && found.get(next).from < reach) {
        reach = Math.max(reach, found.get(next).to);
        next++;
      }
      cluster(found.subList(at, next));
      at = next;
    }
    accepted.sort((a, b) -> Integer.compare(a.from, b.from));
    if (!accepted.isEmpty()) {
      resume = folding.original(accepted.get(accepted.size() - 1).to - 1) + 1;
    }
  }

  /**
   * Of candidates that overlap in a chain, keeps the first in order, then the first of those that
   * do not overlap it, and so on.
   */
  private void cluster(List<Candidate> claims) {
    List<Candidate> rivals = new ArrayList<>(claims);
    rivals.removeIf(candidate -> folding.original(candidate.from) < resume);
    int kept = accepted.size();
    for (OverlapOrder.Rival rival : order.sorted(rivals)) {
      Candidate winner = overlapping(rival.candidate(), kept);
      if (winner == null) {
        accepted.add(rival.candidate());
      } else if (trace != null && !sameStart(rival.candidate(), winner)) {
        trace.overlapped(rival.candidate(), winner);
      }
    }
  }

  private @Nullable Candidate overlapping(Candidate candidate, int from) {
    for (int i = from; i < accepted.size(); i++) {
      if (accepted.get(i).overlaps(candidate)) {
        return accepted.get(i);
      }
    }
    return null;
  }

  private static boolean sameStart(Candidate a, Candidate b) {
    return a.detector == b.detector && a.from == b.from;
  }

  private boolean tooLow(Candidate candidate) {
    boolean low = candidate.level == null || !candidate.level.atLeast(floor);
    if (low && trace != null) {
      trace.below(candidate, floor);
    }
    return low;
  }

  /** From now on what is dropped is told to {@code newTrace}. */
  void explain(Trace newTrace) {
    trace = newTrace;
  }

  /** A validated identifier of the same country nearby is context for what has none. */
  private void support(List<Candidate> found) {
    for (int i = 0; i < found.size(); i++) {
      Candidate candidate = found.get(i);
      if (!candidate.context
          && supportable(candidate)
          && (supported(found, i, -1) || supported(found, i, 1))) {
        candidate.supported();
      }
    }
  }

  /**
   * Looks for support among those found, in order of their begin, as far as the neighbourhood goes.
   */
  private boolean supported(List<Candidate> found, int index, int step) {
    Candidate candidate = found.get(index);
    String country = detection.detectors[candidate.detector].country();
    for (int i = index + step; i >= 0 && i < found.size(); i += step) {
      Candidate other = found.get(i);
      if (Math.abs(other.from - candidate.from) > NeighbourFinder.NEIGHBOURHOOD) {
        return false;
      }
      if (other.validated
          && other.level != null
          && other.level.atLeast(Confidence.MEDIUM)
          && !other.overlaps(candidate)
          && detection.detectors[other.detector].country().equals(country)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Digits alone, with no check to tell them from any other number, are not lifted by their
   * neighbours.
   */
  private boolean supportable(Candidate candidate) {
    if (detection.detectors[candidate.detector].country().equals("global")) {
      return false;
    }
    if (candidate.validated) {
      return true;
    }
    for (int i = 0; i < candidate.canonical.length(); i++) {
      if (Character.isLetter(candidate.canonical.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
