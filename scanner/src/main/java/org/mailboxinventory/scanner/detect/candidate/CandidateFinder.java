package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.check.Check;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.ContextWindow;
import org.mailboxinventory.scanner.detect.context.PrefixLabel;
import org.mailboxinventory.scanner.detect.pattern.MatchEnds;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.word.Boundaries;
import org.mailboxinventory.scanner.detect.word.LookAlikes;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * Which detectors claim which places of one window of text: what the automata say, asked again of
 * the pattern, the words and cells around, and the checks. The question that costs least comes
 * first: nearly all patterns that fit a bare number need a word that is not there. For one thread.
 */
final class CandidateFinder implements LabelAnchors.Judge, NeighbourFinder.Again {
  private final CompiledCatalogue detection;
  private final Confidence floor;
  private final PatternRules rules;
  private final Context near;

  private NormalisedText folding = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;
  private int start;
  private long steps;

  private final MatchEnds ends = new MatchEnds();
  private final NeighbourFinder waiting;
  private final CanonicalCache values;
  private final PreviousCandidates newest;

  /** At which place a pattern was found to hold last. */
  private final int[] heldAt;

  private int place;

  private final List<Candidate> found = new ArrayList<>();

  /** Set while a text from a picture is tried with look-alikes replaced. */
  private @Nullable LookAlikes alike;

  /** Hears why candidates are dropped; null when nobody asks. */
  private @Nullable Trace trace;

  CandidateFinder(
      CompiledCatalogue detection, Cells cells, ContextWindow window, Confidence floor) {
    this.detection = detection;
    this.floor = floor;
    this.rules = new PatternRules(detection, floor);
    this.near = new Context(detection, window, cells);
    this.values = new CanonicalCache(detection, rules);
    this.waiting = new NeighbourFinder(rules);
    this.heldAt = new int[detection.patternOf.length];
    this.newest = new PreviousCandidates(detection.detectors.length);
  }

  long steps() {
    return steps;
  }

  /** What is claimed, in the order of discovery. */
  List<Candidate> found() {
    return found;
  }

  /** Another part begins: nothing is known of what came before. */
  void clear() {
    newest.clear();
    near.table().clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    newest.clear();
    near.table().shift(by);
  }

  /** All places before {@code to} have been tried. */
  void finish(int to) {
    near.table().finish(to);
  }

  /** Another window of text. */
  void begin(NormalisedText newFolding) {
    folding = newFolding;
    text = folding.text();
    length = folding.length();
    start = -1;
    ends.clear();
    waiting.clear();
    found.clear();
    near.reset(folding);
    values.clear();
    if (trace != null) {
      trace.begin(folding);
    }
  }

  /** Tries all patterns at {@code from}. */
  void tryAt(PatternAutomaton automaton, int from) {
    start = from;
    place++;
    int first = ends.begin();
    steps += automaton.run(text, from, Math.min(length, from + PatternParser.LONGEST), ends);
    if (ends.count() == first) {
      return;
    }
    boolean mayBeLifted = false;
    int[] at = ends.at();
    PatternSet[] patterns = ends.patterns();
    for (int i = ends.count() - 1; i >= first; i--) {
      if (Boundaries.free(text, start, at[i], length)) {
        mayBeLifted |= judge(patterns[i], at[i]);
      } else {
        if (trace != null) {
          trace.edge(patterns[i].patterns(), start, at[i]);
        }
        ends.refuse(i);
      }
    }
    if (mayBeLifted) {
      waiting.wait(start, first);
    } else {
      ends.takeBack();
    }
  }

  /**
   * Tries what begins at {@code from}, where a label written together with it ends.
   *
   * @param label what the label is to whom
   */
  void tryGlued(int from, int[] label) {
    start = from;
    int first = ends.begin();
    steps +=
        detection.numbers.run(text, from, Math.min(length, from + PatternParser.LONGEST), ends);
    place++;
    for (int i = ends.count() - 1; i >= first; i--) {
      int to = ends.at()[i];
      if (to - from >= PrefixLabel.SHORTEST_VALUE && Boundaries.freeAfter(text, from, to, length)) {
        judgeGlued(ends.patterns()[i].patterns(), to, label);
      }
    }
    ends.takeBack();
  }

  /**
   * Tries what begins at {@code from} in a text read from a picture, letters that look like digits
   * taken for digits: only what such a letter belongs to and a check confirms is claimed.
   */
  void tryAlike(int from, LookAlikes newAlike) {
    byte[] asRead = text;
    text = newAlike.variant();
    alike = newAlike;
    values.clear();
    int first = ends.begin();
    start = from;
    place++;
    steps +=
        detection.numbers.run(text, from, Math.min(length, from + PatternParser.LONGEST), ends);
    for (int i = ends.count() - 1; i >= first; i--) {
      if (alike.within(from, ends.at()[i]) && Boundaries.free(text, from, ends.at()[i], length)) {
        judge(ends.patterns()[i], ends.at()[i]);
      }
    }
    ends.takeBack();
    values.clear();
    text = asRead;
    alike = null;
  }

  private void judgeGlued(int[] patterns, int to, int[] label) {
    for (int pattern : patterns) {
      if (heldAt[pattern] != place && PhraseEntry.labels(label, detection.detectorOf[pattern])) {
        take(pattern, led(pattern, start, to, true));
      }
    }
  }

  /** Asks each pattern that ends here; says whether a neighbour could lift one that has no word. */
  private boolean judge(PatternSet set, int to) {
    SetRequirements asked = rules.asked(set);
    boolean heard = heard(asked, to);
    if (!heard && !asked.alone()) {
      return asked.neighbour();
    }
    boolean mayBeLifted = false;
    for (int pattern : set.patterns()) {
      int needs = rules.needs[pattern];
      if ((needs & PatternNeeds.ALONE) == 0 && !(heard && spokenFor(pattern, needs, to))) {
        mayBeLifted |= (needs & PatternNeeds.NEIGHBOUR) != 0;
      } else if (heldAt[pattern] != place) {
        claim(pattern, to);
      }
    }
    return mayBeLifted;
  }

  /** Whether a word could speak for any of them. */
  private boolean heard(SetRequirements asked, int to) {
    long[] listeners = asked.listeners();
    if (listeners == null) {
      return false;
    }
    near.at(start, to);
    return near.speaksToAny(listeners, newest.spokenFor());
  }

  private boolean spokenFor(int pattern, int needs, int to) {
    int detector = detection.detectorOf[pattern];
    if ((needs & PatternNeeds.WORD) == 0 || !near.speaksTo(detector)) {
      return false;
    }
    listen(detector, to);
    return near.context || near.labelled;
  }

  /** What words, cells and the claim before say to a detector of {@code [start, to)}. */
  private void listen(int detector, int to) {
    near.at(start, to);
    near.tell(detector);
    if (!near.labelled && !near.inRow && newest.goOn(detector, text, start)) {
      near.context = true;
      near.labelled = newest.labelled(detector);
    }
  }

  private void claim(int pattern, int to) {
    take(pattern, candidate(pattern, to));
  }

  private void take(int pattern, @Nullable Candidate candidate) {
    if (candidate != null) {
      heldAt[pattern] = place;
      found.add(candidate);
      newest.take(candidate);
    }
  }

  private @Nullable Candidate candidate(int pattern, int to) {
    int number = detection.detectorOf[pattern];
    if ((alike != null && !detection.detectors[number].checksValidate()) || !exactly(pattern, to)) {
      return null;
    }
    String value = values.of(number, text, start, to);
    if (!passes(number, value)) {
      return refused(pattern, to, value);
    }
    if ((rules.needs[pattern] & PatternNeeds.INDIFFERENT) != 0) {
      near.clear();
    } else {
      listen(number, to);
      if (!near.labelled && Boundaries.prefixed(text, start)) {
        return null;
      }
    }
    Candidate made = made(pattern, to, value);
    boolean mayBeLifted = made.validated && made.pattern.levels().both() != null && !made.context;
    return made.level == null && !mayBeLifted ? below(made) : made;
  }

  @Override
  public @Nullable Candidate led(int pattern, int from, int to, boolean labelled) {
    start = from;
    int number = detection.detectorOf[pattern];
    if (!exactly(pattern, to)) {
      return null;
    }
    String value = values.of(number, text, start, to);
    if (detection.stops.get(number).refuse(text, from, to) || !passes(number, value)) {
      return refused(pattern, to, value);
    }
    near.clear();
    near.context = true;
    near.labelled = labelled;
    Candidate made = made(pattern, to, value);
    return made.level == null ? below(made) : made;
  }

  private @Nullable Candidate refused(int pattern, int to, String value) {
    if (trace != null) {
      trace.refused(pattern, start, to, value);
    }
    return null;
  }

  private @Nullable Candidate below(Candidate candidate) {
    if (trace != null) {
      trace.below(candidate, floor);
    }
    return null;
  }

  /** From now on what is dropped is noted. */
  Trace explain() {
    Trace made = new Trace(detection, near);
    trace = made;
    return made;
  }

  private boolean passes(int detector, String value) {
    for (Check check : detection.checks[detector]) {
      steps += value.length();
      if (!check.passes(value)) {
        return false;
      }
    }
    return true;
  }

  private Candidate made(int pattern, int to, String value) {
    int number = detection.detectorOf[pattern];
    boolean test = detection.testValues.get(number).contains(value);
    Detector.Pattern rule = detection.patternOf[pattern];
    boolean validated = detection.detectors[number].validates(rule);
    return new Candidate(number, rule, start, to, value, validated, near, test);
  }

  /** The automaton knows shapes; whether the pattern itself matches is asked of one of its own. */
  private boolean exactly(int pattern, int to) {
    PatternAutomaton own = detection.exact(pattern);
    if (own == null) {
      return true;
    }
    steps += to - start;
    return own.matches(text, start, to);
  }

  /** Looks again at places without a word of their own, near claims that are validated. */
  void lift() {
    waiting.lift(found, ends.count(), this);
  }

  @Override
  public void place(int from) {
    start = from;
    place++;
  }

  @Override
  public void of(int country, int firstEnd, int lastEnd) {
    for (int i = lastEnd - 1; i >= firstEnd; i--) {
      for (int pattern : ends.patterns()[i].patterns()) {
        if (rules.country[detection.detectorOf[pattern]] == country
            && (rules.needs[pattern] & PatternNeeds.NEIGHBOUR) != 0
            && heldAt[pattern] != place) {
          liftOne(pattern, ends.at()[i]);
        }
      }
    }
  }

  private void liftOne(int pattern, int to) {
    listen(detection.detectorOf[pattern], to);
    // What has words of its own was asked before.
    if (!near.context && !near.labelled) {
      Candidate candidate = candidate(pattern, to);
      if (candidate != null) {
        heldAt[pattern] = place;
        found.add(candidate);
      }
    }
  }
}
