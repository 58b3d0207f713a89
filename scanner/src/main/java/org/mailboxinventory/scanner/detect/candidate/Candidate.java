package org.mailboxinventory.scanner.detect.candidate;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.Context;

/**
 * A place that one detector claims, before its rivals have been heard. Places count bytes of the
 * folded text.
 */
public final class Candidate {
  public final int detector;
  final Detector.Pattern pattern;
  public final int from;
  public final int to;
  public final String canonical;
  public final boolean validated;
  final boolean labelled;

  /** How long the label or other phrase is that speaks for it; 0 when none does. */
  final int phraseLength;

  final boolean test;
  final boolean against;
  public boolean context;

  /** A validated identifier of the same country nearby is all its context. */
  boolean lifted;

  public @Nullable Confidence level;

  Candidate(
      int detector,
      Detector.Pattern pattern,
      int from,
      int to,
      String canonical,
      boolean validated,
      Context near,
      boolean test) {
    this.detector = detector;
    this.pattern = pattern;
    this.from = from;
    this.to = to;
    this.canonical = canonical;
    this.validated = validated;
    this.labelled = near.labelled;
    this.phraseLength = near.phraseLength;
    this.context = near.context || near.labelled;
    this.against = near.against && !near.labelled;
    this.test = test;
    this.level = level();
  }

  /** Says that a validated identifier of the same country stands nearby. */
  void supported() {
    context = true;
    lifted = true;
    level = level();
  }

  private @Nullable Confidence level() {
    Detector.Levels levels = pattern.levels();
    Confidence earned =
        switch (rule()) {
          case "labelled" -> levels.labelled();
          case "both" -> levels.both();
          case "context" -> levels.context();
          case "validated" -> levels.validated();
          default -> levels.bare();
        };
    if (earned != null && test) {
      return Confidence.LOW;
    }
    return earned != null && against ? lower(earned) : earned;
  }

  /** Which of the pattern's levels it earns. */
  String rule() {
    if (labelled && pattern.levels().labelled() != null) {
      return "labelled";
    }
    if (context) {
      return validated ? "both" : "context";
    }
    return validated ? "validated" : "bare";
  }

  private static @Nullable Confidence lower(Confidence level) {
    return switch (level) {
      case HIGH -> Confidence.MEDIUM;
      case MEDIUM -> Confidence.LOW;
      case LOW -> null;
    };
  }

  boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }

  private boolean holds(Candidate other) {
    return from <= other.from && to >= other.to && to - from > other.to - other.from;
  }

  /**
   * Whether this one keeps a place that {@code other} claims too: what is longer and validated,
   * else surer, longer, named by a longer phrase, ranked higher.
   */
  boolean beats(Candidate other, CompiledCatalogue detection) {
    if (validated && holds(other)) {
      return true;
    }
    if (other.validated && other.holds(this)) {
      return false;
    }
    int bySurety = surety(this) - surety(other);
    if (bySurety != 0) {
      return bySurety > 0;
    }
    if (to - from != other.to - other.from) {
      return to - from > other.to - other.from;
    }
    if (phraseLength != other.phraseLength && labelled == other.labelled) {
      return phraseLength > other.phraseLength;
    }
    int byRank = detection.rank(detector) - detection.rank(other.detector);
    return byRank != 0 ? byRank > 0 : detector < other.detector;
  }

  private static int surety(Candidate candidate) {
    int level =
        candidate.level == null
            ? 0
            : switch (candidate.level) {
              case LOW -> 4;
              case MEDIUM -> 8;
              case HIGH -> 12;
            };
    return level + (candidate.labelled ? 2 : 0) + (candidate.validated ? 1 : 0);
  }
}
