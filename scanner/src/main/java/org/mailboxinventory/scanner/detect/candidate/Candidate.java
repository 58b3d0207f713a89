package org.mailboxinventory.scanner.detect.candidate;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
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

  /** Whether it is longer than {@code other} and has all of its bytes. */
  boolean holds(Candidate other) {
    return from <= other.from && to >= other.to && length() > other.length();
  }

  int length() {
    return to - from;
  }

  /**
   * How sure it is, to compare with others: its level first, then a label, then validation. Two are
   * equal only where all three are.
   */
  int surety() {
    int base =
        level == null
            ? 0
            : switch (level) {
              case LOW -> 4;
              case MEDIUM -> 8;
              case HIGH -> 12;
            };
    return base + (labelled ? 2 : 0) + (validated ? 1 : 0);
  }
}
