package org.mailboxinventory.scanner.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.check.Check;

/**
 * The places in one window of text: where a pattern may begin, which patterns match there, what
 * checks, words and cells say, and who wins where several claim a place. For one thread.
 */
final class Places
    implements SpanPass.Places, PatternAutomaton.Hits, LabelAnchors.Judge, GluedLabel.Labels {
  /** Of a pattern that may end in several places, so many of the longest are tried. */
  private static final int ENDS_KEPT = 8;

  /** A word before a number may be the number's first part when it has at most so many letters. */
  private static final int SHORT_WORD = 4;

  /** A validated identifier of the same country counts as context this far around it. */
  private static final int NEIGHBOURHOOD = 200;

  /** The local part of an address is at most 64 bytes long (RFC 5321); a little more is allowed. */
  private static final int LONGEST_LOCAL_PART = 80;

  /** Name and password of a web address are looked for this far before the sign. */
  private static final int LONGEST_CREDENTIALS = 144;

  private final Detection detection;
  private final Confidence floor;
  private final PatternAutomaton numbers;
  private final PatternAutomaton addresses;
  private final ContextWindow context;
  private final Cells cells;
  private final Surroundings near;
  private final LabelAnchors anchors;
  private final GluedLabel glued;

  /** What a label written together with the value at hand says; null where there is none. */
  private int @Nullable [] gluedSays;

  private final Canonical canonical = new Canonical();

  private final @Nullable PatternAutomaton[] exact;
  private final int[] endsSeen;
  private final int[] ends;
  private final int[] touched;
  private int touchedCount;

  private final int[] lastFrom;
  private final int[] lastEnd;
  private final boolean[] lastLabelled;

  private Folding folding = new Folding();
  private byte[] text = new byte[0];
  private int length;
  private int begin;
  private int start;
  private int resume;
  private long checked;

  /** For which place the cell was looked up last. */
  private int cellOf = -1;

  private int freeFrom = -1;
  private int freeTo;
  private boolean free;
  private int cell = -1;
  private int cellFrom;
  private int cellTo;
  private final List<Candidate> found = new ArrayList<>();
  private final List<Candidate> accepted = new ArrayList<>();

  Places(Detection detection, Cells cells, Confidence floor) {
    this.detection = detection;
    this.floor = floor;
    this.cells = cells;
    this.numbers = new PatternAutomaton(detection.numbers);
    this.addresses = new PatternAutomaton(detection.addresses);
    this.context = new ContextWindow(detection.words);
    this.near = new Surroundings(detection);
    this.anchors = new LabelAnchors(detection, cells, this);
    this.glued = new GluedLabel(detection.words);
    int patterns = detection.patternOf.length;
    this.exact = new PatternAutomaton[patterns];
    this.endsSeen = new int[patterns];
    this.ends = new int[patterns * ENDS_KEPT];
    this.touched = new int[patterns];
    this.lastFrom = new int[detection.detectors.length];
    this.lastEnd = new int[detection.detectors.length];
    this.lastLabelled = new boolean[detection.detectors.length];
  }

  void begin() {
    resume = 0;
    Arrays.fill(lastEnd, -1);
  }

  Detector detector(int number) {
    return detection.detectors[number];
  }

  long steps() {
    return numbers.steps() + addresses.steps() + context.steps() + anchors.steps() + checked;
  }

  /** What was found in the last scan, from left to right. */
  List<Candidate> accepted() {
    return accepted;
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    resume = Math.max(0, resume - by);
    Arrays.fill(lastEnd, -1);
  }

  /** Scans the folded text for what begins in {@code [from, to)}. */
  void scan(Folding newFolding, int from, int to, boolean last) {
    folding = newFolding;
    text = folding.text();
    length = folding.length();
    begin = from;
    cellOf = -1;
    freeFrom = -1;
    near.reset();
    found.clear();
    accepted.clear();
    context.reset(text, length);
    SpanPass.scan(text, 0, from, to, length, this);
    anchors.scan(folding, from, to, found);
    if (!found.isEmpty()) {
      settle();
    }
  }

  @Override
  public void run(int from, int to) {
    if (from < begin || (to - from > PatternParser.LONGEST && from > 0 && to == length)) {
      return;
    }
    tryAt(numbers, from);
    if (to - from > GluedLabel.SHORTEST_VALUE + 2 && !SpanPass.isDigit(text[from])) {
      glued.find(text, from, to, this);
    }
    for (int sign = from - 1; sign >= begin && sign >= from - 2 && opens(text[sign]); sign--) {
      tryAt(numbers, sign);
    }
    int word = from;
    for (int words = 0; words < 2; words++) {
      int before = shortWordBefore(word);
      if (before < 0 || before < begin) {
        break;
      }
      tryAt(numbers, before);
      word = before;
    }
  }

  @Override
  public void glued(int from, int to, int[] entries) {
    gluedSays = entries;
    tryAt(numbers, to);
    gluedSays = null;
  }

  @Override
  public void at(int position) {
    int from = position;
    while (from > begin && from > position - LONGEST_LOCAL_PART && localPart(text[from - 1])) {
      from--;
    }
    if (from < position && (from == 0 || !localPart(text[from - 1]))) {
      tryAt(addresses, from);
    }
    int scheme = scheme(position);
    if (scheme >= begin) {
      tryAt(addresses, scheme);
    }
  }

  /** Where a web address begins that holds a name and a password before the sign, or -1. */
  private int scheme(int position) {
    int i = position;
    while (i > begin + 3 && i > position - LONGEST_CREDENTIALS && text[i - 1] > ' ') {
      i--;
      if (text[i] == '/' && text[i - 1] == '/' && text[i - 2] == ':') {
        int from = i - 2;
        while (from > begin && SpanPass.isWord(text[from - 1])) {
          from--;
        }
        return from < i - 2 ? from : -1;
      }
    }
    return -1;
  }

  /** A value may begin with a sign: {@code +91…}, {@code (0)20…}. */
  private static boolean opens(byte b) {
    return b == '+' || b == '(';
  }

  private static boolean localPart(byte b) {
    return SpanPass.isWord(b) || b == '.' || b == '_' || b == '-' || b == '+' || b == '%';
  }

  private int shortWordBefore(int at) {
    int i = at - 1;
    if (i < 1 || (text[i] != ' ' && text[i] != '-' && text[i] != '/' && text[i] != '.')) {
      return -1;
    }
    int to = i;
    while (i > 0
        && i > to - SHORT_WORD - 1
        && SpanPass.isWord(text[i - 1])
        && !SpanPass.isDigit(text[i - 1])) {
      i--;
    }
    boolean word =
        i < to && to - i <= SHORT_WORD && (i == 0 || !WordIndex.letterOrDigit(text[i - 1]));
    return word ? i : -1;
  }

  private void tryAt(PatternAutomaton automaton, int from) {
    start = from;
    touchedCount = 0;
    automaton.run(text, from, Math.min(length, from + PatternParser.LONGEST), this);
    for (int i = 0; i < touchedCount; i++) {
      judge(touched[i]);
      endsSeen[touched[i]] = 0;
    }
  }

  @Override
  public void end(int[] patterns, int at) {
    for (int pattern : patterns) {
      int seen = endsSeen[pattern]++;
      if (seen == 0) {
        touched[touchedCount++] = pattern;
      }
      ends[pattern * ENDS_KEPT + seen % ENDS_KEPT] = at;
    }
  }

  /** Tries the ends of one pattern, the longest first, until one holds. */
  private void judge(int pattern) {
    int seen = endsSeen[pattern];
    for (int i = seen - 1; i >= 0 && i >= seen - ENDS_KEPT; i--) {
      int to = ends[pattern * ENDS_KEPT + i % ENDS_KEPT];
      Candidate candidate = candidate(pattern, to);
      if (candidate != null) {
        found.add(candidate);
        lastFrom[candidate.detector] = start;
        lastEnd[candidate.detector] = to;
        lastLabelled[candidate.detector] = candidate.labelled;
        return;
      }
    }
  }

  /** Whether the place stands on its own; asked by many patterns of the same place. */
  private boolean free(int to) {
    if (freeFrom != start || freeTo != to) {
      freeFrom = start;
      freeTo = to;
      free = Edges.free(text, start, to, length);
    }
    return free;
  }

  /**
   * The automaton knows shapes; whether the pattern itself matches is asked of an automaton of its
   * own.
   */
  private boolean exactly(int pattern, int to) {
    PatternNode node = detection.exact[pattern];
    if (node == null) {
      return true;
    }
    PatternAutomaton own = exact[pattern];
    if (own == null) {
      own = new PatternAutomaton(new PatternNfa(List.of(node), only -> true));
      exact[pattern] = own;
    }
    checked += to - start;
    return own.matches(text, start, to);
  }

  private @Nullable Candidate candidate(int pattern, int to) {
    if (gluedSays != null) {
      return Edges.freeAfter(text, start, to, length)
              && to - start >= GluedLabel.SHORTEST_VALUE
              && WordIndex.labels(gluedSays, detection.detectorOf[pattern])
          ? led(pattern, start, to, true)
          : null;
    }
    if (!free(to) || !exactly(pattern, to)) {
      return null;
    }
    int number = detection.detectorOf[pattern];
    Detector detector = detection.detectors[number];
    Detector.Pattern rule = detection.patternOf[pattern];
    near.clear();
    // The cheaper question first: a check refuses most of what has the shape, words decide where no
    // check does.
    boolean checkFirst =
        rule.levels().indifferent()
            || (detector.checksValidate() && reaches(rule.levels().validated()));
    if (!checkFirst && !spokenFor(number, detector, rule, to)) {
      return null;
    }
    String value = canonical.of(text, start, to, detector.normalise());
    for (Check check : detection.checks[number]) {
      checked += value.length();
      if (!check.passes(value)) {
        return null;
      }
    }
    if (checkFirst && !rule.levels().indifferent() && !spokenFor(number, detector, rule, to)) {
      return null;
    }
    boolean test = detection.testValues.get(number).contains(value);
    Candidate candidate =
        new Candidate(number, rule, start, to, value, detector.checksValidate(), near, test);
    return candidate.level == null && !mayBeSupported(candidate) ? null : candidate;
  }

  @Override
  public @Nullable Candidate led(int pattern, int from, int to, boolean labelled) {
    start = from;
    int number = detection.detectorOf[pattern];
    Detector detector = detection.detectors[number];
    if (!exactly(pattern, to)) {
      return null;
    }
    String value = canonical.of(text, from, to, detector.normalise());
    if (detection.stopValues.get(number).contains(value.toLowerCase(Locale.ROOT))) {
      return null;
    }
    for (Check check : detection.checks[number]) {
      checked += value.length();
      if (!check.passes(value)) {
        return null;
      }
    }
    near.reset();
    near.clear();
    near.context = true;
    near.labelled = labelled;
    boolean test = detection.testValues.get(number).contains(value);
    Candidate candidate =
        new Candidate(
            number,
            detection.patternOf[pattern],
            from,
            to,
            value,
            detector.checksValidate(),
            near,
            test);
    return candidate.level == null ? null : candidate;
  }

  /**
   * Whether what stands around the place, or could still be found near it, earns the rule a level
   * at all.
   */
  private boolean spokenFor(int number, Detector detector, Detector.Pattern rule, int to) {
    surroundings(number, to);
    Detector.Levels levels = rule.levels();
    if (near.context || near.labelled || reaches(levels.bare())) {
      return true;
    }
    if (detector.checksValidate() && reaches(levels.validated())) {
      return true;
    }
    // A validated identifier of the same country may still be found nearby.
    boolean supportable = !detector.country().equals("global");
    return supportable
        && (detector.checksValidate()
            ? reaches(levels.both())
            : levels.bare() != null && reaches(levels.context()));
  }

  private boolean reaches(@Nullable Confidence level) {
    return level != null && level.atLeast(floor);
  }

  private void surroundings(int number, int to) {
    if (!near.knows(start, to)) {
      context.look(start - detection.widestBefore - 64, to + detection.widestAfter);
      if (cellOf != start) {
        findCell();
      }
      near.hear(context, text, start, to, cellFrom, cellTo);
      if (cell >= 0) {
        near.hear(cells.above(cell));
        near.hear(cells.left(cell));
      }
    }
    near.tell(number);
    if (!near.labelled
        && lastEnd[number] >= 0
        && ValueList.listed(text, lastFrom[number], lastEnd[number], start)) {
      near.context = true;
      near.labelled = lastLabelled[number];
    }
  }

  /** The table cell around the place at hand; the whole text when it stands in none. */
  private void findCell() {
    cellOf = start;
    cell = cells.holding(folding.original(start));
    cellFrom = cell < 0 ? 0 : folding.folded(Math.max(0, cells.from(cell)));
    boolean open = cell < 0 || cells.to(cell) == Integer.MAX_VALUE;
    cellTo = open ? length : folding.folded(cells.to(cell));
  }

  private static boolean mayBeSupported(Candidate candidate) {
    return candidate.validated && candidate.pattern.levels().both() != null && !candidate.context;
  }

  private void settle() {
    found.sort((a, b) -> Integer.compare(a.from, b.from));
    support();
    found.removeIf(candidate -> candidate.level == null || !candidate.level.atLeast(floor));
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
      cluster(at, next);
      at = next;
    }
    accepted.sort((a, b) -> Integer.compare(a.from, b.from));
    if (!accepted.isEmpty()) {
      resume = folding.original(accepted.get(accepted.size() - 1).to - 1) + 1;
    }
  }

  /**
   * Of candidates that overlap in a chain, keeps the best, then the best of those that do not
   * overlap it, and so on.
   */
  private void cluster(int from, int to) {
    List<Candidate> rivals = new ArrayList<>(found.subList(from, to));
    rivals.removeIf(candidate -> folding.original(candidate.from) < resume);
    while (!rivals.isEmpty()) {
      Candidate best = rivals.get(0);
      for (Candidate rival : rivals) {
        if (rival != best && rival.beats(best, detection)) {
          best = rival;
        }
      }
      Candidate winner = best;
      accepted.add(winner);
      rivals.removeIf(rival -> rival.overlaps(winner));
    }
  }

  /** A validated identifier of the same country nearby is context for what has none. */
  private void support() {
    for (int i = 0; i < found.size(); i++) {
      Candidate candidate = found.get(i);
      if (!candidate.context && supportable(candidate) && (supported(i, -1) || supported(i, 1))) {
        candidate.supported();
      }
    }
  }

  /**
   * Looks for support among those found, in order of their begin, as far as the neighbourhood goes.
   */
  private boolean supported(int index, int step) {
    Candidate candidate = found.get(index);
    String country = detection.detectors[candidate.detector].country();
    for (int i = index + step; i >= 0 && i < found.size(); i += step) {
      Candidate other = found.get(i);
      if (Math.abs(other.from - candidate.from) > NEIGHBOURHOOD) {
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
