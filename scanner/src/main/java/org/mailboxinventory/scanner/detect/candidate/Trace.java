package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Explanation;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.check.Check;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.ContextWindow;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.SmallWords;

/**
 * Notes why candidates of one window were taken or dropped. There is none unless somebody asks, so
 * that nothing here needs to be fast. For one thread.
 */
public final class Trace {
  private static final int FAR = 400;
  private static final String EDGE = "edge";

  private final CompiledCatalogue detection;
  private final Context near;
  private final ContextWindow words;
  private final Set<Note> seen = new TreeSet<>();
  private NormalisedText folding = new NormalisedText();

  /** A candidate that was dropped, in the folded text. */
  public record Note(int from, int to, int pattern, String reason) implements Comparable<Note> {
    public boolean ofEdge() {
      return reason.startsWith(EDGE);
    }

    public boolean within(Candidate candidate) {
      return from >= candidate.from && to <= candidate.to;
    }

    @Override
    public int compareTo(Note other) {
      int order = Integer.compare(from, other.from);
      order = order != 0 ? order : Integer.compare(to, other.to);
      order = order != 0 ? order : Integer.compare(pattern, other.pattern);
      return order != 0 ? order : reason.compareTo(other.reason);
    }
  }

  Trace(CompiledCatalogue detection, Context near) {
    this.detection = detection;
    this.near = near;
    this.words = new ContextWindow(detection.words);
  }

  /** Another window of text. */
  void begin(NormalisedText newFolding) {
    folding = newFolding;
    seen.clear();
  }

  /** What was dropped, in order of its begin. */
  public List<Note> notes() {
    return List.copyOf(seen);
  }

  private void note(int pattern, int from, int to, String reason) {
    seen.add(new Note(from, to, pattern, reason));
  }

  /** These patterns match a piece of something longer. */
  void edge(int[] patterns, int from, int to) {
    for (int pattern : patterns) {
      PatternAutomaton own = detection.exact(pattern);
      if (own == null || own.matches(folding.text(), from, to)) {
        note(pattern, from, to, EDGE + ": part of something longer");
      }
    }
  }

  void refused(int pattern, int from, int to, String value) {
    int number = detection.detectorOf[pattern];
    List<String> names = detection.detectors[number].checks();
    Check[] checks = detection.checks[number];
    for (int i = 0; i < checks.length; i++) {
      if (!checks[i].passes(value)) {
        note(pattern, from, to, "check " + names.get(i) + " failed");
        return;
      }
    }
    note(pattern, from, to, "stop word");
  }

  /** The candidate earned no level, or none that is wanted. */
  void below(Candidate candidate, Confidence floor) {
    String against = against(candidate);
    String reason = "below minimum: " + candidate.rule() + " earns ";
    reason += candidate.level == null ? "nothing" : candidate.level.word();
    reason += candidate.level == null ? "" : ", wanted is " + floor.word();
    note(
        number(candidate.detector, candidate.pattern),
        candidate.from,
        candidate.to,
        against == null ? reason : "against: " + against);
  }

  void overlapped(Candidate candidate, Candidate winner) {
    note(
        number(candidate.detector, candidate.pattern),
        candidate.from,
        candidate.to,
        "overlap with " + detection.detectors[winner.detector].id());
  }

  private int number(int detector, Detector.Pattern pattern) {
    int first = 0;
    while (detection.detectorOf[first] != detector) {
      first++;
    }
    return first + detection.detectors[detector].patterns().indexOf(pattern);
  }

  /** The pattern's place in its detector's file, counted from 1. */
  public int inFile(int pattern) {
    int first = pattern;
    while (first > 0 && detection.detectorOf[first - 1] == detection.detectorOf[pattern]) {
      first--;
    }
    return pattern - first + 1;
  }

  public Explanation explain(Candidate candidate) {
    Detector detector = detection.detectors[candidate.detector];
    Detector.Phrases phrases = detector.phrases();
    List<String> labels = new ArrayList<>(phrases.labels());
    labels.addAll(phrases.openers());
    return new Explanation(
        detector.patterns().indexOf(candidate.pattern) + 1,
        candidate.pattern.anchor().word(),
        detector.checks(),
        nearest(candidate, labels, true),
        candidate.context ? nearest(candidate, phrases.context(), false) : null,
        near.headed(candidate.from, candidate.detector),
        candidate.lifted,
        against(candidate),
        candidate.test,
        candidate.rule());
  }

  private @Nullable String against(Candidate candidate) {
    return candidate.against
        ? nearest(candidate, detection.detectors[candidate.detector].phrases().against(), false)
        : null;
  }

  /** Of these phrases, the one that stands nearest before the candidate, else after it. */
  private @Nullable String nearest(Candidate candidate, List<String> phrases, boolean label) {
    int end = Math.min(folding.length(), candidate.to + FAR);
    words.begin(folding, 0, 0);
    words.read(Math.max(0, candidate.from - FAR), end);
    @Nullable String best = null;
    int least = Integer.MAX_VALUE;
    for (int hit = 0; hit < words.before(Integer.MAX_VALUE); hit++) {
      int from = words.from(hit);
      int to = words.to(hit);
      boolean before = to <= candidate.from;
      int distance = before ? candidate.from - to : from - candidate.to;
      boolean near = label ? before && SmallWords.only(folding.text(), to, candidate.from) : true;
      if (near && distance >= 0 && distance <= least) {
        String phrase = detection.words.phrase(words.node(hit), phrases);
        if (phrase != null) {
          best = phrase;
          least = distance;
        }
      }
    }
    return best;
  }
}
