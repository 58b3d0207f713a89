package org.mailboxinventory.scanner.detect.candidate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.check.Check;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.NearestPhrase;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * Notes why candidates of one window are dropped. There is none unless findings are to be
 * explained, so that nothing here needs to be fast. For one thread.
 */
public final class Trace {
  private static final String EDGE = "edge";

  private final CompiledCatalogue catalogue;
  private final NearestPhrase nearest;
  private final Set<Note> seen = new TreeSet<>();
  private byte[] text = new byte[0];

  /** A candidate that was dropped, in the normalised text. */
  public record Note(int from, int to, int pattern, String reason) implements Comparable<Note> {
    public boolean ofEdge() {
      return reason.startsWith(EDGE);
    }

    public boolean within(Candidate candidate) {
      return from >= candidate.from() && to <= candidate.to();
    }

    @Override
    public int compareTo(Note other) {
      int order = Integer.compare(from, other.from);
      order = order != 0 ? order : Integer.compare(to, other.to);
      order = order != 0 ? order : Integer.compare(pattern, other.pattern);
      return order != 0 ? order : reason.compareTo(other.reason);
    }
  }

  Trace(CompiledCatalogue catalogue, NearestPhrase nearest) {
    this.catalogue = catalogue;
    this.nearest = nearest;
  }

  /** Another window of text. */
  void begin(NormalisedText window) {
    text = window.text();
    nearest.begin(window);
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
      PatternAutomaton own = catalogue.exact(pattern);
      if (own == null || own.matches(text, from, to)) {
        note(pattern, from, to, EDGE + ": part of something longer");
      }
    }
  }

  void refused(int pattern, int from, int to, String value) {
    int number = catalogue.detectorOf(pattern);
    List<String> names = catalogue.detector(number).checks(catalogue.pattern(pattern));
    Check[] checks = catalogue.checks(pattern);
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
    reason += candidate.level() == null ? "nothing" : candidate.level().word();
    reason += candidate.level() == null ? "" : ", wanted is " + floor.word();
    note(
        number(candidate.detector(), candidate.pattern()),
        candidate.from(),
        candidate.to(),
        against == null ? reason : "against: " + against);
  }

  /**
   * Nothing says that the candidate is of its country.
   *
   * @param own a country's own kind that has its place instead; null for none
   */
  void unproven(Candidate candidate, @Nullable Candidate own) {
    if (own != null) {
      overlapped(candidate, own);
      return;
    }
    note(
        number(candidate.detector(), candidate.pattern()),
        candidate.from(),
        candidate.to(),
        "no evidence of the country");
  }

  /** Goods, a paper or an event have the number, by the word before it. */
  void numbered(Candidate candidate) {
    note(
        number(candidate.detector(), candidate.pattern()),
        candidate.from(),
        candidate.to(),
        "the word before numbers another thing");
  }

  /** The candidate is what a kind of value is called. */
  void label(Candidate candidate) {
    note(
        number(candidate.detector(), candidate.pattern()),
        candidate.from(),
        candidate.to(),
        "a label of a kind of value");
  }

  /** Nothing is near that the candidate goes with. */
  void alone(Candidate candidate) {
    note(
        number(candidate.detector(), candidate.pattern()),
        candidate.from(),
        candidate.to(),
        "nothing near that it goes with");
  }

  void overlapped(Candidate candidate, Candidate winner) {
    note(
        number(candidate.detector(), candidate.pattern()),
        candidate.from(),
        candidate.to(),
        "overlap with " + catalogue.detector(winner.detector()).id());
  }

  private int number(int detector, Detector.Pattern pattern) {
    int first = 0;
    while (catalogue.detectorOf(first) != detector) {
      first++;
    }
    return first + catalogue.detector(detector).patterns().indexOf(pattern);
  }

  /** The pattern's place in its detector's file, counted from 1. */
  public int inFile(int pattern) {
    int first = pattern;
    while (first > 0 && catalogue.detectorOf(first - 1) == catalogue.detectorOf(pattern)) {
      first--;
    }
    return pattern - first + 1;
  }

  /** The word that contradicts a candidate and lowers it; null when none does. */
  public @Nullable String against(Candidate candidate) {
    return candidate.support().contradicted()
        ? nearest.of(
            candidate.from(),
            candidate.to(),
            catalogue.detector(candidate.detector()).phrases().against(),
            false)
        : null;
  }

  /** Of these phrases, the one nearest to a candidate; null when none is near. */
  public @Nullable String nearest(Candidate candidate, List<String> phrases, boolean label) {
    return nearest.of(candidate.from(), candidate.to(), phrases, label);
  }
}
