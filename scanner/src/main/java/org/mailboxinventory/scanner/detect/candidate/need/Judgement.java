package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.context.Support;

/**
 * How sure a candidate is: which of its pattern's levels it earns, and the confidence after what
 * lowers it. There is one object for each. Immutable.
 *
 * @param level null when it earns none
 */
public record Judgement(Rule rule, @Nullable Confidence level) {

  /** Which of a pattern's levels counts. */
  public enum Rule {
    BARE,
    VALIDATED,
    CONTEXT,
    BOTH,
    LABELLED,
    /** A label leads to it, and it fails the checks. */
    FAILING,
    /** It passes a check that refuses many of its form near it, and nothing else supports it. */
    AMONG_REFUSED;

    /** As the explanation of a finding has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One for each rule and level, made once: a scan judges millions of values. */
  private static final Map<Rule, Map<Confidence, Judgement>> ALL = new EnumMap<>(Rule.class);

  private static final Map<Rule, Judgement> WITHOUT_LEVEL = new EnumMap<>(Rule.class);

  static {
    for (Rule rule : Rule.values()) {
      Map<Confidence, Judgement> levels = new EnumMap<>(Confidence.class);
      for (Confidence level : Confidence.values()) {
        levels.put(level, new Judgement(rule, level));
      }
      ALL.put(rule, levels);
      WITHOUT_LEVEL.put(rule, new Judgement(rule, null));
    }
  }

  /** Of a value behind its label that fails the checks. */
  public static Judgement failing(@Nullable Confidence level) {
    return of(Rule.FAILING, level);
  }

  /** Of a value that its check alone says, among many of its form that it refuses. */
  public static Judgement amongRefused() {
    return of(Rule.AMONG_REFUSED, Confidence.LOW);
  }

  private static Judgement of(Rule rule, @Nullable Confidence level) {
    return Objects.requireNonNull(
        level == null ? WITHOUT_LEVEL.get(rule) : Objects.requireNonNull(ALL.get(rule)).get(level));
  }

  /**
   * Judges a verified value.
   *
   * @param validated its checks validate it
   * @param neighbour a validated identifier of the same country nearby supports it
   * @param test it was published for testing, and earns low at most
   */
  public static Judgement of(
      Detector.Levels levels, boolean validated, Support support, boolean neighbour, boolean test) {
    Rule rule = rule(levels, validated, support, neighbour);
    Confidence earned =
        switch (rule) {
          case BARE -> levels.bare();
          case VALIDATED -> levels.validated();
          case CONTEXT -> levels.context();
          case BOTH -> levels.both();
          case LABELLED -> levels.labelled();
          case FAILING, AMONG_REFUSED -> null;
        };
    if (earned != null && test) {
      earned = Confidence.LOW;
    } else if (earned != null && support.contradicted()) {
      earned = rule == Rule.BOTH && weak(levels) ? Confidence.LOW : lower(earned);
    }
    return of(rule, earned);
  }

  /** Many other numbers pass the checks, too, so that a word against it outweighs one for it. */
  private static boolean weak(Detector.Levels levels) {
    return levels.validated() == null || levels.validated() == Confidence.LOW;
  }

  private static Rule rule(
      Detector.Levels levels, boolean validated, Support support, boolean neighbour) {
    if (support.labelled() && levels.labelled() != null) {
      return Rule.LABELLED;
    }
    if (support.any() || neighbour) {
      return validated ? Rule.BOTH : Rule.CONTEXT;
    }
    return validated ? Rule.VALIDATED : Rule.BARE;
  }

  private static @Nullable Confidence lower(Confidence level) {
    return switch (level) {
      case HIGH -> Confidence.MEDIUM;
      case MEDIUM -> Confidence.LOW;
      case LOW -> null;
    };
  }

  public boolean atLeast(Confidence floor) {
    return level != null && level.atLeast(floor);
  }
}
