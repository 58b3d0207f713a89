package org.mailboxinventory.scanner.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.check.Check;

/**
 * Which detectors claim which places of one window of text: what the automata say, asked again of
 * the pattern, the words and cells around, and the checks. The question that costs least comes
 * first: nearly all patterns that fit a bare number need a word that is not there. For one thread.
 */
final class Claims implements PatternAutomaton.Hits, LabelAnchors.Judge {
  /** Of a place that may end in several ways, so many of the longest are tried. */
  private static final int ENDS_KEPT = 32;

  /** A validated identifier of the same country counts as context this far around it. */
  static final int NEIGHBOURHOOD = 200;

  /** So many changes of country among the neighbours of one place are followed. */
  private static final int MOST_COUNTRIES = 4;

  private static final int[] NOTHING = {};

  private final Detection detection;
  private final Confidence floor;
  private final PatternRules rules;
  private final Canonical canonical = new Canonical();
  private final Surroundings near;

  private Folding folding = new Folding();
  private byte[] text = new byte[0];
  private int length;
  private int start;
  private long steps;

  /** The ends of the places kept, and what ends there; those of a place are next to each other. */
  private int[] endAt = new int[256];

  private int[][] endOf = new int[256][];
  private int ends;
  private int firstEnd;

  /** The places that a neighbour may yet lift: where they begin, and their first end. */
  private int[] waiting = new int[128];

  private int[] waitingEnds = new int[128];
  private int waitingCount;

  /** At which place a pattern was found to hold last. */
  private final int[] heldAt;

  private int place;

  private final @Nullable String[] formed;
  private final long[] formedFor;

  /** Where each detector's newest claim ends, and whether words spoke for it. */
  private final int[] lastEnd;

  private final int[] lastFrom;
  private final boolean[] lastSpokenFor;
  private final boolean[] lastLabelled;
  private final List<Candidate> found = new ArrayList<>();

  /** Set while a text from a picture is tried with look-alikes replaced. */
  private @Nullable LookAlikes alike;

  /** Hears why candidates are dropped; null when nobody asks. */
  private @Nullable Trace trace;

  Claims(Detection detection, Cells cells, ContextWindow window, Confidence floor) {
    this.detection = detection;
    this.floor = floor;
    this.rules = new PatternRules(detection, floor);
    this.near = new Surroundings(detection, window, cells);
    this.heldAt = new int[detection.patternOf.length];
    this.formed = new String[rules.forms];
    this.formedFor = new long[rules.forms];
    this.lastEnd = new int[detection.detectors.length];
    this.lastFrom = new int[detection.detectors.length];
    this.lastSpokenFor = new boolean[detection.detectors.length];
    this.lastLabelled = new boolean[detection.detectors.length];
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
    Arrays.fill(lastEnd, -1);
    near.table().clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    Arrays.fill(lastEnd, -1);
    near.table().shift(by);
  }

  /** All places before {@code to} have been tried. */
  void finish(int to) {
    near.table().finish(to);
  }

  /** Another window of text. */
  void begin(Folding newFolding) {
    folding = newFolding;
    text = folding.text();
    length = folding.length();
    start = -1;
    ends = 0;
    waitingCount = 0;
    found.clear();
    near.reset(folding);
    Arrays.fill(formedFor, -1);
    if (trace != null) {
      trace.begin(folding);
    }
  }

  /** Tries all patterns at {@code from}. */
  void tryAt(PatternAutomaton automaton, int from) {
    start = from;
    place++;
    int first = ends;
    firstEnd = first;
    steps += automaton.run(text, from, Math.min(length, from + PatternParser.LONGEST), this);
    if (ends == first) {
      return;
    }
    boolean mayBeLifted = false;
    for (int i = ends - 1; i >= first; i--) {
      if (Edges.free(text, start, endAt[i], length)) {
        mayBeLifted |= judge(endOf[i], endAt[i]);
      } else {
        if (trace != null) {
          trace.edge(endOf[i], start, endAt[i]);
        }
        endOf[i] = NOTHING;
      }
    }
    if (mayBeLifted) {
      remember(first);
    } else {
      ends = first;
    }
  }

  /**
   * Tries what begins at {@code from}, where a label written together with it ends.
   *
   * @param label what the label is to whom
   */
  void tryGlued(int from, int[] label) {
    start = from;
    int first = ends;
    firstEnd = first;
    steps +=
        detection.numbers.run(text, from, Math.min(length, from + PatternParser.LONGEST), this);
    place++;
    for (int i = ends - 1; i >= first; i--) {
      int to = endAt[i];
      if (to - from >= GluedLabel.SHORTEST_VALUE && Edges.freeAfter(text, from, to, length)) {
        judgeGlued(endOf[i], to, label);
      }
    }
    ends = first;
  }

  /**
   * Tries what begins at {@code from} in a text read from a picture, letters that look like digits
   * taken for digits: only what such a letter belongs to and a check confirms is claimed.
   */
  void tryAlike(int from, LookAlikes newAlike) {
    byte[] asRead = text;
    text = newAlike.variant();
    alike = newAlike;
    Arrays.fill(formedFor, -1);
    int first = ends;
    firstEnd = first;
    start = from;
    place++;
    steps +=
        detection.numbers.run(text, from, Math.min(length, from + PatternParser.LONGEST), this);
    for (int i = ends - 1; i >= first; i--) {
      if (alike.within(from, endAt[i]) && Edges.free(text, from, endAt[i], length)) {
        judge(endOf[i], endAt[i]);
      }
    }
    ends = first;
    Arrays.fill(formedFor, -1);
    text = asRead;
    alike = null;
  }

  private void judgeGlued(int[] patterns, int to, int[] label) {
    for (int pattern : patterns) {
      if (heldAt[pattern] != place && Entries.labels(label, detection.detectorOf[pattern])) {
        take(pattern, led(pattern, start, to, true));
      }
    }
  }

  @Override
  public void end(int[] patterns, int at) {
    if (ends - firstEnd == ENDS_KEPT) {
      System.arraycopy(endAt, firstEnd + 1, endAt, firstEnd, ENDS_KEPT - 1);
      System.arraycopy(endOf, firstEnd + 1, endOf, firstEnd, ENDS_KEPT - 1);
      ends--;
    } else if (ends == endAt.length) {
      endAt = Arrays.copyOf(endAt, ends * 2);
      endOf = Arrays.copyOf(endOf, ends * 2);
    }
    endAt[ends] = at;
    endOf[ends++] = patterns;
  }

  private void remember(int first) {
    if (waitingCount == waiting.length) {
      waiting = Arrays.copyOf(waiting, waitingCount * 2);
      waitingEnds = Arrays.copyOf(waitingEnds, waitingCount * 2);
    }
    waiting[waitingCount] = start;
    waitingEnds[waitingCount++] = first;
  }

  /** Asks each pattern that ends here; says whether a neighbour could lift one that has no word. */
  private boolean judge(int[] patterns, int to) {
    boolean mayBeLifted = false;
    for (int pattern : patterns) {
      int needs = rules.needs[pattern];
      if ((needs & PatternRules.ALONE) == 0 && !spokenFor(pattern, needs, to)) {
        mayBeLifted |= (needs & PatternRules.NEIGHBOUR) != 0;
      } else if (heldAt[pattern] != place) {
        claim(pattern, to);
      }
    }
    return mayBeLifted;
  }

  private boolean spokenFor(int pattern, int needs, int to) {
    if ((needs & PatternRules.WORD) == 0) {
      return false;
    }
    int detector = detection.detectorOf[pattern];
    listen(detector, to);
    return near.context || near.labelled;
  }

  /** What words, cells and the claim before say to a detector of {@code [start, to)}. */
  private void listen(int detector, int to) {
    near.at(start, to);
    near.tell(detector);
    int last = lastEnd[detector];
    if (!near.labelled
        && !near.inRow
        && last >= 0
        && lastSpokenFor[detector]
        && ValueList.listed(text, lastFrom[detector], last, start)) {
      near.context = true;
      near.labelled = lastLabelled[detector];
    }
  }

  private void claim(int pattern, int to) {
    take(pattern, candidate(pattern, to));
  }

  private void take(int pattern, @Nullable Candidate candidate) {
    if (candidate != null) {
      heldAt[pattern] = place;
      found.add(candidate);
      lastFrom[candidate.detector] = candidate.from;
      lastEnd[candidate.detector] = candidate.to;
      lastSpokenFor[candidate.detector] = candidate.context;
      lastLabelled[candidate.detector] = candidate.labelled;
    }
  }

  private @Nullable Candidate candidate(int pattern, int to) {
    int number = detection.detectorOf[pattern];
    if ((alike != null && !detection.detectors[number].checksValidate()) || !exactly(pattern, to)) {
      return null;
    }
    String value = value(number, to);
    if (!passes(number, value)) {
      return refused(pattern, to, value);
    }
    if ((rules.needs[pattern] & PatternRules.INDIFFERENT) != 0) {
      near.clear();
    } else {
      listen(number, to);
      if (!near.labelled && Edges.prefixed(text, start)) {
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
    String value = value(number, to);
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

  private String value(int detector, int to) {
    int form = rules.form[detector];
    long span = (long) start << 32 | to;
    String value = formed[form];
    if (value == null || formedFor[form] != span) {
      value = canonical.of(text, start, to, detection.detectors[detector].normalise());
      formed[form] = value;
      formedFor[form] = span;
    }
    return value;
  }

  /**
   * Looks again at places without a word of their own near claims that are validated: an identifier
   * of the same country is context for its neighbours.
   */
  void lift() {
    if (waitingCount == 0) {
      return;
    }
    List<Candidate> lifting = new ArrayList<>(found);
    lifting.removeIf(candidate -> !lifts(candidate));
    lifting.sort((a, b) -> Integer.compare(a.from, b.from));
    for (int i = 0; i < waitingCount && !lifting.isEmpty(); i++) {
      start = waiting[i];
      place++;
      int last = i + 1 < waitingCount ? waitingEnds[i + 1] : ends;
      int countries = 0;
      int lastCountry = -1;
      for (int k = firstNear(lifting, start); k < lifting.size(); k++) {
        Candidate other = lifting.get(k);
        if (other.from > start + NEIGHBOURHOOD) {
          break;
        }
        int country = rules.country[other.detector];
        if (country != lastCountry && countries < MOST_COUNTRIES) {
          lastCountry = country;
          countries++;
          liftAll(country, waitingEnds[i], last);
        }
      }
    }
  }

  private void liftAll(int country, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      for (int pattern : endOf[i]) {
        if (rules.country[detection.detectorOf[pattern]] == country
            && (rules.needs[pattern] & PatternRules.NEIGHBOUR) != 0
            && heldAt[pattern] != place) {
          liftOne(pattern, endAt[i]);
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
