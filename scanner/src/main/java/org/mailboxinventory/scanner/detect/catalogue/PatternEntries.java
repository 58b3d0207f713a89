package org.mailboxinventory.scanner.detect.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigProblem;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.check.Checks;
import org.mailboxinventory.scanner.detect.pattern.PatternException;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;

/**
 * Reads the patterns of a detector file, with the checks that they must pass and the levels that
 * they earn. Whatever is wrong goes to the list of problems.
 */
final class PatternEntries {
  private static final Set<String> KEYS =
      Set.of(
          "match",
          "bare",
          "context",
          "validated",
          "both",
          "labelled",
          "case",
          "anchor",
          "weak",
          "strong",
          "validate",
          "country");

  private final List<ConfigProblem> problems;

  PatternEntries(List<ConfigProblem> problems) {
    this.problems = problems;
  }

  /** The patterns of a detector, of which there must be one at least. */
  List<Detector.Pattern> below(YamlNode root) {
    List<Detector.Pattern> patterns = new ArrayList<>();
    for (YamlNode node : root.items("patterns", problems)) {
      node.onlyKeys(KEYS, problems);
      boolean anyCase = node.text("case", "any", problems).equals("any");
      String match = node.text("match", "", problems);
      try {
        PatternParser.parse(match, anyCase);
      } catch (PatternException e) {
        node.at("match")
            .problem(
                "the pattern cannot be used: " + e.getMessage(),
                "see 'Detectors of your own' in .docs/analyst.md",
                problems);
      }
      Confidence bare = level(node, "bare", null);
      Confidence context = level(node, "context", bare);
      Confidence validated = level(node, "validated", bare);
      Confidence both = level(node, "both", context);
      Confidence labelled = level(node, "labelled", null);
      if (bare != null && bare != Confidence.LOW) {
        node.at("bare").problem("a bare shape earns more than low", "write low or none", problems);
      }
      patterns.add(
          new Detector.Pattern(
              match,
              anyCase,
              anchor(node),
              new Detector.Levels(bare, context, validated, both, labelled),
              strength(node),
              checks(node),
              node.flag("country", false, problems)));
    }
    if (patterns.isEmpty()) {
      root.problem("there is no pattern", "give at least one below 'patterns'", problems);
    }
    return patterns;
  }

  private Detector.Anchor anchor(YamlNode pattern) {
    String word = pattern.text("anchor", Detector.Anchor.PLACE.word(), problems);
    for (Detector.Anchor anchor : Detector.Anchor.values()) {
      if (anchor.word().equals(word)) {
        return anchor;
      }
    }
    pattern
        .at("anchor")
        .problem(
            "'" + word + "' is no anchor",
            "write place, label, opener, at-opener, prefix, name or town",
            problems);
    return Detector.Anchor.PLACE;
  }

  private Strength strength(YamlNode pattern) {
    if (pattern.flag("weak", false, problems)) {
      return Strength.WEAK;
    }
    return pattern.flag("strong", false, problems) ? Strength.STRONG : Strength.OF_DETECTOR;
  }

  /**
   * The level that a key grants.
   *
   * @param otherwise where the key is not given
   * @return null for none
   */
  @Nullable Confidence level(YamlNode node, String key, @Nullable Confidence otherwise) {
    String word = node.text(key, "", problems);
    return switch (word) {
      case "" -> otherwise;
      case "none" -> null;
      case "low" -> Confidence.LOW;
      case "medium" -> Confidence.MEDIUM;
      case "high" -> Confidence.HIGH;
      default -> {
        node.at(key)
            .problem("'" + word + "' is no level", "write none, low, medium or high", problems);
        yield null;
      }
    };
  }

  /** The names of the checks of a detector or a pattern, in their order. */
  List<String> checks(YamlNode place) {
    List<String> names = place.texts("validate", problems);
    for (String name : names) {
      if (Checks.named(name) == null) {
        place
            .at("validate")
            .problem(
                "'" + name + "' is no check",
                "use one of " + Checks.names().stream().sorted().toList(),
                problems);
      }
    }
    return names;
  }
}
