package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.candidate.need.PatternNeeds;
import org.mailboxinventory.scanner.detect.candidate.need.PatternRules;
import org.mailboxinventory.scanner.detect.candidate.need.PatternSelection;
import org.mailboxinventory.scanner.detect.candidate.need.Refusals;
import org.mailboxinventory.scanner.detect.candidate.need.SetRequirements;
import org.mailboxinventory.scanner.detect.candidate.need.UnsupportedPlaces;
import org.mailboxinventory.scanner.detect.candidate.start.Starts;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.DetectorSet;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.PrefixLabel;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.LookAlikes;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * The third step, starts to candidates: runs the automata, and asks of each match what costs least
 * first, since nearly all patterns that fit a bare number need a word that is not there: do its
 * boundaries part it from what is around, does anything support it, is it a value, how sure is it.
 * For one thread.
 */
final class CandidateFinder {
  private final CompiledCatalogue catalogue;
  private final PatternRules rules;
  private final Context context;
  private final ValueVerifier verifier;
  private final Judge judge;
  private final MatchEnds ends = new MatchEnds();
  private final UnsupportedPlaces unsupported = new UnsupportedPlaces(ends);
  private final PreviousCandidates previous;
  private final Refusals refusals;
  private final LineEndFinder lineEnds;
  private final RegroupedFinder regrouped;
  private final List<Candidate> found = new ArrayList<>();

  /** By pattern, the start at which it was claimed last: of its matches there, the longest. */
  private final int[] claimedAt;

  private int start;
  private int length;
  private long steps;

  /** Takes what is dropped; null unless findings are to be explained. */
  private @Nullable Trace trace;

  CandidateFinder(
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
    this.lineEnds = new LineEndFinder(catalogue, rules, context, verifier, judge);
    this.regrouped = new RegroupedFinder(catalogue, rules, context, verifier, judge);
    this.refusals = refusals;
    this.previous = new PreviousCandidates(catalogue.detectorCount());
    this.claimedAt = new int[catalogue.patternCount()];
  }

  /** Another part begins, or places count from elsewhere: no list goes on. */
  void clear() {
    previous.clear();
  }

  void explain(Trace newTrace) {
    trace = newTrace;
  }

  /** How many bytes have been looked at in all. */
  long steps() {
    return steps + lineEnds.steps() + regrouped.steps();
  }

  /**
   * Finds the candidates at {@code starts}.
   *
   * @return in the order of discovery, good until the next window
   */
  List<Candidate> find(NormalisedText window, Starts starts, LookAlikes alike) {
    byte[] text = window.text();
    length = window.length();
    ends.clear();
    unsupported.clear();
    found.clear();
    refusals.clear();
    lineEnds.begin(window);
    boolean glued = starts.count() > 0 && PrefixLabel.anyGlued(text, length);
    for (int i = 0; i < starts.count(); i++) {
      int from = starts.at(i);
      switch (starts.kind(i)) {
        case NUMBER -> {
          int end = glued ? PrefixLabel.beforeWordMobile(text, from, length) : length;
          match(catalogue.numbers(), text, from, end);
          lineEnds.find(from, found);
          regrouped.find(text, from, length, found);
        }
        case ADDRESS -> {
          match(catalogue.addresses(), text, from, length);
          lineEnds.findAddress(from, found);
        }
        case LOOK_ALIKE -> matchLookAlikes(alike, from);
        case AFTER_LABEL -> matchAfterLabel(text, from, starts.label(i));
      }
    }
    lowerAmongRefused();
    return found;
  }

  /** Lowers values that a check alone says, which it says by chance. */
  private void lowerAmongRefused() {
    for (int i = 0; i < found.size(); i++) {
      Candidate each = found.get(i);
      if (each.byWeakCheck() && refusals.byChance(each.detector(), each.to() - each.from())) {
        found.set(i, each.amongRefused());
      }
    }
  }

  /** Where patterns matched and nothing supports them; good until the next window. */
  UnsupportedPlaces unsupported() {
    return unsupported;
  }

  private int run(PatternAutomaton automaton, byte[] text, int from, int ceiling) {
    start++;
    int first = ends.begin();
    steps += automaton.run(text, from, Math.min(ceiling, from + PatternParser.LONGEST), ends);
    return first;
  }

  /** Nothing of a value lies behind {@code ceiling}. */
  private void match(PatternAutomaton automaton, byte[] text, int from, int ceiling) {
    if (trace == null && Boundaries.neverFree(text, from, length)) {
      steps++;
      return;
    }
    int first = run(automaton, text, from, ceiling);
    boolean mayBeSupported = false;
    for (int end = ends.count() - 1; end >= first; end--) {
      int to = ends.at(end);
      if (Boundaries.free(text, from, to, ceiling)) {
        mayBeSupported |= ask(ends.patterns(end), text, from, to, false);
      } else {
        if (trace != null) {
          trace.edge(ends.patterns(end).patterns(), from, to);
        }
        ends.refuse(end);
      }
    }
    if (mayBeSupported) {
      unsupported.add(from, first);
    } else {
      ends.takeBack();
    }
  }

  /** Only what holds a letter taken for a digit, and what a check validates, is claimed. */
  private void matchLookAlikes(LookAlikes alike, int from) {
    byte[] variant = alike.variant();
    int first = run(catalogue.numbers(), variant, from, length);
    for (int end = ends.count() - 1; end >= first; end--) {
      int to = ends.at(end);
      if (alike.within(from, to) && Boundaries.free(variant, from, to, length)) {
        ask(ends.patterns(end), variant, from, to, true);
      }
    }
    ends.takeBack();
  }

  private void matchAfterLabel(byte[] text, int from, int[] label) {
    int ceiling = PrefixLabel.beforeWord(text, from, length);
    int first = run(catalogue.numbers(), text, from, ceiling);
    for (int end = ends.count() - 1; end >= first; end--) {
      int to = ends.at(end);
      if (to - from >= PrefixLabel.SHORTEST_VALUE
          && Boundaries.freeAfter(text, from, to, ceiling)) {
        for (int pattern : ends.patterns(end).patterns()) {
          if (claimedAt[pattern] != start
              && PhraseEntry.labels(label, catalogue.detectorOf(pattern))) {
            take(pattern, judge.anchored(pattern, text, from, to, true));
          }
        }
      }
    }
    ends.takeBack();
  }

  /**
   * Asks each pattern of a set that matches {@code text[from, to)}.
   *
   * @param strict only what checks validate is claimed
   * @return whether a neighbour could support one that nothing else does
   */
  private boolean ask(PatternSet set, byte[] text, int from, int to, boolean strict) {
    SetRequirements requirements = rules.requirements(set);
    if (refused(requirements.only(), text, from, to)) {
      return false;
    }
    DetectorSet detectors = requirements.detectors();
    long[] mentioned =
        detectors == null ? null : context.mentioned(from, to, detectors, previous.supported());
    if (mentioned == null && !requirements.alone()) {
      return requirements.neighbour();
    }
    PatternSelection selection = requirements.selection(mentioned);
    boolean mayBeSupported = selection.othersNeighbour();
    for (int pattern : selection.patterns()) {
      int needs = rules.needs[pattern];
      Support support = null;
      if ((needs & PatternNeeds.ALONE) == 0) {
        support = previous.support(context, catalogue.detectorOf(pattern), text, from, to);
        if (!support.any()) {
          mayBeSupported |= (needs & PatternNeeds.NEIGHBOUR) != 0;
          continue;
        }
      }
      if (claimedAt[pattern] != start && (!strict || checksValidate(pattern))) {
        boolean value = claim(pattern, text, from, to, support);
        if (!value && !strict && mayFail(pattern)) {
          failing(pattern, text, from, to, support);
        }
      }
    }
    return mayBeSupported;
  }

  /** Whether a pattern's value is none, wherever it stands; it is noted only where words are. */
  private boolean refused(int pattern, byte[] text, int from, int to) {
    return pattern != SetRequirements.NONE
        && trace == null
        && verifier.refuses(pattern, text, from, to, mayFail(pattern));
  }

  /** Whether what fails the checks of a pattern is a value behind its label. */
  private boolean mayFail(int pattern) {
    return (rules.needs[pattern] & PatternNeeds.FAILING) != 0;
  }

  private boolean checksValidate(int pattern) {
    return catalogue.detector(catalogue.detectorOf(pattern)).checksValidate();
  }

  /**
   * Claims a match if it is a value.
   *
   * @param known what supports it; null where that has not been asked
   * @return whether it is a value
   */
  private boolean claim(int pattern, byte[] text, int from, int to, @Nullable Support known) {
    String value = verifier.verified(pattern, text, from, to);
    if (known == null) {
      refusals.add(catalogue.detectorOf(pattern), to - from, value != null);
    }
    if (value == null) {
      return false;
    }
    Support support = known;
    if ((rules.needs[pattern] & PatternNeeds.INDIFFERENT) != 0) {
      support = Support.NONE;
    } else if (support == null) {
      support = previous.support(context, catalogue.detectorOf(pattern), text, from, to);
    }
    take(pattern, judge.matched(pattern, text, from, to, value, support));
    return true;
  }

  /** Keeps what a label names and the checks refuse; a shorter match may be a value still. */
  private void failing(int pattern, byte[] text, int from, int to, @Nullable Support known) {
    Support support = known != null ? known : context.of(from, to, catalogue.detectorOf(pattern));
    Candidate candidate = judge.failing(pattern, text, from, to, support);
    if (candidate != null) {
      found.add(candidate);
    }
  }

  private void take(int pattern, @Nullable Candidate candidate) {
    if (candidate != null) {
      claimedAt[pattern] = start;
      found.add(candidate);
      previous.take(candidate);
    }
  }
}
